import TerminalCore
import TextRules

extension DataTable {
    /// A table drawn in the room there is.
    struct Drawn: Equatable {
        /// The lines of the head, repeated on the next sheet; none when the table became lines.
        var head: [StyledText]
        /// The lines of each row, which stay together.
        var body: [[StyledText]]

        /// All lines, head first.
        var rows: [StyledText] { head + body.flatMap(\.self) }
    }

    /// The table in at most `columns`: its grid, else its short grid, else lines.
    func laidOut(columns: Int, repertoire: Repertoire) -> Drawn {
        let shown = showable(repertoire)
        let gap = columns >= Self.wideGapFrom ? 2 : 1
        return shown.grid(columns: columns, gap: gap) ?? shown.shortGrid(columns: columns, gap: gap)
            ?? shown.asLines(columns: columns)
    }

    /// Columns from which two blanks stand between the columns of a grid.
    private static let wideGapFrom = 56

    private func showable(_ repertoire: Repertoire) -> DataTable {
        var table = self
        for at in table.columns.indices {
            table.columns[at].text = repertoire.showable(table.columns[at].text)
            table.columns[at].short = table.columns[at].short.map(repertoire.showable)
        }
        for at in table.rows.indices {
            table.rows[at].cells = table.rows[at].cells.map(repertoire.showable)
            table.rows[at].short = table.rows[at].short.map(repertoire.showable)
            table.rows[at].lines = table.rows[at].lines.map(repertoire.showable)
        }
        return table
    }

    /// The full grid; nil when a cell would be taller than `cellRows`.
    private func grid(columns room: Int, gap: Int) -> Drawn? {
        let cells = rows.map { self.cells(of: $0) }
        guard let widths = GridWidths(heads: heads, rows: cells, room: room, gap: gap, cellRows: cellRows)?.widths
        else { return nil }
        return Drawn(
            head: hasHeads ? lines(of: heads, widths, gap: gap, role: .heading, first: .heading) : [],
            body: cells.map { lines(of: $0, widths, gap: gap, role: .body, first: .strong) })
    }

    /// The short grid of the rows that have a short form, and a last line that names how many have none.
    private func shortGrid(columns room: Int, gap: Int) -> Drawn? {
        let kept = rows.filter { !$0.short.isEmpty }
        guard !kept.isEmpty else { return nil }
        let cells = kept.map { shortCells(of: $0) }
        guard let widths = GridWidths(heads: shortHeads, rows: cells, room: room, gap: gap, cellRows: 1)?.widths
        else { return nil }
        let left = rows.count - kept.count
        let rest = left > 0 ? [[StyledText("+ \(title) \(left)").cut(to: room)]] : []
        let head =
            shortHeads.allSatisfy(\.isEmpty)
            ? [] : lines(of: shortHeads, widths, gap: gap, role: .heading, first: .heading)
        return Drawn(head: head, body: cells.map { lines(of: $0, widths, gap: gap, role: .body, first: .strong) } + rest)
    }

    /// A row a paragraph, every value named by its column.
    private func asLines(columns: Int) -> Drawn {
        Drawn(head: [], body: rows.map { row in lineForm(of: row, columns: columns) })
    }

    private func lineForm(of row: Row, columns: Int) -> [StyledText] {
        let sign = row.isRecalled ? Self.recalledSign : ""
        if columns < 60, !row.lines.isEmpty {
            return row.lines.enumerated().flatMap { at, line in
                StyledText(line + (at + 1 == row.lines.count ? sign : ""), at == 0 ? .strong : .body)
                    .wrapped(to: columns, hanging: at == 0 ? 0 : 1).map(\.indented)
            }
        }
        let values = zip(self.columns, row.cells).dropFirst().filter { !$1.isEmpty }
        let named =
            self.columns.count <= 2
            ? values.map { $1 } : values.map { column, cell in "\(column.text.lowercasedFirst) \(cell)" }
        let text = StyledText((row.cells.first ?? "") + ": ", .strong) + StyledText(named.joined(separator: "; ") + sign)
        return text.wrapped(to: columns, hanging: columns >= 60 ? 2 : 1).map(\.indented)
    }

