/// What can happen to a knowledge check.
public enum CheckEvent: Hashable, Sendable {
    /// The reasons are to come at the end; or it is an exam.
    case `defer`, sitExam
    /// A question is put, with its choices in an order.
    case ask(AskedQuestion)
    /// It was answered rightly or wrongly: the shell knows which, so that the chart needs no state for each question.
    case right(GivenChoice), wrong(GivenChoice)
    /// It was passed over, for a reason.
    case skip(String)
    /// Something seems wrong with the question.
    case flag(String)
    /// What the question links to is opened, by its id; or the link, or help, is closed.
    case look(String)
    case close
    case help
    /// The check is at its end.
    case finish
    /// The check is closed, or was opened again.
    case leave, arrive
}

/// A question as it was put.
public struct AskedQuestion: Hashable, Sendable, Codable {
    public var id: String
    /// The wording, by `BankItem.revision`.
    public var revision: String
    /// The choices as they were shown, by the pack's numbers, counted from 1.
    public var order: [Int]

    public init(id: String, revision: String, order: [Int]) {
        self.id = id
        self.revision = revision
        self.order = order
    }

    /// As a line keeps it: "q06 1a2b3c4d 3142".
    var words: String { "\(id) \(revision) \(order.map(String.init).joined())" }

    init?(words: String) {
        let parts = words.split(separator: " ").map(String.init)
        guard parts.count == 3 else { return nil }
        let order = parts[2].compactMap(\.wholeNumberValue)
        guard !order.isEmpty, order.sorted() == Array(1...order.count) else { return nil }
        self.init(id: parts[0], revision: parts[1], order: order)
    }
}

/// The choice that was given, by the pack's number, counted from 1.
public struct GivenChoice: Hashable, Sendable, Codable {
    public var choice: Int
    public var isGuess: Bool

    public init(_ choice: Int, isGuess: Bool = false) {
        self.choice = choice
        self.isGuess = isGuess
    }

    /// As a line keeps it: "3", or "3?" for a guess.
    var words: String { isGuess ? "\(choice)?" : "\(choice)" }

    init?(words: String) {
        let isGuess = words.hasSuffix("?")
        guard let choice = Int(isGuess ? String(words.dropLast()) : words) else { return nil }
        self.init(choice, isGuess: isGuess)
    }
}

/// An event without what it carries: what the rows of the chart listen to.
public enum CheckKind: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
    case `defer`
    case sitExam = "sit-exam"
    case ask
    case right = "answered.right"
    case wrong = "answered.wrong"
    case skip, flag, look, close, help, finish, leave, arrive

    public var description: String { rawValue }
}

extension CheckEvent {
    public var kind: CheckKind {
        switch self {
        case .defer: .defer
        case .sitExam: .sitExam
        case .ask: .ask
        case .right: .right
        case .wrong: .wrong
        case .skip: .skip
        case .flag: .flag
        case .look: .look
        case .close: .close
        case .help: .help
        case .finish: .finish
        case .leave: .leave
        case .arrive: .arrive
        }
    }

    /// What a line keeps beside the name.
    var words: String? {
        switch self {
        case .ask(let question): question.words
        case .right(let given), .wrong(let given): given.words
        case .skip(let text), .flag(let text), .look(let text): text
        default: nil
        }
    }

    /// The event of a name with its words; nil when no event has that name, or the words do not fit it.
    init?(name: String, words: String?) {
        guard let kind = CheckKind(rawValue: name) else { return nil }
        let text = words ?? ""
        switch kind {
        case .ask:
            guard let question = AskedQuestion(words: text) else { return nil }
            self = .ask(question)
        case .right, .wrong:
            guard let given = GivenChoice(words: text) else { return nil }
            self = kind == .right ? .right(given) : .wrong(given)
        case .skip: self = .skip(text)
        case .flag: self = .flag(text)
        case .look: self = .look(text)
        case .defer: self = .defer
        case .sitExam: self = .sitExam
        case .close: self = .close
        case .help: self = .help
        case .finish: self = .finish
        case .leave: self = .leave
        case .arrive: self = .arrive
        }
    }
}
