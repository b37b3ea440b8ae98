import TerminalCore
import TestSupport
import Testing

@Suite("What differs between two frames")
struct FrameChangesTests {
    private func frame(_ lines: String..., columns: Int = 10) -> Frame {
        var frame = Frame(size: Size(columns: columns, rows: lines.count))
        for (row, line) in lines.enumerated() { frame.write(line, column: 0, row: row) }
        return frame
    }

    private func run(_ row: Int, _ columns: Range<Int>) -> Frame.Run { Frame.Run(row: row, columns: columns) }

    @Test("Without an earlier frame every row is new")
    func first() {
        #expect(frame("a", "").changes(since: nil) == [run(0, 0..<10), run(1, 0..<10)])
    }

    @Test("After a change of size every row is new")
    func otherSize() {
        #expect(frame("a", columns: 9).changes(since: frame("a")) == [run(0, 0..<9)])
    }

    @Test("The same frame has no changes")
    func same() {
        #expect(frame("Phase 1", "b").changes(since: frame("Phase 1", "b")).isEmpty)
    }

    @Test("Changed cells at most three apart are one run, others are apart")
    func runs() {
        #expect(frame("step 2 xyz").changes(since: frame("step 1 xaa")) == [run(0, 5..<10)])
        #expect(frame("s1 345 789").changes(since: frame("st 345 xyz")) == [run(0, 1..<2), run(0, 7..<10)])
        #expect(frame("a1 4").changes(since: frame("b1 5")) == [run(0, 0..<4)])
        #expect(frame("a123b   c").changes(since: frame("x123y   z")) == [run(0, 0..<9)])
    }

    @Test("A run ends where the changes do, not after the gap that was looked at")
    func end() {
        #expect(frame("ab cdefgh").changes(since: frame("xb cdefgh")) == [run(0, 0..<1)])
    }

    @Test("A run ends at the row's end and does not go on in the next")
    func rowEnd() {
        #expect(frame("........ab", "cd").changes(since: frame("..........", "  ")) == [run(0, 8..<10), run(1, 0..<2)])
    }

    @Test("Another role alone is a change")
    func role() {
        var new = frame("text")
        new.fill(row: 0, from: 1, to: 3, role: .focus)
        #expect(new.changes(since: frame("text")) == [run(0, 1..<3)])
    }

    @Test("The cursor's place is no change of cells")
    func cursor() {
        var new = frame("text")
        new.cursor = Position(column: 3, row: 0)
        #expect(new.changes(since: frame("text")).isEmpty)
    }

    @Test("A wide character is taken as a whole when only one of its cells differs")
    func wide() {
        #expect(frame("漢z").changes(since: frame("字z")) == [run(0, 0..<2)])
        #expect(frame("a漢").changes(since: frame("a漢")).isEmpty)
        var other = frame("漢z")
        other[1, 0].role = .focus
        #expect(other.changes(since: frame("漢z")) == [run(0, 0..<2)])
    }

    @Test("A frame of no cells has no changes", arguments: [Size(columns: 0, rows: 0), Size(columns: -1, rows: -3)])
    func empty(size: Size) {
        #expect(Frame(size: size).changes(since: Frame(size: size)).isEmpty)
    }

    @Test("Copying only the changed runs always gives the new frame")
    func complete() {
        var random = SeededGenerator(seed: 11)
        let words = ["a", "b", " ", "漢", "─"]
        func randomFrame() -> Frame {
            var frame = Frame(size: Size(columns: 12, rows: 3))
            for row in 0..<3 {
                for _ in 0..<6 {
                    frame.write(
                        words.randomElement(using: &random)!, column: .random(in: -1...12, using: &random), row: row,
                        role: Bool.random(using: &random) ? .body : .focus)
                }
            }
            return frame
        }
        for _ in 0..<500 {
            let (old, new) = (randomFrame(), randomFrame())
            var copy = old
            for run in new.changes(since: old) {
                #expect(!new[run.columns.lowerBound, run.row].isContinuation)
                for column in run.columns { copy[column, run.row] = new[column, run.row] }
            }
            #expect(copy.cells == new.cells)
        }
    }
}
