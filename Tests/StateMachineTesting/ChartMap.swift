import StateMachine

/// What leads where, turned round: the rows that lead into a state, and what raises an event.
struct ChartMap<D: Domain> {
    let chart: Chart<D>
    let events: [D.Event]
    /// The places in `events` of those that have a code.
    private(set) var eventsOfCode: [Int: [Int]] = [:]
    /// The rows that raise an event, or lead to a final state that ends what is awaited.
    private(set) var rowsThatRaise: [Int: [Int]] = [:]
    /// The states that raise an event when they are entered or left.
    private(set) var statesThatRaise: [Int: [Int]] = [:]
    private var into: [Int: [Int]] = [:]

    init(_ chart: Chart<D>, _ events: [D.Event]) {
        self.chart = chart
        self.events = events
        let table = chart.storage.table
        for (number, event) in events.enumerated() {
            guard let code = table.code(ofKind: D.kind(of: event).description) else { continue }
            eventsOfCode[code, default: []].append(number)
        }
        for raised in table.raised {
            if let row = raised.row {
                rowsThatRaise[raised.kind + 1, default: []].append(row)
            } else {
                statesThatRaise[raised.kind + 1, default: []].append(raised.state)
            }
        }
        for row in table.rows.indices where table.rows[row].answer == .go {
            for target in table.targets(of: row) { note(row, leadingTo: target) }
        }
        for (state, code) in table.doneCodes {
            for child in chart.storage.outline.children(of: state) where chart.storage.outline.kinds[child] == .final {
                rowsThatRaise[code, default: []] += into[child] ?? []
            }
        }
    }

    /// The rows that enter a state: they name it, something inside it, or something whose default it is.
    func rows(into state: Int) -> [Int] { into[state] ?? [] }

    /// The rows that end a state's being active: they enter a state beside it, or beside one around it.
    func rows(outOf state: Int) -> [Int] {
        let outline = chart.storage.outline
        var rows: [Int] = []
        var inner = state
        while inner != Outline.root {
            let parent = outline.parents[inner]
            if outline.kinds[parent] == .state {
                for sibling in outline.children(of: parent) where sibling != inner { rows += into[sibling] ?? [] }
            }
            inner = parent
        }
        return rows
    }

    private mutating func note(_ row: Int, leadingTo target: Int) {
        let outline = chart.storage.outline
        var entering = Entering(chart.storage.shape, [:])
        entering.fill(outline.parents[target], toward: Aims([target], chart.storage.shape, [:]).states)
        var around = outline.parents[target]
        for state in entering.entered where state != Outline.root { into[state, default: []].append(row) }
        while around != Outline.root {
            if !outline.isInside(chart.storage.table.rows[row].source, around) { into[around, default: []].append(row) }
            around = outline.parents[around]
        }
    }
}
