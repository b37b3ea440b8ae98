import Arithmetic
import Foundation
import TestSupport
import Testing

@testable import Recall

@Suite("The memory of answers")
struct MemoryLawTests {
    private static let hour: Int64 = 3_600_000

    @Test("keeps its laws over random answers: finite, in range, right never sooner than wrong, a guess between")
    func laws() {
        var random = RandomSource(seed: 2026)
        let count = Soak.isOn ? 1_000_000 : 100_000
        var trace = Trace(first: .good)
        var broken: [String] = []
        for number in 0..<count {
            let days = [0, 0, 1, 1, 2, 3, 5, 9, 20, 60, 200, 1_000, 20_000][Int(random.uniform() * 13)]
            let next = Rating.allCases.map { trace.after($0, days: days) }
            for one in next where !(one.stability >= 0.001 && one.stability.isFinite && (1...10).contains(one.difficulty)) {
                broken.append("\(number): \(one)")
            }
            let intervals = next.map { $0.interval(retention: 0.8 + random.uniform() * 0.15) }
            if intervals.contains(where: { !(1...36_500).contains($0) }) { broken.append("\(number): \(intervals)") }
            let usual = next.map { $0.interval() }
            if !(usual[0] <= usual[1] && usual[1] <= usual[2]) { broken.append("\(number): \(trace) \(days) \(usual)") }
            trace = random.uniform() < 0.02 ? Trace(first: .again) : next[Int(random.uniform() * 3)]
        }
        #expect(broken.prefix(5) == [])
    }

    @Test("counts whole days without a time zone: 0 below 12 hours and when the clock ran back, then rounded")
    func days() {
        let cases: [(Int64, Int)] = [(0, 0), (12, 1), (35, 1), (36, 2), (24, 1), (-5, 0), (24 * 30, 30)]
        for (hours, days) in cases { #expect(RecallDay.between(1_000, 1_000 + hours * Self.hour) == days) }
        #expect(RecallDay.between(0, 12 * Self.hour - 1) == 0)
        #expect(RecallDay.between(0, 36 * Self.hour - 1) == 1)
    }

    private static func answer(
        _ hours: Int64, right: Bool, sure: Bool = true, revision: String = "r1"
    ) -> GivenAnswer {
        GivenAnswer(question: "q", revision: revision, at: hours * hour, isRight: right, isSure: sure)
    }

    @Test("is due from 12 hours before its time on, and not a millisecond earlier")
    func due() throws {
        let memory = try #require(QuestionMemory.fold([Self.answer(0, right: true)]))
        #expect(memory.dueAt == 48 * Self.hour)
        #expect(!memory.isDue(at: 36 * Self.hour - 1) && memory.isDue(at: 36 * Self.hour))
        #expect(memory.daysUntilDue(at: 0) == 2 && memory.daysUntilDue(at: 36 * Self.hour) == 0)
    }

    @Test("a clock that ran back counts as the same day and does not bring the question back earlier")
    func clockRanBack() throws {
        let memory = try #require(
            QuestionMemory.fold([Self.answer(100, right: true), Self.answer(50, right: true)]))
        #expect(memory.lastAt == 100 * Self.hour && memory.dueAt >= 124 * Self.hour)
        #expect(memory.trace == Trace(first: .good).after(.good, days: 0))
    }

    @Test("a reworded question begins anew, and what was known of the old wording does not count")
    func reworded() throws {
        let answers = [
            Self.answer(0, right: true), Self.answer(48, right: true), Self.answer(96, right: false, revision: "r2"),
        ]
        let memory = try #require(QuestionMemory.fold(answers))
        #expect(memory.asked == 1 && memory.firstAt == 96 * Self.hour && memory.trace == Trace(first: .again))
        let item = BankItem(id: "q", phase: "", objective: "", choices: 4, answer: 1, revision: "r1")
        let all = Memory(answers: answers)
        #expect(all[item] == nil && all.wasReworded(item))
    }

    @Test("a fold of 10,000 answers takes at most 20 ms of the processor's time")
    func speed() {
        var at: Int64 = 0
        let answers = (0..<10_000).map { number in
            at += 30_000_000
            return GivenAnswer(question: "q\(number % 62)", revision: "r", at: at, isRight: number % 3 > 0)
        }
        // The best of five: what else the machine does is not measured.
        let times = (0..<5).map { _ in
            let begun = clock()
            #expect(Memory(answers: answers).questions.count == 62)
            return Double(clock() - begun) / Double(CLOCKS_PER_SEC)
        }
        #expect(times.min()! < 0.02, "\(times)")
    }

    @Test("the fold over one question's answers is the fold over all answers, seen from that question")
    func foldByQuestion() {
        var random = RandomSource(seed: 5)
        var at: Int64 = 0
        let answers = (0..<10_000).map { _ in
            at += Int64(random.uniform() * 3e7)
            return GivenAnswer(
                question: "q\(Int(random.uniform() * 60))", revision: "r\(Int(random.uniform() * 1.05))", at: at,
                isRight: random.uniform() < 0.7, isSure: random.uniform() < 0.8)
        }
        let memory = Memory(answers: answers)
        let byQuestion = Dictionary(grouping: answers, by: \.question)
        #expect(memory.questions.count == byQuestion.count)
        for (question, answers) in byQuestion { #expect(QuestionMemory.fold(answers) == memory.questions[question]) }
    }
}
