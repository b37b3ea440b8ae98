import Foundation
import Procedures
import Records
import Sessions
import StateMachine
import TestSupport
import Testing

@Suite("A walk whose program was killed, gone on with in another edition")
struct EditionChangeTests {
    private let folder = TemporaryFolder()

    private static func procedure(_ steps: [Procedures.Step]) -> Procedure {
        Procedure(
            id: "small", title: "A small pack",
            phases: [Phase(id: "first", title: "First phase", shortTitle: "First", summary: "Walk.", steps: steps)])
    }

    private static let steps = ["one", "two", "three", "four", "five"].map { Step(id: $0, title: $0.capitalized) }

    /// Walks three steps, and sets and takes away the mark of the fourth, so that twenty lines make a checkpoint and nineteen
    /// more lie behind it; then only what is on the disk at that instant is left, as after `kill -9`.
    private func killed() throws -> SessionStore {
        let (walk, killed) = ("walk-\(UUID().uuidString)", "killed-\(UUID().uuidString)")
        let store = try SessionStore(path: folder.path("\(walk)/records.db"), now: 1)
        let records = Records<Walkthrough>(store)
        var journal = Journal(WalkthroughChart(trusting: Self.procedure(Self.steps)), Marks(), at: 1)
        records.begin {
            SessionRecord(
                id: "walk", pack: "small", packVersion: "1", startedAt: 1, touchedAt: 1, origin: "bundled",
                chartForm: Walkthrough.chartForm)
        }
        let walked: [WalkthroughEvent] = [.begin, .complete, .skip(reason: "known"), .complete]
        for event in walked + Array(repeating: .mark, count: 15 + 18) + [.note("kept")] {
            try records.append([#require(journal.send(event, by: .learner, at: 5).entry)], of: journal)
        }
        try FileManager.default.createDirectory(atPath: folder.path(killed), withIntermediateDirectories: false)
        for name in ["records.db", "records.db-wal"] {
            try FileManager.default.copyItem(atPath: folder.path("\(walk)/\(name)"), toPath: folder.path("\(killed)/\(name)"))
        }
        return try SessionStore(path: folder.path("\(killed)/records.db"), now: 2)
    }

    private func carried(_ steps: [Procedures.Step]) throws -> (StateMachine.Snapshot<Walkthrough>, marks: [StepMark]) {
        let stored = try StoredLines<Walkthrough>(of: "walk", in: killed())
        #expect(stored.checkpoint?.seq == 19 && stored.known.count == 19)
        let procedure = Self.procedure(steps), chart = WalkthroughChart(trusting: procedure)
        #expect(stored.journal(chart).problems != [])
        let snapshot = chart.adopt(try #require(chart.place(after: stored.checkpoint, stored.known, in: procedure)))
        return (snapshot, steps.map { snapshot.mark(ofStep: $0.id) })
    }

    @Test("With a step added before it, one stands at the same step with the same marks")
    func added() throws {
        var steps = Self.steps
        steps.insert(Step(id: "new", title: "New"), at: 1)
        let (snapshot, marks) = try carried(steps)
        #expect(snapshot.front == .step("four"))
        #expect(marks == [.done, .open, .skipped(reason: "known"), .done, .done, .open])
        #expect(snapshot.context.notes == ["four": ["kept"]])
    }

    @Test("With a step removed, the others keep their marks; with the very step removed, one stands at the one before")
    func removed() throws {
        let (snapshot, marks) = try carried([0, 2, 3, 4].map { Self.steps[$0] })
        #expect(snapshot.front == .step("four"))
        #expect(marks == [.done, .done, .done, .open])
        #expect(snapshot.context.notes == ["four": ["kept"]])
        let (here, others) = try carried([0, 1, 2, 4].map { Self.steps[$0] })
        #expect(here.front == .step("three"))
        #expect(others == [.done, .skipped(reason: "known"), .done, .open])
    }

    @Test("With a step under another name, its mark is gone and the others stay; under another title all is as it was")
    func renamed() throws {
        var steps = Self.steps
        steps[0].id = "uno"
        let (snapshot, marks) = try carried(steps)
        #expect(snapshot.front == .step("four"))
        #expect(marks == [.open, .skipped(reason: "known"), .done, .done, .open])
        steps = Self.steps
        steps[0].title = "Uno"
        let stored = try StoredLines<Walkthrough>(of: "walk", in: killed())
        let (journal, problems) = stored.journal(WalkthroughChart(trusting: Self.procedure(steps)))
        #expect(problems == [])
        #expect(journal?.snapshot.front == .step("four"))
        #expect(journal?.snapshot.mark(ofStep: "one") == .done)
    }
}
