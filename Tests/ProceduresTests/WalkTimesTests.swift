import StateMachine
import Testing

@testable import Procedures

@Suite("Times of a walk")
struct WalkTimesTests {
    /// Two phases: three steps and a question, then eight steps.
    private static let plain = Procedure(
        id: "plain", title: "Plain",
        phases: [
            Phase(
                id: "one", title: "One", shortTitle: "One", summary: "One.",
                steps: ["a", "b", "c"].map { Step(id: $0, title: $0) }, questions: [.init(id: "q", choices: 2, answer: 1)]),
            Phase(
                id: "two", title: "Two", shortTitle: "Two", summary: "Two.",
                steps: ["d", "e", "f", "g", "h", "i", "j", "k"].map { Step(id: $0, title: $0) }),
        ])

    /// A journal of a procedure, begun at 0 ms and with the first step in front since then.
    private static func journal(_ procedure: Procedure = plain) -> Journal<Walkthrough> {
        var journal = Journal(WalkthroughChart(trusting: procedure), Marks(), at: 0)
        journal.send(.begin, by: .learner, at: 0)
        return journal
    }

    /// The times of a walk in which each event came at its time.
    private static func times(
        _ events: [(Int64, WalkthroughEvent)], of procedure: Procedure = plain
    ) -> WalkTimes {
        var journal = journal(procedure)
        for (at, event) in events { journal.send(event, by: .learner, at: at) }
        return WalkTimes(journal.entries)
    }

    @Test("before the first line there is nothing")
    func empty() {
        let times = WalkTimes()
        #expect(times.startedAt == nil && times.endedAt == nil && times.active == 0)
        #expect(times.spent.isEmpty && times.fast.isEmpty)
    }

    @Test("time counts for the step or question in front, and for it too while something is looked up from there")
    func places() {
        let times = Self.times([
            (1_000, .next), (3_000, .open(.glossary)), (7_000, .close), (8_000, .help), (9_000, .close), (9_500, .complete),
            (20_000, .back), (20_500, .complete),
        ])
        #expect(times.startedAt == 0 && times.endedAt == 20_500 && times.active == 20_500)
        #expect(times.spent["a"] == 1_000)
        #expect(times.spent["b"] == 9_000)
        #expect(times.spent["c"] == 10_500)
        #expect(times.spent(in: Self.plain.phases[0]) == 20_500)
        #expect(times.longestStep(of: Self.plain.phases[0])?.step.id == "c")
        #expect(times.longestStep(of: Self.plain.phases[1]) == nil)
    }

    @Test("the start screen counts for no step, and the time between leaving and coming back not at all")
    func away() {
        let times = Self.times([
            (1_000, .home), (5_000, .resume), (6_000, .leave), (66_000, .arrive), (67_000, .resume), (68_000, .complete),
        ])
        #expect(times.spent == ["a": 3_000])
        #expect(times.active == 8_000)
        #expect(times.endedAt == 68_000)
    }

    @Test(
        "a pause counts as 5 minutes at most",
        arguments: [(299_999, 299_999), (300_000, 300_000), (300_001, 300_000), (9_000_000, 300_000)])
    func pause(_ pause: Int64, _ counted: Int64) {
        let times = Self.times([(pause, .complete)])
        #expect(times.active == counted && times.spent == ["a": counted])
        #expect(times.endedAt == pause)
    }

    @Test("a clock that is set back counts nothing")
    func clock() {
        let times = Self.times([(5_000, .complete), (1_000, .complete), (2_000, .complete)])
        #expect(times.active == 6_000)
        #expect(times.spent == ["a": 5_000, "b": 0, "c": 1_000])
    }

    @Test("decisions stand in order with where they led; one that was refused is none")
    func decisions() {
        let times = Self.times(
            [
                (1, .complete), (2, .complete), (3, .decide("go", option: "again")), (4, .complete),
                (5, .decide("go", option: "yes")), (6, .complete),
            ], of: Sketch.procedure)
        #expect(times.decisions.map(\.option) == ["again", "yes"])
        #expect(times.decisions.map(\.ledTo) == ["think", nil])
        #expect(times.decisions.map(\.at) == [3, 5])
        #expect(times.decisions.map(\.seq) == [4, 6])
        #expect(times.decisions.allSatisfy { $0.step == "agree" && $0.decision == "go" })
        #expect(times.decisions("go").count == 2 && times.decisions("fit").isEmpty)
        // The last mark was refused: a tick is open.
        #expect(times.marks.map(\.step) == ["look", "think", "think"])
    }

