import TerminalCore
import TextRules

/// A table: columns with heads, rows of cells, the first cell of a row naming it.
///
/// It is drawn as a grid where its words fit, else as its short grid, else as lines in which every value is named by
/// its column, so that nothing under "do not" reads as an order.
public struct DataTable: Equatable, Sendable {
    /// A column's head.
    public struct Column: Equatable, Sendable {
        /// The head in full.
        public var text: String
        /// The head in the short grid; nil takes `text`.
        public var short: String?

        /// A column with its head in full and in short.
        public init(_ text: String, short: String? = nil) {
            self.text = text
            self.short = short
        }
    }

    /// A row, in up to three forms.
    public struct Row: Equatable, Sendable {
        /// A cell a column, in full.
        public var cells: [String]
        /// A cell a column for the short grid; empty where the row has none.
        public var short: [String]
        /// Up to three lines for screens under 60 columns; empty takes the cells, each named by its column.
        public var lines: [String]
        /// Whether what it says was recalled, not read: a sign stands behind its last cell.
        public var isRecalled: Bool

        /// A row of cells.
        public init(_ cells: [String], short: [String] = [], lines: [String] = [], isRecalled: Bool = false) {
            self.cells = cells
            self.short = short
            self.lines = lines
            self.isRecalled = isRecalled
        }
    }

    /// What the table is called.
    public var title: String
    /// The heads; one to five.
    public var columns: [Column]
    /// The rows; one to twelve.
    public var rows: [Row]
    /// How many lines a cell of the grid may take: 1 for grids of numbers, 2 otherwise, 3 for telling apart.
    public var cellRows: Int

    /// A table of these columns and rows.
    public init(title: String, columns: [Column], rows: [Row], cellRows: Int = 2) {
        self.title = title
        self.columns = columns
        self.rows = rows
        self.cellRows = cellRows
    }

    /// The sign behind what was recalled, not read in a source.
    public static let recalledSign = "*"

    /// The heads in full; the sign for "recalled" stands on the last one when it holds for every row.
    var heads: [String] {
        var heads = columns.map(\.text)
        if isAllRecalled, let last = heads.indices.last { heads[last] += Self.recalledSign }
        return heads
    }

    /// The short heads, marked like the full ones.
    var shortHeads: [String] {
        var heads = columns.map { $0.short ?? $0.text }
        if isAllRecalled, let last = heads.indices.last { heads[last] += Self.recalledSign }
        return heads
    }

    /// A row's cells in full, marked when the row alone is recalled.
    func cells(of row: Row) -> [String] { marked(row.cells, of: row) }

    /// A row's short cells, marked when the row alone is recalled.
    func shortCells(of row: Row) -> [String] { marked(row.short, of: row) }

    /// Whether the sign stands at the head, not at the rows.
    var isAllRecalled: Bool { !rows.isEmpty && hasHeads && rows.allSatisfy(\.isRecalled) }

    /// Whether the columns have heads; a list of names and values may go without.
    var hasHeads: Bool { columns.contains { !$0.text.isEmpty } }

    private func marked(_ cells: [String], of row: Row) -> [String] {
        guard row.isRecalled, !isAllRecalled, let last = cells.lastIndex(where: { !$0.isEmpty }) else { return cells }
        var cells = cells
        cells[last] += Self.recalledSign
        return cells
    }

    /// The table as sentences: how many rows and which columns, then each row with every value named.
    public var spoken: [String] {
        guard hasHeads else { return rows.map(spoken) }
        let heads = columns.map { $0.text.lowercasedFirst }.joined(separator: ", ")
        let recalled = isAllRecalled ? " Recalled, not read in a source." : ""
        let count = rows.count == 1 ? "1 row" : "\(rows.count) rows"
        return ["Table \"\(title)\", \(count): \(heads).\(recalled)"] + rows.map(spoken)
    }

    /// A row as its name, then each value led by the head of its column: "Bleeding. TEE: empty LV. Do not: pressor alone."
    func spoken(_ row: Row) -> String {
        let values = zip(columns, row.cells).dropFirst().filter { !$1.isEmpty }.map { column, cell in
            (column.text.isEmpty ? cell : "\(column.text): \(cell)").asSentence
        }
        let name = row.cells.first ?? ""
        let hasHeads = columns.dropFirst().contains { !$0.text.isEmpty }
        let sentence =
            values.isEmpty ? name : (hasHeads ? "\(name.asSentence) " : "\(name): ") + values.joined(separator: " ")
        return sentence.asSentence + (row.isRecalled && !isAllRecalled ? " Recalled." : "")
    }
}
