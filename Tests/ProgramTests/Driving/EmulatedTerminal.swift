/// A terminal that keeps what it was sent as a grid of characters, and the modes that were left on.
///
/// It knows what ncurses sends for the terminal types of the tests, and counts what it does not know as `unknown`.
struct EmulatedTerminal {
    private(set) var columns: Int
    private(set) var rows: Int
    var grid: [[Character]]
    var row = 0
    var column = 0
    /// Where the cursor was when it was last kept.
    var savedCursor = (row: 0, column: 0)
    /// The last column was written: the next character begins a new line.
    var wrapsNext = false
    /// Top and bottom row of what scrolls.
    var region: ClosedRange<Int>
    /// Modes that are on: those of DECSET by number.
    var modes: Set<Int> = [7, 25]
    var keypadIsApplication = false
    /// Whether bold, reverse, a color or the like is on.
    var hasAttributes = false
    /// Whether each of the two character sets is the one of line drawing.
    var drawsLines = [false, false]
    var characterSet = 0
    /// Lines pushed out at the top because text ran over the last row.
    var overruns = 0
    /// Places asked for that are not on the screen.
    var outside = 0
    /// How often the terminal was asked for its status.
    var statusRequests = 0
    /// Sequences that were not understood.
    var unknown: [String] = []
    var lastWritten: Character = " "
    var parser = SequenceParser()

    init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        grid = Self.blank(columns, rows)
        region = 0...(rows - 1)
    }

    private static func blank(_ columns: Int, _ rows: Int) -> [[Character]] {
        Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    /// The screen's lines without blanks at their ends.
    var lines: [String] {
        grid.map { line in
            var text = String(line)
            while text.last == " " { text.removeLast() }
            return text
        }
    }

    /// The screen as text.
    var text: String { lines.joined(separator: "\n") }

    /// Takes bytes as the program sent them.
    mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { if let order = parser.take(byte) { carryOut(order) } }
    }

    /// Changes the size as a window does: what no longer fits is cut.
    mutating func resize(columns: Int, rows: Int) {
        var resized = Self.blank(columns, rows)
        for row in 0..<min(rows, self.rows) {
            for column in 0..<min(columns, self.columns) { resized[row][column] = grid[row][column] }
        }
        grid = resized
        (self.columns, self.rows) = (columns, rows)
        region = 0...(rows - 1)
        row = min(row, rows - 1)
        column = min(column, columns - 1)
    }

    /// What of the terminal was not given back, in words; empty when all was.
    var leftovers: [String] {
        var found = modes.subtracting([7, 12, 25]).sorted().map { "mode \($0) is on" }
        if !modes.contains(25) { found.append("the cursor is hidden") }
        if !modes.contains(7) { found.append("lines do not wrap") }
        if keypadIsApplication { found.append("the keypad is in application mode") }
        if hasAttributes { found.append("attributes are on") }
        if drawsLines[characterSet] { found.append("letters are drawn as lines") }
        if region != 0...(rows - 1) { found.append("only a part of the screen scrolls") }
        return found
    }

    mutating func write(_ character: Character) {
        // A mark belongs to the character before it, which stays in its place.
        if let scalar = character.unicodeScalars.first, scalar.properties.generalCategory == .nonspacingMark {
            grid[row][wrapsNext ? column : max(0, column - 1)].append(scalar)
            return
        }
        if wrapsNext, modes.contains(7) {
            column = 0
            if row == rows - 1 { overruns += 1 }
            lineFeed()
        }
        grid[row][column] = character
        lastWritten = character
        wrapsNext = column == columns - 1
        if !wrapsNext { column += 1 }
    }

    mutating func lineFeed() {
        if row == region.upperBound { scrollUp(1) } else if row < rows - 1 { row += 1 }
    }

    mutating func scrollUp(_ count: Int) {
        for _ in 0..<min(count, region.count) {
            grid.remove(at: region.lowerBound)
            grid.insert(Array(repeating: " ", count: columns), at: region.upperBound)
        }
    }

    mutating func scrollDown(_ count: Int) {
        for _ in 0..<min(count, region.count) {
            grid.remove(at: region.upperBound)
            grid.insert(Array(repeating: " ", count: columns), at: region.lowerBound)
        }
    }

    /// Goes to a place; one that is not on the screen is counted and brought to its edge.
    mutating func move(row: Int, column: Int) {
        if !(0..<rows).contains(row) || !(0..<columns).contains(column) { outside += 1 }
        self.row = min(max(row, 0), rows - 1)
        self.column = min(max(column, 0), columns - 1)
        wrapsNext = false
    }

    mutating func blank(row: Int, columns: Range<Int>) {
        for column in columns.clamped(to: 0..<self.columns) { grid[row][column] = " " }
    }
}

extension Character {
    fileprivate mutating func append(_ scalar: Unicode.Scalar) { self = Character(String(self) + String(Character(scalar))) }
}
