import StateMachine
import StateMachineExport
import StateMachineTesting
import TestSupport
import Testing

/// Snapshots are rewritten with RECORD=1.
@Suite("Exports")
struct ExportTests {
    private static func difference(_ name: String, _ text: String) -> String? {
        TestSupport.Snapshot(name).difference(from: text)
    }

    @Test("SCXML: deterministic, one In() a condition, refusals and effects as logs")
    func scxml() {
        #expect(Self.difference("kitchen-scxml", Lab.kitchen.scxml()) == nil)
        #expect(Lab.kitchen.scxml(.null).contains("datamodel=\"null\""))
        #expect(Lab.kitchen.scxml(.null).contains("cond=\"In(mode-kiosk)\""))
    }

    @Test("DOT: compounds as clusters, regions dashed, the active states filled, refusals on demand")
    func dot() {
        #expect(Self.difference("kitchen-dot", Lab.kitchen.dot(highlight: ["page-1", "desk"])) == nil)
        #expect(!Lab.kitchen.dot().contains("refused"))
        #expect(Lab.kitchen.dot(refusals: true).contains("refused: locked\" style=dotted"))
    }

    @Test("Mermaid: an overview, and one diagram for each compound")
    func mermaid() {
        #expect(Self.difference("kitchen-mermaid", Lab.kitchen.mermaidDocument()) == nil)
        #expect(Lab.kitchen.mermaid(of: "page-1") == nil)
        #expect(Lab.kitchen.mermaid(of: "desk")?.hasPrefix("stateDiagram-v2\n") == true)
    }

    @Test("A trace line is one line of JSON")
    func traceLines() {
        let lines = Lab.regions.trace([:], ["go", "nonsense"]).map(\.json)
        #expect(
            lines == [
                #"{"configuration":["both","l1","left","r1","right"],"event":null,"log":[],"outcome":"taken","reasons":[]}"#,
                #"{"configuration":["both","l2","left","r2","right"],"event":"go","log":[],"outcome":"taken","reasons":[]}"#,
                #"{"configuration":["both","l2","left","r2","right"],"event":"nonsense","log":[],"outcome":"ignored","reasons":[]}"#,
            ])
    }

    @Test("Export, load, export gives the same text where no context is changed")
    func roundTrip() throws {
        func quiet(_ node: Node<Lab>) -> Node<Lab> {
            var node = node
            for row in node.rows.indices {
                node.rows[row].actions.removeAll { if case .update = $0 { true } else { false } }
            }
            node.children = node.children.map(quiet)
            return node
        }
        let text = Chart<Lab>.lab(Lab.kitchen.nodes.map(quiet), initial: "session.all").scxml()
        #expect(try SCXMLLoader(text).chart().scxml() == text)
    }
}

@Suite(
    "Exports before another interpreter",
    .enabled(if: Oracle.unavailable == nil, "skipped: \(Oracle.unavailable ?? "")"))
struct ExportOracleTests {
    @Test("Names with dots and hyphens, nested defaults, shallow histories and ends are read alike")
    func kitchen() throws {
        var random = SeededGenerator(seed: 5)
        let events = ["expire", "help", "next", "skip", "back", "close", "shallow", "kiosk", "unlock", "lock"]
        let runs = (0..<20).map { _ in (0..<40).map { _ in events.randomElement(using: &random) ?? "" } }
        let lines = runs.flatMap { Lab.kitchen.trace([:], $0) }
        // Interpreters read the quotes of a logged text in ways of their own; its place is enough.
        let quiet = lines.map { line in
            var line = line
            line.log = []
            return line.json
        }
        let verdict = try Oracle().check(chart: Lab.kitchen.scxml(), trace: quiet, logs: false)
        #expect(verdict.isSame, "\(verdict.text)")
    }

    @Test("Facts become regions that the trace sets before each event", arguments: [true, false])
    func facts(isParallel: Bool) throws {
        let steps: [Node<Lab>] = [
            .state(
                "a",
                rows: [
                    .on("x", if: .fact("twice") { counts, _ in counts["n", default: 0] >= 2 }, go: "b"),
                    .stay("x", do: [.update("count") { counts, _ in counts["n", default: 0] += 1 }, .emit("counted")]),
                ]),
            .state("b", rows: [.on("x", go: "a", do: [.update("clear") { counts, _ in counts["n"] = 0 }])]),
        ]
        let chart = Chart<Lab>.lab(
            isParallel ? [.parallel("p", regions: [.state("walk", children: steps)])] : steps, initial: isParallel ? "p" : "a")
        let trace = chart.traceWithFacts([:], Array(repeating: "x", count: 9))
        #expect(trace.map(\.event).prefix(5) == [nil, "x", "x", "fact.twice.on", "x"])
        let verdict = try Oracle().check(chart: chart.scxml(), trace: trace.map(\.json))
        #expect(verdict.isSame, "\(verdict.text)")
        #expect(chart.factNames == ["twice"])
    }
}
