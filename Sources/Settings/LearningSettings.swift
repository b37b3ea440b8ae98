/// Who learns, how much a day asks, and how long records are kept.
public struct LearningSettings: Hashable, Sendable {
    /// When the start asks who walks.
    public enum Asking: String, Hashable, Sendable, CaseIterable {
        /// As soon as there are two learners.
        case auto
        /// At every start.
        case ask
    }

    public var learners: Asking
    /// The questions a day that were never asked before, at most.
    public var newPerDay: Int
    /// The questions a day in all, at most.
    public var questionsPerDay: Int
    /// A question is asked again when so many percent of learners would know it still; 80 to 95.
    public var recall: Int
    /// Sessions that were not gone on with for so many days are deleted at a start; nil keeps them.
    public var keepDays: Int?

    /// The usual settings, each of which can be given otherwise.
    public init(
        learners: Asking = .auto, newPerDay: Int = 10, questionsPerDay: Int = 20, recall: Int = 90, keepDays: Int? = nil
    ) {
        self.learners = learners
        self.newPerDay = newPerDay
        self.questionsPerDay = questionsPerDay
        self.recall = recall
        self.keepDays = keepDays
    }

    /// What the numbers may be.
    static let newLimits = 0...100
    static let questionLimits = 1...200
    static let recallLimits = 80...95
    static let dayLimits = 1...36_500
}
