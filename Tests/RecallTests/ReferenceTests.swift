import Arithmetic
import Foundation
import TestSupport
import Testing

@testable import Recall

/// Against the reference implementation by the authors of FSRS, fetched from PyPI; what it made of 180 days is kept as a file, so
/// that the plan is compared also where PyPI is out of reach.
@Suite("Memory and plan against the reference implementation")
struct ReferenceTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    private static let unavailable: String? = {
        do throws(PythonPackage.Unavailable) {
            _ = try PythonPackage.fsrs.installed()
            return nil
        } catch {
            return error.description
        }
    }()

    private static func python(_ script: String, input: String = "") throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("teer-fsrs-\(UUID().uuidString)")
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let packages = try PythonPackage.fsrs.installed().path
        let path = folder.appendingPathComponent("Oracle/\(script)").path
        let outcome = try ExternalCommand.run(
            "sh", ["-c", "python3 '\(path)' < '\(file.path)'"],
            environment: ["PYTHONPATH": packages, "PYTHONDONTWRITEBYTECODE": "1"])
        try #require(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
    }

    @Test(
        "2,001 random histories give the same stability, difficulty and interval",
        .enabled(if: unavailable == nil, "not compared: \(unavailable ?? "")"))
    func histories() throws {
        var random = RandomSource(seed: 62)
        func pick<T>(_ values: [T]) -> T { values[Int(random.uniform() * Double(values.count))] }
        var histories = [[(3, 0), (3, 2), (3, 11), (3, 46), (3, 163), (3, 498), (1, 0)]]
        for _ in 0..<2_000 {
            let count = 1 + Int(random.uniform() * 12)
            histories.append((0..<count).map { (pick([1, 2, 3, 4]), $0 == 0 ? 0 : pick([0, 0, 1, 2, 3, 7, 20, 90, 400])) })
        }
        let input = histories.map { $0.map { "\($0.0) \($0.1)" }.joined(separator: " ") }.joined(separator: "\n")
        let made = try Self.python("fsrs_oracle.py", input: input + "\n").split(separator: "\n")
        try #require(made.count == histories.count)
        var (worst, answers, differing) = (0.0, 0, 0)
        for (history, line) in zip(histories, made) {
            var trace: Trace?
            for (answer, wanted) in zip(history, line.split(separator: ";")) {
                let rating = try #require(Rating(rawValue: answer.0))
                let next = trace?.after(rating, days: answer.1) ?? Trace(first: rating)
                let numbers = wanted.split(separator: " ").compactMap { Double($0) }
                worst = max(
                    worst, abs(next.stability - numbers[0]) / numbers[0], abs(next.difficulty - numbers[1]) / numbers[1])
                differing += next.interval() == Int(numbers[2]) ? 0 : 1
                answers += 1
                trace = next
            }
        }
        #expect(worst < 1e-12, "worst relative difference of \(answers) answers: \(worst)")
        #expect(differing == 0)
    }

    /// What a scripted learner is asked on each of 180 days, as the oracle writes it.
    static func simulatedDays() -> String {
        let bank = (1...75).map { number in
            BankItem(
                id: number < 10 ? "q0\(number)" : "q\(number)", phase: "p", objective: "o", choices: 4, answer: 1,
                revision: "00000000")
        }
        func chance(_ name: String) -> Int { Int(fnv1a(name) >> 32) % 100 }
        var (memory, text) = (Memory(), "")
        for day in 0..<180 {
            guard chance("away.\(day)") >= 15 else {
                text += "\(day): away\n"
                continue
            }
            var now = Int64(day) * RecallDay.day + Int64(8 + chance("hour.\(day)") % 12) * 3_600_000
            let plan = DayPlan(bank, memory, at: now)
            let names = [plan.due, plan.new].map { $0.map(\.id).joined(separator: " ") }
            text += "\(day): \(names[0]) / \(names[1])\n"
            var (queue, turn) = (plan.items, 0)
            while !queue.isEmpty, turn < 60 {
                let item = queue.removeFirst()
                turn += 1
                now += 40_000
                let isRight = chance("right.\(item.id).\(day).\(turn)") < 78
                let isSure = chance("sure.\(item.id).\(day).\(turn)") < 70
                memory.take(
                    GivenAnswer(question: item.id, revision: item.revision, at: now, isRight: isRight, isSure: isSure))
                if !isRight { queue.append(item) }
            }
        }
        return text
    }

    @Test("180 simulated days of a scripted learner are planned as the reference plans them, day by day")
    func storedPlan() throws {
        let file = Self.folder.appendingPathComponent("Vectors/plan-180-days.txt")
        let wanted = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let made = Self.simulatedDays().split(separator: "\n")
        #expect(wanted.count == 180)
        for (made, wanted) in zip(made, wanted) { #expect(made == wanted) }
        #expect(made.count == wanted.count)
    }

    @Test(
        "the stored plan is what the reference makes today",
        .enabled(if: unavailable == nil, "not compared: \(unavailable ?? "")"))
    func referencePlan() throws {
        #expect(try Self.python("plan_oracle.py") == Self.simulatedDays())
    }
}
