extension Run {
    /// Enters states in document order, and queues the ends that are reached.
    mutating func enter(_ entering: Entering, event: D.Event?) {
        let states = entering.entered.count > 1 ? entering.entered.sorted() : entering.entered
        merge(states)
        entered.append(contentsOf: states)
        for state in states {
            if storage.outline.hasEntry[state] { act(storage.parts.entry[state] ?? [], event) }
            actByDefault(state, entering, event)
            if storage.outline.kinds[state] == .final { end(at: state) }
        }
    }

    /// The actions of a default entry, and those of a history that remembered nothing, come after the state's own.
    private mutating func actByDefault(_ state: Int, _ entering: Entering, _ event: D.Event?) {
        if storage.outline.hasInitialActions[state], entering.byDefault.contains(state) {
            act(storage.parts.initialActions[state] ?? [], event)
        }
        for history in entering.defaulted where storage.outline.parents[history] == state {
            act(storage.parts.initialActions[history] ?? [], event)
        }
    }

    private mutating func merge(_ states: [Int]) {
        guard let first = states.first else { return }
        if (configuration.active.last ?? -1) < first { return configuration.active.append(contentsOf: states) }
        configuration.active.append(contentsOf: states)
        configuration.active.sort()
    }

    private mutating func end(at final: Int) {
        let outline = storage.outline
        let parent = outline.parents[final]
        if parent == Outline.root {
            isFinished = true
            return
        }
        queue.append(.end(parent))
        let grandparent = outline.parents[parent]
        if grandparent != Outline.root, outline.kinds[grandparent] == .parallel, isAtEnd(grandparent) {
            queue.append(.end(grandparent))
        }
    }

    /// Whether a compound's final child is active, or each region of a parallel is at its end.
    private func isAtEnd(_ state: Int) -> Bool {
        let outline = storage.outline
        let children = outline.children(of: state).filter { !outline.kinds[$0].isHistory }
        if outline.kinds[state] == .parallel { return children.allSatisfy(isAtEnd) }
        return children.contains { outline.kinds[$0] == .final && configuration.isActive($0) }
    }
}
