/// Turns the nodes that an author writes into numbers, in two passes: states first, then what names them.
///
/// It never fails: a name that the chart does not have is noted as a slip and left out.
struct ChartFlattening<D: Domain> {
    var outline = Outline()
    var table = RowTable()
    var nameTable = NameTable(capacity: 64)
    var firstWithName: [Int] = []
    var states: [D.State] = []
    var rows: [Row<D>] = []
    var entry: [Int: [Action<D>]] = [:]
    var exit: [Int: [Action<D>]] = [:]
    var initialActions: [Int: [Action<D>]] = [:]
    var slips: [ChartSlip] = []
    private var sources: [Int] = []
    private var defaultNames: [(state: Int, name: String)] = []

    init(_ nodes: [Node<D>], initial: D.State, outside: [D.Kind]) {
        defaultNames.append((Outline.root, initial.description))
        for node in nodes { add(node, under: Outline.root) }
        outline.ends[Outline.root] = outline.count
        outline.isLeaf[Outline.root] = nodes.isEmpty
        resolveDefaults()
        for kind in outside { _ = table.kinds.intern(kind.description) }
        resolveRows()
        table.index()
    }

    // MARK: States

    private mutating func add(_ node: Node<D>, under parent: Int) {
        let number = outline.count
        let name = node.state.description
        enroll(name, as: number)
        states.append(node.state)
        outline.names.append(name)
        outline.kinds.append(node.kind)
        outline.parents.append(parent)
        outline.depths.append(outline.depths[parent] + 1)
        outline.deepest = max(outline.deepest, outline.depths[number])
        outline.ends.append(number + 1)
        outline.isLeaf.append(!node.children.contains { !$0.kind.isHistory })
        if node.kind.isHistory { outline.histories[parent, default: []].append(number) }
        keepActions(of: node, as: number)
        for target in node.initial { defaultNames.append((number, target.description)) }
        rows.append(contentsOf: node.rows)
        for _ in node.rows { sources.append(number) }
        for child in node.children { add(child, under: number) }
        outline.ends[number] = outline.count
    }

    private mutating func enroll(_ name: String, as number: Int) {
        let place = nameTable.intern(name)
        if place == firstWithName.count {
            firstWithName.append(number)
        } else {
            slips.append(ChartSlip(sort: .doubled, name: name, state: number))
        }
    }

    private mutating func keepActions(of node: Node<D>, as number: Int) {
        if !node.entry.isEmpty { entry[number] = node.entry }
        if !node.exit.isEmpty { exit[number] = node.exit }
        if !node.initialActions.isEmpty { initialActions[number] = node.initialActions }
    }

    private func find(_ name: String) -> Int? { nameTable.number(of: name).map { firstWithName[$0] } }

    private mutating func resolveDefaults() {
        var next = 0
        outline.defaultStarts.reserveCapacity(outline.count + 1)
        outline.defaultStarts = []
        for state in 0..<outline.count {
            outline.defaultStarts.append(outline.defaults.count)
            while next < defaultNames.count, defaultNames[next].state == state {
                let name = defaultNames[next].name
                if let target = find(name) {
                    outline.defaults.append(target)
                } else {
                    slips.append(ChartSlip(sort: .unknownInitial, name: name, state: state))
                }
                next += 1
            }
        }
        outline.defaultStarts.append(outline.defaults.count)
    }

    // MARK: Rows

    private mutating func resolveRows() {
        table.rows.reserveCapacity(rows.count)
        table.codes.reserveCapacity(rows.count)
        table.targets.reserveCapacity(rows.count)
        var ends: [(place: Int, state: Int)] = []
        for number in rows.indices {
            let row = rows[number]
            let codes = resolveTrigger(row.trigger, of: number, ends: &ends)
            let test = resolveCheck(row.check, of: number)
            let (answer, targets) = resolveVerdict(row.verdict, of: number)
            table.rows.append(
                CompiledRow(
                    source: sources[number], answer: answer, isInternal: row.isInternal, test: test,
                    targets: targets, codes: codes))
        }
        numberEnds(ends)
    }

    /// Ends are numbered behind the kinds, so only once all kinds are known.
    private mutating func numberEnds(_ ends: [(place: Int, state: Int)]) {
        for end in ends {
            let fresh = 1 + table.kinds.names.count + table.doneCodes.count
            let code = table.doneCodes[end.state] ?? fresh
            table.doneCodes[end.state] = code
            table.codes[end.place] = code
        }
    }

    private mutating func resolveTrigger(
        _ trigger: Trigger<D>, of row: Int, ends: inout [(place: Int, state: Int)]
    ) -> Range<Int> {
        let start = table.codes.count
        switch trigger {
        case .on(let kinds):
            for kind in kinds {
                let code = table.kinds.intern(kind.description) + 1
                if !table.codes[start...].contains(code) { table.codes.append(code) }
            }
        case .done(let state):
            if let number = lookUp(state, .unknownDone, row: row) {
                ends.append((start, number))
                table.codes.append(0)
            }
        case .always: table.codes.append(RowTable.always)
        }
        return start..<table.codes.count
    }

    private mutating func resolveCheck(_ check: Check<D>?, of row: Int) -> CompiledRow.Test {
        switch check {
        case nil: .none
        case .fact: .fact
        case .in(let state): lookUp(state, .unknownCheck, row: row).map { .active($0) } ?? .never
        }
    }

    private mutating func resolveVerdict(
        _ verdict: Verdict<D>, of row: Int
    ) -> (CompiledRow.Answer, Range<Int>) {
        let start = table.targets.count
        switch verdict {
        case .stay: return (.stay, start..<start)
        case .refuse: return (.refuse, start..<start)
        case .go(let targets):
            for target in targets {
                if let number = lookUp(target, .unknownTarget, row: row) { table.targets.append(number) }
            }
            return (.go, start..<table.targets.count)
        }
    }

    private mutating func lookUp(_ state: D.State, _ sort: ChartSlip.Sort, row: Int) -> Int? {
        let name = state.description
        if let number = find(name) { return number }
        slips.append(ChartSlip(sort: sort, name: name, state: sources[row], row: row))
        return nil
    }
}
