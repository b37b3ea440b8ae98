/// Runs of characters, each with a role.
public struct StyledText: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// Characters that share a role.
    public struct Run: Hashable, Sendable {
        /// The characters.
        public var text: String
        /// How they should look.
        public var role: Role
        /// Whether they stand out among others of their role, as the part of a drawing that matters.
        public var isBold: Bool

        /// Characters of one role.
        public init(_ text: String, _ role: Role = .body, isBold: Bool = false) {
            self.text = text
            self.role = role
            self.isBold = isBold
        }
    }

    /// The runs in reading order; neighbors may share a role.
    public var runs: [Run]

    /// Text of one role.
    public init(_ text: String = "", _ role: Role = .body) {
        runs = text.isEmpty ? [] : [Run(text, role)]
    }

    /// Text of these runs.
    public init(runs: [Run]) { self.runs = runs }

    /// Text of the ordinary role.
    public init(stringLiteral value: String) { self.init(value) }

    /// The characters alone.
    public var plain: String { runs.map(\.text).joined() }

    /// Whether it has no characters.
    public var isEmpty: Bool { runs.allSatisfy { $0.text.isEmpty } }

    /// How many columns it takes on one line.
    public var columns: Int { runs.reduce(0) { $0 + $1.text.columns } }

    /// Both texts, one after the other.
    public static func + (left: StyledText, right: StyledText) -> StyledText {
        StyledText(runs: left.runs + right.runs)
    }

    /// Appends a text.
    public static func += (left: inout StyledText, right: StyledText) { left.runs += right.runs }

    /// The same text with every run changed by `change`.
    public func mapText(_ change: (String) -> String) -> StyledText {
        StyledText(runs: runs.map { Run(change($0.text), $0.role, isBold: $0.isBold) })
    }
}
