import KnowledgeCheck
import Recall
import StateMachine

/// Lines of a knowledge check that are to be stored.
public struct CheckLines: Sendable {
    /// What draws the check's questions, by which one check is told from the next.
    public var seed: UInt64
    public var isExam: Bool
    public var entries: [Entry<Checking>]
    /// The answers that the lines give.
    public var answers: [CheckAnswer]
    /// The journal whose newest lines they are.
    public var journal: Journal<Checking>
    /// How many questions were answered or passed over, of how many.
    public var done: Int
    public var planned: Int
}

/// What of knowledge checks has still to be stored: lines that could not be stored wait for the next try.
struct CheckRecorder {
    private var waiting: [CheckLines] = []
    private var isFailing = false

    /// Whether something waits that was not tried yet.
    private(set) var isDue = false

    mutating func keep(_ lines: CheckLines) {
        waiting.append(lines)
        isDue = true
    }

    /// Stores all that waits; returns what the learner must be told, if the state of affairs changed.
    mutating func store(with services: Services) -> Message? {
        isDue = false
        while let lines = waiting.first {
            do throws(Services.Failure) { try services.recordCheck(lines) } catch {
                isFailing = true
                return .failed(error.sentence)
            }
            waiting.removeFirst()
        }
        guard isFailing else { return nil }
        isFailing = false
        return .recovered("All that was answered is stored now.")
    }
}
