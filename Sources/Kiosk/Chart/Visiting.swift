import StateMachine

/// The vocabulary of the kiosk's chart: places, events, effects, reasons.
public enum Visiting: Domain {
    public typealias State = KioskPlace
    public typealias Event = KioskEvent
    public typealias Kind = KioskEvent
    public typealias Effect = VisitingEffect
    public typealias Reason = VisitingReason

    /// Nothing rides along: what a visitor does is never kept.
    public struct Context: Hashable, Sendable, Codable {
        /// The one context there is.
        public init() {}
    }

    /// No bytes: there is nothing in it.
    public static func canonical(_ context: Context) -> [UInt8] { [] }
    /// Pages may be opened one after another.
    public static func isRepeatable(_ effect: VisitingEffect) -> Bool { effect == .pageOpened }
}

/// What the chart asks the kiosk to do.
public enum VisitingEffect: String, Hashable, Sendable, CustomStringConvertible {
    /// Somebody came: the first key since the start page stands.
    case visitBegan = "visit-began"
    /// Somebody opened a page.
    case pageOpened = "page-opened"
    /// Compare what was typed with the staff code.
    case checkCode = "check-code"
    /// Go on in lines that are read aloud, or on the full screen.
    case showLines = "show-lines"
    case showScreen = "show-screen"
    /// Forget everything of this visitor.
    case reset
    /// The staff asked for the end.
    case end

    /// The name in exports.
    public var description: String { rawValue }
}

/// Why a key was refused.
public enum VisitingReason: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
    /// One step back from the start page leads nowhere.
    case atStart = "at-start"
    /// No staff code was set, so there is nothing to type.
    case noCode = "no-code"
    /// A wrong code was typed a moment ago.
    case resting

    /// The name in exports.
    public var description: String { rawValue }
}
