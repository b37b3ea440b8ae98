import StateMachine

extension Chart {
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
