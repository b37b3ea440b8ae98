extension Inspection {
    /// What rows do to regions beside their own.
    mutating func inspectRegions() {
        for row in table.rows.indices where domains[row] >= 0 {
            let left = parallelsLeft(by: row)
            guard let outermost = left.last else { continue }
            if !table.rows[row].isWide { reportWideExit(row, outermost) }
            inspectConflicts(of: row, within: outermost)
        }
        inspectOrderOfKinds()
    }

    /// The parallels around the source of a row that it leaves together with all their regions, from the inside out.
    private func parallelsLeft(by row: Int) -> [Int] {
        if domains[row] == table.rows[row].source { return [] }
        var found: [Int] = []
        var state = outline.parents[table.rows[row].source]
        while state != domains[row], state != Outline.root {
            if outline.kinds[state] == .parallel { found.append(state) }
            state = outline.parents[state]
        }
        return found
    }

    private mutating func reportWideExit(_ row: Int, _ parallel: Int) {
        let source = table.rows[row].source
        let isInside = table.targets(of: row).allSatisfy { outline.isInside($0, source) }
        find(
            .wideExit, rows: [row], states: [source, parallel],
            "A row of \(name(source)) leaves all regions of \(name(parallel)). "
                + (isInside ? "Make it internal, or mark it as wide if it is meant." : "Mark it as wide if it is meant."))
    }

    /// A row that leaves a parallel from within one region meets every row of the other regions that goes anywhere.
    private mutating func inspectConflicts(of row: Int, within parallel: Int) {
        for code in table.codes(of: row) {
            let listeners = table.listeners(to: code)
            if listeners.count < 2 { continue }
            let low = place(parallel + 1, in: listeners), high = place(outline.ends[parallel], in: listeners)
            guard let rival = listeners[low..<high].first(where: { rival in isRival(rival, of: row) }) else { continue }
            let (one, other) = (table.rows[row].source, table.rows[rival].source)
            find(
                .regionConflict, rows: [row, rival], states: [one, other],
                "On \(name(code: code)), rows of \(name(one)) and \(name(other)) can be picked together and leave the "
                    + "same states: interpreters disagree on which wins. Let one of them refuse, stay or check.")
        }
    }

    private func place(_ state: Int, in listeners: ArraySlice<Int>) -> Int {
        var low = listeners.startIndex, high = listeners.endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if table.rows[listeners[middle]].source < state { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func isRival(_ rival: Int, of row: Int) -> Bool {
        let source = table.rows[row].source, other = table.rows[rival].source
        guard domains[rival] >= 0, areOrthogonal(source, other) else { return false }
        // Each pair once, unless only one of the two is wide.
        if rival < row, parallelsLeft(by: rival).contains(where: { outline.isInside(source, $0) }) { return false }
        let needs = [neededState(row), neededState(rival)].compactMap { $0 }
        let states = needs + [source, other]
        return !states.contains { one in needs.contains { exclude(one, $0) } }
    }

    private func neededState(_ row: Int) -> Int? {
        if case .active(let state) = table.rows[row].test { state } else { nil }
    }

    private mutating func inspectOrderOfKinds() {
        for parallel in 1..<outline.count where outline.kinds[parallel] == .parallel {
            let regions = outline.children(of: parallel)
            guard let first = regions.firstIndex(where: { outline.kinds[$0] == .parallel }) else { continue }
            guard let late = regions[first...].first(where: { outline.kinds[$0] == .state }) else { continue }
            find(
                .orderOfKinds, .warning, states: [parallel, regions[first], late],
                "In \(name(parallel)) the parallel \(name(regions[first])) stands before \(name(late)): some "
                    + "interpreters read parallels last. Put it behind.")
        }
    }
}
