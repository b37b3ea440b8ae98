import StateMachine

/// A chart with one change, to see whether tests notice.
public struct Mutant<D: Domain>: Sendable {
    /// What is changed. Numbers are those of the original.
    enum Change: Sendable {
        case dropRow(Int)
        case dropCheck(Int)
        case dropKind(Int, Int)
        case dropAction(Int, Int)
        case retarget(Int, Int)
        case swapWithNext(Int)
        case stayInsteadOfRefuse(Int)
        case flipInternal(Int)
        case dropEntry(state: Int, Int)
        case dropExit(state: Int, Int)
        case flipDepth(state: Int)
        case redefault(state: Int, Int)
    }

    let original: Chart<D>
    let change: Change
    /// What is changed, in words.
    public let description: String
    /// The rows concerned, by their numbers in the original.
    public let rows: [RowID]

    /// The changed chart, not checked.
    public var chart: Chart<D> {
        let storage = original.storage
        var initial = storage.outline.defaults(of: Outline.root).first ?? 1
        if case .redefault(Outline.root, let state) = change { initial = state }
        let nodes = storage.outline.children(of: Outline.root).map { original.node($0, changed: change) }
        return Chart(
            trusted: nodes, initial: storage.state(initial), vocabulary: storage.vocabulary,
            mustAnswer: storage.mustAnswer)
    }
}

extension Chart {
    /// The nodes that the chart was made of.
    public var nodes: [Node<D>] { storage.outline.children(of: Outline.root).map { node($0, changed: nil) } }

    /// Where a session begins.
    public var initial: D.State { storage.state(storage.outline.defaults(of: Outline.root).first ?? 1) }

    func node(_ state: Int, changed change: Mutant<D>.Change?) -> Node<D> {
        let outline = storage.outline, parts = storage.parts
        var node = Node<D>(
            storage.state(state), kind: outline.kinds[state],
            initial: outline.defaults(of: state).map(storage.state), initialActions: parts.initialActions[state] ?? [],
            entry: parts.entry[state] ?? [], exit: parts.exit[state] ?? [], rows: parts.rows[state - 1],
            children: outline.children(of: state).map { self.node($0, changed: change) })
        if let change {
            node.change(change, state, storage)
            node.rows.change(change, firstRow: storage.table.firstRows[state], storage)
        }
        return node
    }
}

extension Node {
    fileprivate mutating func change(_ change: Mutant<D>.Change, _ state: Int, _ storage: ChartStorage<D>) {
        switch change {
        case .dropEntry(state, let place): entry.remove(at: place)
        case .dropExit(state, let place): exit.remove(at: place)
        case .flipDepth(state): kind = kind == .deepHistory ? .shallowHistory : .deepHistory
        case .redefault(state, let target): initial = [storage.state(target)]
        default: break
        }
    }
}

extension Array {
    /// Applies a change to the rows of one state, if it concerns one of them.
    fileprivate mutating func change<D: Domain>(
        _ change: Mutant<D>.Change, firstRow: Int, _ storage: ChartStorage<D>
    ) where Element == Row<D> {
        func place(_ row: Int) -> Int? { indices.contains(row - firstRow) ? row - firstRow : nil }
        switch change {
        case .dropRow(let row): if let at = place(row) { remove(at: at) }
        case .dropCheck(let row): if let at = place(row) { self[at].check = nil }
        case .dropKind(let row, let kind): if let at = place(row) { self[at].dropKind(kind) }
        case .dropAction(let row, let action): if let at = place(row) { self[at].actions.remove(at: action) }
        case .retarget(let row, let target): if let at = place(row) { self[at].verdict = .go([storage.state(target)]) }
        case .swapWithNext(let row): if let at = place(row) { swapAt(at, at + 1) }
        case .stayInsteadOfRefuse(let row): if let at = place(row) { self[at].verdict = .stay }
        case .flipInternal(let row): if let at = place(row) { self[at].isInternal.toggle() }
        case .dropEntry, .dropExit, .flipDepth, .redefault: break
        }
    }
}

extension Row {
    fileprivate mutating func dropKind(_ place: Int) {
        guard case .on(var kinds) = trigger else { return }
        kinds.remove(at: place)
        trigger = .on(kinds)
    }
}
