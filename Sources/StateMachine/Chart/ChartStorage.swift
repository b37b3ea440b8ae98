/// What a chart is made of, shared by all its copies and snapshots, and never changed.
@usableFromInline
package final class ChartStorage<D: Domain>: Sendable {
    package let shape: ChartShape
    let nameTable: NameTable
    /// By name number: the first state that bears the name.
    let firstWithName: [Int]
    /// Names that the chart mentions and does not have, and names it has twice: for the findings.
    let slips: [ChartSlip]
    package let parts: ChartParts<D>
    package let vocabulary: Vocabulary<D>
    package let mustAnswer: Set<D.Kind>

    @usableFromInline
    init(_ builder: consuming ChartBuilder, _ parts: ChartParts<D>, _ vocabulary: Vocabulary<D>, _ mustAnswer: Set<D.Kind>) {
        builder.finish()
        shape = ChartShape(builder.outline, builder.table)
        nameTable = builder.nameTable
        firstWithName = builder.firstWithName
        slips = builder.slips
        self.parts = parts
        self.vocabulary = vocabulary
        self.mustAnswer = mustAnswer
    }

    package var outline: Outline { _read { yield shape.outline } }
    package var table: RowTable { _read { yield shape.table } }

    /// The root has no name of its own, so the states are counted from 1.
    package func state(_ number: Int) -> D.State { parts.states[number - 1] }

    /// States by number. Every line names all leaves, so they are copied in place, each once.
    package func states(_ numbers: [Int]) -> [D.State] {
        parts.states.withUnsafeBufferPointer { all in
            [D.State](unsafeUninitializedCapacity: numbers.count) { found, count in
                guard let all = all.baseAddress, let found = found.baseAddress else { return }
                for number in numbers {
                    precondition(number > 0 && number <= parts.states.count)
                    (found + count).initialize(from: all + (number - 1), count: 1)
                    count += 1
                }
            }
        }
    }

    /// The number of a state, if the chart has it.
    package func number(of state: D.State) -> Int? { number(named: state.description) }

    /// The number of a state by name, if the chart has it.
    package func number(named name: String) -> Int? { nameTable.number(of: name).map { firstWithName[$0] } }

    /// A row as its author wrote it.
    package func row(_ number: Int) -> Row<D> {
        let source = shape.table.rows[number].source
        return parts.rows[source - 1][number - shape.table.firstRows[source]]
    }
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
