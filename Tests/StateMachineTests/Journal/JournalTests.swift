import StateMachine
import Testing

extension Lab {
    /// A walk of five pages with a mark, a refusal, a step that cannot be taken back, and a count of what was done.
    static let walk: Chart<Lab> = {
        func counted(_ word: String) -> [Action<Lab>] {
            [.update("count") { counts, _ in counts[word, default: 0] += 1 }, .emit(word)]
        }
        return .lab(
            [
                .state(
                    "pages", rows: [.stay("mark", do: counted("mark")), .on("help", go: "help")],
                    children: [
                        .history("last", deep: true, default: "one"),
                        .state("one", rows: [.on("next", go: "two"), .refuse("back", because: "first-page")]),
                        .state("two", rows: [.on("next", go: "three"), .on("back", go: "one")]),
                        .state("three", rows: [.on("next", go: "four", barrier: true), .on("back", go: "two")]),
                        .state("four", rows: [.on("next", go: "over"), .on("back", go: "three")]),
                    ]),
                .state("help", rows: [.on("close", go: "last")]),
                .final("over"),
            ], initial: "pages")
    }()

    /// A journal after some events, one a second.
    static func journal(_ events: String...) -> Journal<Lab> {
        var journal = Journal(walk, [:], at: 0)
        for (number, event) in events.enumerated() { journal.send(event, by: .learner, at: Int64(number + 1) * 1_000) }
        return journal
    }
}

@Suite("The journal")
struct JournalTests {
    @Test("It begins with a line that names the chart, and every event that is answered adds one")
    func records() throws {
        let journal = Lab.journal("next", "mark", "nonsense", "back", "back")
        #expect(journal.entries.map(\.seq) == [0, 1, 2, 3, 4])
        guard case .start(let context, let chart) = journal.entries[0].what else { return #expect(Bool(false)) }
        #expect(context == [:] && chart == Lab.walk.digest)
        #expect(journal.entries.map(\.to) == ["one", "two", "two", "one", "one"])
        #expect(journal.entries.map(\.refused) == [[], [], [], [], ["first-page"]])
        #expect(journal.entries.map(\.at) == [0, 1_000, 2_000, 4_000, 5_000])
        #expect(journal.entries.map(\.by) == [.system, .learner, .learner, .learner, .learner])
    }

    @Test("What was refused is recorded too, what was ignored only on demand")
    func recordsRefusals() {
        var journal = Journal(Lab.walk, [:], at: 0)
        let refused = journal.send("back", by: .learner, at: 1)
        #expect(refused.step.outcome == .refused(["first-page"]))
        #expect(refused.entry?.seq == 1)
        #expect(journal.send("nonsense", by: .learner, at: 2).entry == nil)
        var all = Journal(Lab.walk, [:], at: 0, recordingIgnored: true)
        #expect(all.send("nonsense", by: .learner, at: 1).entry?.seq == 1)
    }

    @Test("Each call gives the step and the new line together")
    func givesBoth() {
        var journal = Journal(Lab.walk, [:], at: 0)
        #expect(journal.last?.entry?.seq == 0)
        let recorded = journal.send("mark", by: .instructor, at: 9)
        #expect(recorded.step.effects == ["mark"])
        #expect(recorded.entry?.by == .instructor)
        #expect(journal.snapshot.context == ["mark": 1])
        #expect(journal.note("a word", by: .learner, at: 10).entry?.seq == 2)
    }

    @Test("Lines hang together: each digest covers the one before, and equal runs give equal chains")
    func chains() {
        let one = Lab.journal("next", "next"), other = Lab.journal("next", "mark")
        #expect(one.entries[1].chain == other.entries[1].chain)
        #expect(one.entries[2].chain != other.entries[2].chain)
        #expect(Set(one.entries.map(\.chain)).count == 3)
        #expect(one.entries[0].chain.count == 64)
    }

    @Test("Replay reaches the same snapshot, also over undone events, and any line in between")
    func replays() throws {
        var journal = Lab.journal("next", "mark", "help", "close", "next")
        _ = journal.undo(by: .learner, at: 9)
        journal.send("mark", by: .learner, at: 10)
        #expect(try journal.replay().digest == journal.snapshot.digest)
        #expect(try journal.replay(through: 1).leaves == ["two"])
        #expect(try journal.replay(through: 3).leaves == ["help"])
    }

    @Test("A long journal keeps its newest lines, and goes on as before")
    func keepsTheNewest() throws {
        var journal = Journal(Lab.walk, [:], at: 0)
        for number in 0..<3_000 { journal.send(number % 2 == 0 ? "next" : "back", by: .learner, at: Int64(number)) }
        #expect(journal.nextSeq == 3_001)
        #expect((Journal<Lab>.reach...Journal<Lab>.reach * 5 / 4).contains(journal.entries.count))
        #expect(journal.entries.last?.seq == 3_000)
        #expect(try journal.replay().digest == journal.snapshot.digest)
        var undone = 0
        while case .success = journal.undo(by: .learner, at: 0) { undone += 1 }
        #expect((Journal<Lab>.reach...Journal<Lab>.reach * 5 / 4).contains(undone))
    }

    @Test("A session may begin at a place from elsewhere, and go on behind other lines")
    func adopts() {
        let before = Lab.journal("next")
        let place = Place<Lab>(leaves: ["three", "gone"], context: ["mark": 4])
        let journal = Journal(Lab.walk, adopting: place, after: before.entries.last, at: 5)
        #expect(journal.snapshot.leaves == ["three"])
        #expect(journal.entries.map(\.seq) == [2])
        let (read, problems) = Journal.read(before.entries + journal.entries, Lab.walk)
        #expect(problems == [])
        #expect(read?.snapshot.context == ["mark": 4])
        #expect(read?.undoable() == .failure(.nothingToUndo))
    }
}
