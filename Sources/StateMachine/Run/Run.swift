/// One run of a chart from a configuration until it comes to rest.
struct Run<D: Domain> {
    /// What is queued inside a step.
    enum Internal {
        case event(D.Event)
        case end(Int)
    }

    /// More microsteps than this, and the chart is said never to come to rest: it may pass on through each of its states.
    var limit: Int { max(200, storage.outline.count) }

    let storage: ChartStorage<D>
    var configuration: Configuration
    var context: D.Context
    var isFinished = false
    var queue: [Internal] = []
    var queueHead = 0
    var effects: [D.Effect] = []
    var isContextTouched = false
    var rows: [Int] = []
    var left: [Int] = []
    var entered: [Int] = []

    init(_ storage: ChartStorage<D>, _ configuration: Configuration, _ context: D.Context) {
        self.storage = storage
        self.configuration = configuration
        self.context = context
    }

    /// The rows that answer a code now.
    func select(_ code: Int, _ event: D.Event?) -> [Int] {
        let selection = Selection(shape: storage.shape, configuration: configuration)
        return selection.rows(for: code) { holds($0, event) }
    }

    /// Whether the fact that a row asks for holds.
    func holds(_ row: Int, _ event: D.Event?) -> Bool {
        guard case .fact(_, let holds) = storage.row(row).check else { return false }
        return holds(context, event)
    }

    /// Enters the chart at its initial state.
    mutating func begin() {
        var entering = Entering(storage.shape, [:])
        entering.fill(Outline.root, toward: [])
        enter(entering, event: nil)
    }

    /// Takes eventless rows until there is none, then one queued event, and again. False: it never comes to rest.
    mutating func settle() -> Bool {
        var count = 0
        while !isFinished {
            var event: D.Event?
            var chosen = select(RowTable.always, nil)
            if chosen.isEmpty {
                guard queueHead < queue.count else { return true }
                let next = queue[queueHead]
                queueHead += 1
                (chosen, event) = answers(to: next)
                if chosen.isEmpty { continue }
            }
            count += 1
            if count > limit { return false }
            take(chosen, event)
        }
        return true
    }

    private func answers(to next: Internal) -> ([Int], D.Event?) {
        switch next {
        case .event(let event):
            guard let code = storage.table.code(ofKind: D.kind(of: event).description) else { return ([], nil) }
            return (select(code, event), event)
        case .end(let state):
            guard let code = storage.table.code(ofEnd: state) else { return ([], nil) }
            return (select(code, nil), nil)
        }
    }

    /// One microstep: leaves, acts, enters.
    mutating func take(_ chosen: [Int], _ event: D.Event?) {
        let selection = Selection(shape: storage.shape, configuration: configuration)
        let domains = chosen.map { Transition(row: $0, selection).domain }
        rows.append(contentsOf: chosen)
        leave(domains.compactMap { $0 }, event)
        for row in chosen where storage.table.rows[row].isActing { act(storage.row(row).actions, event) }
        var entering = Entering(storage.shape, configuration.memory)
        for (row, domain) in zip(chosen, domains) {
            guard let domain else { continue }
            // Only now: what was just left may be what a history remembers.
            let aims = Aims(storage.table.targets(of: row), storage.shape, configuration.memory)
            entering.fill(domain, toward: aims.states)
            entering.note(defaulted: aims.defaulted)
        }
        enter(entering, event: event)
    }
}
