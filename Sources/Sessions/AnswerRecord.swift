/// One answer to a question, beside the line of the journal that gives it.
public struct AnswerRecord: Hashable, Sendable {
    /// The number of the line.
    public var seq: Int
    /// When, in milliseconds since 1970.
    public var at: Int64
    public var question: String
    /// Which wording was answered.
    public var revision: String
    /// The choice by the pack's number, counted from 1.
    public var choice: Int
    public var isRight: Bool
    /// Whether it was not marked as a guess.
    public var isSure: Bool

    public init(
        seq: Int, at: Int64, question: String, revision: String, choice: Int, isRight: Bool, isSure: Bool = true
    ) {
        self.seq = seq
        self.at = at
        self.question = question
        self.revision = revision
        self.choice = choice
        self.isRight = isRight
        self.isSure = isSure
    }
}

/// What is remembered of a question, as the store keeps it beside the answers that it is a fold over.
public struct MemoryRecord: Hashable, Sendable {
    public var question: String
    public var revision: String
    public var stability: Double
    public var difficulty: Double
    /// Milliseconds since 1970.
    public var firstAt: Int64
    public var lastAt: Int64
    public var asked: Int
    public var right: Int
    public var isLastRight: Bool
    public var isLastSure: Bool

    public init(
        question: String, revision: String, stability: Double, difficulty: Double, firstAt: Int64, lastAt: Int64, asked: Int,
        right: Int, isLastRight: Bool, isLastSure: Bool
    ) {
        self.question = question
        self.revision = revision
        self.stability = stability
        self.difficulty = difficulty
        self.firstAt = firstAt
        self.lastAt = lastAt
        self.asked = asked
        self.right = right
        self.isLastRight = isLastRight
        self.isLastSure = isLastSure
    }
}
