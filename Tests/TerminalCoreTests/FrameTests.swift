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

    @Test("Characters that take no column are left out: control, combining, zero-width")
    func noColumns() {
        var frame = Frame(size: Size(columns: 8, rows: 1))
        frame.write("a\u{1B}[\u{7}b\u{200B}e\u{301}", column: 0, row: 0)
        #expect(frame.text == "a[be")
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
