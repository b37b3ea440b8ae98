/// A table of a step or a card: what is compared stands in the first column.
public struct Table: Hashable, Sendable {
    public var id: String
    public var title: String
    /// Whether the table stands on the step's face instead of its targets.
    public var isFace: Bool
    /// How many rows of the screen a cell may take: 1 for grids of numbers, 2 otherwise, 3 for telling apart.
    public var cellRows: Int
    /// At most 5.
    public var columns: [Column]
    /// At most 12.
    public var rows: [Row]

    public init(
        id: String, title: String, isFace: Bool = false, cellRows: Int = 2, columns: [Column], rows: [Row]
    ) {
        self.id = id
        self.title = title
        self.isFace = isFace
        self.cellRows = cellRows
        self.columns = columns
        self.rows = rows
    }

    /// What a column is called.
    public struct Column: Hashable, Sendable {
        public var text: String
        /// The name for narrow screens; nil when there is no shorter one.
        public var short: String?

        public init(_ text: String, short: String? = nil) {
            self.text = text
            self.short = short
        }
    }

    /// One row, with what it rests on.
    public struct Row: Hashable, Sendable {
        /// A text for each column.
        public var cells: [String]
        /// The cells for narrow screens; nil when the row has none.
        public var short: [String]?
        /// At most three lines that stand for the row under 60 columns.
        public var lines: [String]
        public var grade: Grade
        public var sources: [String]
        public var covers: [String]

        public init(
            cells: [String], short: [String]? = nil, lines: [String] = [], grade: Grade = .checked, sources: [String] = [],
            covers: [String] = []
        ) {
            self.cells = cells
            self.short = short
            self.lines = lines
            self.grade = grade
            self.sources = sources
            self.covers = covers
        }
    }

    /// A row as one statement that names the column of every value: "EROA: mild < 0.20; severe ≥ 0.40."
    ///
    /// Without the names, a value under "do not" would read as an order.
    public func statement(_ row: Row) -> Statement {
        let name = row.cells.first ?? ""
        let values = zip(columns.dropFirst(), row.cells.dropFirst()).filter { !$1.isEmpty }
        let text =
            columns.count == 2
            ? values.map(\.1).joined() : values.map { "\($0.text): \($1)" }.joined(separator: "; ")
        return Statement("\(name): \(text)", grade: row.grade, sources: row.sources, covers: row.covers)
    }

    /// All rows as statements, in order.
    public var statements: [Statement] { rows.map(statement) }
}
