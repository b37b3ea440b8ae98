import Foundation
import Procedures
import StateMachine
import Testing

/// Walks that were stored with the first form of the chart, as they are gone on with in this one.
///
/// The lines were written by that form's program; each file has one walk, from its newest checkpoint if it begins with one.
@Suite("Walks of the chart's first form")
struct FormerFormTests {
    /// What one walk becomes: where it stands, its steps as signs (open, done, skipped, waiting, excluded), and its outcome.
    struct Case: Sendable, CustomTestStringConvertible {
        let file: String
        let what: String
        let place: WalkPlace
        let signs: String
        var outcome: String?

        var testDescription: String { "\(file): \(what)" }
    }

    private static let prepared = "xxxxxxxxxxxxxxxx xxxxxxxxxxxxx"
    private static let begun = "???????????????????? ?????????? ??????????"
    static let cases = [
        Case(
            file: "marks", what: "marks and skips become states, a mark that was taken back is none, notes stay",
            place: .step("eval-symptoms"), signs: "x-xoxooooooooooo ????????????? \(begun)"),
        Case(
            file: "ticks", what: "ticks stay as they are", place: .step("eval-decision"),
            signs: "xxxxxxxxxxxxxxxo ????????????? \(begun)"),
        Case(
            file: "decided-suitable", what: "a decision that settled stays made, answers and skipped questions stay",
            place: .step("eval-decision"), signs: "xxxxxxxxxxxxxxxx ooooooooooooo \(begun)"),
        Case(
            file: "not-suitable", what: "\"not suitable\" settled nothing: it is still to be decided",
            place: .step("eval-alternatives"), signs: "xxxxxxxxxxxxxxxo ????????????? \(begun)"),
        Case(
            file: "grasping", what: "decisions that are new count as made where steps that rest on them are done",
            place: .step("intv-device"), signs: "\(prepared) xxxxxxxxxxxooooo??oo ?????????? ??????????"),
        Case(
            file: "release-decided", what: "\"release\" gives the outcome of a clip and opens nothing again",
            place: .step("intv-device"), signs: "\(prepared) xxxxxxxxxxxxxxxxo.oo oooooooooo oooooooooo", outcome: "clip"),
        Case(
            file: "released", what: "with the release done the outcome is fixed",
            place: .step("intv-device"), signs: "\(prepared) xxxxxxxxxxxxxxxxxxoo oooooooooo oooooooooo", outcome: "clip, fixed"
        ),
        Case(
            file: "second-clip-decided", what: "\"release, then add\" gives the same outcome, and the second clip applies",
            place: .step("intv-device"), signs: "\(prepared) xxxxxxxxxxxxxxxxxooo oooooooooo oooooooooo", outcome: "clip, fixed"
        ),
        Case(
            file: "abandoned", what: "\"abandon\" gives the outcome abandoned, and what the walk was led past does not apply",
            place: .step("intv-device"), signs: "\(prepared) xxxxxxxxxxxxxxxx..oo o.oo.ooooo o.oooo....", outcome: "abandoned"),
        Case(
            file: "behind-the-decision", what: "a walk behind an open decision stands at the first one",
            place: .step("intv-device"), signs: "\(prepared) xxxxxxxxxxxxxxxo??oo ?????????? ??????????"),
        Case(
            file: "free-behind-decision", what: "also on a free walk", place: .step("intv-puncture"),
            signs: "oooooooooooooooo ????????????? ???????????????????? ?????????? ??????????"),
        Case(
            file: "checks-by-checkpoint", what: "decisions of earlier phases keep nobody in them",
            place: .step("check-hemodynamics"),
            signs: "\(prepared) xxxxxxxxxxxxxxxxxxxx xxoooooooo oooooooooo", outcome: "clip, fixed"),
        Case(
            file: "at-the-end", what: "the summary at the end of the walk is its end now", place: .end,
            signs: "\(prepared) xxxxxxxxxxxxxxxxxxxx xxxxxxxxxx xxxxxxxxxx", outcome: "clip, fixed"),
        Case(
            file: "at-the-end-by-checkpoint", what: "also when only its checkpoint is read", place: .end,
            signs: "\(prepared) xxxxxxxxxxxxxxxxxxxx xxxxxxxxxx xxxxxxxxxx", outcome: "clip, fixed"),
        Case(
            file: "end-looked-up", what: "the summary looked up on the way is left for the step", place: .step("eval-severity"),
            signs: "xooooooooooooooo ????????????? \(begun)"),
        Case(
            file: "left-in-a-look-up", what: "so are other look-ups", place: .step("eval-secondary-cutoffs"),
            signs: "xxoooooooooooooo ????????????? \(begun)"),
        Case(
            file: "left-at-home", what: "and the start screen", place: .step("eval-secondary-cutoffs"),
            signs: "xxoooooooooooooo ????????????? \(begun)"),
    ]

