extension Chart {
    /// The rows as a table, the heading first: number, state, event, condition, target, and what happens then.
    public func table() -> [[String]] {
        [["#", "in state", "event", "while in", "goes to", "then"]] + rows.map(line)
    }

    private func line(_ row: ChartRow<D>) -> [String] {
        [
            String(row.id.index), row.source.description, row.row.trigger.words, row.row.check?.words ?? "",
            target(row.row), consequences(row.row).joined(separator: "; "),
        ]
    }

    private func target(_ row: Row<D>) -> String {
        guard case .go(let targets) = row.verdict else { return "" }
        return targets.map(\.description).joined(separator: ", ") + (row.isInternal ? " (internal)" : "")
    }

    private func consequences(_ row: Row<D>) -> [String] {
        var words = row.actions.map(\.words)
        if case .refuse(let reason) = row.verdict { words.insert("refused: \(reason)", at: 0) }
        if row.isBarrier { words.append("undo stops here") }
        return words
    }

    /// A row as a short label: event, condition, refusal.
    func words(of number: Int) -> String {
        let row = storage.row(number)
        var words = row.trigger.words
        if let check = row.check { words += (words.isEmpty ? "[" : " [") + check.words + "]" }
        if case .refuse(let reason) = row.verdict { words += " refused: \(reason)" }
        return words
    }
}

extension Trigger {
    /// The events in words; nothing for an eventless row.
    var words: String {
        switch self {
        case .on(let kinds): kinds.map(\.description).joined(separator: ", ")
        case .done(let state): "\(state) done"
        case .always: ""
        }
    }
}

extension Check {
    /// The condition in words.
    var words: String {
        switch self {
        case .in(let state): state.description
        case .fact(let name, _): "fact \(name)"
        }
    }
}
