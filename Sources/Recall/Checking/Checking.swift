import StateMachine

/// The vocabulary of the knowledge check's chart: places, events, reasons. It asks for no effects.
public enum Checking: RecordedDomain {
    public typealias State = CheckPlace
    public typealias Event = CheckEvent
    public typealias Kind = CheckKind
    public typealias Context = CheckNotes
    public typealias Effect = NoEffect
    public typealias Reason = CheckRefusal

    /// There is none.
    public struct NoEffect: Hashable, Sendable, CustomStringConvertible {
        public var description: String { "" }

        private init() {}
    }

    public static func kind(of event: CheckEvent) -> CheckKind { event.kind }

    public static func canonical(event: CheckEvent) -> [UInt8] {
        Array(event.kind.rawValue.utf8) + [1] + Array((event.words ?? "").utf8)
    }

    public static func words(of event: CheckEvent) -> String? { event.words }
    public static func event(named name: String, words: String?) -> CheckEvent? { CheckEvent(name: name, words: words) }
    public static func canonical(_ context: CheckNotes) -> [UInt8] { context.canonicalBytes }
    public static func isRepeatable(_ effect: NoEffect) -> Bool { true }
}

/// Why something was refused in a knowledge check.
public enum CheckRefusal: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
    /// The question in front waits for an answer.
    case unanswered
    /// The question in front was answered; an answer stays.
    case alreadyAnswered = "already-answered"
    /// Nothing can be looked up in an exam.
    case examNoLookups = "exam-no-lookups"
    /// No question is in front.
    case nothingAsked = "nothing-asked"
    /// The rules of a check that has begun stay.
    case alreadyBegun = "already-begun"

    public var description: String { rawValue }

    /// What a person is told.
    public var sentence: String {
        switch self {
        case .unanswered: "The question in front waits for an answer."
        case .alreadyAnswered: "This question is answered, and an answer stays."
        case .examNoLookups: "Nothing can be looked up in an exam. The links stand on its last page."
        case .nothingAsked: "No question is in front."
        case .alreadyBegun: "The check has begun: its rules stay."
        }
    }
}
