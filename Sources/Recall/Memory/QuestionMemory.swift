/// What is known of a learner and one question: the fold over the answers.
public struct QuestionMemory: Hashable, Sendable {
    public var question: String
    /// The wording that was answered last; answers to other wordings do not count.
    public var revision: String
    public var trace: Trace
    /// When this wording was answered first and last, in milliseconds since 1970.
    public var firstAt: Int64
    public var lastAt: Int64
    /// When it is to be asked again, in milliseconds since 1970: a whole number of days after the last answer.
    public private(set) var dueAt: Int64
    /// How often this wording was answered, and how often rightly.
    public var asked: Int
    public var right: Int
    public var isLastRight: Bool
    public var isLastSure: Bool

    /// A memory as it was kept.
    ///
    /// - Parameter retention: the probability of knowing it at which it is asked again.
    public init(
        question: String, revision: String, trace: Trace, firstAt: Int64, lastAt: Int64, asked: Int, right: Int,
        isLastRight: Bool, isLastSure: Bool, retention: Double = Memory.usualRetention
    ) {
        self.question = question
        self.revision = revision
        self.trace = trace
        self.firstAt = firstAt
        self.lastAt = lastAt
        self.asked = asked
        self.right = right
        self.isLastRight = isLastRight
        self.isLastSure = isLastSure
        dueAt = Self.due(after: lastAt, trace, retention)
    }

    /// The memory after a first answer.
    init(_ answer: GivenAnswer, retention: Double) {
        self.init(
            question: answer.question, revision: answer.revision, trace: Trace(first: answer.rating), firstAt: answer.at,
            lastAt: answer.at, asked: 1, right: answer.isRight ? 1 : 0, isLastRight: answer.isRight, isLastSure: answer.isSure,
            retention: retention)
    }

    private static func due(after lastAt: Int64, _ trace: Trace, _ retention: Double) -> Int64 {
        lastAt + Int64(trace.interval(retention: retention)) * RecallDay.day
    }

    /// Takes in one more answer to the same question; one to another wording begins anew.
    mutating func take(_ answer: GivenAnswer, retention: Double) {
        guard answer.revision == revision else { return self = QuestionMemory(answer, retention: retention) }
        trace = trace.after(answer.rating, days: RecallDay.between(lastAt, answer.at))
        // A clock that ran back does not bring the question back earlier than the answer before.
        lastAt = max(lastAt, answer.at)
        dueAt = Self.due(after: lastAt, trace, retention)
        asked += 1
        right += answer.isRight ? 1 : 0
        (isLastRight, isLastSure) = (answer.isRight, answer.isSure)
    }

    /// The fold over the answers to one question, in the order in which they were given; nil without any.
    public static func fold(_ answers: some Sequence<GivenAnswer>, retention: Double = Memory.usualRetention) -> QuestionMemory?
    {
        var memory: QuestionMemory?
        for answer in answers {
            if memory == nil {
                memory = QuestionMemory(answer, retention: retention)
            } else {
                memory?.take(answer, retention: retention)
            }
        }
        return memory
    }

    /// Whether it is to be asked: from 12 hours before the time on, so that a morning does not miss what an evening would ask.
    public func isDue(at now: Int64) -> Bool { now >= dueAt - RecallDay.half }

    /// The days until it is to be asked; 0 when it is due.
    public func daysUntilDue(at now: Int64) -> Int { isDue(at: now) ? 0 : RecallDay.between(now, dueAt) }

    /// The probability that it is known now, 0 to 1.
    public func recall(at now: Int64) -> Double { trace.recall(afterDays: RecallDay.between(lastAt, now)) }

    /// Whether the last answer was wrong and not marked as a guess: what is believed and not so.
    public var isSureButWrong: Bool { !isLastRight && isLastSure }
}

/// What is known of a learner and the questions of a pack.
public struct Memory: Hashable, Sendable {
    /// The probability at which a question is asked again, unless the settings say otherwise.
    public static let usualRetention = 0.9
    /// What the settings may ask for.
    public static let retentions = 0.8...0.95

    public private(set) var questions: [String: QuestionMemory] = [:]

    public init(_ questions: some Sequence<QuestionMemory> = []) {
        for memory in questions { self.questions[memory.question] = memory }
    }

    /// The fold over all answers, in the order in which they were given.
    public init(answers: some Sequence<GivenAnswer>, retention: Double = Memory.usualRetention) {
        for answer in answers { take(answer, retention: retention) }
    }

    /// Takes in one more answer.
    public mutating func take(_ answer: GivenAnswer, retention: Double = Memory.usualRetention) {
        if questions[answer.question] == nil {
            questions[answer.question] = QuestionMemory(answer, retention: retention)
        } else {
            questions[answer.question]?.take(answer, retention: retention)
        }
    }

    /// What is known of a question in its present wording; nil when it was never answered in it.
    public subscript(_ item: BankItem) -> QuestionMemory? {
        questions[item.id].flatMap { $0.revision == item.revision ? $0 : nil }
    }

    /// Whether a question was answered, though in another wording.
    public func wasReworded(_ item: BankItem) -> Bool { questions[item.id].map { $0.revision != item.revision } ?? false }
}
