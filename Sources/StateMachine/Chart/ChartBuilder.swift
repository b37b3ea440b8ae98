/// Puts a chart into numbers as its author's nodes are read: first all states, then all rows.
///
/// It never fails: a name that the chart does not have is noted as a slip and left out.
@usableFromInline
struct ChartBuilder {
    private(set) var outline = Outline()
    private(set) var table = RowTable()
    private(set) var nameTable = NameTable()
    private(set) var firstWithName: [Int] = []
    private(set) var slips: [ChartSlip] = []
    private var open = [Outline.root]
    private var defaultNames: [(state: Int, name: String)] = []
    /// Where in `table.codes` a state's end is awaited: ends are numbered once all kinds are known.
    private var awaited: [(place: Int, state: Int)] = []
    private var row = CompiledRow()
    /// Where the codes of that row begin.
    private var firstCode = 0

    @usableFromInline
    init(initial: String) { defaultNames.append((Outline.root, initial)) }

    // MARK: States

    /// Makes room for states about to be begun.
    @usableFromInline
    mutating func expect(stateCount: Int) {
        outline.expect(stateCount)
        nameTable = NameTable(capacity: stateCount)
        firstWithName.reserveCapacity(stateCount)
    }

    /// Begins a state inside the one begun last and not yet ended.
    @usableFromInline
    mutating func open(_ name: String, _ kind: NodeKind) {
        let number = outline.count
        let place = nameTable.intern(name)
        if place == firstWithName.count {
            firstWithName.append(number)
        } else {
            slips.append(ChartSlip(sort: .doubled, name: name, state: number))
        }
        outline.add(name, kind, under: open[open.count - 1])
        open.append(number)
    }

    /// Notes what the state begun last does, if anything.
    @usableFromInline
    mutating func noteActions(onEntry hasEntry: Bool, onExit hasExit: Bool, byDefault hasInitialActions: Bool) {
        let number = outline.count - 1
        outline.hasEntry[number] = hasEntry
        outline.hasExit[number] = hasExit
        outline.hasInitialActions[number] = hasInitialActions
    }

    /// Ends a state.
    @usableFromInline
    mutating func close(_ number: Int) {
        open.removeLast()
        outline.ends[number] = outline.count
    }

    /// Notes a default entry of a compound or a history.
    @usableFromInline
    mutating func note(initial name: String, of state: Int) { defaultNames.append((state, name)) }

    /// Ends the states: from here on every name can be found.
    @usableFromInline
    mutating func endStates(rowCount: Int) {
        table.rows.reserveCapacity(rowCount)
        table.codes.reserveCapacity(rowCount)
        table.targets.reserveCapacity(rowCount)
        table.raised.reserveCapacity(rowCount)
        outline.ends[Outline.root] = outline.count
        var next = 0
        outline.defaultStarts = []
        outline.defaultStarts.reserveCapacity(outline.count + 1)
        for state in 0..<outline.count {
            outline.defaultStarts.append(outline.defaults.count)
            while next < defaultNames.count, defaultNames[next].state == state {
                if let target = find(defaultNames[next].name, .unknownInitial, state) {
                    outline.defaults.append(target)
                }
                next += 1
            }
        }
        outline.defaultStarts.append(outline.defaults.count)
        table.firstRows.reserveCapacity(outline.count + 1)
        table.firstRows.append(0)
    }

    private mutating func find(_ name: String, _ sort: ChartSlip.Sort, _ state: Int, row: Int? = nil) -> Int? {
        if let number = nameTable.number(of: name) { return firstWithName[number] }
        slips.append(ChartSlip(sort: sort, name: name, state: state, row: row))
        return nil
    }

    private mutating func find(_ name: String, _ sort: ChartSlip.Sort) -> Int? {
        find(name, sort, row.source, row: table.rows.count)
    }

    // MARK: Rows

    @usableFromInline
    mutating func beginRows(of state: Int) {
        table.firstRows.append(table.rows.count)
        row.source = state
    }

    @usableFromInline
    mutating func beginRow() {
        row.test = .none
        row.begin(target: table.targets.count, code: table.codes.count)
        firstCode = table.codes.count
    }

    @usableFromInline
    mutating func listen(to kind: String) {
        let code = table.kinds.intern(kind) + 1
        if !table.codes[firstCode...].contains(code) { table.codes.append(code) }
    }

    @usableFromInline
    mutating func listenToNothing() { table.codes.append(RowTable.always) }

    @usableFromInline
    mutating func await(endOf name: String) {
        guard let state = find(name, .unknownDone) else { return }
        awaited.append((table.codes.count, state))
        table.codes.append(0)
    }

    @usableFromInline
    mutating func require(_ name: String) { row.test = find(name, .unknownCheck).map { .active($0) } ?? .never }

    @usableFromInline
    mutating func requireFact(_ name: String) {
        row.test = .fact
        note(.fact, name)
    }

    @usableFromInline
    mutating func aim(at name: String) {
        if let target = find(name, .unknownTarget) { table.targets.append(target) }
    }

    /// The row leads somewhere.
    @usableFromInline
    mutating func go() { row.answer = .go }

    /// The row stays.
    @usableFromInline
    mutating func stay() { row.answer = .stay }

    /// The row refuses.
    @usableFromInline
    mutating func refuse(_ reason: String) {
        row.answer = .refuse
        row.reason = table.reasons.intern(reason)
    }

    @usableFromInline
    mutating func endRow(isInternal: Bool, isWide: Bool, isBarrier: Bool, isActing: Bool) {
        row.isInternal = isInternal
        row.isWide = isWide
        row.isBarrier = isBarrier
        row.isActing = isActing
        table.rows.append(row)
    }

    /// What a row asks or does, as its digest tells it apart.
    private enum Deed: Int { case fact, emit, update, raise }

    /// Notes that the row begun last raises an event, and by which bytes a digest knows it.
    @usableFromInline
    mutating func raise(_ kind: String, _ bytes: [UInt8]) {
        table.raised.append(RaisedKind(kind: table.kinds.intern(kind), state: row.source, row: table.rows.count))
        note(.raise, kind)
        table.deeds.add(bytes)
    }

    /// Notes that the row begun last asks for an effect.
    @usableFromInline
    mutating func emit(_ effect: String) { note(.emit, effect) }

    /// Notes that the row begun last changes the context.
    @usableFromInline
    mutating func update(_ name: String) { note(.update, name) }

    /// Adds what a digest knows a fact or an action of the row begun last by.
    private mutating func note(_ deed: Deed, _ name: String) {
        table.deeds.add(table.rows.count * 4 + deed.rawValue)
        table.deeds.add(name)
    }

    /// Notes that a state raises an event on entry, on exit or in its default entry.
    @usableFromInline
    mutating func raise(_ kind: String, in state: Int) {
        table.raised.append(RaisedKind(kind: table.kinds.intern(kind), state: state, row: nil))
    }

    /// Makes sure that a kind has a number although no row may listen to it.
    @usableFromInline
    mutating func name(kind: String) { _ = table.kinds.intern(kind) }

    /// Numbers the awaited ends behind the kinds, and sorts the rows by what they listen to.
    mutating func finish() {
        for end in awaited {
            let fresh = 1 + table.kinds.names.count + table.doneCodes.count
            let code = table.doneCodes[end.state] ?? fresh
            table.doneCodes[end.state] = code
            table.codes[end.place] = code
        }
        table.index()
    }
}
