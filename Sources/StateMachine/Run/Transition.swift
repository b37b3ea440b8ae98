/// How far a row reaches, by numbers.
struct Transition {
    /// The state inside which everything is left and entered anew; nil for a row that leads nowhere.
    let domain: Int?

    init(row: Int, _ selection: Selection) {
        let compiled = selection.table.rows[row]
        guard compiled.answer == .go else {
            domain = nil
            return
        }
        let targets = Aims(selection.table.targets(of: row), selection.shape, selection.configuration.memory).states
        domain =
            targets.isEmpty
            ? nil
            : Self.domain(of: compiled, from: targets[0], to: targets[targets.count - 1], selection.outline)
    }

    /// The source of an internal row that stays inside it, otherwise the nearest compound around source and targets.
    /// - Parameters:
    ///   - first: the first target in document order.
    ///   - last: the last target in document order.
    static func domain(of row: CompiledRow, from first: Int, to last: Int, _ outline: Outline) -> Int {
        func holdsAll(_ state: Int) -> Bool { outline.isInside(first, state) && outline.isInside(last, state) }
        if row.isInternal, outline.isCompound(row.source), holdsAll(row.source) { return row.source }
        var candidate = outline.parents[row.source]
        while candidate != Outline.root, outline.kinds[candidate] != .state || !holdsAll(candidate) {
            candidate = outline.parents[candidate]
        }
        return candidate
    }
}

/// States to be entered, histories followed.
package struct Aims {
    /// In document order, none twice.
    package private(set) var states: [Int] = []
    /// The histories that remembered nothing.
    package private(set) var defaulted: [Int] = []

    package init(_ targets: some Sequence<Int>, _ shape: ChartShape, _ memory: [Int: [Int]]) {
        for target in targets { follow(target, shape.outline, memory) }
        if states.count > 1 {
            states.sort()
            var last = -1
            states.removeAll { state in
                defer { last = state }
                return state == last
            }
        }
    }

    private mutating func follow(_ target: Int, _ outline: Outline, _ memory: [Int: [Int]]) {
        guard outline.kinds[target].isHistory else { return states.append(target) }
        if let remembered = memory[target], !remembered.isEmpty { return states.append(contentsOf: remembered) }
        // Histories whose defaults lead to each other would go round for ever.
        if defaulted.contains(target) { return }
        defaulted.append(target)
        for next in outline.defaults(of: target) { follow(next, outline, memory) }
    }
}
