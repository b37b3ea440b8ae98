import CNcurses
import Glibc
import TerminalCore

/// The terminal without its full screen: lines that are only ever appended, while keys go on arriving as before.
extension NcursesTerminal {
    /// Leaves the full screen, of which nothing is left above the lines; the line's modes stay as they are, so that no key
    /// becomes a signal meanwhile.
    public func beginLines() {
        guard isOpen else { return }
        endwin()
        output.collect()
        if let clear = curses_string("clear") {
            output.append(RestoringCapabilities.withoutPadding(String(cString: clear)))
            output.send()
        }
        isInLines = true
    }

    /// Appends lines, each behind its line break, so that the cursor rests on what was said last; broken at the terminal's width, in characters it can show.
    public func append(_ lines: [String]) {
        guard isOpen else { return }
        let broken = lines.flatMap { StyledText(repertoire.showable($0)).wrapped(to: max(10, size.columns - 1)) }
        send(broken.map { "\r\n" + $0.text.plain }.joined())
    }

    /// Takes the full screen again; the next frame is painted in full.
    public func endLines() {
        guard isOpen else { return }
        isInLines = false
        takeUp()
    }

    private func send(_ text: String) {
        output.append(text.utf8)
        output.send()
    }
}
