import Foundation
import StateMachine
import Testing

@Suite("Checkpoints")
struct CheckpointTests {
    private static func stored(_ checkpoint: Checkpoint<Lab>) throws -> Checkpoint<Lab> {
        try JSONDecoder().decode(Checkpoint<Lab>.self, from: JSONEncoder().encode(checkpoint))
    }

    @Test("A journal goes on from a checkpoint with the same chain as one that was never left")
    func resumes() throws {
        var journal = Lab.journal("next", "mark", "help")
        var resumed = try Journal(resuming: Self.stored(journal.checkpoint()), Lab.walk)
        #expect(resumed.snapshot.digest == journal.snapshot.digest)
        for event in ["close", "next"] {
            let one = journal.send(event, by: .learner, at: 50), other = resumed.send(event, by: .learner, at: 50)
            #expect(one.entry?.chain == other.entry?.chain)
            #expect(one.step.next.leaves == other.step.next.leaves)
        }
    }

    @Test("The lines behind a checkpoint are read on top of it")
    func readsTheTail() throws {
        var journal = Lab.journal("next", "mark")
        let checkpoint = try Self.stored(journal.checkpoint())
        journal.send("next", by: .learner, at: 9)
        let tail = journal.entries.filter { $0.seq > checkpoint.seq }
        let (read, problems) = Journal.read(tail, Lab.walk, after: checkpoint)
        #expect(problems == [])
        #expect(read?.snapshot.leaves == ["three"])
        #expect(read?.undoable() == .success("next"))
        #expect(Journal.read(journal.entries, Lab.walk, after: checkpoint).problems == [.brokenChain(seq: 3)])
    }

    @Test("A checkpoint of another chart, or one that was changed, is refused")
    func refuses() throws {
        var journal = Lab.journal("next")
        let checkpoint = journal.checkpoint()
        let other = Chart<Lab>.lab([.state("one")], initial: "one")
        #expect(throws: ReplayError.otherChart(Lab.walk.digest)) { try Journal(resuming: checkpoint, other) }
        let text = String(decoding: try JSONEncoder().encode(checkpoint), as: UTF8.self)
        let changed = try JSONDecoder().decode(
            Checkpoint<Lab>.self, from: Data(text.replacingOccurrences(of: "\"two\"", with: "\"three\"").utf8))
        #expect(throws: ReplayError.diverged(seq: 1)) { try Journal(resuming: changed, Lab.walk) }
        #expect(Journal.read([], Lab.walk, after: changed).problems == [.diverged(seq: 1)])
    }

    @Test("An undo that goes back behind the last checkpoint asks for a new one")
    func asksForACheckpoint() throws {
        var journal = Lab.journal("next", "mark")
        _ = journal.checkpoint()
        journal.send("mark", by: .learner, at: 9)
        #expect(try !journal.undo(by: .learner, at: 10).get().needsCheckpoint)
        #expect(try journal.undo(by: .learner, at: 11).get().needsCheckpoint)
    }
}
