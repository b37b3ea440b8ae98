import Glibc
import TerminalNcurses

/// What the terminal tells of itself, without a byte being sent to it.
extension DoctorFacts.Terminal {
    /// The terminal of standard input, output or errors, whichever is one.
    static func ofThisProcess() -> DoctorFacts.Terminal? {
        guard let line = [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO].first(where: { isatty($0) == 1 }) else { return nil }
        let probe = TerminalProbe.ofThisProcess()
        var terminal = DoctorFacts.Terminal()
        terminal.type = probe.type
        terminal.typeIsKnown = probe.typeIsKnown
        terminal.cursorMoves = probe.cursorMoves
        terminal.colors = probe.colors
        terminal.colorsAreUnwanted = Paths.variable("NO_COLOR") != nil
        terminal.namedColumns = Paths.variable("COLUMNS").flatMap { Int($0) }
        terminal.namedRows = Paths.variable("LINES").flatMap { Int($0) }
        terminal.measure(line)
        terminal.readModes(of: line)
        terminal.keyboard = keyboard(of: line)
        return terminal
    }

    private mutating func measure(_ line: Int32) {
        var size = winsize()
        guard ioctl(line, UInt(TIOCGWINSZ), &size) == 0 else { return }
        (columns, rows) = (Int(size.ws_col), Int(size.ws_row))
    }

    private mutating func readModes(of line: Int32) {
        var modes = termios()
        guard tcgetattr(line, &modes) == 0 else { return }
        let wanted = tcflag_t(ICANON | ECHO | ISIG)
        lineIsInOrder = modes.c_lflag & wanted == wanted
        eraseCharacter = withUnsafeBytes(of: modes.c_cc) { $0[Int(VERASE)] }
    }

    /// KDGKBMODE of linux/kd.h, which only a Linux console answers.
    private static func keyboard(of line: Int32) -> DoctorFacts.Keyboard {
        let askMode: UInt = 0x4B44
        var mode: Int = 0
        guard ioctl(line, askMode, &mode) == 0 else { return .remote }
        switch Int32(truncatingIfNeeded: mode) {
        case 3: return .unicode
        case 1: return .bytes
        default: return .taken
        }
    }
}
