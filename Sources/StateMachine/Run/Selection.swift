/// Which rows answer, by numbers: innermost state first, then row order, then conflicts by nesting or document order.
struct Selection {
    let shape: ChartShape
    let configuration: Configuration

    var outline: Outline { _read { yield shape.outline } }
    var table: RowTable { _read { yield shape.table } }

    /// The rows that answer a code, in document order of the leaves that pick them, conflicts resolved.
    func rows(for code: Int, holds: (Int) -> Bool) -> [Int] {
        let listeners = table.listeners(to: code)
        if listeners.isEmpty { return [] }
        let found = firstRows(among: listeners, holds: holds)
        if found.count < 2 { return found }
        return withoutConflicts(picks(found))
    }

    /// Whether a row is enabled, its trigger aside.
    func isEnabled(_ row: Int, _ holds: (Int) -> Bool) -> Bool {
        switch table.rows[row].test {
        case .none: true
        case .active(let state): configuration.isActive(state)
        case .fact: holds(row)
        case .never: false
        }
    }

    /// For each active state that listens, its first enabled row; in document order.
    private func firstRows(among listeners: ArraySlice<Int>, holds: (Int) -> Bool) -> [Int] {
        var found: [Int] = []
        // Whichever is shorter leads: the listeners of a rare event, or the active states for a common one.
        if listeners.count <= configuration.active.count {
            var place = listeners.startIndex
            while place < listeners.endIndex {
                let source = table.rows[listeners[place]].source
                let isActive = configuration.isActive(source)
                var isSettled = !isActive
                while place < listeners.endIndex, table.rows[listeners[place]].source == source {
                    if !isSettled, isEnabled(listeners[place], holds) {
                        found.append(listeners[place])
                        isSettled = true
                    }
                    place += 1
                }
            }
            return found
        }
        for state in configuration.active {
            if let row = rows(of: state, among: listeners).first(where: { isEnabled($0, holds) }) { found.append(row) }
        }
        return found
    }

    /// The listeners that belong to a state.
    func rows(of state: Int, among listeners: ArraySlice<Int>) -> ArraySlice<Int> {
        var low = listeners.startIndex, high = listeners.endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if table.rows[listeners[middle]].source < state { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < listeners.endIndex, table.rows[listeners[end]].source == state { end += 1 }
        return listeners[low..<end]
    }

    /// What each active leaf picks: the row of the innermost state around it that has one.
    private func picks(_ found: [Int]) -> [Int] {
        var inherited = [Int](repeating: -1, count: outline.deepest + 1)
        var picked: [Int] = []
        var next = 0
        for state in configuration.active {
            let depth = outline.depths[state]
            var row = inherited[depth - 1]
            if next < found.count, table.rows[found[next]].source == state {
                row = found[next]
                next += 1
            }
            inherited[depth] = row
            if row >= 0, outline.isLeaf[state], picked.last != row, !picked.contains(row) { picked.append(row) }
        }
        return picked
    }

    /// Two rows conflict if what they leave meets: the inner one wins, otherwise the earlier.
    private func withoutConflicts(_ picked: [Int]) -> [Int] {
        if picked.count < 2 { return picked }
        var kept: [(row: Int, domain: Int?)] = []
        for row in picked {
            let domain = Transition(row: row, self).domain
            let rivals = kept.filter { meet($0.domain, domain) }
            let wins = rivals.allSatisfy { outline.isInside(table.rows[row].source, table.rows[$0.row].source) }
            if !wins { continue }
            if !rivals.isEmpty { kept.removeAll { kept in rivals.contains { $0.row == kept.row } } }
            kept.append((row, domain))
        }
        return kept.map(\.row)
    }

    private func meet(_ one: Int?, _ other: Int?) -> Bool {
        guard let one, let other else { return false }
        return one == other || outline.isInside(one, other) || outline.isInside(other, one)
    }
}
