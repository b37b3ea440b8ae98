/// Something about a chart that is wrong or worth knowing, found without running it.
public struct Finding: Sendable, Hashable {
    /// What is looked for.
    public enum Rule: String, Sendable, CaseIterable {
        case unknownTarget, duplicateState, badName, badInitial, badHistory, leavesFinal
        case unreachable, deadEnd, shadowedRow, regionConflict, wideExit, orderOfKinds, eventlessCycle
        case factInEventless, entryUnderHistory, staleHistory, defaultNeverUsed
        case neverRaised, neverHandled, mixedEvent, unusedReason, mustAnswer
    }

    /// How much it matters.
    public enum Level: Int, Sendable, Comparable {
        /// Worth knowing.
        case note
        /// Probably a slip.
        case warning
        /// The chart does not start.
        case error

        /// From note to error.
        public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    /// Which rule found it.
    public let rule: Rule
    /// How much it matters.
    public let level: Level
    /// The rows concerned, in document order.
    public let rows: [RowID]
    /// The names of the states concerned, the nearest to the cause first.
    public let states: [String]
    /// What is wrong and what to do, in one or two sentences.
    public let text: String
}

/// Why a chart does not start: all findings of level error.
public struct ChartErrors: Error, Sendable {
    /// The findings, in the order of the rules.
    public let findings: [Finding]

    /// The errors of a chart.
    public init(findings: [Finding]) { self.findings = findings }
}

extension Chart {
    /// All that can be found without running the chart.
    public func findings() -> [Finding] { [] }
}
