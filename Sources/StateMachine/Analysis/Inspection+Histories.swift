extension Inspection {
    /// Histories: what they do again, and what they remember too long.
    mutating func inspectHistories(unrepeatable: [(state: Int, action: String)]) {
        let uses = historyUses()
        for (state, action) in unrepeatable {
            guard let history = history(over: state, among: uses) else { continue }
            find(
                .entryUnderHistory, states: [state, history],
                "Entering \(name(state)) does '\(action)', and the history \(name(history)) can enter it again. "
                    + "Put it on the rows that lead there, or declare it repeatable.")
        }
        for (history, rows) in uses.sorted(by: { $0.key < $1.key }) {
            for row in rows where isUnguarded(row) && canBeStale(history, for: row) {
                find(
                    .staleHistory, .warning, rows: [row], states: [history],
                    "A row leads to the history \(name(history)) from a place that is not only reached from "
                        + "\(name(outline.parents[history])): it may bring back what should be forgotten. Guard it.")
            }
        }
    }

    /// The histories that rows lead to, each with those rows.
    private func historyUses() -> [Int: [Int]] {
        if outline.histories.isEmpty { return [:] }
        var uses: [Int: [Int]] = [:]
        for row in table.rows.indices where domains[row] >= 0 {
            for target in table.targets(of: row) where outline.kinds[target].isHistory {
                uses[target, default: []].append(row)
            }
        }
        return uses
    }

    private func history(over state: Int, among uses: [Int: [Int]]) -> Int? {
        var around = outline.parents[state]
        while around != Outline.root {
            if let history = outline.histories[around]?.first(where: { uses[$0] != nil }) { return history }
            around = outline.parents[around]
        }
        return nil
    }

    /// Whether neither the row's own check nor a row with a check before it keeps it from being taken.
    private func isUnguarded(_ row: Int) -> Bool {
        if table.rows[row].test != .none { return false }
        let codes = table.codes(of: row)
        return !(table.firstRows[table.rows[row].source]..<row).contains { earlier in
            table.rows[earlier].test != .none && table.codes(of: earlier).contains { codes.contains($0) }
        }
    }

    /// Whether the row's state can be entered other than from inside the history's parent.
    private func canBeStale(_ history: Int, for row: Int) -> Bool {
        let parent = outline.parents[history], source = table.rows[row].source
        if source == parent || outline.isInside(source, parent) || outline.isInside(parent, source) { return false }
        let around = common(source, parent)
        let here = outline.child(of: around, toward: source)
        if outline.child(of: around, toward: parent) != parent { return true }
        // Rows that enter this side from the outside must all come from inside the parent.
        if startsInside(here, of: around) { return true }
        return table.rows.indices.contains { other in
            let from = table.rows[other].source
            if domains[other] < 0 || from == here || outline.isInside(from, here) { return false }
            if from == parent || outline.isInside(from, parent) { return false }
            // A row of a state around both is taken with the parent active, or on this side already.
            if outline.isInside(here, from) { return false }
            return table.targets(of: other).contains { $0 == here || outline.isInside($0, here) }
        }
    }

    private func startsInside(_ here: Int, of around: Int) -> Bool {
        let defaults = outline.defaults(of: around)
        if defaults.isEmpty { return outline.firstChild(of: around) == here }
        return defaults.contains { $0 == here || outline.isInside($0, here) }
    }
}
