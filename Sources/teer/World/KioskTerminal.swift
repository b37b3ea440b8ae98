import Glibc
import TerminalCore
import TerminalNcurses

/// The terminal that a kiosk runs on: full screen, or lines alone where there is no full screen.
struct KioskTerminal {
    let terminal: NcursesTerminal
    /// Whether it can show lines only.
    let hasLinesOnly: Bool

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