    @Test("what is taken back is no decision and no mark; its time was spent all the same")
    func undo() throws {
        var journal = Self.journal(Sketch.procedure)
        for (at, event) in [(1_000, .complete), (2_000, .complete), (9_000, .decide("go", option: "again"))]
            as [(Int64, WalkthroughEvent)]
        {
            journal.send(event, by: .learner, at: at)
        }
        #expect(WalkTimes(journal.entries).decisions.count == 1)
        _ = try journal.undo(by: .learner, at: 10_000).get()
        let once = WalkTimes(journal.entries)
        #expect(once.decisions.isEmpty && once.marks.count == 2)
        #expect(once.spent["agree"] == 7_000 && once.spent["think"] == 2_000)
        _ = try journal.undo(by: .learner, at: 11_000).get()
        #expect(WalkTimes(journal.entries).marks.map(\.step) == ["look"])
        journal.send(.complete, by: .learner, at: 12_000)
        #expect(WalkTimes(journal.entries).marks.map(\.step) == ["look", "think"])
    }

    @Test("a skip and a mark that is set without going on are marks of their own kinds")
    func kinds() {
        let times = Self.times([(1, .mark), (2, .next), (3, .skip(reason: "done before")), (4, .complete)])
        #expect(times.marks.map(\.kind) == [.changed, .skipped, .done])
        #expect(times.marks.map(\.step) == ["a", "b", "c"])
    }

    /// Marks the steps of both phases, each after so many milliseconds, and answers the question between them.
    private static func marking(_ lengths: [Int64]) -> [(Int64, WalkthroughEvent)] {
        var now: Int64 = 0
        var events: [(Int64, WalkthroughEvent)] = []
        for (at, length) in lengths.enumerated() {
            now += length
            events.append((now, .complete))
            if at == 2 {
                events += [(now + 30_000, .answer(1)), (now + 60_000, .next)]
                now += 60_000
            }
        }
        return events
    }

    @Test("five steps in less than 2 s each are a run, four are none, and 2 s are enough to end one; a question is not")
    func fast() {
        #expect(Self.times(Self.marking([1_999, 1_999, 1_999, 1_999])).fast.isEmpty)
        #expect(
            Self.times(Self.marking([1_999, 1_999, 1_999, 1_999, 1_999])).fast
                == [.init(steps: ["a", "b", "c", "d", "e"], milliseconds: 9_995)])
        #expect(Self.times(Self.marking([1_999, 1_999, 2_000, 1_999, 1_999])).fast.isEmpty)
        let two = Self.times(Self.marking([2_000, 100, 100, 100, 100, 100, 5_000, 100, 100, 100, 100]))
        #expect(two.fast == [.init(steps: ["b", "c", "d", "e", "f"], milliseconds: 500)])
    }

    @Test("a skip ends a run, steps read before were read, and going through marked steps again is no run")
    func notFast() {
        var skipped = Self.marking([100, 100, 100, 100, 100])
        skipped[1].1 = .skip(reason: "no")
        #expect(Self.times(skipped).fast.isEmpty)
        let slowly = Self.marking([5_000, 5_000, 5_000, 5_000, 5_000, 5_000])
        let end = slowly.last?.0 ?? 0
        let again: [(Int64, WalkthroughEvent)] = [
            (end + 10, .goToStep("d")), (end + 20, .complete), (end + 30, .complete), (end + 40, .complete),
        ]
        #expect(Self.times(slowly + again).fast.isEmpty)
        let read: [(Int64, WalkthroughEvent)] = [
            (0, .free), (3_000, .next), (6_000, .next), (9_000, .next), (9_010, .next), (12_000, .next), (15_000, .next),
            (15_010, .goToStep("a")), (15_020, .complete), (15_030, .complete), (15_040, .complete), (15_050, .next),
            (15_060, .complete), (15_070, .complete),
        ]
        let times = Self.times(read)
        #expect(times.marks.count == 5 && times.fast.isEmpty)
    }

    @Test(
        "lines of the first form tell the same as those of today",
        arguments: ["marks", "left-in-a-look-up", "decided-suitable"])
    func forms(name: String) throws {
        let (former, today) = (WalkTimes(try StoredWalk(name, .one).lines), WalkTimes(try StoredWalk(name, .two).lines))
        #expect(former.active == today.active && former.spent == today.spent && today.active > 0)
        #expect(former.marks == today.marks && former.decisions == today.decisions)
        #expect(today.marks.count + today.decisions.count > 0)
    }
}
