import Foundation
import StateMachine
import Testing

@testable import Procedures

/// Walks that were stored with the first form of the chart, as they are gone on with in this one.
///
/// The lines were written by that form's programs: `Lines1` has the walks in the first form of lines, which told all leaves and
/// had no version, `Lines2` the same walks in the second, which tell what was in front. Each file has one walk, from its newest
/// checkpoint if it begins with one.
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

    @Test("become what the table says, from lines of either form", arguments: cases, StoredWalk.Lines.allCases)
    func carried(_ expected: Case, _ lines: StoredWalk.Lines) throws {
        let snapshot = try adopted(expected.file, lines)
        var walker = Walker(ShippedChart.procedure, ShippedChart.chart)
        walker.stand(snapshot)
        #expect(walker.place == expected.place)
        #expect(walker.signs == expected.signs)
        let outcome = snapshot.outcome(of: ShippedChart.procedure)
        #expect(outcome.map { $0.id + (snapshot.isFixed($0) ? ", fixed" : "") } == expected.outcome)
    }

    @Test("keep ticks, decisions, answers, reasons, notes, the mode and open gates", arguments: StoredWalk.Lines.allCases)
    func kept(_ lines: StoredWalk.Lines) throws {
        let ticked = try adopted("ticks", lines)
        #expect(ticked.mark(ofItem: "severity-agreed") == .done)
        #expect(ticked.mark(ofItem: "stops-excluded") == .open)
        #expect(ticked.mark(ofItem: "anatomy-graspable") == .done)
        let decided = try adopted("decided-suitable", lines)
        #expect(decided.contains(.decided("heart-team-decision", "suitable")))
        #expect(decided.context.answers == ["q01": 1])
        #expect(decided.context.reasons == ["q05": "later"])
        #expect(decided.context.notes == ["q10": ["why?"]])
        #expect(decided.isOpen(ShippedChart.procedure.phases[1], of: ShippedChart.procedure))
        #expect(try adopted("free-behind-decision", lines).isFree)
        let marks = try adopted("marks", lines)
        #expect(marks.mark(ofStep: "eval-severity") == .skipped(reason: "known"))
        #expect(marks.context.notes == ["eval-mechanism": ["look again"], "eval-symptoms": ["second"]])
        #expect(try adopted("grasping", lines).contains(.decided("puncture-decision", "keep")))
    }

    /// A walk of 129 lines: marks set and taken away, skips, steps read past, ticks, refusals, answers that settled nothing, things
    /// taken back, both modes, look-ups, questions answered and skipped, notes; until the first clip is released.
    @Test("of any length stand where they stood, with and without any of their checkpoints")
    func whole() throws {
        let walk = try StoredWalk("whole", .two), checkpoints = try StoredWalk("whole-checkpoints", .two).checkpoints
        #expect(walk.lines.count == 129 && checkpoints.count == 6)
        for checkpoint in [nil] + checkpoints {
            let lines = walk.lines.filter { $0.seq > checkpoint?.seq ?? -1 }
            let place = ShippedChart.chart.place(after: checkpoint, lines, in: ShippedChart.procedure)
            var walker = Walker(ShippedChart.procedure, ShippedChart.chart)
            walker.stand(ShippedChart.chart.adopt(try #require(place)))
            #expect(walker.place == .step("intv-device"), "behind line \(checkpoint?.seq ?? -1)")
            #expect(walker.signs == "x-oxxxxxxxxxxxxx o-oooooxoooox xxxxxxxxxxxxxxxxx-oo oooooooooo oooooooooo")
            let snapshot = walker.snapshot
            #expect(snapshot.outcome(of: walker.procedure).map(snapshot.isFixed) == true)
            #expect(snapshot.context.reasons["intv-second-clip"] == "one is enough")
            #expect(snapshot.context.reasons.count == 5)
            #expect(snapshot.context.answers.count == 4)
            #expect(snapshot.context.notes["intv-grasp"] == ["again"] && snapshot.context.notes.count == 6)
            #expect(snapshot.contains(.decided("heart-team-decision", "suitable")))
            #expect(["severity-agreed", "therapy-optimized"].map(snapshot.mark(ofItem:)) == [.done, .done])
            #expect(
                walker.procedure.phases.map { snapshot.isPassed($0, of: walker.procedure) } == [
                    true, true, false, false, false,
                ])
            #expect(!snapshot.isFree)
        }
    }

    @Test("that were abandoned are the same from a checkpoint behind that decision: what it skipped does not apply")
    func abandonedByCheckpoint() throws {
        let former = try JSONDecoder().decode(Marks.self, from: Data(Self.abandonedMarks.utf8))
        let place = Place<Walkthrough>(
            leaves: [.step("intv-withdraw"), .guided, .placeBegun, .decided("release-decision", "abandon")], context: former)
        let start = Journal(ShippedChart.chart, adopting: place, at: 0).entries
        let snapshot = ShippedChart.chart.adopt(
            try #require(ShippedChart.chart.place(after: nil, start, in: ShippedChart.procedure)))
        #expect(snapshot.mark(ofStep: "intv-release") == .excluded)
        #expect(snapshot.mark(ofStep: "intv-second-clip") == .excluded)
        #expect(snapshot.mark(ofStep: "intv-steer") == .skipped(reason: "no"), "what the learner skipped stays skipped")
    }

    private static let abandonedMarks = """
        {"answers": {}, "notes": {}, "steps": {"intv-decide": "done", "intv-steer": {"skipped": "no"},
         "intv-release": {"skipped": "abandoned"}, "intv-second-clip": {"skipped": "abandoned"}}}
        """

    @Test(
        "are gone on with by lines of this form, which are read back behind the old ones", arguments: StoredWalk.Lines.allCases)
    func goneOnWith(_ lines: StoredWalk.Lines) throws {
        let walk = try StoredWalk("marks", lines)
        var journal = Journal(ShippedChart.chart, adopting: try #require(walk.place), after: walk.lines.last, at: 1)
        journal.send(.complete, by: .learner, at: 2)
        let text = try walk.text + journal.entries.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
        let all = try text.map { try JSONDecoder().decode(Entry<Walkthrough>.self, from: Data($0.utf8)) }
        let (read, problems) = Journal.read(all, ShippedChart.chart)
        #expect(problems.isEmpty)
        #expect(read?.snapshot.configuration == journal.snapshot.configuration)
        #expect(read?.snapshot.mark(ofStep: "eval-symptoms") == .done)
    }

    @Test("are summed up: where they stand, and what was done, line by line", arguments: StoredWalk.Lines.allCases)
    func summed(_ lines: StoredWalk.Lines) throws {
        let summary = try summary(of: StoredWalk("marks", lines))
        let snapshot = try #require(summary.snapshot)
        #expect(snapshot.mark(ofStep: "eval-questions") == .done)
        #expect(snapshot.mark(ofStep: "eval-severity") == .skipped(reason: "known"))
        #expect(summary.happenings.map(\.text).contains("Evaluation, step 2: skipped, because: known"))
        #expect(summary.unfollowed == 0)
    }

    @Test("are summed up as they are gone on with, and what was refused is told where it was")
    func summedWhole() throws {
        let walk = try StoredWalk("whole", .two)
        let summary = try summary(of: walk)
        #expect(summary.snapshot?.configuration == (walk.place.map { ShippedChart.chart.adopt($0).configuration }))
        let texts = summary.happenings.map(\.text)
        #expect(texts.filter { $0 == "Took back the last thing done" }.count == 2)
        #expect(texts.contains("Intervention, step 16: decided: Reposition"))
        #expect(summary.refusals.count == 6)
        #expect(summary.refusals.allSatisfy { !$0.text.hasPrefix("Start screen") })
    }

    private func summary(of walk: StoredWalk) throws -> WalkSummary {
        var summary = WalkSummary(procedure: ShippedChart.procedure, chart: ShippedChart.chart)
        for line in walk.lines { summary.take(line) }
        return summary
    }

    private func adopted(_ file: String, _ lines: StoredWalk.Lines) throws -> Snapshot<Walkthrough> {
        ShippedChart.chart.adopt(try #require(try StoredWalk(file, lines).place))
    }
}

/// A walk in a file: its checkpoints, of which the newest comes first in a walk's file, and the lines behind it.
struct StoredWalk {
    /// The forms that lines were written in.
    enum Lines: String, CaseIterable { case one = "Lines1", two = "Lines2" }

    private(set) var checkpoints: [Checkpoint<Walkthrough>] = []
    private(set) var lines: [Entry<Walkthrough>] = []
    /// The lines as they are written.
    private(set) var text: [String] = []

    init(_ name: String, _ form: Lines) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "Form1/\(form.rawValue)/\(name).jsonl")
        let decoder = JSONDecoder()
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            if let entry = try? decoder.decode(Entry<Walkthrough>.self, from: Data(line.utf8)) {
                lines.append(entry)
                text.append(String(line))
            } else {
                checkpoints.append(try decoder.decode(Checkpoint<Walkthrough>.self, from: Data(line.utf8)))
            }
        }
    }

    /// Where it stands in this form.
    var place: Place<Walkthrough>? {
        ShippedChart.chart.place(after: checkpoints.first, lines, in: ShippedChart.procedure)
    }
}
