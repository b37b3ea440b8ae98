/// One answer that a learner gave to a question, in the knowledge check or at the end of a phase.
public struct GivenAnswer: Hashable, Sendable {
    /// The id of the question.
    public var question: String
    /// Which wording of the question was answered, by `Revision`.
    public var revision: String
    /// When, in milliseconds since 1970.
    public var at: Int64
    public var isRight: Bool
    /// Whether it was given without being marked as a guess.
    public var isSure: Bool

    public init(question: String, revision: String, at: Int64, isRight: Bool, isSure: Bool = true) {
        self.question = question
        self.revision = revision
        self.at = at
        self.isRight = isRight
        self.isSure = isSure
    }

    /// Right and wrong answers are "good" and "again", as the authors of FSRS advise where there are no other; a right guess is
    /// "hard".
    var rating: Rating { isRight ? isSure ? .good : .hard : .again }
}

/// Days as the memory counts them: whole ones, without time zones, so that a fold gives the same everywhere.
public enum RecallDay {
    /// Milliseconds of a day, and of the half in which an answer still counts as of the same day.
    public static let day: Int64 = 86_400_000
    static let half: Int64 = 43_200_000

    /// The days between two times in milliseconds since 1970; 0 within 12 hours, or when the clock ran back.
    public static func between(_ earlier: Int64, _ later: Int64) -> Int {
        let passed = later - earlier
        return passed < half ? 0 : Int((passed + half) / day)
    }
}