    /// The lines of one row of a grid: cells wrapped to their widths, beside each other.
    private func lines(of cells: [String], _ widths: [Int], gap: Int, role: Role, first: Role) -> [StyledText] {
        let wrapped = zip(cells, widths).map { cell, width in
            cell.isEmpty ? [] : StyledText(cell).wrapped(to: width).map { $0.text.plain }
        }
        let height = max(1, wrapped.map(\.count).max() ?? 1)
        return (0..<height).map { at in
            var text = StyledText()
            var written = 0, column = 0
            for (index, lines) in wrapped.enumerated() {
                if at < lines.count, !lines[at].isEmpty {
                    text += StyledText(String(repeating: " ", count: column - written), role)
                    text += StyledText(lines[at], index == 0 ? first : role)
                    written = column + lines[at].columns
                }
                column += widths[index] + gap
            }
            return text
        }
    }
}

extension WrappedLine {
    /// The line with its indent written out in blanks.
    fileprivate var indented: StyledText {
        indent > 0 ? StyledText(String(repeating: " ", count: indent)) + text : text
    }
}

extension StyledText {
    /// The text in at most so many columns.
    func cut(to columns: Int) -> StyledText {
        self.columns <= columns ? self : StyledText(plain.cut(to: columns), runs.first?.role ?? .body)
    }
}

/// The widths of a grid's columns, found by measure.
///
/// A column is as wide as its longest cell. When that is too wide in sum, columns are taken from the widest one, never
/// below its longest word and from the first column last; then columns are moved to where they make the grid lower.
struct GridWidths {
    let widths: [Int]

    /// Nil when the cells do not fit `room` with at most `cellRows` lines each.
    init?(heads: [String], rows: [[String]], room: Int, gap: Int, cellRows: Int) {
        let all = [heads] + rows
        let count = heads.count
        guard count > 0, all.allSatisfy({ $0.count == count }) else { return nil }
        let columns = (0..<count).map { at in all.map { $0[at] } }
        let least = columns.map { $0.map(\.longestWord).max() ?? 1 }
        let free = room - gap * (count - 1)
        var widths = columns.map { max(1, $0.map(\.columns).max() ?? 1) }
        while widths.reduce(0, +) > free {
            let shrinkable = widths.indices.filter { widths[$0] > least[$0] }
            let later = shrinkable.filter { $0 > 0 }
            guard let widest = (later.isEmpty ? shrinkable : later).max(by: { widths[$0] < widths[$1] }) else { return nil }
            widths[widest] -= 1
        }
        Self.lower(&widths, columns, rows: all, least: least)
        for row in all where Self.height(of: row, widths) > cellRows { return nil }
        self.widths = widths
    }

    /// Moves columns of width from one column to another while that makes the whole grid lower.
    private static func lower(_ widths: inout [Int], _ columns: [[String]], rows: [[String]], least: [Int]) {
        var height = rows.reduce(0) { $0 + self.height(of: $1, widths) }
        var isBetter = height > rows.count
        while isBetter {
            isBetter = false
            search: for from in widths.indices where widths[from] > least[from] {
                for to in widths.indices where to != from {
                    for step in 1...min(8, widths[from] - least[from]) {
                        var tried = widths
                        tried[from] -= step
                        tried[to] += step
                        let low = rows.reduce(0) { $0 + self.height(of: $1, tried) }
                        if low < height {
                            (widths, height, isBetter) = (tried, low, true)
                            break search
                        }
                    }
                }
            }
        }
    }

    private static func height(of row: [String], _ widths: [Int]) -> Int {
        zip(row, widths).map { cell, width in
            cell.columns <= width ? 1 : StyledText(cell).wrapped(to: width).count
        }.max() ?? 1
    }
}

extension String {
    /// How many columns the longest word takes.
    fileprivate var longestWord: Int { split(separator: " ").map { String($0).columns }.max() ?? 0 }
}
