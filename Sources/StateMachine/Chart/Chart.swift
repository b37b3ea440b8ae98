/// A statechart as a value: states, rows, and what they answer to.
///
/// A chart is made of nodes and checked as a whole. `start(_:)` enters it, `step(_:_:)` says what an event does; both
/// are pure and total. A chart made from nodes that pass the checks never faults.
public struct Chart<D: Domain>: Sendable {
    @usableFromInline package let storage: ChartStorage<D>

    /// A checked chart.
    ///
    /// - Parameters:
    ///   - root: the states at the top, of which one is active at a time.
    ///   - initial: where a session begins.
    ///   - vocabulary: the events from outside, and the reasons that there are.
    ///   - mustAnswer: the kinds that something must answer in every leaf.
    /// - Throws: every finding of level error, not the first.
    @inlinable
    public init(
        _ root: [Node<D>], initial: D.State, vocabulary: Vocabulary<D>, mustAnswer: Set<D.Kind> = []
    ) throws(ChartErrors) {
        self.init(trusted: root, initial: initial, vocabulary: vocabulary, mustAnswer: mustAnswer)
        let errors = findings().filter { $0.level == .error }
        if !errors.isEmpty { throw ChartErrors(findings: errors) }
    }

    /// A chart whose nodes were checked before. What they get wrong is left out; running it never traps.
    @inlinable
    public init(
        trusted root: [Node<D>], initial: D.State, vocabulary: Vocabulary<D>, mustAnswer: Set<D.Kind> = []
    ) {
        var builder = ChartBuilder(initial: initial.description)
        for kind in vocabulary.outside { builder.name(kind: kind.description) }
        let parts = ChartParts(root, &builder)
        storage = ChartStorage(builder, parts, vocabulary, mustAnswer)
    }

    /// The events from outside, and the reasons that there are.
    public var vocabulary: Vocabulary<D> { storage.vocabulary }
}
