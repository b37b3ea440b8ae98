/// A state of the walkthrough's chart.
public enum StateID: Hashable, Sendable {
    // Screens
    case session, screens, front, active, home, walkthrough
    /// What the walk, the screens over it and all screens were left at last.
    case walkthroughLast, activeLast, frontLast
    case lookups, help, leaving, away
    /// A place where things are looked up beside the walk.
    case lookup(Lookup)

    // The walk
    case phase(String)
    case step(String)
    case question(String)

    // Regions beside it
    case place, placeNone, placeBegun
    case mode, guided, free
    case gate(String)
    /// The phase cannot be entered on a guided walk.
    case shut(String)
    case open(String)
    case course(String)
    /// Some step before the phase's last one has not been passed in order.
    case underWay(String)
    /// All steps before this one have been passed in order.
    case reached(String)
    case item(String)
    /// The checklist item is not ticked.
    case itemOpen(String)
    case itemDone(String)
    case decision(String)
    /// The decision is not settled.
    case undecided(String)
    case decided(String, String)
    case answer(String)
    /// The question has not been answered.
    case unanswered(String)
    case right(String)
    case wrong(String)

    /// A state that this program's charts do not have, read from a record of another version.
    case other(String)
}

extension StateID: CustomStringConvertible {
    /// The name that exports, digests and records use.
    public var description: String {
        switch self {
        case .lookup(let lookup): "lookup.\(lookup.rawValue)"
        case .phase(let id): "phase.\(id)"
        case .step(let id): "step.\(id)"
        case .question(let id): "question.\(id)"
        case .gate(let phase): "gate.\(phase)"
        case .shut(let phase): "gate.\(phase).shut"
        case .open(let phase): "gate.\(phase).open"
        case .course(let phase): "course.\(phase)"
        case .underWay(let phase): "course.\(phase).under-way"
        case .reached(let step): "course.at.\(step)"
        case .item(let id): "item.\(id)"
        case .itemOpen(let id): "item.\(id).open"
        case .itemDone(let id): "item.\(id).done"
        case .decision(let id): "decision.\(id)"
        case .undecided(let id): "decision.\(id).open"
        case .decided(let id, let option): "decision.\(id).is.\(option)"
        case .answer(let question): "answer.\(question)"
        case .unanswered(let question): "answer.\(question).open"
        case .right(let question): "answer.\(question).right"
        case .wrong(let question): "answer.\(question).wrong"
        case .other(let name): name
        default: plainName
        }
    }

    private var plainName: String {
        switch self {
        case .session: "session"
        case .screens: "screens"
        case .front: "front"
        case .active: "active"
        case .home: "home"
        case .walkthrough: "walkthrough"
        case .walkthroughLast: "walkthrough.last"
        case .activeLast: "active.last"
        case .frontLast: "front.last"
        case .lookups: "lookup"
        case .help: "help"
        case .leaving: "leaving"
        case .away: "away"
        case .place: "place"
        case .placeNone: "place.none"
        case .placeBegun: "place.begun"
        case .mode: "mode"
        case .guided: "mode.guided"
        case .free: "mode.free"
        default: "?"  // all others are named above
        }
    }
}

/// The gate behind the last phase, in the naming of gates.
public let endGate = "end"
