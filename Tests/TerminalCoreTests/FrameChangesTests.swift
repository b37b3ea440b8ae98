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

    @Test("Without an earlier frame every row is new")
    func first() {
        #expect(frame("a", "").changedRows(since: nil) == [0, 1])
    }

    @Test("After a change of size every row is new")
    func otherSize() {
        #expect(frame("a", columns: 9).changedRows(since: frame("a")) == [0])
    }

    @Test("The same frame has no changes")
    func same() {
        #expect(frame("Phase 1", "b").changedRows(since: frame("Phase 1", "b")).isEmpty)
    }

    @Test("Rows in which one cell differs are counted, those between are not")
    func rows() {
        #expect(frame("step 2", "b", "xyz").changedRows(since: frame("step 1", "b", "xyy")) == [0, 2])
        #expect(frame("ab", "..........").changedRows(since: frame("ab", ".........x")) == [1])
    }

    @Test("Another role alone is a change")
    func role() {
        var new = frame("text")
        new.fill(row: 0, from: 1, to: 3, role: .focus)
        #expect(new.changedRows(since: frame("text")) == [0])
    }

    @Test("The cursor's place is no change of cells")
    func cursor() {
        var new = frame("text")
        new.cursor = Position(column: 3, row: 0)
        #expect(new.changedRows(since: frame("text")).isEmpty)
    }

    @Test("A frame of no cells has no changes", arguments: [Size(columns: 0, rows: 0), Size(columns: -1, rows: -3)])
    func empty(size: Size) {
        #expect(Frame(size: size).changedRows(since: Frame(size: size)).isEmpty)
    }

    @Test("Copying only the changed rows always gives the new frame")
    func complete() {
        var random = SeededGenerator(seed: 11)
        let words = ["a", "b", " ", "漢", "─"]
        func randomFrame() -> Frame {
            var frame = Frame(size: Size(columns: 12, rows: 3))
            for row in 0..<3 {
                for _ in 0..<Int.random(in: 0...6, using: &random) {
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
            for row in new.changedRows(since: old) {
                for column in 0..<new.size.columns { copy[column, row] = new[column, row] }
            }
            #expect(copy.cells == new.cells)
        }
    }
}
