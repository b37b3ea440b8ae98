/// What a knowledge check has come to: data that rides along and never decides where one may go.
public struct CheckNotes: Hashable, Sendable, Codable {
    /// One question that was put, and what became of it.
    public struct Turn: Hashable, Sendable, Codable {
        public var question: AskedQuestion
        /// The choice given; nil while it waits, and when it was skipped.
        public var given: GivenChoice?
        public var isRight: Bool?
        /// Why it was skipped, or what seems wrong with it.
        public var skipped: String?
        public var flagged: String?

        init(_ question: AskedQuestion) { self.question = question }
    }

    /// What was put, in that order; a question that was answered wrong may stand twice.
    public private(set) var turns: [Turn] = []
    /// The id of what is read beside the check.
    public private(set) var link: String?

    public init() {}

    /// The turn that is in front.
    public var current: Turn? { turns.last }

    mutating func take(_ event: CheckEvent) {
        switch event {
        case .ask(let question): turns.append(Turn(question))
        case .right(let given): answer(given, isRight: true)
        case .wrong(let given): answer(given, isRight: false)
        case .skip(let why): change { $0.skipped = why }
        case .flag(let why): change { $0.flagged = why }
        case .look(let id): link = id
        default: break
        }
    }

    private mutating func answer(_ given: GivenChoice, isRight: Bool) {
        change {
            $0.given = given
            $0.isRight = isRight
        }
    }

    private mutating func change(_ change: (inout Turn) -> Void) {
        if !turns.isEmpty { change(&turns[turns.count - 1]) }
    }

    /// The bytes that digests are made of: every part is on a line of its own, and texts lose their line ends before they get here.
    var canonicalBytes: [UInt8] {
        var text = "\(link ?? "")\n"
        for turn in turns {
            let isRight = turn.isRight.map { $0 ? "right" : "wrong" } ?? ""
            text += "\(turn.question.words)\n\(turn.given?.words ?? "")\n\(isRight)\n"
            text += "\(turn.skipped.map { "skipped " + $0 } ?? "")\n\(turn.flagged.map { "flagged " + $0 } ?? "")\n"
        }
        return Array(text.utf8)
    }
}
