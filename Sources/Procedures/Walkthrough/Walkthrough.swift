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
    /// A decision or a mark has led to a step.
    case led(to: String, by: String)
    /// The walk has come to its end.
    case finished

    public var description: String {
        switch self {
        case .opened(let phase): "opened.\(phase)"
        case .led(let step, let origin): "led.\(step).by.\(origin)"
        case .finished: "finished"
        }
    }
}

/// Why an event was refused.
public enum Refusal: Hashable, Sendable, CustomStringConvertible {
    /// The phase is behind a gate that has not been earned.
    case shut(phase: String)
    /// A phase's questions wait until none of its steps is open.
    case questionsShut(phase: String)
    /// A step of the phase is open, so that its gate is shut.
    case stepOpen(String)
    case itemOpen(String)
    case undecided(String)
    /// Whether the step applies is not known yet.
    case outcomeUnknown(step: String)
    /// The step does not apply.
    case notForOutcome(step: String)
    /// The checklist item does not apply.
    case itemNotForOutcome(String)
    case unanswered(String)
    case alreadyAnswered(String)
    case nothingToResume
    case alreadyHome

    public var description: String {
        switch self {
        case .shut(let phase): "shut.\(phase)"
        case .questionsShut(let phase): "questions-shut.\(phase)"
        case .stepOpen(let id): "step-open.\(id)"
        case .itemOpen(let id): "item-open.\(id)"
        case .undecided(let id): "undecided.\(id)"
        case .outcomeUnknown(let step): "outcome-unknown.\(step)"
        case .notForOutcome(let step): "not-for-outcome.\(step)"
        case .itemNotForOutcome(let id): "item-not-for-outcome.\(id)"
        case .unanswered(let id): "unanswered.\(id)"
        case .alreadyAnswered(let id): "already-answered.\(id)"
        case .nothingToResume: "nothing-to-resume"
        case .alreadyHome: "already-home"
        }
    }
}
