/// Something about a chart that is wrong or worth knowing, found without running it.
public struct Finding: Sendable, Hashable {
    /// What is looked for.
    public enum Rule: String, Sendable, CaseIterable {
        /// A row names a state that the chart does not have.
        case unknownTarget
        /// Two states bear one name.
        case duplicateState
        /// A name that exports cannot carry.
        case badName
        /// A default entry that is missing or lies elsewhere.
        case badInitial
        /// A history without a parent, or with a default that lies elsewhere.
        case badHistory
        /// A final state with rows or children.
        case leavesFinal
        /// No path of rows leads to a state.
        case unreachable
        /// No row leads away from a leaf that is not final.
        case deadEnd
        /// A row that can never be taken.
        case shadowedRow
        /// Rows of orthogonal regions answer one event and leave the same states.
        case regionConflict
        /// A row leaves regions that its author may not have had in mind.
        case wideExit
        /// A parallel region before a plain one, which some interpreters read in another order.
        case orderOfKinds
        /// Eventless rows that may go round for ever.
        case eventlessCycle
        /// A fact in an eventless row.
        case factInEventless
        /// An entry action that a history repeats and that may not be repeated.
        case entryUnderHistory
        /// A history that may still remember what should be forgotten.
        case staleHistory
        /// A default entry that no row uses.
        case defaultNeverUsed
        /// An inner event that nobody raises.
        case neverRaised
        /// An event that nobody listens to.
        case neverHandled
        /// An event both raised and sent from outside, or whose name begins with that of another.
        case mixedEvent
        /// A reason that no row gives.
        case unusedReason
        /// A reason that the vocabulary does not have.
        case unknownReason
        /// A leaf in which nobody answers a key that must be answered everywhere.
        case mustAnswer
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
    /// The rows concerned, the cause first.
    public let rows: [RowID]
    /// The names of the states concerned, the cause first.
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
    /// All that can be found without running the chart, in the order of the rules; linear in the size of the chart.
    public func findings() -> [Finding] {
        let table = storage.table
        var inspection = Inspection(
            shape: storage.shape, slips: storage.slips,
            outside: storage.vocabulary.outside.compactMap { table.kinds.number(of: $0.description) },
            reasons: storage.vocabulary.reasons.map(\.description),
            mustAnswer: storage.mustAnswer.map(\.description).sorted())
        inspection.inspect(unrepeatable: unrepeatableEntries)
        return inspection.findings
    }

    /// The states whose entry does something that may not be done twice, each with what it is.
    private var unrepeatableEntries: [(state: Int, action: String)] {
        storage.parts.entry.keys.sorted().compactMap { state in
            storage.parts.entry[state]?.lazy.compactMap(unrepeatable).first.map { (state, $0) }
        }
    }

    private func unrepeatable(_ action: Action<D>) -> String? {
        switch action {
        case .raise: nil
        case .emit(let effect): D.isRepeatable(effect) ? nil : effect.description
        case .update(let name, _): name
        }
    }
}
