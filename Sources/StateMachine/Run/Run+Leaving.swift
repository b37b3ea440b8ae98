extension Run {
    /// Leaves all that is active inside the domains, which are disjoint: memories first, then the innermost and last.
    mutating func leave(_ domains: [Int], _ event: D.Event?) {
        if domains.isEmpty { return }
        var leaving: [Int] = []
        for domain in domains {
            leaving.append(contentsOf: configuration.active[configuration.inside(domain, storage.outline)])
        }
        leaving.sort(by: >)
        remember(leaving)
        for state in leaving where storage.outline.hasExit[state] { act(storage.parts.exit[state] ?? [], event) }
        for domain in domains.sorted(by: >) {
            configuration.active.removeSubrange(configuration.inside(domain, storage.outline))
        }
        left.append(contentsOf: leaving)
    }

    private mutating func remember(_ leaving: [Int]) {
        if storage.outline.histories.isEmpty { return }
        for state in leaving {
            for history in storage.outline.histories[state] ?? [] {
                configuration.memory[history] = remembered(by: history, of: state)
            }
        }
    }

    private func remembered(by history: Int, of state: Int) -> [Int] {
        let isDeep = storage.outline.kinds[history] == .deepHistory
        return configuration.active[configuration.inside(state, storage.outline)].filter {
            isDeep ? storage.outline.isLeaf[$0] : storage.outline.parents[$0] == state
        }
    }

    /// Does what actions say, in order.
    mutating func act(_ actions: [Action<D>], _ event: D.Event?) {
        for action in actions {
            switch action {
            case .emit(let effect): effects.append(effect)
            case .raise(let raised): queue.append(.event(raised))
            case .update(_, let change):
                change(&context, event)
                isContextTouched = true
            }
        }
    }
}
