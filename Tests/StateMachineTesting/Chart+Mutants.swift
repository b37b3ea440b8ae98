import StateMachine

extension Chart {
    /// All charts that differ from this one by a single change, described, in document order.
    public func mutants() -> [Mutant<D>] {
        var found: [Mutant<D>] = []
        addDefaults(of: Outline.root, "the chart", to: &found)
        for state in 1..<storage.outline.count {
            addStateMutants(state, to: &found)
            let first = storage.table.firstRows[state], count = storage.parts.rows[state - 1].count
            for row in first..<first + count {
                addRowMutants(row, to: &found)
                if row + 1 < first + count, competes(row, row + 1) {
                    add(.swapWithNext(row), row, "swap it with the next one", to: &found)
                }
            }
        }
        return found
    }

    private func add(_ change: Mutant<D>.Change, _ row: Int, _ what: String, to found: inout [Mutant<D>]) {
        let source = storage.outline.names[storage.table.rows[row].source]
        found.append(
            Mutant(
                original: self, change: change, description: "row \(row) of \(source): \(what)",
                rows: [RowID(index: row)]))
    }

    /// Order matters only between rows that listen to the same.
    private func competes(_ row: Int, _ next: Int) -> Bool {
        let codes = storage.table.codes(of: row)
        return storage.table.codes(of: next).contains { codes.contains($0) }
    }

    private func addRowMutants(_ number: Int, to found: inout [Mutant<D>]) {
        let row = storage.row(number), compiled = storage.table.rows[number]
        add(.dropRow(number), number, "drop it", to: &found)
        if row.check != nil { add(.dropCheck(number), number, "drop its check", to: &found) }
        if case .on(let kinds) = row.trigger, kinds.count > 1 {
            for place in kinds.indices { add(.dropKind(number, place), number, "drop '\(kinds[place])'", to: &found) }
        }
        for (place, action) in row.actions.enumerated() {
            add(.dropAction(number, place), number, "drop \(action.words)", to: &found)
        }
        switch compiled.answer {
        case .refuse: add(.stayInsteadOfRefuse(number), number, "eat the event without a reason", to: &found)
        case .stay: break
        case .go: addTargetMutants(number, compiled, to: &found)
        }
    }

    private func addTargetMutants(_ number: Int, _ compiled: CompiledRow, to found: inout [Mutant<D>]) {
        let outline = storage.outline, targets = storage.table.targets(of: number)
        if targets.count == 1, let target = targets.first, let sibling = sibling(of: target) {
            add(.retarget(number, sibling), number, "lead to \(outline.names[sibling])", to: &found)
        }
        let isInside = targets.allSatisfy { outline.isInside($0, compiled.source) }
        if outline.isCompound(compiled.source), isInside {
            add(.flipInternal(number), number, compiled.isInternal ? "make it external" : "make it internal", to: &found)
        }
    }

    /// The next state beside another, or else the one before it; histories apart.
    private func sibling(of state: Int) -> Int? {
        let outline = storage.outline
        let children = outline.children(of: outline.parents[state]).filter { !outline.kinds[$0].isHistory }
        guard let place = children.firstIndex(of: state) else { return children.first }
        if place + 1 < children.count { return children[place + 1] }
        return place > 0 ? children[place - 1] : nil
    }

    private func addStateMutants(_ state: Int, to found: inout [Mutant<D>]) {
        let name = storage.outline.names[state]
        func add(_ change: Mutant<D>.Change, _ what: String) {
            found.append(Mutant(original: self, change: change, description: "state \(name): \(what)", rows: []))
        }
        for (place, action) in (storage.parts.entry[state] ?? []).enumerated() {
            add(.dropEntry(state: state, place), "drop \(action.words) on entry")
        }
        for (place, action) in (storage.parts.exit[state] ?? []).enumerated() {
            add(.dropExit(state: state, place), "drop \(action.words) on exit")
        }
        if storage.outline.kinds[state].isHistory { add(.flipDepth(state: state), "deep instead of shallow or back") }
        addDefaults(of: state, "state \(name)", to: &found)
    }

    private func addDefaults(of state: Int, _ owner: String, to found: inout [Mutant<D>]) {
        let outline = storage.outline
        let isHistory = outline.kinds[state].isHistory
        if !isHistory, !outline.isCompound(state) { return }
        let current = outline.defaults(of: state).first ?? outline.firstChild(of: state)
        guard let current, let sibling = sibling(of: current) else { return }
        let around = isHistory ? outline.parents[state] : state
        guard outline.isInside(sibling, around) else { return }
        found.append(
            Mutant(
                original: self, change: .redefault(state: state, sibling),
                description: "\(owner): default \(outline.names[sibling])", rows: []))
    }
}

extension Action {
    /// The action in two words.
    var words: String {
        switch self {
        case .emit(let effect): "effect '\(effect)'"
        case .raise(let event): "raise '\(D.kind(of: event))'"
        case .update(let name, _): "update '\(name)'"
        }
    }
}
