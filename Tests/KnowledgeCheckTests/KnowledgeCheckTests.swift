import Content
import Procedures
import Recall
import Screens
import StateMachine
import TerminalCore
import TestSupport
import Testing

@testable import KnowledgeCheck

@Suite("A knowledge check")
struct KnowledgeCheckTests {
    private let pack = ContentPack.bundled()
    private static let day: Int64 = 86_400_000
    /// A time on some morning.
    private static let morning: Int64 = 20_000 * day

    private func check(
        _ selection: CheckSelection = CheckSelection(), rules: CheckOptions.Rules = .practice, memory: Memory = Memory(),
        at now: Int64 = morning
    ) -> KnowledgeCheck {
        KnowledgeCheck(pack, memory, CheckOptions(selection, rules: rules, seed: 7), at: now)
    }

    /// The number that is shown for the right choice, or for a wrong one.
    private func number(in check: KnowledgeCheck, right: Bool) throws -> Int {
        let question = try #require(check.question)
        let order = try #require(check.notes.current).question.order
        return try #require(order.firstIndex { ($0 == question.answer) == right }) + 1
    }

    @discardableResult
    private func answer(_ check: inout KnowledgeCheck, right: Bool) throws -> [CheckEffect] {
        check.perform(.answer(try number(in: check, right: right)))
    }

    private func words(_ page: CheckPage) -> String {
        Page(title: "", body: page.body).spoken().map(\.plain).joined(separator: "\n")
    }

    @Test("begins with what is planned, and stores nothing before the first question is put")
    func ready() throws {
        var check = check()
        #expect(words(check.page).contains("Today: 0 due, 10 new."))
        #expect(check.perform(.show(.known)).isEmpty && check.perform(.back).isEmpty)
        let effects = check.perform(.begin(nil))
        guard case .record(let entries, let answers)? = effects.first else {
            Issue.record("nothing is stored")
            return
        }
        #expect(effects.count == 1 && answers.isEmpty && entries.count == 1)
        #expect(check.isAsking && check.page.counter == "Question 1 of 10")
    }

    @Test(
        "an answer is stored with its line, by the pack's number; its page says right or wrong, why, a link, and when it comes again"
    )
    func told() throws {
        var check = check(CheckSelection(.objective("E2")))
        _ = check.perform(.begin(nil))
        let question = try #require(check.question)
        let wrong = try number(in: check, right: false)
        let effects = check.perform(.answer(wrong))
        guard case .record(let entries, let answers)? = effects.first, let answer = answers.first else {
            Issue.record("no answer is stored")
            return
        }
        #expect(answer.seq == entries.last?.seq && !answer.answer.isRight && answer.answer.isSure)
        #expect(answer.choice == check.notes.turns[0].question.order[wrong - 1])
        let said = words(check.page)
        #expect(said.contains("your answer: wrong") && said.contains(question.rationale.text))
        let why = try #require(question.choices[answer.choice - 1].why)
        #expect(said.contains(why))
        #expect(said.contains("Comes again at the end, then tomorrow."))
        let link = try #require(question.related)
        #expect(check.page.body.contains { $0.id == "check.see.\(link)" })
        #expect(check.perform(.answer(1)).isEmpty && check.notice == "This question is answered, and an answer stays.")
    }

    @Test("a question answered wrong comes again at the end until it is right, and counts once")
    func comesAgain() throws {
        var check = check(CheckSelection(.objective("E2")))
        _ = check.perform(.begin(nil))
        let count = check.planned
        let first = try #require(check.question?.id)
        try answer(&check, right: false)
        for _ in 1..<count {
            _ = check.perform(.next)
            try answer(&check, right: true)
        }
        _ = check.perform(.next)
        #expect(check.question?.id == first && check.page.counter == "Question \(count) of \(count)")
        #expect(words(check.page).contains("seen once"))
        try answer(&check, right: true)
        _ = check.perform(.next)
        #expect(check.isOver && check.score == (count - 1, count))
        let said = words(check.page)
        #expect(said.contains("\(count - 1) of \(count) right") && said.contains("Sure but wrong: 1"))
        #expect(check.memory.questions[first]?.asked == 2)
    }

    @Test("a guess is a mark for one answer, which the memory takes for less than a sure one")
    func guess() throws {
        var check = check(CheckSelection(.objective("E1")))
        _ = check.perform(.begin(nil))
        let id = try #require(check.question?.id)
        _ = check.perform(.guess)
        #expect(words(check.page).contains("I am guessing: marked"))
        try answer(&check, right: true)
        #expect(check.memory.questions[id]?.isLastSure == false)
        #expect(check.memory.questions[id]?.trace == Trace(first: .hard))
        _ = check.perform(.next)
        #expect(words(check.page).contains("I am guessing: not marked"))
    }

    @Test("passing over asks for the reason, leaves the memory as it is and goes on; a flag stays with the question")
    func skipping() throws {
        var check = check(CheckSelection(.objective("E1")))
        _ = check.perform(.begin(nil))
        let id = try #require(check.question?.id)
        _ = check.perform(.flag("two are right"))
        #expect(check.question?.id == id && check.notes.current?.flagged == "two are right")
        _ = check.perform(.skip("not my field"))
        #expect(check.question?.id != id && check.memory.questions.isEmpty)
        #expect(check.notes.turns[0].skipped == "not my field")
    }

