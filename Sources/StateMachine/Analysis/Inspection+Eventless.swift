extension Inspection {
    /// Eventless rows: no facts, and no way round.
    mutating func inspectEventless() {
        let rows = Array(table.listeners(to: RowTable.always))
        for row in rows where table.rows[row].test == .fact {
            find(
                .factInEventless, rows: [row],
                "An eventless row of \(name(table.rows[row].source)) asks for a fact; only a state will do there.")
        }
        for cycle in EventlessCycles(self, rows).cycles {
            let sources = cycle.map { name(table.rows[$0].source) }.joined(separator: ", ")
            find(
                .eventlessCycle, rows: cycle,
                "Eventless rows may go round for ever: \(sources). Give them checks that exclude each other.")
        }
    }
}

/// Rings among eventless rows, where one row can make the next one possible.
private struct EventlessCycles {
    private let inspection: Inspection
    private let rows: [Int]
    /// Places in `rows`, by source and by the state asked for.
    private let bySource: [Int]
    private let byNeed: [Int]
    private(set) var cycles: [[Int]] = []
    // Tarjan's algorithm.
    private var index: [Int]
    private var low: [Int]
    private var isOnStack: [Bool]
    private var stack: [Int] = []
    private var next = 0

    init(_ inspection: Inspection, _ rows: [Int]) {
        self.inspection = inspection
        self.rows = rows
        let table = inspection.table
        bySource = rows.indices.sorted { table.rows[rows[$0]].source < table.rows[rows[$1]].source }
        byNeed = rows.indices.filter { inspection.need(rows[$0]) != nil }
            .sorted { inspection.need(rows[$0])! < inspection.need(rows[$1])! }  // those without were filtered out
        index = [Int](repeating: -1, count: rows.count)
        low = index
        isOnStack = [Bool](repeating: false, count: rows.count)
        for place in rows.indices where index[place] < 0 { visit(place) }
    }

    private mutating func visit(_ place: Int) {
        index[place] = next
        low[place] = next
        next += 1
        stack.append(place)
        isOnStack[place] = true
        let followers = followers(of: place)
        for follower in followers {
            if index[follower] < 0 {
                visit(follower)
                low[place] = min(low[place], low[follower])
            } else if isOnStack[follower] {
                low[place] = min(low[place], index[follower])
            }
        }
        if low[place] == index[place] { close(place, isLoop: followers.contains(place)) }
    }

    private mutating func close(_ place: Int, isLoop: Bool) {
        var ring: [Int] = []
        repeat {
            let last = stack.removeLast()
            isOnStack[last] = false
            ring.append(last)
        } while ring.last != place
        if ring.count > 1 || isLoop { cycles.append(ring.map { rows[$0] }.sorted()) }
    }

    /// The eventless rows that can be taken right after one: it enters their state, or the state they ask for.
    private func followers(of place: Int) -> [Int] {
        let row = rows[place]
        if inspection.domains[row] < 0 { return [place] }
        let table = inspection.table
        var found: [Int] = []
        for range in inspection.enteredRanges(by: row) {
            found += slice(bySource, range) { table.rows[rows[$0]].source }.filter {
                inspection.canHoldTogether(row, rows[$0])
            }
            found += slice(byNeed, range) { inspection.need(rows[$0]) ?? 0 }
        }
        return found
    }

    private func slice(_ places: [Int], _ range: Range<Int>, _ key: (Int) -> Int) -> ArraySlice<Int> {
        func lowerBound(_ value: Int) -> Int {
            var low = 0, high = places.count
            while low < high {
                let middle = (low + high) / 2
                if key(places[middle]) < value { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return places[lowerBound(range.lowerBound)..<lowerBound(range.upperBound)]
    }
}

extension Inspection {
    /// The state that a row asks for, if any.
    fileprivate func need(_ row: Int) -> Int? {
        if case .active(let state) = table.rows[row].test { state } else { nil }
    }

    /// States that a row may enter: its targets with all inside them, and what lies around them up to its domain.
    fileprivate func enteredRanges(by row: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for target in table.targets(of: row) {
            var state = outline.kinds[target].isHistory ? outline.parents[target] : target
            ranges.append(state..<outline.ends[state])
            state = outline.parents[state]
            while state != domains[row], state != Outline.root {
                // A parallel on the way is entered with all its regions.
                let isParallel = outline.kinds[state] == .parallel
                ranges.append(state..<(isParallel ? outline.ends[state] : state + 1))
                state = outline.parents[state]
            }
        }
        return ranges
    }

    /// Whether what two rows ask for can hold at the same time.
    fileprivate func canHoldTogether(_ row: Int, _ other: Int) -> Bool {
        guard let one = need(row), let two = need(other) else { return true }
        return !exclude(one, two)
    }
}
