extension Chart {
    /// The SHA-256 of the bytes of all that decides what the chart does, as 64 hexadecimal digits.
    ///
    /// Closures count by the names they bear. It is computed at each call; a journal keeps it.
    public var digest: String {
        var form = CanonicalBytes(capacity: 1 << 16)
        form.add("statechart 3")
        addStates(to: &form)
        addRows(to: &form)
        return SHA256.hex(form.bytes)
    }

    private func addStates(to form: inout CanonicalBytes) {
        let outline = storage.outline
        form.add(outline.nameBytes.bytes)
        form.add(outline.parents)
        for kind in outline.kinds { form.add(Int(kind.rawValue)) }
        form.add(outline.defaultStarts)
        form.add(outline.defaults)
        for actions in [storage.parts.entry, storage.parts.exit, storage.parts.initialActions] {
            form.add(actions.count)
            for state in actions.keys.sorted() {
                form.add(state)
                add(actions[state] ?? [], to: &form)
            }
        }
    }

    private func addRows(to form: inout CanonicalBytes) {
        let table = storage.table
        for names in [table.kinds.names, table.reasons.names] { form.add(names) }
        form.add(table.doneCodes.count)
        for (state, code) in table.doneCodes.sorted(by: { $0.key < $1.key }) {
            form.add(state)
            form.add(code)
        }
        form.add(table.rows.count)
        for row in table.rows { row.add(to: &form) }
        form.add(table.codes)
        form.add(table.targets)
        form.add(table.deeds.bytes)
    }

    private func add(_ actions: [Action<D>], to form: inout CanonicalBytes) {
        form.add(actions.count)
        for action in actions {
            switch action {
            case .emit(let effect):
                form.add(0)
                form.add(effect.description)
            case .update(let name, _):
                form.add(1)
                form.add(name)
            case .raise(let event):
                form.add(2)
                form.add(D.kind(of: event).description)
                form.add(D.canonical(event: event))
            }
        }
    }
}

extension Snapshot {
    /// The SHA-256 of the names of the active leaves, of what the histories remember, and of the context.
    public var digest: String {
        let leaves = leafNumbers
        var form = CanonicalBytes(capacity: 4_096)
        form.add(leaves.count)
        form.add(namesOf: leaves, in: storage.outline)
        addMemoryAndContext(to: &form)
        return SHA256.hex(form.bytes)
    }

    /// The active leaves by number, in document order.
    var leafNumbers: [Int] {
        let isLeaf = storage.outline.isLeaf
        return configurationNumbers.active.filter { isLeaf[$0] }
    }

    func addMemoryAndContext(to form: inout CanonicalBytes) {
        let outline = storage.outline
        for (history, states) in configurationNumbers.memory.sorted(by: { $0.key < $1.key }) {
            form.add(namesOf: CollectionOfOne(history), in: outline)
            form.add(states.count)
            form.add(namesOf: states, in: outline)
        }
        form.add(D.canonical(context))
    }
}
