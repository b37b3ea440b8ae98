/// Runs of characters, each with a role.
public struct StyledText: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// Characters that share a role.
    public struct Run: Hashable, Sendable {
        public var text: String
        public var role: Role

        public init(_ text: String, _ role: Role = .body) {
            self.text = text
            self.role = role
        }
    }

    public var runs: [Run]

    public init(_ text: String = "", _ role: Role = .body) {
        runs = text.isEmpty ? [] : [Run(text, role)]
    }

    public init(runs: [Run]) { self.runs = runs }

    public init(stringLiteral value: String) { self.init(value) }

    /// The characters alone.
    public var plain: String { runs.map(\.text).joined() }

    public var isEmpty: Bool { runs.allSatisfy { $0.text.isEmpty } }

    /// How many columns it takes on one line.
    public var columns: Int { runs.reduce(0) { $0 + $1.text.columns } }

    public static func + (left: StyledText, right: StyledText) -> StyledText {
        StyledText(runs: left.runs + right.runs)
    }

    public static func += (left: inout StyledText, right: StyledText) { left.runs += right.runs }

    /// The same text with every run changed by `change`.
    public func mapText(_ change: (String) -> String) -> StyledText {
        StyledText(runs: runs.map { Run(change($0.text), $0.role) })
    }
}
