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
    /// A step was left forward.
    case passed(String)
    /// The walk has a place to come back to.
    case begun
    /// An earlier place was returned to, or the mode changed.
    case returned
    /// A place behind a shut gate must be left.
    case retreat
}

/// A place where things are looked up beside the walk.
public enum Lookup: String, Hashable, Sendable, CaseIterable {
    case outline, reference, glossary, search, notes, settings, summary, about
}

/// An event without the words it carries: what the chart listens to.
public enum EventName: Hashable, Sendable {
    case next, complete, skip, back, mark, note
    case goToPhase(String), goToStep(String), goToQuestion(String)
    case check(String)
    case decide(String, option: String)
    case answer(Int)
    case begin, home, resume
    case open(Lookup)
    case close, help, arrive, askToLeave, leave
    case guided, free
    case passed(String)
    case begun, returned, retreat
}

extension EventName: CustomStringConvertible {
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
        case .passed(let id): "passed.\(id)"
        case .begun: "begun"
        case .returned: "returned"
        case .retreat: "retreat"
        }
    }
}

extension WalkthroughEvent: CustomStringConvertible {
    /// The name that charts, traces and the store use.
    public var description: String { name.description }

    /// The event without its words.
    public var name: EventName {
        switch self {
        case .next: .next
        case .complete: .complete
        case .skip: .skip
        case .back: .back
        case .mark: .mark
        case .note: .note
        case .goToPhase(let id): .goToPhase(id)
        case .goToStep(let id): .goToStep(id)
        case .goToQuestion(let id): .goToQuestion(id)
        case .check(let id): .check(id)
        case .decide(let id, let option): .decide(id, option: option)
        case .answer(let choice): .answer(choice)
        case .begin: .begin
        case .home: .home
        case .resume: .resume
        case .open(let lookup): .open(lookup)
        case .close: .close
        case .help: .help
        case .arrive: .arrive
        case .askToLeave: .askToLeave
        case .leave: .leave
        case .guided: .guided
        case .free: .free
        case .passed(let id): .passed(id)
        case .begun: .begun
        case .returned: .returned
        case .retreat: .retreat
        }
    }

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
        case ("passed", 2): self = .passed(parts[1])
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
            .leave, .guided, .free, .begun, .returned, .retreat,
        ].map { ($0.description, $0) })
}

extension WalkthroughEvent: Codable {
    private enum Keys: String, CodingKey { case event, words }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Keys.self)
        let name = try values.decode(String.self, forKey: .event)
        guard let event = WalkthroughEvent(name: name, words: try values.decodeIfPresent(String.self, forKey: .words) ?? "")
        else {
            throw DecodingError.dataCorruptedError(forKey: .event, in: values, debugDescription: "unknown event \(name)")
        }
        self = event
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Keys.self)
        try values.encode(description, forKey: .event)
        try values.encodeIfPresent(words, forKey: .words)
    }
}
