extension Chart {
    /// Enters the chart and lets it come to rest.
    public func start(_ context: D.Context) -> Step<D> {
        var run = Run(storage, Configuration(), context)
        run.begin()
        let rests = run.settle()
        return run.step(rests ? .taken : .fault(fault(run)), refusing: [])
    }

    /// What an event does. Nothing else happens: no clock, no chance, no effect is carried out.
    public func step(_ from: Snapshot<D>, _ event: D.Event) -> Step<D> {
        var run = Run(storage, from.configurationNumbers, from.context)
        run.isFinished = from.isFinished
        guard !from.isFinished, let code = storage.table.code(ofKind: D.kind(of: event).description) else {
            return run.step(.ignored, refusing: [])
        }
        let chosen = run.select(code, event)
        if chosen.isEmpty { return run.step(.ignored, refusing: []) }
        if chosen.allSatisfy({ storage.table.rows[$0].answer == .refuse }) {
            run.rows = chosen
            let refusing = run.refusing(chosen, code, event)
            return run.step(.refused(reasons(of: refusing)), refusing: refusing)
        }
        run.take(chosen, event)
        if run.settle() { return run.step(.taken, refusing: []) }
        let text = fault(run)
        return Run(storage, from.configurationNumbers, from.context).step(.fault(text), refusing: [])
    }

    /// What each event would come to now, without its happening.
    public func offers(_ at: Snapshot<D>, _ candidates: [D.Event]) -> [Offer<D>] {
        candidates.map { offer(at, $0) }
    }

    private func offer(_ at: Snapshot<D>, _ event: D.Event) -> Offer<D> {
        let run = Run(storage, at.configurationNumbers, at.context)
        guard !at.isFinished, let code = storage.table.code(ofKind: D.kind(of: event).description) else {
            return .nothing
        }
        let chosen = run.select(code, event)
        if chosen.isEmpty { return .nothing }
        if chosen.allSatisfy({ storage.table.rows[$0].answer == .refuse }) {
            return .refused(reasons(of: run.refusing(chosen, code, event)))
        }
        return .will(chosen.map(RowID.init(index:)))
    }

    private func reasons(of refusing: [Int]) -> [D.Reason] {
        var found: [D.Reason] = []
        for row in refusing {
            if case .refuse(let reason) = storage.row(row).verdict, !found.contains(reason) { found.append(reason) }
        }
        return found
    }

    private func fault(_ run: Run<D>) -> String {
        let last = run.rows.last.map { storage.outline.names[storage.table.rows[$0].source] } ?? "the start"
        return "no rest after \(run.limit) rows; the last one belongs to \(last)"
    }
}

extension Run {
    /// The run as a step.
    func step(_ outcome: Outcome<D>, refusing: [Int]) -> Step<D> {
        Step(
            next: Snapshot(
                storage: storage, configurationNumbers: configuration, isFinished: isFinished, context: context),
            effects: effects, outcome: outcome, rows: rows.map(RowID.init(index:)),
            refusing: refusing.map(RowID.init(index:)), isContextTouched: isContextTouched, leftNumbers: left,
            enteredNumbers: entered)
    }

    /// All rows that stand in the way: behind each refusal, what would be picked next, until that is no refusal.
    func refusing(_ chosen: [Int], _ code: Int, _ event: D.Event) -> [Int] {
        let selection = Selection(shape: storage.shape, configuration: configuration)
        let listeners = storage.table.listeners(to: code)
        var found: [Int] = []
        for row in chosen {
            var state = storage.table.rows[row].source
            climbing: while state != Outline.root {
                for next in selection.rows(of: state, among: listeners)
                where next >= row || state != storage.table.rows[row].source {
                    if !selection.isEnabled(next, { holds($0, event) }) { continue }
                    if storage.table.rows[next].answer != .refuse { break climbing }
                    if !found.contains(next) { found.append(next) }
                }
                state = storage.outline.parents[state]
            }
        }
        return found.sorted()
    }
}
