import TextRules

/// A full picture of the terminal, as a value.
public struct Frame: Hashable, Sendable {
    public let size: Size
    /// Row after row, `size.columns` cells each.
    public private(set) var cells: [Cell]
    /// What is drawn over and under characters, by the number of their cell; for nearly all of them nothing.
    private(set) var marks: [Int: [Unicode.Scalar]] = [:]
    /// Where the real cursor stands; it is always visible, on what has the focus.
    public var cursor: Position

    public init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
        cursor = Position(column: 0, row: 0)
    }

    /// The cell at a position that lies inside the frame.
    public subscript(column: Int, row: Int) -> Cell {
        get { cells[row * size.columns + column] }
        set {
            let index = row * size.columns + column
            if !marks.isEmpty, cells[index].scalar != newValue.scalar { marks[index] = nil }
            cells[index] = newValue
        }
    }

    /// What is drawn over and under the character of a cell, in the order in which it was written.
    public func marks(column: Int, row: Int) -> [Unicode.Scalar] {
        marks.isEmpty ? [] : marks[row * size.columns + column] ?? []
    }

    /// Writes text from a position to the right, cut at `limit` or the frame's edge; returns the column after it.
    ///
    /// What lies outside the frame is dropped. A wide character that would be cut in half becomes a space.
    @discardableResult
    public mutating func write(
        _ text: some StringProtocol, column: Int, row: Int, role: Role = .body, limit: Int = .max
    ) -> Int {
        guard row >= 0, row < size.rows else { return column }
        let end = min(limit, size.columns)
        if let reached = writeASCII(text, column: column, row: row, role: role, end: end) { return reached }
        var at = column
        var written: Int?
        for scalar in text.unicodeScalars {
            let width = scalar.columns
            guard width > 0 else {
                if let written, scalar.combines { add(scalar, to: written) }
                continue
            }
            guard at + width <= end else {
                if at < end, at >= 0 { put(Cell(" ", role), isWide: false, column: at, row: row) }
                break
            }
            if at >= 0 {
                put(Cell(scalar, role), isWide: width == 2, column: at, row: row)
                written = row * size.columns + at
            } else if at + width > 0 {
                put(Cell(" ", role), isWide: false, column: 0, row: row)
            }
            at += width
        }
        return at
    }

    /// Writes text that begins inside and is printable ASCII, as nearly all is; nil, with nothing written, for other text.
    private mutating func writeASCII(_ text: some StringProtocol, column: Int, row: Int, role: Role, end: Int) -> Int? {
        guard column >= 0, column <= end else { return nil }
        let start = row * size.columns + column
        let isInside = column < size.columns
        return text.utf8.withContiguousStorageIfAvailable { [size] bytes -> Int? in
            guard PlainText.isPrintableASCII(bytes) else { return nil }
            let count = min(bytes.count, end - column)
            guard isInside, count > 0 else { return column }
            if self[column, row].isContinuation { self[column - 1, row].scalar = " " }
            let after = column + count
            if !marks.isEmpty { marks = marks.filter { !(start..<start + count).contains($0.key) } }
            if after < size.columns, self[after, row].isContinuation { self[after, row].isContinuation = false }
            cells.withUnsafeMutableBufferPointer { cells in
                let cells = UnsafeMutableBufferPointer(rebasing: cells[start..<start + count])
                for at in 0..<count { cells[at] = Cell(Unicode.Scalar(bytes[at]), role) }
            }
            return after
        }.flatMap(\.self)
    }

    /// Puts a cell, and blanks what would be left of wide characters that it covers in half.
    private mutating func put(_ cell: Cell, isWide: Bool, column: Int, row: Int) {
        let end = column + (isWide ? 2 : 1)
        if column > 0, self[column, row].isContinuation { self[column - 1, row].scalar = " " }
        if end < size.columns, self[end, row].isContinuation { self[end, row].isContinuation = false }
        self[column, row] = cell
        if !marks.isEmpty { marks[row * size.columns + column] = nil }
        if isWide { self[column + 1, row] = Cell(" ", cell.role, isContinuation: true) }
    }

    /// Adds a mark to a character; more than a terminal's cell holds are left out.
    private mutating func add(_ mark: Unicode.Scalar, to cell: Int) {
        if marks[cell, default: []].count < Self.mostMarks { marks[cell, default: []].append(mark) }
    }

    /// A cell of ncurses holds five characters (CCHARW_MAX).
    private static let mostMarks = 4

    /// Writes runs of styled text one after another; returns the column after them.
    @discardableResult
    public mutating func write(_ text: StyledText, column: Int, row: Int, limit: Int = .max) -> Int {
        var at = column
        for run in text.runs {
            let start = at
            at = write(run.text, column: start, row: row, role: run.role, limit: limit)
            if run.isBold { setBold(row: row, from: start, to: at) }
        }
        return at
    }

    private mutating func setBold(row: Int, from start: Int, to end: Int) {
        guard row >= 0, row < size.rows else { return }
        for at in max(0, start)..<max(0, start, min(end, size.columns)) { self[at, row].isBold = true }
    }

    /// Gives direct access to the cells, row after row, for what changes many of them.
    public mutating func withMutableCells<Result>(
        _ change: (UnsafeMutableBufferPointer<Cell>, Size) -> Result
    ) -> Result {
        let before = marks.isEmpty ? [] : cells
        let result = cells.withUnsafeMutableBufferPointer { [size] in change($0, size) }
        if !before.isEmpty { marks = marks.filter { before[$0.key].scalar == cells[$0.key].scalar } }
        return result
    }

    /// Gives every cell of a row from `column` up to `end` one role, keeping what is shown.
    public mutating func fill(row: Int, from column: Int = 0, to end: Int? = nil, role: Role) {
        guard row >= 0, row < size.rows else { return }
        for at in max(0, column)..<max(0, column, min(end ?? size.columns, size.columns)) { self[at, row].role = role }
    }
}
