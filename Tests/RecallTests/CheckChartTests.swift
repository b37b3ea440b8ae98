import Arithmetic
import StateMachine
import TestSupport
import Testing

@testable import Recall

@Suite("The knowledge check's chart")
struct CheckChartTests {
    private static let question = AskedQuestion(id: "q06", revision: "1a2b3c4d", order: [3, 1, 4, 2])

    /// One event of each kind.
    private static let events: [CheckEvent] = [
        .defer, .sitExam, .ask(question), .right(GivenChoice(2)), .wrong(GivenChoice(3, isGuess: true)), .skip("unclear"),
        .flag("two are right"), .look("step-a"), .close, .help, .finish, .leave, .arrive,
    ]

    private static func reached(_ events: [CheckEvent]) -> StateMachine.Snapshot<Checking> {
        events.reduce(CheckChart.check.start(CheckNotes()).next) { CheckChart.check.step($0, $1).next }
    }

    @Test("has no finding")
    func findings() throws {
        let found = try CheckChart.checked().findings().map(\.text)
        #expect(found == [], "\(found)")
        #expect(Set(Self.events.map(\.kind)) == Set(CheckKind.allCases))
    }

    @Test("tells after an answer in practice, and says nothing where the reasons come at the end")
    func answering() {
        #expect(Self.reached([.ask(Self.question), .right(GivenChoice(2))]).contains(.toldRight))
        #expect(Self.reached([.ask(Self.question), .wrong(GivenChoice(2))]).contains(.toldWrong))
        #expect(Self.reached([.defer, .ask(Self.question), .right(GivenChoice(2))]).contains(.noted))
        #expect(Self.reached([.sitExam, .ask(Self.question), .wrong(GivenChoice(2))]).contains(.noted))
    }

    @Test(
        "refuses with a reason what the place does not allow, and stays",
        arguments: [
            ([.ask(question)], .ask(question), .unanswered),
            ([.ask(question), .right(GivenChoice(2))], .wrong(GivenChoice(1)), .alreadyAnswered),
            ([.sitExam, .ask(question)], .look("step-a"), .examNoLookups),
            ([.sitExam, .ask(question), .wrong(GivenChoice(1))], .look("step-a"), .examNoLookups),
            ([], .right(GivenChoice(1)), .nothingAsked), ([.ask(question)], .sitExam, .alreadyBegun),
        ] as [([CheckEvent], CheckEvent, CheckRefusal)])
    func refusals(_ before: [CheckEvent], _ event: CheckEvent, _ reason: CheckRefusal) {
        let snapshot = Self.reached(before)
        let step = CheckChart.check.step(snapshot, event)
        #expect(step.outcome == .refused([reason]))
        #expect(step.next.configuration == snapshot.configuration)
    }

    @Test("opens a link of an exam on its last page, and comes back to where one was")
    func links() {
        let over = Self.reached([.sitExam, .ask(Self.question), .wrong(GivenChoice(1)), .finish])
        let reading = CheckChart.check.step(over, .look("step-a")).next
        #expect(reading.contains(.reading) && reading.context.link == "step-a")
        #expect(CheckChart.check.step(reading, .close).next.contains(.over))
        let told = Self.reached([.ask(Self.question), .wrong(GivenChoice(1)), .help, .close, .leave, .arrive])
        #expect(told.contains(.toldWrong))
    }

    @Test("an answer cannot be taken back")
    func barrier() {
        var journal = Journal(CheckChart.check, CheckNotes(), at: 0)
        journal.send(.ask(Self.question), by: .learner, at: 1)
        journal.send(.right(GivenChoice(2)), by: .learner, at: 2)
        guard case .failure(.beyondBarrier) = journal.undo(by: .learner, at: 3) else {
            Issue.record("the answer was taken back")
            return
        }
    }

    @Test("every event is written and read back, and words that do not fit a name are no event")
    func words() {
        for event in Self.events {
            #expect(Checking.event(named: event.kind.description, words: Checking.words(of: event)) == event)
        }
        for (name, words) in [("ask", "q06 x 3142 1"), ("ask", "q06 1a 3152"), ("answered.right", "x"), ("nothing", "")] {
            #expect(Checking.event(named: name, words: words) == nil)
        }
    }

    @Test("random events never fault, always leave one place in front, and the journal replays")
    func monkey() throws {
        var random = RandomSource(seed: 11)
        for _ in 0..<(Soak.isOn ? 100 : 10) {
            var journal = Journal(CheckChart.check, CheckNotes(), at: 0)
            for at in 1...1_000 {
                let event = Self.events[Int(random.uniform() * Double(Self.events.count))]
                if case .fault(let text) = journal.send(event, by: .learner, at: Int64(at)).step.outcome {
                    Issue.record("\(text)")
                }
            }
            #expect(try journal.replay().configuration == journal.snapshot.configuration)
            #expect(journal.snapshot.leaves.count == 2)
        }
    }
}