    @Test("with reasons at the end nothing is said before, and then everything")
    func deferred() throws {
        var check = check(CheckSelection(.objective("E2")), rules: .deferred)
        _ = check.perform(.begin(nil))
        let question = try #require(check.question)
        try answer(&check, right: false)
        #expect(check.isAsking && check.question?.id != question.id)
        while check.isAsking { try answer(&check, right: true) }
        #expect(check.isOver && words(check.page).contains(question.rationale.text))
        #expect(!check.memory.questions.isEmpty)
    }

    @Test("an exam refuses look-ups until its end, and leaves nothing in memory")
    func exam() throws {
        var check = check(CheckSelection(.form(.a)), rules: .exam)
        _ = check.perform(.begin(nil))
        let link = try #require(check.question?.related)
        #expect(check.perform(.look(link)).count == 1)
        #expect(check.notice == "Nothing can be looked up in an exam. The links stand on its last page." && check.isAsking)
        while check.isAsking { try answer(&check, right: check.done % 3 != 0) }
        #expect(check.isOver && check.memory.questions.isEmpty)
        let again = try #require(check.page.body.first { $0.id.hasPrefix("check.see.") })
        _ = check.perform(.look(String(again.id.dropFirst(10))))
        #expect(check.isAside && check.page.body.count > 2)
        _ = check.perform(.back)
        #expect(check.isOver)
    }

    @Test("a link shows the texts of the step, article or card, and back leads to the question")
    func links() throws {
        for question in pack.questions {
            let id = try #require(question.related, "\(question.id) has no link")
            var check = check(CheckSelection(.all))
            _ = check.perform(.begin(nil))
            _ = check.perform(.look(id))
            #expect(check.page.body.count > 3, "\(question.id): \(id)")
            _ = check.perform(.back)
            #expect(check.isAsking)
        }
    }

    @Test("what was sure but wrong is asked first the next day")
    func nextDay() throws {
        var first = check()
        _ = first.perform(.begin(nil))
        var wrong: String?
        while !first.isOver {
            if first.isAsking {
                let isThird = first.done == 2 && wrong == nil
                if isThird { wrong = first.question?.id }
                try answer(&first, right: !isThird)
            }
            _ = first.perform(.next)
        }
        var second = check(memory: first.memory, at: Self.morning + 3 * Self.day)
        _ = second.perform(.begin(nil))
        #expect(second.question?.id == wrong)
    }

    @Test("what one knows is told by objective, and each line asks its questions")
    func known() throws {
        var check = check(CheckSelection(.objective("E2")))
        _ = check.perform(.begin(nil))
        try answer(&check, right: true)
        _ = check.perform(.show(.known))
        let said = words(check.page)
        #expect(said.contains("E2 Classify the mechanism: 1 of 2 asked, 1 right last, recall now 100%"))
        #expect(said.contains("none of"))
        let line = try #require(check.page.body.first { $0.id == "check.objective.E1" })
        let command = try #require(CheckLine.command(of: line.id, limits: DayPlan.Limits()))
        #expect(command == .begin(CheckSelection(.objective("E1"))))
    }

    @Test("the plot of what is due has a bar for each of 14 days and two for the weeks behind, and says their numbers")
    func forecast() throws {
        let answers = pack.bank.prefix(9).map {
            GivenAnswer(question: $0.id, revision: $0.revision, at: Self.morning, isRight: true)
        }
        var check = check(memory: Memory(answers: answers))
        _ = check.perform(.show(.forecast))
        let bars = check.page.body.filter { $0.id.hasPrefix("check.day.") }
        #expect(bars.count == 16)
        #expect(bars[2].spoken == "in 2 days: 9 questions" && bars[0].spoken == "today: 0 questions")
    }

    @Test("stopping in the middle keeps the answers and closes the check")
    func stopping() throws {
        var check = check()
        _ = check.perform(.begin(nil))
        try answer(&check, right: true)
        let effects = check.perform(.back)
        guard case .leave? = effects.last else {
            Issue.record("it does not close")
            return
        }
        #expect(check.memory.questions.count == 1)
        #expect(check.snapshot.contains(.away))
    }

    @Test("every line that can be chosen on any page does what it says")
    func lines() throws {
        var check = check()
        for line in check.page.body.filter(\.isFocusable) {
            #expect(CheckLine.command(of: line.id, limits: DayPlan.Limits()) != nil, "\(line.id)")
        }
        _ = check.perform(.begin(nil))
        let choices = check.page.body.filter(\.isFocusable).map(\.id)
        #expect(choices.first == "check.choice.1" && choices.last == "check.guess")
        #expect(CheckLine.command(of: "check.choice.2", limits: DayPlan.Limits()) == .answer(2))
        #expect(CheckLine.command(of: "step.title", limits: DayPlan.Limits()) == nil)
    }

    @Test("a hundred thousand random commands in soak, a tenth here, neither trap nor lose the journal")
    func monkey() throws {
        var generator = SeededGenerator(seed: 3)
        var check = check()
        for round in 0..<(Soak.isOn ? 100_000 : 10_000) {
            let lines = check.page.body.filter(\.isFocusable).compactMap {
                CheckLine.command(of: $0.id, limits: DayPlan.Limits())
            }
            let others: [CheckCommand] = [
                .answer(Int.random(in: 0...7, using: &generator)), .guess, .next, .skip("why"), .flag("why"), .help, .back,
            ]
            let command = (lines + others).randomElement(using: &generator)!
            check.now += 20_000
            let effects = check.perform(command)
            if effects.contains(where: { if case .leave = $0 { true } else { false } }) || round % 500 == 499 {
                #expect(try check.journal.replay().configuration == check.journal.snapshot.configuration)
                check = self.check(memory: check.memory, at: check.now)
            }
        }
    }
}
