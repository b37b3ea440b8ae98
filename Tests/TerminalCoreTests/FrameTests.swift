import TerminalCore
import Testing

@Suite("Frame")
struct FrameTests {
    @Test("Text beyond the right edge is cut, and the column after it returned")
    func cut() {
        var frame = Frame(size: Size(columns: 6, rows: 2))
        #expect(frame.write("mitral valve", column: 2, row: 1) == 6)
        #expect(frame.text == "\n  mitr")
    }

    @Test("Text left of the screen and rows outside it are dropped")
    func outside() {
        var frame = Frame(size: Size(columns: 6, rows: 2))
        frame.write("abcd", column: -2, row: 0)
        frame.write("below", column: 0, row: 2)
        frame.write("above", column: 0, row: -1)
        #expect(frame.text == "cd\n")
    }

    @Test("A wide character that would be cut in half becomes a space", arguments: [(3, " ab"), (-1, "ab")])
    func halfWide(column: Int, expected: String) {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        frame.write(column < 0 ? "漢" : "ab", column: column < 0 ? column : 1, row: 0)
        frame.write(column < 0 ? "ab" : "漢", column: column < 0 ? 0 : column, row: 0)
        #expect(frame.text == expected)
        #expect(frame.cells.allSatisfy { !$0.isContinuation })
    }

    @Test("Writing over one half of a wide character blanks the other", arguments: [(0, "x 字"), (1, " x字"), (2, "漢x")])
    func overwrittenHalf(column: Int, expected: String) {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        frame.write("漢字", column: 0, row: 0)
        frame.write("x", column: column, row: 0)
        #expect(frame.text == expected)
    }

    @Test("A wide character over the halves of two others blanks both remaining halves")
    func wideOverTwoHalves() {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        frame.write("漢字", column: 0, row: 0)
        frame.write("語", column: 1, row: 0)
        #expect(frame.cells.map(\.scalar) == [" ", "語", " ", " "])
        #expect(frame.cells.map(\.isContinuation) == [false, false, true, false])
    }

    @Test("What cannot be seen is left out: control, zero-width, joiners, tags")
    func noColumns() {
        var frame = Frame(size: Size(columns: 8, rows: 1))
        frame.write("a\u{1B}[\u{7}b\u{200B}c\u{200D}d\u{E0041}e\u{FE0F}", column: 0, row: 0)
        #expect(frame.text == "a[bcde")
    }

    @Test(
        "Marks are drawn over and under their letter and take no column: Thai, Hindi, accents",
        arguments: [
            ("ที่นี่", 2, ["ที่", "นี่"]), ("हिन्दी", 5, ["ह", "ि", "न्", "द", "ी"]), ("e\u{301}\u{323}x", 2, ["e\u{301}\u{323}", "x"]),
        ])
    func marks(text: String, columns: Int, cells: [String]) {
        var frame = Frame(size: Size(columns: 10, rows: 2))
        #expect(frame.write(text, column: 1, row: 1) == 1 + columns)
        let shown = (1...columns).map { column in
            String(String.UnicodeScalarView([frame[column, 1].scalar] + frame.marks(column: column, row: 1)))
        }
        #expect(shown.map { Array($0.unicodeScalars) } == cells.map { Array($0.unicodeScalars) })
        #expect(Array(frame.line(1).unicodeScalars) == Array(" \(text)".unicodeScalars))
        #expect(Array(frame.styledLine(1).plain.unicodeScalars).starts(with: " \(text)".unicodeScalars))
    }

    @Test("A letter that is written over loses its marks, and a row in which only marks differ has changed")
    func marksGo() {
        var frame = Frame(size: Size(columns: 4, rows: 2))
        frame.write("é", column: 0, row: 0)
        let plain = frame
        frame.write("e\u{301}a\u{301}", column: 0, row: 1)
        let marked = frame
        frame.write("ea", column: 0, row: 1)
        #expect(frame.marks(column: 0, row: 1) == [] && frame.marks(column: 1, row: 1) == [])
        #expect(frame.changedRows(since: marked) == [1] && marked.changedRows(since: plain) == [1])
        var other = marked
        other.write("ä", column: 0, row: 1)
        #expect(other.marks(column: 0, row: 1) == [] && other.marks(column: 1, row: 1) == ["\u{301}"])
        var filled = marked
        filled.fill(row: 1, role: .focus)
        #expect(filled.marks(column: 0, row: 1) == ["\u{301}"])
        filled.withMutableCells { cells, _ in cells[4] = Cell("x") }
        #expect(filled.line(1) == "xa\u{301}")
    }

    @Test("A mark without a letter, and more marks than a cell holds, are left out")
    func strayMarks() {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        frame.write("\u{301}a" + String(repeating: "\u{301}", count: 50), column: 0, row: 0)
        #expect(frame.marks(column: 0, row: 0).count == 4 && frame[0, 0].scalar == "a")
    }

    @Test("Filling gives a stretch of a row one role and keeps the text")
    func fill() {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        frame.write("text", column: 0, row: 0)
        frame.fill(row: 0, from: 1, to: 9, role: .focus)
        #expect(frame.cells.map(\.role) == [.body, .focus, .focus, .focus])
        #expect(frame.text == "text")
    }
}
