import CNcurses
import TerminalCore

extension NcursesTerminal {
    public func show(_ frame: Frame, _ pace: Pace) -> Bool {
        guard isOpen else { return true }
        guard output.isClear, output.takesBytes() else { return false }
        if pace == .moving, let free = pacing.freeAt(SteadyClock.milliseconds) {
            retryAt = free
            return false
        }
        retryAt = nil
        draw(frame, asksBehindIt: pace == .moving && answersRequests)
        return true
    }

    private func draw(_ frame: Frame, asksBehindIt: Bool) {
        // Before the first picture of all, so that whether this terminal answers is known before the second.
        if asksBehindIt, !pacing.hasAsked { askForStatus() }
        let frame = withCursorInside(frame)
        paint(frame)
        shown = frame
        output.collect()
        if asksBehindIt { askForStatus() }
        output.send()
    }

    private func askForStatus() {
        pacing.asked(at: SteadyClock.milliseconds)
        output.append(ScenePacing.request)
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
        if !staleRows.isEmpty { paintStaleRows() }
        curses_refresh(Int32(frame.cursor.row), Int32(frame.cursor.column))
    }

    /// Has curses send whole rows; something else may have moved the cursor from where curses left it.
    private func paintStaleRows() {
        if let cursor = shown?.cursor, let address = curses_cursor_address(Int32(cursor.row), Int32(cursor.column)) {
            output.append(RestoringCapabilities.withoutPadding(String(cString: address)))
        }
        curses_repaint_rows(Int32(staleRows.lowerBound), Int32(staleRows.count))
        staleRows = 0..<0
    }

    private func put(_ row: Int, of frame: Frame) {
        let columns = 0..<min(frame.size.columns, size.columns)
        withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: columns.count) { cells in
            var count = 0
            var column = 0
            while column < columns.upperBound {
                let isWide = column + 1 < columns.upperBound && frame[column + 1, row].isContinuation
                let cell = frame[column, row]
                let place = count
                count = append(cell, palette[cell], isWide: isWide, to: cells, at: count)
                add(frame.marks(column: column, row: row), to: cell, as: &cells[place])
                column += isWide ? 2 : 1
            }
            curses_put(Int32(row), 0, cells.baseAddress, Int32(count))
        }
    }

    /// Adds what is drawn over and under a character, where the character itself could be shown.
    private func add(_ marks: [Unicode.Scalar], to cell: Cell, as shown: inout cchar_t) {
        guard !marks.isEmpty, shown.chars.0 == wchar_t(bitPattern: cell.scalar.value) else { return }
        withUnsafeMutableBytes(of: &shown.chars) { bytes in
            let characters = bytes.bindMemory(to: wchar_t.self)
            for (place, mark) in marks.filter(glyphs.combines).prefix(characters.count - 1).enumerated() {
                characters[place + 1] = wchar_t(bitPattern: mark.value)
            }
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
