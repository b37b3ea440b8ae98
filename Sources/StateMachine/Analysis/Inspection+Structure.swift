extension Inspection {
    /// What each sort of state may have.
    mutating func inspectStructure() {
        for state in 1..<outline.count {
            switch outline.kinds[state] {
            case .state: inspectDefault(of: state)
            case .parallel:
                if outline.isLeaf[state] {
                    find(.badInitial, states: [state], "The parallel state \(name(state)) has no regions.")
                }
            case .final: inspectFinal(state)
            case .shallowHistory, .deepHistory: inspectHistory(state)
            }
        }
        if outline.defaults(of: Outline.root).isEmpty, slips.allSatisfy({ $0.state != Outline.root }) {
            find(.badInitial, "The chart is empty.")
        }
    }

    private mutating func inspectDefault(of state: Int) {
        for target in outline.defaults(of: state) where !outline.isInside(target, state) {
            find(
                .badInitial, states: [state, target],
                "The default entry of \(name(state)) is \(name(target)), which is not inside it.")
        }
    }

    private mutating func inspectFinal(_ state: Int) {
        let rows = Array(table.firstRows[state]..<firstRow(after: state))
        if rows.isEmpty, outline.ends[state] == state + 1 { return }
        find(.leavesFinal, rows: rows, states: [state], "The final state \(name(state)) has rows or children.")
    }

    private mutating func inspectHistory(_ history: Int) {
        let parent = outline.parents[history]
        if parent == Outline.root {
            find(.badHistory, states: [history], "The history \(name(history)) is inside no state.")
        }
        let rows = Array(table.firstRows[history]..<firstRow(after: history))
        if !rows.isEmpty || outline.ends[history] != history + 1 {
            find(.badHistory, rows: rows, states: [history], "The history \(name(history)) has rows or children.")
        }
        let defaults = outline.defaults(of: history)
        if defaults.isEmpty, !slips.contains(where: { $0.state == history }) {
            find(.badHistory, states: [history], "The history \(name(history)) has no default.")
        }
        for target in defaults where !isDefault(target, fitFor: history) {
            find(
                .badHistory, states: [history, target],
                "The default of the history \(name(history)) is \(name(target)), which is not "
                    + (outline.kinds[history] == .deepHistory ? "inside" : "a child of") + " its parent \(name(parent)).")
        }
    }

    private func isDefault(_ target: Int, fitFor history: Int) -> Bool {
        let parent = outline.parents[history]
        if outline.kinds[target].isHistory { return false }
        return outline.kinds[history] == .deepHistory
            ? outline.isInside(target, parent) : outline.parents[target] == parent
    }

    /// The number of the first row behind those of a state.
    func firstRow(after state: Int) -> Int {
        state + 1 < table.firstRows.count ? table.firstRows[state + 1] : table.rows.count
    }
}
