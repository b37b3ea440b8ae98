import CNcurses
import TerminalCore

extension NcursesTerminal {
    /// How many frames in a row may be passed over because newer input is waiting.
    private static let mostDeferrals = 50

    public func show(_ frame: Frame) {
        guard isOpen else { return }
        if deferrals < Self.mostDeferrals, newsIsWaiting {
            deferred = frame
            deferrals += 1
        } else {
            draw(frame)
        }
    }

    /// Shows the frame that was passed over, now that nothing outdates it.
    func showDeferred() {
        if let deferred { draw(deferred) }
    }

    private func draw(_ frame: Frame) {
        deferred = nil
        deferrals = 0
        for run in frame.changes(since: shown) { put(run, of: frame) }
        shown = frame
        curses_refresh(Int32(clamp(frame.cursor.row, size.rows)), Int32(clamp(frame.cursor.column, size.columns)))
    }

    private func clamp(_ place: Int, _ extent: Int) -> Int { max(0, min(place, extent - 1)) }

    private func put(_ run: Frame.Run, of frame: Frame) {
        guard run.row < size.rows, run.columns.lowerBound < size.columns else { return }
        let columns = run.columns.clamped(to: 0..<size.columns)
        withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: columns.count) { cells in
            var count = 0
            for column in columns where !frame[column, run.row].isContinuation {
                let isWide = column + 1 < frame.size.columns && frame[column + 1, run.row].isContinuation
                count = append(frame[column, run.row], isWide: isWide && column + 1 < columns.upperBound, to: cells, at: count)
            }
            curses_put(Int32(run.row), Int32(columns.lowerBound), cells.baseAddress, Int32(count))
        }
    }

    /// Appends what stands for a cell; a character that cannot be written becomes `?`, never nothing.
    private func append(_ cell: Cell, isWide: Bool, to cells: UnsafeMutableBufferPointer<cchar_t>, at count: Int) -> Int {
        let style = palette[cell.role]
        if let letter = repertoire == .ascii && isASCIIOnly ? nil : LineDrawing.letter(of: lightStroke(cell.scalar)) {
            cells[count] = curses_line_cell(CChar(letter), style.attributes, style.pair)
            return count + 1
        }
        let scalar = printable(cell.scalar, columns: isWide ? 2 : 1)
        cells[count] = curses_cell(wchar_t(bitPattern: scalar.value), style.attributes, style.pair)
        guard isWide, scalar != cell.scalar else { return count + 1 }
        cells[count + 1] = curses_cell(0x20, style.attributes, style.pair)
        return count + 2
    }

    /// Whether ASCII was asked for although the locale has more, as for a console without its font.
    private var isASCIIOnly: Bool { characters.isUTF8 }

    private func lightStroke(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        repertoire == .unicode ? scalar : LineDrawing.nearest(to: scalar)
    }

    private func printable(_ scalar: Unicode.Scalar, columns: Int) -> Unicode.Scalar {
        if scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7F { return scalar }
        if repertoire == .ascii { return LineDrawing.ascii(of: scalar) ?? "?" }
        return characters.canWrite(scalar, inColumns: columns) ? scalar : "?"
    }
}
