/// A condition of a row.
public enum Check<D: Domain>: Sendable {
    /// Holds while the state is active. The only check that an eventless row may have.
    case `in`(D.State)
    /// Holds when the closure says so of context and event; the name stands for it in exports.
    indirect case fact(String, @Sendable (D.Context, D.Event?) -> Bool)
}

/// Something done on entry, on exit or when a row is taken.
public enum Action<D: Domain>: Sendable {
    /// Asks the shell for an effect.
    case emit(D.Effect)
    /// Queues an event that is handled within the same step.
    case raise(D.Event)
    /// Changes the context; the name stands for the closure in exports and digests.
    case update(String, @Sendable (inout D.Context, D.Event?) -> Void)
}

/// What a row listens to.
public enum Trigger<D: Domain>: Sendable {
    /// Any event of these kinds.
    case on([D.Kind])
    /// The state has reached its end: a final child, or final children in all its regions.
    indirect case done(D.State)
    /// Nothing: the row is taken as soon as its check holds.
    case always
}

/// What a row answers.
public enum Verdict<D: Domain>: Sendable {
    /// Leads to these states.
    case go([D.State])
    /// Stays where it is, and does its actions.
    case stay
    /// Eats the event and says why.
    indirect case refuse(D.Reason)
}

/// One line of the chart: on a trigger, if a check holds, a verdict. The rows of a state compete in the order written.
///
/// What few rows have lies outside of the row itself: a large chart has a hundred thousand.
public struct Row<D: Domain>: Sendable {
    /// What the row listens to.
    public var trigger: Trigger<D>
    /// What must hold, if anything.
    public var check: Check<D>?
    /// What the row answers.
    public var verdict: Verdict<D>
    /// Whether a row from a compound state to its own inside leaves that state active.
    public var isInternal: Bool
    /// Whether the row leaves sibling regions on purpose.
    public var isWide: Bool
    /// Whether undo may not go back across this row.
    public var isBarrier: Bool
    /// What is done between leaving and entering.
    public var actions: [Action<D>]

    /// A row, spelled out.
    @inlinable
    public init(
        trigger: Trigger<D>, check: Check<D>? = nil, verdict: Verdict<D>, isInternal: Bool = false,
        isWide: Bool = false, isBarrier: Bool = false, actions: [Action<D>] = []
    ) {
        self.trigger = trigger
        self.check = check
        self.verdict = verdict
        self.isInternal = isInternal
        self.isWide = isWide
        self.isBarrier = isBarrier
        self.actions = actions
    }
}

/// Names a row by its place in document order, counted from zero.
public struct RowID: Hashable, Sendable, Codable, Comparable {
    /// The place in document order.
    public let index: Int

    /// The row at a place in document order.
    public init(index: Int) { self.index = index }

    /// Document order.
    public static func < (left: RowID, right: RowID) -> Bool { left.index < right.index }
}
