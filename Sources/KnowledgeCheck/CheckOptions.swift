import Recall

/// How a knowledge check asks.
public struct CheckOptions: Hashable, Sendable {
    /// What is said when.
    public enum Rules: Hashable, Sendable {
        /// Every answer is followed by its reason.
        case practice
        /// The reasons come at the end.
        case deferred
        /// The reasons come at the end, nothing can be looked up before, and nothing is remembered.
        case exam
    }

    public var selection: CheckSelection
    public var rules: Rules
    /// What draws the questions and the order of their choices.
    public var seed: UInt64
    /// The probability of knowing it at which a question is asked again, 0.8 to 0.95.
    public var retention: Double

    public init(
        _ selection: CheckSelection = CheckSelection(), rules: Rules = .practice, seed: UInt64,
        retention: Double = Memory.usualRetention
    ) {
        self.selection = selection
        self.rules = rules
        self.seed = seed
        self.retention = retention
    }
}
