import Procedures
import Screens

extension Statement {
    /// The statement as it is said.
    var said: String { grade == .recalled ? "\(text) Recalled." : text }
}

extension DataTable {
    /// A table of a pack as it is drawn.
    init(_ table: Procedures.Table) {
        self.init(
            title: table.title, columns: table.columns.map { .init($0.text, short: $0.short) },
            rows: table.rows.map {
                .init($0.cells, short: $0.short ?? [], lines: $0.lines, isRecalled: $0.grade == .recalled)
            }, cellRows: table.cellRows)
    }
}
