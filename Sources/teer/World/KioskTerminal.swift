import Glibc
import TerminalCore
import TerminalNcurses

/// The terminal that a kiosk runs on: full screen, or lines alone where there is no full screen.
struct KioskTerminal {
    let terminal: NcursesTerminal
    /// Whether it can show lines only.
    let hasLinesOnly: Bool

    /// Sends letters beyond ASCII as UTF-8 from now on, for a language that cannot be read without them.
    ///
    /// - Returns: whether the environment says that the terminal has ASCII alone, so that other languages keep to it.
    static func takeLetters() -> Bool {
        guard !TerminalProbe.ofThisProcess().isUTF8 else { return false }
        setenv("LC_ALL", "C.UTF-8", 1)
        return true
    }

    /// Takes the terminal over in raw mode.
    ///
    /// - Throws: The sentence that says why it can not be had.
    static func open(scheme: Scheme, ascii: Bool) throws(OpeningError) -> KioskTerminal {
        let probe = TerminalProbe.ofThisProcess()
        switch probe.obstacle {
        case nil:
            let terminal = try NcursesTerminal.open(scheme: scheme, ascii: ascii, raw: true, probe: probe)
            return KioskTerminal(terminal: terminal, hasLinesOnly: false)
        case .typeUnset, .typeUnknown, .cursorCannotMove, .tooLarge, .refused:
            // Every system describes "dumb": keys arrive all the same, and lines need no more.
            var plain = probe
            (plain.type, plain.typeIsKnown, plain.cursorMoves, plain.colors) = ("dumb", true, true, 0)
            let terminal = try NcursesTerminal.open(scheme: .mono, ascii: ascii, raw: true, probe: plain)
            return KioskTerminal(terminal: terminal, hasLinesOnly: true)
        case let obstacle?: throw obstacle
        }
    }
}
