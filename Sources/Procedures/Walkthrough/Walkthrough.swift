import StateMachine

/// The vocabulary of the walkthrough's chart: states, events, effects, reasons.
public enum Walkthrough: RecordedDomain {
    public typealias State = StateID
    public typealias Event = WalkthroughEvent
    public typealias Kind = EventName
    public typealias Context = Marks
    public typealias Effect = WalkthroughEffect
    public typealias Reason = Refusal

    public static func kind(of event: WalkthroughEvent) -> EventName { event.name }
    public static func canonical(event: WalkthroughEvent) -> [UInt8] {
        var bytes = Array(event.description.utf8)
        bytes.append(1)
        if let words = event.words { bytes += words.utf8 }
        return bytes
    }

    public static func words(of event: WalkthroughEvent) -> String? { event.words }
    public static func event(named name: String, words: String?) -> WalkthroughEvent? {
        WalkthroughEvent(name: name, words: words ?? "")
    }

    public static func canonical(_ context: Marks) -> [UInt8] { context.canonicalBytes }
    public static func isRepeatable(_ effect: WalkthroughEffect) -> Bool { false }
}

/// What the walk asks the program to tell the learner.
public enum WalkthroughEffect: Hashable, Sendable, CustomStringConvertible {
    /// A phase's gate has just opened.
    case opened(phase: String)
    /// The walk has come to its end.
    case finished

    public var description: String {
        switch self {
        case .opened(let phase): "opened.\(phase)"
        case .finished: "finished"
        }
    }
}

/// Why a step was refused.
public enum Refusal: Hashable, Sendable, CustomStringConvertible {
    /// The phase is behind a gate that has not been earned.
    case shut(phase: String)
    /// A phase's questions wait until its last step is passed.
    case questionsShut(phase: String)
    /// Steps before the phase's last one have not been passed in order.
    case stepsMissing(phase: String)
    case itemOpen(String)
    case undecided(String)
    /// A decision has led past the step.
    case skipped(step: String)
    case unanswered(String)
    case alreadyAnswered(String)
    case nothingToResume
    case alreadyHome

    public var description: String {
        switch self {
        case .shut(let phase): "shut.\(phase)"
        case .questionsShut(let phase): "questions-shut.\(phase)"
        case .stepsMissing(let phase): "steps-missing.\(phase)"
        case .itemOpen(let id): "item-open.\(id)"
        case .undecided(let id): "undecided.\(id)"
        case .skipped(let step): "skipped.\(step)"
        case .unanswered(let id): "unanswered.\(id)"
        case .alreadyAnswered(let id): "already-answered.\(id)"
        case .nothingToResume: "nothing-to-resume"
        case .alreadyHome: "already-home"
        }
    }
}
