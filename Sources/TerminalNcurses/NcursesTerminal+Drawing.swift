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
        if frame.size != size || writer == nil {
            paint(frame)
        } else if let shown, shown.size == size {
            send(writer?.bytes(from: shown, to: frame) ?? [])
        } else {
            // Curses, which paints with more bytes and cuts them where its buffer ends, is only there to take the terminal.
            if !isTaken { curses_take() }
            send(writer?.bytes(ofWhole: frame) ?? [])
        }
        isTaken = true
        shown = frame
    }

    private func withCursorInside(_ frame: Frame) -> Frame {
        var frame = frame
        frame.cursor.row = max(0, min(frame.cursor.row, size.rows - 1))
        frame.cursor.column = max(0, min(frame.cursor.column, size.columns - 1))
        return frame
    }

    /// Has curses paint a frame: all of it, unless curses itself painted what is shown.
    private func paint(_ frame: Frame) {
        let before = writer == nil ? shown : nil
        if before == nil { curses_repaint_all() }
        for run in frame.changes(since: before) { put(run, of: frame) }
        curses_refresh(Int32(frame.cursor.row), Int32(frame.cursor.column))
    }

    private func put(_ run: Frame.Run, of frame: Frame) {
        guard run.row < size.rows, run.columns.lowerBound < size.columns else { return }
        let columns = run.columns.clamped(to: 0..<size.columns)
        withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: columns.count) { cells in
            var count = 0
            var role = frame[columns.lowerBound, run.row].role
            var style = palette[role]
            var column = columns.lowerBound
            while column < columns.upperBound {
                let isWide = column + 1 < columns.upperBound && frame[column + 1, run.row].isContinuation
                let cell = frame[column, run.row]
                if cell.role != role { (role, style) = (cell.role, palette[cell.role]) }
                count = append(cell, style, isWide: isWide, to: cells, at: count)
                column += isWide ? 2 : 1
            }
            curses_put(Int32(run.row), Int32(columns.lowerBound), cells.baseAddress, Int32(count))
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
