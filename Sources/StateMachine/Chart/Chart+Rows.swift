/// A state of a chart, as its readers see it.
public struct ChartState<D: Domain>: Sendable {
    /// The name.
    public let state: D.State
    /// What sort of state it is.
    public let kind: NodeKind
    /// The state around it; nil at the top.
    public let parent: D.State?
    /// How many states are around it.
    public let depth: Int
    /// Whether it has no children but histories.
    public let isLeaf: Bool
}

/// A row of a chart with its place.
public struct ChartRow<D: Domain>: Sendable {
    /// Its number in document order.
    public let id: RowID
    /// The state it belongs to.
    public let source: D.State
    /// The row as its author wrote it.
    public let row: Row<D>
}

extension Chart {
    /// All states in document order.
    public var states: [ChartState<D>] { (1..<storage.outline.count).map(chartState) }

    /// All rows in document order.
    public var rows: [ChartRow<D>] { storage.table.rows.indices.map { row(RowID(index: $0)) } }

    /// How many rows the chart has.
    public var rowCount: Int { storage.table.rows.count }

    /// A row by number. The number must come from this chart.
    public func row(_ id: RowID) -> ChartRow<D> {
        ChartRow(
            id: id, source: storage.state(storage.table.rows[id.index].source), row: storage.row(id.index))
    }

    /// A state by name, if the chart has it.
    public func state(_ name: D.State) -> ChartState<D>? { storage.number(of: name).map(chartState) }

    private func chartState(_ number: Int) -> ChartState<D> {
        let outline = storage.outline
        let parent = outline.parents[number]
        return ChartState(
            state: storage.state(number), kind: outline.kinds[number],
            parent: parent == Outline.root ? nil : storage.state(parent), depth: outline.depths[number] - 1,
            isLeaf: outline.isLeaf[number] && !outline.kinds[number].isHistory)
    }
}
