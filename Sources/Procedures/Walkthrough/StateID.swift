/// The name of a state of the walkthrough's chart.
public struct StateID: Hashable, Sendable, Codable, CustomStringConvertible, ExpressibleByStringLiteral {
    public let description: String

    public init(_ name: String) { description = name }
    public init(stringLiteral value: String) { description = value }

    public init(from decoder: any Decoder) throws {
        description = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// The states that every walkthrough has, and how those of a pack's elements are named.
extension StateID {
    // Screens
    static let session: StateID = "session"
    static let screens: StateID = "screens"
    static let front: StateID = "front"
    static let active: StateID = "active"
    public static let home: StateID = "home"
    public static let walkthrough: StateID = "walkthrough"
    static let walkthroughLast: StateID = "walkthrough.last"
    static let activeLast: StateID = "active.last"
    static let frontLast: StateID = "front.last"
    static let lookups: StateID = "lookup"
    public static let help: StateID = "help"
    public static let leaving: StateID = "leaving"
    public static let away: StateID = "away"

    /// A place where things are looked up beside the walk.
    public static func lookup(_ lookup: Lookup) -> StateID { StateID("lookup.\(lookup.rawValue)") }

    // The walk
    public static func phase(_ id: String) -> StateID { StateID("phase.\(id)") }
    public static func step(_ id: String) -> StateID { StateID("step.\(id)") }
    public static func question(_ id: String) -> StateID { StateID("question.\(id)") }
    /// The page behind the last question: how the walk ended.
    public static let end: StateID = "end"

    // Regions beside it
    static let place: StateID = "place"
    static let placeNone: StateID = "place.none"
    static let placeBegun: StateID = "place.begun"
    static let mode: StateID = "mode"
    public static let guided: StateID = "mode.guided"
    public static let free: StateID = "mode.free"

    static func gate(_ phase: String) -> StateID { StateID("gate.\(phase)") }
    /// The phase cannot be entered on a guided walk.
    public static func shut(_ phase: String) -> StateID { StateID("gate.\(phase).shut") }
    public static func open(_ phase: String) -> StateID { StateID("gate.\(phase).open") }

    /// Whether a phase applies; only for phases all of whose steps have conditions.
    static func scope(_ phase: String) -> StateID { StateID("scope.\(phase)") }
    static func included(_ phase: String) -> StateID { StateID("scope.\(phase).included") }
    /// Nothing of the phase applies, so that its questions are not asked.
    public static func excluded(_ phase: String) -> StateID { StateID("scope.\(phase).excluded") }

    static func mark(_ step: String) -> StateID { StateID("mark.\(step)") }
    /// The step is waiting or open; only for steps with conditions.
    static func stepPending(_ step: String) -> StateID { StateID("mark.\(step).pending") }
    /// Whether the step applies is not known yet.
    public static func stepWaiting(_ step: String) -> StateID { StateID("mark.\(step).waiting") }
    public static func stepOpen(_ step: String) -> StateID { StateID("mark.\(step).open") }
    public static func stepDone(_ step: String) -> StateID { StateID("mark.\(step).done") }
    public static func stepSkipped(_ step: String) -> StateID { StateID("mark.\(step).skipped") }
    /// The step does not apply.
    public static func stepExcluded(_ step: String) -> StateID { StateID("mark.\(step).excluded") }

    static func item(_ id: String) -> StateID { StateID("item.\(id)") }
    /// The checklist item is not ticked.
    public static func itemOpen(_ id: String) -> StateID { StateID("item.\(id).open") }
    public static func itemDone(_ id: String) -> StateID { StateID("item.\(id).done") }
    /// The checklist item does not apply.
    public static func itemExcluded(_ id: String) -> StateID { StateID("item.\(id).excluded") }

    static func decision(_ id: String) -> StateID { StateID("decision.\(id)") }
    /// The decision can be made; only for decisions of steps with conditions.
    static func applicable(_ decision: String) -> StateID { StateID("decision.\(decision).applicable") }
    /// The decision is not settled.
    public static func undecided(_ id: String) -> StateID { StateID("decision.\(id).open") }
    public static func decided(_ id: String, _ option: String) -> StateID { StateID("decision.\(id).is.\(option)") }
    /// What was decided before the decision was excluded.
    static func decidedLast(_ id: String) -> StateID { StateID("decision.\(id).last") }
    /// The decision does not apply, and nothing rests on what was decided.
    public static func decisionExcluded(_ id: String) -> StateID { StateID("decision.\(id).excluded") }

    static let outcomes: StateID = "outcome"
    /// No decision has brought the procedure to an outcome.
    public static let outcomeUnknown: StateID = "outcome.unknown"
    public static func outcome(_ id: String) -> StateID { StateID("outcome.is.\(id)") }
    /// Another decision may still lead to another outcome.
    static func outcomeSet(_ id: String) -> StateID { StateID("outcome.is.\(id).set") }
    /// The outcome stays, whatever is decided.
    public static func outcomeFixed(_ id: String) -> StateID { StateID("outcome.is.\(id).fixed") }

    static func answer(_ question: String) -> StateID { StateID("answer.\(question)") }
    /// The question has not been answered.
    public static func unanswered(_ question: String) -> StateID { StateID("answer.\(question).open") }
    public static func right(_ question: String) -> StateID { StateID("answer.\(question).right") }
    public static func wrong(_ question: String) -> StateID { StateID("answer.\(question).wrong") }
}

/// The gate behind the last phase, in the naming of gates.
public let endGate = "end"
