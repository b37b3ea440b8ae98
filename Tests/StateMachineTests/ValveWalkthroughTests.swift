import StateMachine
import StateMachineExport
import StateMachineTesting
import TestSupport
import Testing

@Suite("A whole chart against interpreters that know nothing of this one")
struct ValveWalkthroughTests {
    /// The expected lines were written by a reading of the W3C's algorithm in another language.
    @Test("Over a tour of all rows and 400 random events, every line is as expected")
    func matchesTheReference() throws {
        let chart = try ValveWalkthrough.chart()
        let expected = try ValveWalkthrough.text("valve-walkthrough.expected").split(separator: "\n").map(String.init)
        var step = chart.start([:])
        var start = ""
        for (number, line) in expected.enumerated() {
            let before = Set(step.next.leaves)
            let event = String(line.prefix { $0 != ":" })
            if event == "start" {
                step = chart.start([:])
                if start.isEmpty { start = "start: " + step.next.leaves.sorted().joined(separator: " ") }
                #expect(line == (number == 0 ? start : "start"))
                continue
            }
            step = chart.step(step.next, event)
            #expect(line == Self.line(event, step, before), "line \(number + 1)")
        }
        #expect(expected.count == 1_029)
    }

    private static func line(_ event: String, _ step: Step<Lab>, _ before: Set<String>) -> String {
        let logs = step.log.map { $0.joined(separator: " ") }.sorted().map { "; " + $0 }.joined()
        if step.next.isFinished { return "\(event): finished\(logs)" }
        let after = Set(step.next.leaves)
        let changes = before.subtracting(after).sorted().map { "-" + $0 } + after.subtracting(before).sorted().map { "+" + $0 }
        return "\(event): \(changes.joined(separator: " "))\(logs)"
    }

    @Test("Export, load, export gives the same text")
    func exportsInCircles() throws {
        let chart = try ValveWalkthrough.chart()
        let text = chart.scxml()
        let again = try SCXMLLoader(text).chart()
        #expect(again.scxml() == text)
        #expect(again.digest == chart.digest)
        #expect(again.rowCount == 185)
    }

    @Test(
        "python-statemachine agrees over the tours and 2,000 random events, in configurations and logs",
        .enabled(if: Oracle.unavailable == nil, "skipped: \(Oracle.unavailable ?? "")"))
    func agreesWithAnotherInterpreter() throws {
        let chart = try ValveWalkthrough.chart()
        let tours = chart.tour(from: [:], events: ValveWalkthrough.events(of: chart))
        let runs = tours + [ValveWalkthrough.random(2_000, seed: 7, of: chart)]
        let lines = runs.flatMap { chart.trace([:], $0) }.map(\.json)
        let verdict = try Oracle().check(chart: chart.scxml(), trace: lines)
        #expect(verdict.isSame, "\(verdict.text)")
        print("Oracle: \(verdict.text.split(separator: "\n").last ?? "")")
    }

    @Test(
        "An oracle that is lied to says so",
        .enabled(if: Oracle.unavailable == nil, "skipped: \(Oracle.unavailable ?? "")"))
    func noticesDifferences() throws {
        let chart = try ValveWalkthrough.chart()
        var lines = chart.trace([:], ["help", "close"])
        lines[1].configuration = lines[0].configuration
        let verdict = try Oracle().check(chart: chart.scxml(), trace: lines.map(\.json))
        #expect(!verdict.isSame)
    }

    @Test("The tours take every row, and every row is named once")
    func toursTakeEveryRow() throws {
        let chart = try ValveWalkthrough.chart()
        let tours = chart.tour(from: [:], events: ValveWalkthrough.events(of: chart))
        let taken = tours.reduce(into: Set<RowID>()) { $0.formUnion(chart.rowsTaken(from: [:], $1)) }
        #expect(taken.count == 185)
        #expect(tours.map(\.count).reduce(0, +) < 1_000)
    }

    @Test("Of the single-change mutants, tours and matrix notice more than nine in ten")
    func noticesMutants() throws {
        let chart = try ValveWalkthrough.chart()
        let events = ValveWalkthrough.events(of: chart)
        let mutants = chart.mutants()
        var random = SeededGenerator(seed: 3)
        let sample = (0..<24).map { _ in mutants[Int.random(in: mutants.indices, using: &random)] }
        let probes =
            chart.tour(from: [:], events: events).map { Probe(way: [], tails: [$0]) }
            + chart.matrix(from: [:], events: events)
        let survivors = chart.survivors(of: sample, probes: probes, from: [:])
        #expect(survivors.count <= 3, "\(survivors.map(\.description))")
        #expect(mutants.count > 400)
    }
}
