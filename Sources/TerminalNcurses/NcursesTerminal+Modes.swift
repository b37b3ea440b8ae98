import CNcurses
import Glibc
import TerminalCore

extension NcursesTerminal {
    /// Sets the line's modes and brings up the screen.
    func begin() {
        TerminalRestoration.arm(restoring)
        if raw { CNcurses.raw() } else { cbreak() }
        noecho()
        nonl()
        letEveryKeyThrough()
        typeahead(-1)  // frames are passed over whole (see `show`), never cut off in the middle
        takeSizeFromLine()
        curses_keep_palette()
        curs_set(1)
        // Until a return from endwin() ncurses sends each cursor movement by itself; after one, a frame is one write.
        endwin()
        takeUp()
    }

    /// No flow control (control-S and control-Q are keys like others), no eighth bit cut off, no carriage return swallowed.
    private func letEveryKeyThrough() {
        var modes = termios()
        guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
        modes.c_iflag &= ~tcflag_t(IXON | IXOFF | ISTRIP | INLCR | IGNCR)
        tcsetattr(STDIN_FILENO, TCSANOW, &modes)
        def_prog_mode()
    }

    /// Takes the terminal, again or for the first time; the next frame is painted in full.
    func takeUp() {
        TerminalRestoration.arm(restoring)
        forgetShown()
        curses_send_keypad_keys()
    }

    /// Gives the terminal back as it was found.
    func giveBack() {
        endwin()
        send(restoring.afterCurses(rows: wasResized ? size.rows : nil))
        TerminalRestoration.disarm()
    }

    /// Follows the line's own idea of the terminal's size; where it has none, the first one stays.
    func takeSizeFromLine() {
        guard let told = Self.lineSize, max(told.columns, told.rows) <= OpeningError.mostCells else { return }
        resizeterm(Int32(told.rows), Int32(told.columns))
        let before = size
        size = Size(columns: Int(curses_columns()), rows: Int(curses_rows()))
        wasResized = wasResized || size != before
        guard restoring.endsOnLastRow else { return }
        restoring.takeLastRow(ofRows: size.rows)
        TerminalRestoration.keep(restoring)
    }

    /// The size that the line tells; nil where it has none.
    static var lineSize: Size? {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else { return nil }
        return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }

    public func suspend() { stop(wholeGroup: true) }

    /// Gives the terminal back, stops until continued in front, and takes it again.
    func stop(wholeGroup: Bool) {
        guard isOpen, !raw, signals.canStop else { return }
        giveBack()
        signals.stop(wholeGroup: wholeGroup)
        def_shell_mode()  // the shell may have changed its modes meanwhile
        var modes = termios()
        if tcgetattr(STDIN_FILENO, &modes) == 0 { TerminalRestoration.watch(modes: modes) }
        resume()
    }

    /// Takes the terminal after a stop, whoever ordered it, and tells the program.
    func resume() {
        let before = size
        takeSizeFromLine()
        takeUp()
        pendingInputs.append(size == before ? .resumed : .resized(size))
    }
}
