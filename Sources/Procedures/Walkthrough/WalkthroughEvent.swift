/// What can happen to a walk.
public enum WalkthroughEvent: Hashable, Sendable {
    // Walking
    /// Go on without a mark.
    case next
    /// Mark the step and go on. Not named "done": in SCXML that name also hears every `done.state.…`.
    case complete
    /// Leave the step unmarked, for a reason, and go on.
    case skip(reason: String)
    case back
    /// Set the step's mark, or take it away.
    case mark
    /// Write a note at the step.
    case note(String)
    case goToPhase(String)
    case goToStep(String)
    case goToQuestion(String)
    /// Tick a checklist item, or untick it.
    case check(String)
    case decide(String, option: String)
    /// Open a decision that leads to an outcome again, and go there.
    case reconsider(String)
    /// Answer the question in front with a choice, counted from 1.
    case answer(Int)
    // Screens
    case begin, home, resume
    case open(Lookup)
    case close
    case help
    /// The program started again with this walk.
    case arrive
    case askToLeave
    case leave
    // Modes
    case guided, free
    // What the chart tells itself
    /// A step was marked done, skipped, or its mark was taken away.
    case marked(String)
    case skipped(String)
    case unmarked(String)
    /// A step, its ticks and its decision are open again.
    case reopened(String)
    /// A step is done, if all its ticks are set.
    case concluded(String)
    case chosen(String, option: String)
    /// A decision is open again.
    case withdrawn(String)
    /// A decision changed: the outcome may be another one.
    case decided
    /// The outcome or a decision changed: other steps, ticks and decisions may apply.
    case settled
    /// Marks changed: a gate may open.
    case progressed
    /// A step was led to past this phase's gate.
    case admitted(String)
    /// A place was reached going forward, or going back.
    case arrived, arrivedBack
    /// The walk has a place to come back to.
    case begun
    /// An earlier place was returned to, or the mode changed.
    case returned
    /// A place behind a shut gate must be left.
    case retreat
}

/// A place where things are looked up beside the walk.
public enum Lookup: String, Hashable, Sendable, CaseIterable {
    case outline, reference, glossary, search, notes, settings, summary, about, cards, pictures
}

/// An event's name, without what it carries.
public struct EventName: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    public init(_ name: String) { description = name }
}

extension WalkthroughEvent: CustomStringConvertible {
    /// The name that charts, traces and the store use.
    public var description: String {
        switch self {
        case .next: "next"
        case .complete: "complete"
        case .skip: "skip"
        case .back: "back"
        case .mark: "mark"
        case .note: "note"
        case .goToPhase(let id): "go-to.phase.\(id)"
        case .goToStep(let id): "go-to.step.\(id)"
        case .goToQuestion(let id): "go-to.question.\(id)"
        case .check(let id): "check.\(id)"
        case .decide(let id, let option): "decide.\(id).\(option)"
        case .reconsider(let id): "reconsider.\(id)"
        case .answer(let choice): "answer.choice-\(choice)"
        case .begin: "begin"
        case .home: "home"
        case .resume: "resume"
        case .open(let lookup): "open.\(lookup.rawValue)"
        case .close: "close"
        case .help: "help"
        case .arrive: "arrive"
        case .askToLeave: "ask-to-leave"
        case .leave: "leave"
        case .guided: "guided"
        case .free: "free"
        case .marked(let id): "marked.\(id)"
        case .skipped(let id): "skipped.\(id)"
        case .unmarked(let id): "unmarked.\(id)"
        case .reopened(let id): "reopened.\(id)"
        case .concluded(let id): "concluded.\(id)"
        case .chosen(let id, let option): "chosen.\(id).\(option)"
        case .withdrawn(let id): "withdrawn.\(id)"
        case .decided: "decided"
        case .settled: "settled"
        case .progressed: "progressed"
        case .admitted(let phase): "admitted.\(phase)"
        case .arrived: "arrived"
        case .arrivedBack: "arrived-back"
        case .begun: "begun"
        case .returned: "returned"
        case .retreat: "retreat"
        }
    }

    public var name: EventName { EventName(description) }

    /// What the learner typed with it, if anything.
    public var words: String? {
        switch self {
        case .skip(let reason): reason
        case .note(let text): text
        default: nil
        }
    }

    /// The event of a name, with the words it carries; nil when no event has that name.
    public init?(name: String, words: String = "") {
        if let plain = Self.plain[name] {
            self = plain
            return
        }
        let parts = name.split(separator: ".", maxSplits: 2).map(String.init)
        switch (parts.first, parts.count) {
        case ("skip", 1): self = .skip(reason: words)
        case ("note", 1): self = .note(words)
        case ("go-to", 3) where parts[1] == "phase": self = .goToPhase(parts[2])
        case ("go-to", 3) where parts[1] == "step": self = .goToStep(parts[2])
        case ("go-to", 3) where parts[1] == "question": self = .goToQuestion(parts[2])
        case ("decide", 3): self = .decide(parts[1], option: parts[2])
        case ("check", 2): self = .check(parts[1])
        case ("reconsider", 2): self = .reconsider(parts[1])
        case ("marked", 2): self = .marked(parts[1])
        case ("skipped", 2): self = .skipped(parts[1])
        case ("unmarked", 2): self = .unmarked(parts[1])
        case ("reopened", 2): self = .reopened(parts[1])
        case ("concluded", 2): self = .concluded(parts[1])
        case ("chosen", 3): self = .chosen(parts[1], option: parts[2])
        case ("withdrawn", 2): self = .withdrawn(parts[1])
        case ("admitted", 2): self = .admitted(parts[1])
        case ("open", 2):
            guard let lookup = Lookup(rawValue: parts[1]) else { return nil }
            self = .open(lookup)
        case ("answer", 2):
            guard parts[1].hasPrefix("choice-"), let choice = Int(parts[1].dropFirst(7)), choice > 0 else { return nil }
            self = .answer(choice)
        default: return nil
        }
    }

    private static let plain: [String: WalkthroughEvent] = Dictionary(
        uniqueKeysWithValues: [
            WalkthroughEvent.next, .complete, .back, .mark, .begin, .home, .resume, .close, .help, .arrive, .askToLeave,
            .leave, .guided, .free, .begun, .returned, .retreat, .decided, .settled, .progressed, .arrived, .arrivedBack,
        ].map { ($0.description, $0) })
}
