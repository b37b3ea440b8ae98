/// A way in which the procedure can end, with the text of its end page.
public struct ProcedureOutcome: Hashable, Sendable {
    public var id: String
    /// At most 40 characters.
    public var title: String
    /// The numbered lines of the end page.
    public var text: [Statement]

    public init(id: String, title: String, text: [Statement] = []) {
        self.id = id
        self.title = title
        self.text = text
    }
}

/// What must have been settled before a step or a checklist item applies.
public enum Condition: Hashable, Sendable {
    /// The procedure came to this outcome.
    case outcome(String)
    /// A decision was answered with this option.
    case decided(String, option: String)

    /// The condition as packs write it: `clip`, or `release-decision.release`.
    public var name: String {
        switch self {
        case .outcome(let id): id
        case .decided(let decision, let option): "\(decision).\(option)"
        }
    }

    /// The condition that a pack's text names; a point stands between a decision and its option.
    public init(name: String) {
        let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        self = parts.count == 2 ? .decided(parts[0], option: parts[1]) : .outcome(name)
    }
}
