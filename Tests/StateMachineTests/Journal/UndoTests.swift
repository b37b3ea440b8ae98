import StateMachine
import Testing

@Suite("Undo")
struct UndoTests {
    @Test("The newest event is taken back by a line that says so; nothing is erased")
    func undoes() throws {
        var journal = Lab.journal("next", "mark")
        let undone = try journal.undo(by: .learner, at: 9).get()
        #expect(undone.step.next.context == [:])
        #expect(undone.step.effects.isEmpty)
        guard case .undo(let through)? = undone.entry?.what else { return #expect(Bool(false)) }
        #expect(through == 2)
        #expect(journal.entries.count == 4)
        #expect(journal.entries[3].to == journal.entries[1].to)
    }

    @Test("A second undo takes back the event before, also when other events came in between")
    func undoesTwice() throws {
        var journal = Lab.journal("next", "mark")
        _ = try journal.undo(by: .learner, at: 9).get()
        #expect(try journal.undo(by: .learner, at: 9).get().step.next.leaves == ["one"])
        #expect(journal.undoable() == .failure(.nothingToUndo))
        journal.send("mark", by: .learner, at: 10)
        #expect(try journal.undo(by: .learner, at: 11).get().step.next.context == [:])
    }

    @Test("Refused events and notes are nothing to take back")
    func skipsRefusals() throws {
        var journal = Lab.journal("mark", "back")
        journal.note("well", by: .learner, at: 3)
        #expect(try journal.undo(by: .learner, at: 9).get().step.next.context == [:])
    }

    @Test("At the beginning there is nothing to take back")
    func nothing() {
        var journal = Lab.journal()
        guard case .failure(let why) = journal.undo(by: .learner, at: 1) else { return #expect(Bool(false)) }
        #expect(why == .nothingToUndo)
        #expect(journal.entries.count == 1)
    }

    @Test("A barrier row is not crossed; what came behind it can be taken back")
    func barrier() throws {
        var journal = Lab.journal("next", "next", "next", "mark")
        #expect(try journal.undo(by: .learner, at: 9).get().step.next.leaves == ["four"])
        guard case .failure(let why) = journal.undo(by: .learner, at: 10) else { return #expect(Bool(false)) }
        guard case .beyondBarrier(let row) = why else { return #expect(Bool(false)) }
        #expect(Lab.walk.row(row).source == "three")
    }

    @Test("Undo may be asked for some kinds only, and then takes back what came behind as well")
    func someKinds() throws {
        var journal = Lab.journal("mark", "next", "help")
        #expect(journal.undoable { $0 == "mark" } == .success("mark"))
        let undone = try journal.undo(by: .learner, at: 9) { $0 == "mark" }.get()
        #expect(undone.step.next.leaves == ["one"])
        #expect(undone.step.next.context == [:])
        #expect(journal.undoable { $0 == "mark" } == .failure(.nothingToUndo))
    }

    @Test("What undo would do can be asked, and undone events replay from a file")
    func readsBack() throws {
        var journal = Lab.journal("next", "mark")
        #expect(journal.undoable() == .success("mark"))
        _ = journal.undo(by: .learner, at: 9)
        let (read, problems) = Journal.read(journal.entries, Lab.walk)
        #expect(problems == [])
        #expect(read?.snapshot.digest == journal.snapshot.digest)
        #expect(read?.undoable() == .success("next"))
    }
}