    @Test("become what the table says", arguments: cases)
    func carried(_ expected: Case) throws {
        let walk = try StoredWalk(expected.file)
        let snapshot = ShippedChart.chart.adopt(try #require(walk.place))
        var walker = Walker(ShippedChart.procedure, ShippedChart.chart)
        walker.stand(snapshot)
        #expect(walker.place == expected.place)
        #expect(walker.signs == expected.signs)
        let outcome = snapshot.outcome(of: ShippedChart.procedure)
        #expect(outcome.map { $0.id + (snapshot.isFixed($0) ? ", fixed" : "") } == expected.outcome)
    }

    @Test("keep ticks, decisions, answers, reasons, notes, the mode and open gates")
    func kept() throws {
        let ticked = try adopted("ticks")
        #expect(ticked.mark(ofItem: "severity-agreed") == .done)
        #expect(ticked.mark(ofItem: "stops-excluded") == .open)
        #expect(ticked.mark(ofItem: "anatomy-graspable") == .done)
        let decided = try adopted("decided-suitable")
        #expect(decided.contains(.decided("heart-team-decision", "suitable")))
        #expect(decided.context.answers == ["q01": 1])
        #expect(decided.context.reasons == ["q05": "later"])
        #expect(decided.context.notes == ["q10": ["why?"]])
        #expect(decided.isOpen(ShippedChart.procedure.phases[1], of: ShippedChart.procedure))
        #expect(try adopted("free-behind-decision").isFree)
        let marks = try adopted("marks")
        #expect(marks.mark(ofStep: "eval-severity") == .skipped(reason: "known"))
        #expect(marks.context.notes == ["eval-mechanism": ["look again"], "eval-symptoms": ["second"]])
        #expect(try adopted("grasping").contains(.decided("puncture-decision", "keep")))
    }

    @Test("are gone on with by lines of this form, which are read back behind the old ones")
    func goneOnWith() throws {
        let walk = try StoredWalk("marks")
        var journal = Journal(ShippedChart.chart, adopting: try #require(walk.place), after: walk.lines.last, at: 1)
        journal.send(.complete, by: .learner, at: 2)
        let lines = try (walk.lines + journal.entries).map { line in
            try JSONDecoder().decode(Entry<Walkthrough>.self, from: Data(line.json.utf8))
        }
        let (read, problems) = Journal.read(lines, ShippedChart.chart)
        #expect(problems.isEmpty)
        #expect(read?.snapshot.configuration == journal.snapshot.configuration)
        #expect(read?.snapshot.mark(ofStep: "eval-symptoms") == .done)
    }

    @Test("are summed up: where they stand, and what was done")
    func summed() throws {
        var summary = WalkSummary(procedure: ShippedChart.procedure, chart: ShippedChart.chart)
        for line in try StoredWalk("marks").lines { summary.take(line) }
        let snapshot = try #require(summary.snapshot)
        #expect(snapshot.mark(ofStep: "eval-questions") == .done)
        #expect(snapshot.mark(ofStep: "eval-severity") == .skipped(reason: "known"))
        #expect(summary.happenings.map(\.text).contains("Evaluation, step 2: skipped, because: known"))
    }

    private func adopted(_ file: String) throws -> Snapshot<Walkthrough> {
        ShippedChart.chart.adopt(try #require(try StoredWalk(file).place))
    }
}

/// A walk in a file: its newest checkpoint, if any, and the lines behind it.
private struct StoredWalk {
    var checkpoint: Checkpoint<Walkthrough>?
    var lines: [Entry<Walkthrough>] = []

    init(_ name: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Form1/\(name).jsonl")
        let decoder = JSONDecoder()
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            if let entry = try? decoder.decode(Entry<Walkthrough>.self, from: Data(line.utf8)) {
                lines.append(entry)
            } else {
                checkpoint = try decoder.decode(Checkpoint<Walkthrough>.self, from: Data(line.utf8))
            }
        }
    }

    /// Where it stands in this form.
    var place: Place<Walkthrough>? { ShippedChart.chart.place(after: checkpoint, lines, in: ShippedChart.procedure) }
}
