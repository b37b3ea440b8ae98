import Recall
import Sessions

/// What the store remembers of answers is the fold that `Recall` makes of them.
extension SessionStore {
    /// Opens the user's store for a command; throws a sentence.
    static func ofUser() throws -> SessionStore {
        do throws(StoreProblem) {
            let store = try SessionStore(path: Paths.records, now: Clock.milliseconds, program: "teer \(programVersion)")
            store.remember = MemoryRecord.init(folding:)
            return store
        } catch {
            throw CommandFailure(error.sentence, status: 1)
        }
    }
}

extension MemoryRecord {
    /// What is remembered after answers to one question, oldest first.
    init?(folding answers: [AnswerRecord]) {
        let given = answers.map {
            GivenAnswer(question: $0.question, revision: $0.revision, at: $0.at, isRight: $0.isRight, isSure: $0.isSure)
        }
        guard let memory = QuestionMemory.fold(given) else { return nil }
        self.init(
            question: memory.question, revision: memory.revision, stability: memory.trace.stability,
            difficulty: memory.trace.difficulty, firstAt: memory.firstAt, lastAt: memory.lastAt, asked: memory.asked,
            right: memory.right, isLastRight: memory.isLastRight, isLastSure: memory.isLastSure)
    }
}

extension Memory {
    /// What the store keeps, with the times at which questions are due.
    init(_ records: [MemoryRecord], retention: Double) {
        self.init(
            records.map { record in
                QuestionMemory(
                    question: record.question, revision: record.revision,
                    trace: Trace(stability: record.stability, difficulty: record.difficulty), firstAt: record.firstAt,
                    lastAt: record.lastAt, asked: record.asked, right: record.right, isLastRight: record.isLastRight,
                    isLastSure: record.isLastSure, retention: retention)
            })
    }
}
