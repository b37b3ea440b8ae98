import Screens
import TerminalCore

extension Frame {
    /// What is wrong with a frame, whatever it shows: nil when nothing is.
    ///
    /// The cursor stands on the focus where that is in sight, behind a line that is being typed, or else at the text; no cell
    /// holds a control character.
    func complaint(of page: Page, _ repertoire: Repertoire = .unicode, cache: LineCache? = nil) -> String? {
        if cells.count != size.columns * size.rows { return "\(cells.count) cells for \(size.columns)x\(size.rows)" }
        if let cell = cells.first(where: { $0.scalar.value < 0x20 || $0.scalar.value > 0x7E && $0.scalar.columns == 0 }) {
            return "a cell holds U+\(String(cell.scalar.value, radix: 16))"
        }
        guard (0..<size.columns).contains(cursor.column), (0..<size.rows).contains(cursor.row) else {
            return "the cursor stands at \(cursor) outside \(size)"
        }
        guard size.columns >= 20, size.rows >= 6 else { return nil }
        if case .prompt = page.message { return cursor.row == 0 ? "the cursor is not behind the prompt" : nil }
        guard let focus = page.focus, page.shows(focus, in: size, repertoire: repertoire, cache: cache) else { return nil }
        return self[cursor.column, cursor.row].scalar == ">" ? nil : "the cursor at \(cursor) is not on the focus \(focus)"
    }
}
