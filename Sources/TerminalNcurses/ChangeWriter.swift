import TerminalCore

/// Spells what changes from one frame to the next as the bytes a terminal is sent, in as few as is simple.
///
/// Each answer begins and ends with plain characters of the ordinary set, as curses leaves the terminal too. Curses could do
/// this itself, but composes every movement of the cursor anew out of the terminal's description: its way took nearly half of
/// the instructions between a key that moves the focus and the answer.
struct ChangeWriter {
    /// How text of a role is sent.
    struct Style: Hashable {
        /// What turns plain characters into these; empty for plain ones.
        var opening: [UInt8] = []
        /// Styles whose blanks look alike have the same number; nil when a blank cannot be made by blanking its place.
        var blanks: Int? = 0
    }

    /// How a line-drawing character is sent.
    struct Stroke: Hashable {
        var scalar: Unicode.Scalar
        /// Whether it belongs to the set that is begun and ended by sequences.
        var isOfLineSet: Bool
    }

    private let output: DirectOutput
    private let glyphs: GlyphSet
    /// By the VT100 letter of the stroke.
    private let strokes: [UInt8: Stroke]
    /// The different styles, plain text first, and by each role's raw value which of them is its own.
    private var styles = [Style()], styleOfRole: [Int] = []
    private var bytes: [UInt8] = []
    /// Where the terminal's cursor is, nil when that is not certain.
    private var place: Position?
    /// Which style is set, and whether the set of line-drawing characters is.
    private var style = 0, drawsLines = false

    init(output: DirectOutput, glyphs: GlyphSet, strokes: [UInt8: Stroke]) {
        self.output = output
        self.glyphs = glyphs
        self.strokes = strokes
        bytes.reserveCapacity(8192)
    }

    /// Takes the styles of all roles, by raw value.
    mutating func use(_ styles: [Style]) {
        self.styles = [Style()]
        styleOfRole = styles.map { style in
            if let known = self.styles.firstIndex(of: style) { return known }
            self.styles.append(style)
            return self.styles.count - 1
        }
    }

    /// The bytes that turn a terminal that shows one frame into one that shows the next, of the same size.
    mutating func bytes(from shown: Frame, to frame: Frame) -> [UInt8] {
        bytes.removeAll(keepingCapacity: true)
        place = shown.cursor
        write(frame.changes(since: shown), of: frame)
        return bytes
    }

    /// The bytes that show a frame whatever the terminal shows, if what it writes is plain.
    mutating func bytes(ofWhole frame: Frame) -> [UInt8] {
        bytes.removeAll(keepingCapacity: true)
        let blank = style(of: .blank)
        let isErasable = styles[blank].blanks != nil
        if isErasable { set(blank) }
        bytes += output.clear
        place = Position(column: 0, row: 0)
        write(frame.changes(since: isErasable ? Frame(size: frame.size) : nil), of: frame)
        return bytes
    }

    private mutating func write(_ runs: [Frame.Run], of frame: Frame) {
        frame.cells.withUnsafeBufferPointer { cells in
            let columns = frame.size.columns
            var blankedRow: Int?
            for run in runs where run.row != blankedRow {
                let row = UnsafeBufferPointer(rebasing: cells[run.row * columns..<(run.row + 1) * columns])
                if write(run, of: row) { blankedRow = run.row }
            }
        }
        set(0)
        leaveLines()
        move(to: frame.cursor)
    }

    /// Writes one stretch of a row; true when the row was blanked to its end.
    private mutating func write(_ run: Frame.Run, of row: UnsafeBufferPointer<Cell>) -> Bool {
        let tail = blankTail(of: row, from: run.columns)
        let isBlanked = run.columns.upperBound - tail > 3
        move(to: Position(column: run.columns.lowerBound, row: run.row))
        write(row, run.columns.lowerBound..<(isBlanked ? tail : run.columns.upperBound), at: run.row)
        if isBlanked { blankToEnd(like: row[row.count - 1]) }
        return isBlanked
    }

    /// The column among these from which the row is blank to its end, and can be made so by blanking.
    private func blankTail(of row: UnsafeBufferPointer<Cell>, from columns: Range<Int>) -> Int {
        guard row[columns.upperBound - 1].scalar == " ", let blanks = styles[style(of: row[row.count - 1])].blanks else {
            return columns.upperBound
        }
        var tail = row.count
        while tail > columns.lowerBound {
            let cell = row[tail - 1]
            guard cell.scalar == " ", !cell.isContinuation, styles[style(of: cell)].blanks == blanks else { break }
            tail -= 1
        }
        return min(tail, columns.upperBound)
    }

