import CNcurses
import Glibc
import TerminalCore

extension NcursesTerminal {
    /// Sets the line's modes and brings up the screen.
    func begin() {
        TerminalRestoration.arm(restoring)
        setModes()
        typeahead(-1)  // curses would look for keys in the middle of a frame
        takeSizeFromLine()
        curses_keep_palette()
        curs_set(1)
        // Until a return from endwin() curses writes out each movement of the cursor by itself. Nothing was sent yet, so what
        // this wrote is not.
        endwin()
        output.forgetWritten()
        takeUp()
    }

    /// Each key at once and unseen; no flow control (control-S and control-Q are keys like others), no eighth bit cut off, no
    /// carriage return changed, no tab spelled out.
    private func setModes() {
        var modes = found
        modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ECHONL | (raw ? ISIG | IEXTEN : 0))
        modes.c_iflag &= ~tcflag_t(IXON | IXOFF | ISTRIP | INLCR | IGNCR | ICRNL | (raw ? BRKINT | PARMRK : 0))
        modes.c_oflag &= ~tcflag_t(ONLCR | TABDLY)
        withUnsafeMutableBytes(of: &modes.c_cc) { ($0[Int(VMIN)], $0[Int(VTIME)]) = (1, 0) }
        tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    }

    /// Takes the terminal, again or for the first time; the next frame is painted in full.
    func takeUp() {
        TerminalRestoration.arm(restoring)
        forgetShown()
        curses_send_keypad_keys()
        if !restoring.ownPalette.isEmpty, let consolePalette {
            output.append(RestoringCapabilities.withoutPadding(consolePalette.setting))
        }
        output.append(paste.on.utf8)
        output.send()
    }

    /// Gives the terminal back as it was found, or wiped; `ending` is sent last.
    func giveBack(ending: String = "") {
        awaitAnswers()
        endwin()
        output.collect()
        if isInLines { output.append("\r\n".utf8) }
        output.append(restoring.afterCurses(rows: wasResized ? size.rows : nil))
        output.append(RestoringCapabilities.withoutPadding(ending))
        output.finish()
        tcsetattr(STDIN_FILENO, TCSANOW, &found)
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
        // The shell may have changed its modes meanwhile.
        if tcgetattr(STDIN_FILENO, &found) == 0 { TerminalRestoration.watch(line: output.line, modes: found) }
        resume()
    }

    /// Takes the terminal after a stop, whoever ordered it, and tells the program.
    func resume() {
        let before = size
        setModes()
        takeSizeFromLine()
        takeUp()
        pendingInputs.append(size == before ? .resumed : .resized(size))
    }
}
