extension Chart {
    /// The SHA-256 of all that decides what the chart does, as 64 hexadecimal digits.
    ///
    /// Closures count by the names they bear. It is computed at each call; a journal keeps it.
    public var digest: String {
        var form = CanonicalBytes()
        addStates(to: &form)
        addRows(to: &form)
        return SHA256.hex(form.bytes)
    }

    private func addStates(to form: inout CanonicalBytes) {
        let outline = storage.outline
        form.add("statechart 1")
        form.add(outline.count)
        form.add(Array(outline.defaults(of: Outline.root)))
        for state in 1..<outline.count {
            form.add(outline.names[state])
            form.add(Int(outline.kinds[state].rawValue))
            form.add(outline.parents[state])
            form.add(outline.defaults(of: state))
        }
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
        form.add(table.kinds.names.count)
        for name in table.kinds.names { form.add(name) }
        form.add(table.reasons.names.count)
        for name in table.reasons.names { form.add(name) }
        form.add(table.labelNames.names.count)
        for name in table.labelNames.names { form.add(name) }
        for (state, code) in table.doneCodes.sorted(by: { $0.key < $1.key }) {
            form.add(state)
            form.add(code)
        }
        form.add(table.rows.count)
        for (number, row) in table.rows.enumerated() {
            form.add(row.source)
            form.add(Int(row.answer.rawValue) * 4 + (row.isInternal ? 2 : 0) + (row.isBarrier ? 1 : 0))
            form.add(row.testCode)
            if row.answer == .refuse { form.add(row.reason) }
            form.add(table.codes(of: number))
            form.add(table.targets(of: number))
            form.add(table.labels(of: number))
        }
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
    /// The SHA-256 of a sum over the names of the active leaves, of what the histories remember, and of the context.
    ///
    /// It tells places apart, for which the sum's 64 bits do; that nobody wrote in a journal is its chain's to show.
    public var digest: String { digest(leaves: leafNumbers, nameSum: nameSum(of: leafNumbers)) }

    /// The active leaves by number, in document order.
    var leafNumbers: [Int] {
        let isLeaf = storage.outline.isLeaf
        return configurationNumbers.active.filter { isLeaf[$0] }
    }

    /// The sum over the names of states.
    func nameSum(of states: [Int]) -> Int {
        var names = CanonicalBytes(capacity: 2_048)
        names.add(namesOf: states, in: storage.outline)
        return names.checkSum
    }

    /// The digest, by whoever knows the leaves already. What they lie in follows from them.
    func digest(leaves: [Int], nameSum: Int) -> String {
        let outline = storage.outline
        var form = CanonicalBytes(capacity: 1_024)
        form.add(leaves.count)
        form.add(nameSum)
        for (history, states) in configurationNumbers.memory.sorted(by: { $0.key < $1.key }) {
            form.add(namesOf: CollectionOfOne(history), in: outline)
            form.add(states.count)
            form.add(namesOf: states, in: outline)
        }
        form.add(D.canonical(context))
        return SHA256.hex(form.bytes)
    }
}
