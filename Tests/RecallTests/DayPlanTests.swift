import Testing

@testable import Recall

@Suite("The plan of a day")
struct DayPlanTests {
    private static let hour: Int64 = 3_600_000
    private static let bank = (0..<40).map { number in
        BankItem(
            id: "q\(number)", phase: number < 20 ? "one" : "two", objective: "o\(number / 3)", choices: 4, answer: 1,
            revision: "r")
    }

    private static func answer(_ number: Int, _ hours: Int64, right: Bool = true, sure: Bool = true) -> GivenAnswer {
        GivenAnswer(question: "q\(number)", revision: "r", at: hours * hour, isRight: right, isSure: sure)
    }

    @Test("asks ten new questions of a bank that was never asked, in its order, and no eleventh")
    func firstDay() {
        let plan = DayPlan(Self.bank, Memory(), at: 0)
        #expect(plan.due == [] && plan.new.map(\.id) == (0..<10).map { "q\($0)" })
        #expect(plan.neverAsked == 40 && plan.nextDueAt == nil)
        let after = Memory(answers: (0..<10).map { Self.answer($0, 0) })
        #expect(DayPlan(Self.bank, after, at: 11 * Self.hour).items == [])
        #expect(DayPlan(Self.bank, after, at: 12 * Self.hour).new.count == 10)
    }

    @Test("puts what was sure but wrong first, then what has waited longest")
    func order() {
        let memory = Memory(answers: [
            Self.answer(1, 0), Self.answer(2, 10, right: false, sure: false), Self.answer(3, 20, right: false),
            Self.answer(4, 5),
        ])
        #expect(DayPlan(Self.bank, memory, at: 90 * Self.hour).due.map(\.id) == ["q3", "q2", "q1", "q4"])
    }

    @Test("asks twenty in all, new ones only in the room that is left; the rest waits")
    func limits() {
        let many = Memory(answers: (0..<25).map { Self.answer($0, 0) })
        let full = DayPlan(Self.bank, many, at: 72 * Self.hour)
        #expect(full.due.count == 20 && full.waiting == 5 && full.new == [])
        let some = Memory(answers: (0..<14).map { Self.answer($0, 0) })
        let mixed = DayPlan(Self.bank, some, at: 72 * Self.hour)
        #expect(mixed.due.count == 14 && mixed.new.count == 6 && mixed.waiting == 0)
        let small = DayPlan(Self.bank, some, at: 72 * Self.hour, limits: DayPlan.Limits(new: 2, all: 50))
        #expect(small.due.count == 14 && small.new.count == 2)
    }

    @Test("says when the next question is due, and how many are in the days to come")
    func forecast() {
        let memory = Memory(answers: [Self.answer(0, 0), Self.answer(1, 0, right: false), Self.answer(2, 0)])
        #expect(DayPlan(Self.bank, memory, at: 0).nextDueAt == 24 * Self.hour)
        #expect(Forecast(Self.bank, memory, at: 0, days: 4).days == [0, 1, 2, 0])
        #expect(Forecast(Self.bank, memory, at: 900 * Self.hour, days: 4).days == [3, 0, 0, 0])
    }

    @Test("draws other pools by a seed, the same for the same seed")
    func pools() {
        let phase = CheckSelection(.phase("two"), count: 5)
        let drawn = phase.items(Self.bank, Memory(), at: 0, seed: 7)
        #expect(drawn.count == 5 && drawn.allSatisfy { $0.phase == "two" })
        #expect(drawn == phase.items(Self.bank, Memory(), at: 0, seed: 7))
        #expect(drawn != phase.items(Self.bank, Memory(), at: 0, seed: 8))
        #expect(CheckSelection(.all).items(Self.bank, Memory(), at: 0, seed: 1).count == 40)
    }

    @Test("splits each objective's questions into two exam forms of equal length, which share no question")
    func forms() {
        let (a, b) = (ExamForm.a.items(Self.bank), ExamForm.b.items(Self.bank))
        #expect(a.count == 20 && b.count == 20 && Set(a).isDisjoint(with: b))
        for objective in Set(Self.bank.map(\.objective)) {
            let counts = [a, b].map { $0.count { $0.objective == objective } }
            #expect(abs(counts[0] - counts[1]) <= 1)
        }
    }

    @Test("reports each objective: asked, right the last time, known now, next due")
    func report() {
        let memory = Memory(answers: [Self.answer(0, 0), Self.answer(1, 0, right: false)])
        let report = ObjectiveReport.all(Self.bank, memory, at: 0)
        #expect(report.count == 14 && report[0].questions == 3 && report[0].asked == 2 && report[0].rightLast == 1)
        #expect(report[0].recall == 1 && report[0].sureButWrong == 1 && report[0].daysUntilDue == 1)
        #expect(report[1].recall == nil && report[1].daysUntilDue == nil)
    }

    @Test("shows choices in an order that the seed and the turn give, every order being possible")
    func choiceOrder() {
        let item = Self.bank[0]
        let orders = (0..<400).map { ChoiceOrder(of: item, seed: 3, turn: $0).choices }
        #expect(Set(orders).count == 24)
        #expect(orders.allSatisfy { $0.sorted() == [1, 2, 3, 4] })
        #expect(ChoiceOrder(of: item, seed: 3, turn: 1) == ChoiceOrder(of: item, seed: 3, turn: 1))
    }
}
