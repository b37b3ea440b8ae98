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

    static func course(_ phase: String) -> StateID { StateID("course.\(phase)") }
    /// Some step before the phase's last one has not been passed in order.
    public static func underWay(_ phase: String) -> StateID { StateID("course.\(phase).under-way") }
    /// All steps before this one have been passed in order.
    static func reached(_ step: String) -> StateID { StateID("course.at.\(step)") }

    static func item(_ id: String) -> StateID { StateID("item.\(id)") }
    /// The checklist item is not ticked.
    public static func itemOpen(_ id: String) -> StateID { StateID("item.\(id).open") }
    public static func itemDone(_ id: String) -> StateID { StateID("item.\(id).done") }

    static func decision(_ id: String) -> StateID { StateID("decision.\(id)") }
    /// The decision is not settled.
    public static func undecided(_ id: String) -> StateID { StateID("decision.\(id).open") }
    public static func decided(_ id: String, _ option: String) -> StateID { StateID("decision.\(id).is.\(option)") }

    static func answer(_ question: String) -> StateID { StateID("answer.\(question)") }
    /// The question has not been answered.
    public static func unanswered(_ question: String) -> StateID { StateID("answer.\(question).open") }
    public static func right(_ question: String) -> StateID { StateID("answer.\(question).right") }
    public static func wrong(_ question: String) -> StateID { StateID("answer.\(question).wrong") }
}

/// The gate behind the last phase, in the naming of gates.
public let endGate = "end"
