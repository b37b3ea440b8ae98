import CNcurses
import TerminalCore

extension NcursesTerminal {
    /// How long frames may be passed over because newer input is waiting, in milliseconds.
    private static let longestDeferral = 100

    /// Shows a frame, unless input that outdates it is already waiting: then only the last of such frames is shown, or one
    /// in a while. So pasted text and a burst of resizes are not painted letter by letter.
    public func show(_ frame: Frame) {
        guard isOpen else { return }
        guard newsIsWaiting else { return draw(frame) }
        let now = Self.now()
        let since = deferringSince ?? now
        guard now - since < Self.longestDeferral else { return draw(frame) }
        deferringSince = since
        deferred = frame
    }

    /// Shows the frame that was passed over, now that nothing outdates it.
    func showDeferred() {
        if let deferred { draw(deferred) }
    }

    private func draw(_ frame: Frame) {
        deferred = nil
        deferringSince = nil
        let frame = withCursorInside(frame)
        paint(frame)
        shown = frame
    }

    private func withCursorInside(_ frame: Frame) -> Frame {
        var frame = frame
        frame.cursor.row = max(0, min(frame.cursor.row, size.rows - 1))
        frame.cursor.column = max(0, min(frame.cursor.column, size.columns - 1))
        return frame
    }

    /// Has curses paint the rows that differ from the frame that is shown; all of them when that is not known.
    private func paint(_ frame: Frame) {
        if shown == nil { curses_repaint_all() }
        for row in frame.changedRows(since: shown) where row < size.rows { put(row, of: frame) }
        curses_refresh(Int32(frame.cursor.row), Int32(frame.cursor.column))
    }

    private func put(_ row: Int, of frame: Frame) {
        let columns = 0..<min(frame.size.columns, size.columns)
        withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: columns.count) { cells in
            var count = 0
            var column = 0
            while column < columns.upperBound {
                let isWide = column + 1 < columns.upperBound && frame[column + 1, row].isContinuation
                let cell = frame[column, row]
                count = append(cell, palette[cell.role], isWide: isWide, to: cells, at: count)
                column += isWide ? 2 : 1
            }
            curses_put(Int32(row), 0, cells.baseAddress, Int32(count))
        }
    }

    /// Appends what stands for a cell; a narrow character in place of a wide one is followed by a blank.
    private func append(
        _ cell: Cell, _ style: RolePalette.Style, isWide: Bool, to cells: UnsafeMutableBufferPointer<cchar_t>, at count: Int
    ) -> Int {
        let glyph = glyphs.glyph(for: cell.scalar, columns: isWide ? 2 : 1)
        switch glyph {
        case .character(let scalar):
            cells[count] = style.blank
            cells[count].chars.0 = wchar_t(bitPattern: scalar.value)
        case .line(let letter):
            cells[count] = curses_line_cell(CChar(bitPattern: letter), style.attributes, style.pair)
        }
        guard isWide, glyph != .character(cell.scalar) else { return count + 1 }
        cells[count + 1] = style.blank
        return count + 2
    }
}