    private func style(of cell: Cell) -> Int { styleOfRole[Int(cell.roleValue)] }

    private mutating func blankToEnd(like cell: Cell) {
        if !looksSame(cell) { set(style(of: cell)) }
        send("\u{1B}[K")
    }
}

extension ChangeWriter {
    /// Whether a cell looks as it should in the style that is set.
    private func looksSame(_ cell: Cell) -> Bool {
        let wanted = style(of: cell)
        if wanted == style { return true }
        guard cell.scalar == " ", let blanks = styles[wanted].blanks else { return false }
        return blanks == styles[style].blanks
    }

    private mutating func write(_ row: UnsafeBufferPointer<Cell>, _ columns: Range<Int>, at number: Int) {
        var column = columns.lowerBound
        while column < columns.upperBound {
            let cell = row[column]
            if !looksSame(cell) { set(style(of: cell)) }
            let end = plainEnd(of: row, columns.clamped(to: column..<row.count))
            if end > column {
                leaveLines()
                while column < end {
                    bytes.append(UInt8(truncatingIfNeeded: row[column].scalar.value))
                    column += 1
                }
            } else {
                let isWide = column + 1 < row.count && row[column + 1].isContinuation
                write(cell.scalar, isWide: isWide)
                column += isWide ? 2 : 1
            }
        }
        // After the last column terminals differ about where the cursor is.
        place = column < row.count ? Position(column: column, row: number) : nil
    }

    /// The end of the printable ASCII at the start of some columns that looks as it should in the style set: nearly all text.
    private func plainEnd(of row: UnsafeBufferPointer<Cell>, _ columns: Range<Int>) -> Int {
        var end = columns.lowerBound
        var seen: UInt8?
        while end < columns.upperBound {
            let cell = row[end]
            guard (0x20..<0x7F).contains(cell.scalar.value) else { break }
            if cell.roleValue != seen {
                guard looksSame(cell) else { break }
                // A blank may look right in a style that no other character does.
                if cell.scalar != " " { seen = cell.roleValue }
            }
            end += 1
        }
        return end
    }

    private mutating func write(_ scalar: Unicode.Scalar, isWide: Bool) {
        switch glyphs.glyph(for: scalar, columns: isWide ? 2 : 1) {
        case .character(let shown):
            leaveLines()
            glyphs.characters.append(shown, to: &bytes)
            if isWide, shown != scalar { bytes.append(UInt8(ascii: " ")) }
        case .line(let letter):
            guard let stroke = strokes[letter] else { return bytes.append(UInt8(ascii: "?")) }
            if stroke.isOfLineSet { enterLines() } else { leaveLines() }
            glyphs.characters.append(stroke.scalar, to: &bytes)
        }
    }

    private mutating func enterLines() {
        if !drawsLines { bytes += output.toLines }
        drawsLines = true
    }

    private mutating func leaveLines() {
        if drawsLines { bytes += output.fromLines }
        drawsLines = false
    }

    private mutating func set(_ wanted: Int) {
        guard wanted != style else { return }
        if style != 0 { send("\u{1B}[m") }
        bytes += styles[wanted].opening
        style = wanted
    }

    /// Moves the cursor; the bottom row is never left downwards, so nothing scrolls.
    private mutating func move(to target: Position) {
        guard target != place else { return }
        defer { place = target }
        guard let from = place, let right = rightward(from, to: target) else {
            send("\u{1B}[")
            append(target.row + 1)
            send(";")
            append(target.column + 1)
            return send("H")
        }
        if target.row > from.row { send("\r\n") }
        guard right > 0 else { return }
        send("\u{1B}[")
        if right > 1 { append(right) }
        send("C")
    }

    /// How far to the right of a near place another lies: in the same row, or in the next counted from its start.
    private func rightward(_ from: Position, to target: Position) -> Int? {
        if target.row == from.row, target.column > from.column { return target.column - from.column }
        return target.row == from.row + 1 ? target.column : nil
    }

    private mutating func send(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func append(_ number: Int) {
        if number >= 10 { append(number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
