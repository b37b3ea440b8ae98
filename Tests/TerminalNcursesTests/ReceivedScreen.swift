import TerminalCore
@testable import TerminalNcurses

/// A terminal that knows only what `ChangeWriter` may send, and notes all else as a complaint.
///
/// It is the worst of those that count: in the last column its cursor is nowhere until it is placed anew.
struct ReceivedScreen {
    /// What one place shows: a character of the ordinary or the line-drawing set, in a style.
    struct Place: Equatable {
        var scalar: Unicode.Scalar
        var isOfLineSet = false
        /// What was sent since plain characters; of a blank only its background.
        var style: String
    }

    private(set) var places: [[Place]]
    private(set) var row: Int
    private(set) var column: Int
    private(set) var style = ""
    private(set) var drawsLines = false
    private(set) var complaints: [String] = []
    /// Whether the last column was written, after which terminals differ.
    private var isLost = false
    private let output: DirectOutput

    init(showing places: [[Place]], cursor: Position, output: DirectOutput) {
        self.places = places
        self.output = output
        (row, column) = (cursor.row, cursor.column)
    }

    mutating func take(_ bytes: [UInt8]) {
        var rest = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars
        while let scalar = rest.first {
            if !output.toLines.isEmpty, rest.starts(with: Self.scalars(output.toLines)) {
                rest.removeFirst(output.toLines.count)
                drawsLines = true
            } else if !output.fromLines.isEmpty, rest.starts(with: Self.scalars(output.fromLines)) {
                rest.removeFirst(output.fromLines.count)
                drawsLines = false
            } else if scalar == "\u{1B}" {
                takeSequence(from: &rest)
            } else {
                rest.removeFirst()
                take(scalar)
            }
        }
    }

    private static func scalars(_ bytes: [UInt8]) -> [Unicode.Scalar] { bytes.map { Unicode.Scalar($0) } }

    private mutating func take(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\r": (column, isLost) = (0, false)
        case "\n":
            if row == places.count - 1 { complaints.append("scrolled") }
            row = min(row + 1, places.count - 1)
        default: show(scalar)
        }
    }

    private mutating func show(_ scalar: Unicode.Scalar) {
        if isLost { complaints.append("wrote \(scalar) behind the last column") }
        let columns = drawsLines ? 1 : scalar.columns
        guard columns > 0, column + columns <= places[row].count else { return complaints.append("no room for \(scalar)") }
        places[row][column] = Place(scalar: scalar, isOfLineSet: drawsLines, style: scalar == " " ? background : style)
        if columns == 2 { places[row][column + 1] = Place(scalar: " ", style: "") }
        column += columns
        if column == places[row].count { (column, isLost) = (column - 1, true) }
    }

    /// What a blank shows of the style: lines and reversal stay, a bold blank is like any other.
    private var background: String { Self.background(of: style) }

    static func background(of style: String) -> String {
        style.split(separator: "\u{1B}").filter { ["[4m", "[7m"].contains($0) || $0.hasPrefix("[4") }.joined()
    }

    private mutating func takeSequence(from rest: inout Substring.UnicodeScalarView) {
        guard let end = rest.dropFirst(2).firstIndex(where: { !("0"..."9").contains($0) && $0 != ";" }) else {
            complaints.append("half a sequence")
            return rest = rest.dropFirst(rest.count)
        }
        let numbers = String(rest[..<end].dropFirst(2)).split(separator: ";").compactMap { Int($0) }
        let final = rest[end], whole = String(rest[...end])
        rest = rest[rest.index(after: end)...]
        switch (final, numbers.count) {
        case ("H", 0): place(row: 0, column: 0)
        case ("J", 1) where numbers == [2]: for row in places.indices { blank(row: row, from: 0) }
        case ("H", 2): place(row: numbers[0] - 1, column: numbers[1] - 1)
        case ("C", 0...1):
            if isLost { complaints.append("moved from behind the last column") }
            place(row: row, column: column + (numbers.first ?? 1))
        case ("K", 0): blankToEnd()
        case ("m", 0): style = ""
        case ("m", _): style += whole
        default: complaints.append("sent \(whole.dropFirst())")
        }
    }

    private mutating func place(row: Int, column: Int) {
        if !places.indices.contains(row) || !places[0].indices.contains(column) { complaints.append("left the screen") }
        (self.row, self.column, isLost) = (min(row, places.count - 1), min(column, places[0].count - 1), false)
    }

    private mutating func blankToEnd() {
        if isLost { complaints.append("blanked from behind the last column") }
        blank(row: row, from: column)
    }

    private mutating func blank(row: Int, from column: Int) {
        // Erasing knows colors at most.
        let shown =
            output.erasesInColor ? background.split(separator: "[").filter { $0.count > 2 }.map { "[" + $0 }.joined() : ""
        for at in column..<places[row].count { places[row][at] = Place(scalar: " ", style: shown) }
    }
}
