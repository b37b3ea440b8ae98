/// What only the author's types can say about the states of a chart, in document order.
///
/// Its functions are inlinable so that they are compiled for the author's types: a chart of many thousand rows is made
/// several times faster that way.
@usableFromInline
package struct ChartParts<D: Domain>: Sendable {
    @usableFromInline package var states: [D.State] = []
    @usableFromInline package var rows: [[Row<D>]] = []
    /// Entry, exit and default-entry actions of the states that have any, by number.
    @usableFromInline package var entry: [Int: [Action<D>]] = [:]
    @usableFromInline package var exit: [Int: [Action<D>]] = [:]
    @usableFromInline package var initialActions: [Int: [Action<D>]] = [:]

    @inlinable
    init(_ nodes: [Node<D>], _ builder: inout ChartBuilder) {
        let count = Self.count(nodes)
        states.reserveCapacity(count)
        rows.reserveCapacity(count)
        builder.expect(stateCount: count)
        for place in nodes.indices { add(nodes[place], &builder) }
        builder.endStates(rowCount: rows.reduce(0) { $0 + $1.count })
        for place in rows.indices { Self.compile(rows[place], of: place + 1, &builder) }
    }

    /// How many states there are, descendants included.
    @inlinable
    static func count(_ nodes: [Node<D>]) -> Int {
        nodes.indices.reduce(nodes.count) { $0 + (nodes[$1].children.isEmpty ? 0 : count(nodes[$1].children)) }
    }

    /// Notes a state and, behind it, its descendants.
    @inlinable
    mutating func add(_ node: Node<D>, _ builder: inout ChartBuilder) {
        states.append(node.state)
        rows.append(node.rows)
        let number = states.count
        builder.open(node.state.description, node.kind)
        keepActions(of: node, number, &builder)
        for target in node.initial { builder.note(initial: target.description, of: number) }
        for place in node.children.indices { add(node.children[place], &builder) }
        builder.close(number)
    }

    /// Keeps what a state does on entry, on exit and by default, if anything, and notes what it raises.
    @inlinable
    mutating func keepActions(of node: Node<D>, _ number: Int, _ builder: inout ChartBuilder) {
        if node.entry.isEmpty, node.exit.isEmpty, node.initialActions.isEmpty { return }
        if !node.entry.isEmpty { entry[number] = node.entry }
        if !node.exit.isEmpty { exit[number] = node.exit }
        if !node.initialActions.isEmpty { initialActions[number] = node.initialActions }
        builder.noteActions(
            onEntry: !node.entry.isEmpty, onExit: !node.exit.isEmpty, byDefault: !node.initialActions.isEmpty)
        for case .raise(let event) in node.entry + node.exit + node.initialActions {
            builder.raise(D.kind(of: event).description, in: number)
        }
    }

    /// Puts the rows of a state into numbers.
    @inlinable
    static func compile(_ rows: [Row<D>], of state: Int, _ builder: inout ChartBuilder) {
        builder.beginRows(of: state)
        // By index: a copy of each row would cost more than all the rest.
        for place in rows.indices {
            builder.beginRow()
            switch rows[place].trigger {
            case .on(let kinds): for kind in kinds { builder.listen(to: kind.description) }
            case .done(let end): builder.await(endOf: end.description)
            case .always: builder.listenToNothing()
            }
            switch rows[place].check {
            case nil: break
            case .in(let needed): builder.require(needed.description)
            case .fact(let name, _): builder.requireFact(name)
            }
            switch rows[place].verdict {
            case .stay: builder.stay()
            case .refuse(let reason): builder.refuse(reason.description)
            case .go(let targets):
                for target in targets { builder.aim(at: target.description) }
                builder.go()
            }
            for action in rows[place].actions {
                switch action {
                case .emit(let effect): builder.emit(effect.description)
                case .update(let name, _): builder.update(name)
                case .raise(let event): builder.raise(D.kind(of: event).description, D.canonical(event: event))
                }
            }
            builder.endRow(
                isInternal: rows[place].isInternal, isWide: rows[place].isWide, isBarrier: rows[place].isBarrier,
                isActing: !rows[place].actions.isEmpty)
        }
    }
}
