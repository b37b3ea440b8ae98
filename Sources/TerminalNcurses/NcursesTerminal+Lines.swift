import CNcurses
import Glibc
import TerminalCore

/// The terminal without its full screen: lines that are only ever appended, while keys go on arriving as before.
extension NcursesTerminal {
    /// Leaves the full screen; the line's modes stay as they are, so that no key becomes a signal meanwhile.
    public func beginLines() {
        guard isOpen else { return }
        endwin()
        reset_prog_mode()
        send("\r\n")
    }

    /// Appends lines, broken at the terminal's width, in characters it can show.
    public func append(_ lines: [String]) {
        guard isOpen else { return }
        let broken = lines.flatMap { StyledText(repertoire.showable($0)).wrapped(to: max(10, size.columns - 1)) }
        send(broken.map { $0.text.plain + "\r\n" }.joined())
    }

    /// Takes the full screen again; the next frame is painted in full.
    public func endLines() {
        guard isOpen else { return }
        takeUp()
    }

    /// Gives the terminal back with nothing left on it: neither what was shown nor what was scrolled out at the top.
    public func closeWiping() {
        guard isOpen else { return }
        let clear = curses_string("clear").map { String(cString: $0) }
        // Terminals that clear their screen also know how to clear what was scrolled out, or pass the order over.
        let wiping = clear.map { $0 + "\u{1B}[3J" } ?? String(repeating: "\r\n", count: size.rows)
        close()
        send(wiping)
    }

    private func send(_ text: String) { send(RestoringCapabilities.withoutPadding(text)) }

    /// Sends bytes past curses. A terminal that takes no more is gone, and misses nothing.
    func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR || (errno == EAGAIN && Self.outputIsReady()) { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Waits a while for a line that somebody else told not to wait; false when it takes no more.
    private static func outputIsReady() -> Bool {
        var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        return poll(&output, 1, 1_000) > 0
    }
}
