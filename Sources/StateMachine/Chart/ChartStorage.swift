/// What a chart is made of, shared by all its copies and snapshots, and never changed.
final class ChartStorage<D: Domain>: Sendable {
    let outline: Outline
    let table: RowTable
    let nameTable: NameTable
    /// By name number: the first state that bears the name.
    let firstWithName: [Int]
    /// By number; the root has none, so `states[0]` stands for state 1.
    let states: [D.State]
    let rows: [Row<D>]
    /// Entry, exit and default-entry actions of the states that have any.
    let entry: [Int: [Action<D>]]
    let exit: [Int: [Action<D>]]
    let initialActions: [Int: [Action<D>]]
    let vocabulary: Vocabulary<D>
    let mustAnswer: Set<D.Kind>
    /// Names that the chart mentions and does not have, and names it has twice: for the findings.
    let slips: [ChartSlip]

    init(_ made: consuming ChartFlattening<D>, vocabulary: Vocabulary<D>, mustAnswer: Set<D.Kind>) {
        outline = made.outline
        table = made.table
        nameTable = made.nameTable
        firstWithName = made.firstWithName
        states = made.states
        rows = made.rows
        entry = made.entry
        exit = made.exit
        initialActions = made.initialActions
        slips = made.slips
        self.vocabulary = vocabulary
        self.mustAnswer = mustAnswer
    }

    func state(_ number: Int) -> D.State { states[number - 1] }

    /// The number of a state, if the chart has it.
    func number(of state: D.State) -> Int? { number(named: state.description) }

    /// The number of a state by name, if the chart has it.
    func number(named name: String) -> Int? { nameTable.number(of: name).map { firstWithName[$0] } }
}

/// A name in a chart that is not in order.
struct ChartSlip: Sendable, Equatable {
    enum Sort: Sendable { case doubled, unknownTarget, unknownCheck, unknownDone, unknownInitial }
    var sort: Sort
    var name: String
    /// Where it stands.
    var state: Int
    var row: Int?
}
