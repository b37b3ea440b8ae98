extension Chart {
    /// The SHA-256 of a sum over all that decides what the chart does, as 64 hexadecimal digits.
    ///
    /// It tells charts apart, for which the sum's 128 bits do. Closures count by the names they bear. It is computed at each
    /// call; a journal keeps it.
    public var digest: String {
        var sum = WordSum()
        sum.add("statechart 2")
        addStates(to: &sum)
        addRows(to: &sum)
        return SHA256.hex(sum.bytes)
    }

    private func addStates(to sum: inout WordSum) {
        let outline = storage.outline
        sum.add(outline.nameBytes.bytes)
        sum.add(outline.parents)
        for kind in outline.kinds { sum.add(Int(kind.rawValue)) }
        sum.add(outline.defaultStarts)
        sum.add(outline.defaults)
        for actions in [storage.parts.entry, storage.parts.exit, storage.parts.initialActions] {
            sum.add(actions.count)
            for state in actions.keys.sorted() {
                sum.add(state)
                add(actions[state] ?? [], to: &sum)
            }
        }
    }

    private func addRows(to sum: inout WordSum) {
        let table = storage.table
        for names in [table.kinds.names, table.reasons.names] { sum.add(names) }
        sum.add(table.doneCodes.count)
        for (state, code) in table.doneCodes.sorted(by: { $0.key < $1.key }) {
            sum.add(state)
            sum.add(code)
        }
        sum.add(table.rows.count)
        for row in table.rows { row.add(to: &sum) }
        sum.add(table.codes)
        sum.add(table.targets)
        sum.add(table.deeds.bytes)
    }

    private func add(_ actions: [Action<D>], to sum: inout WordSum) {
        sum.add(actions.count)
        for action in actions {
            switch action {
            case .emit(let effect):
                sum.add(0)
                sum.add(effect.description)
            case .update(let name, _):
                sum.add(1)
                sum.add(name)
            case .raise(let event):
                sum.add(2)
                sum.add(D.kind(of: event).description)
                sum.add(D.canonical(event: event))
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
