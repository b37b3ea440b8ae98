import CNcurses
import Glibc
import TerminalCore

/// The real terminal, on ncurses.
///
/// Curses opens it, reads its description, paints the frames and gives it back; keys are decoded here.
///
/// Used from one thread only, and open at most once at a time. Control-C arrives as `Input.terminated(signal: 2)` even when
/// other keys are waiting; control-Z never arrives: it stops the program, and `Input.resumed` follows when it goes on. With
/// `raw` both are plain keys.
public final class NcursesTerminal: Terminal {
    public internal(set) var size: Size
    public let repertoire: Repertoire
    let raw: Bool
    let glyphs: GlyphSet
    let signals: SignalInbox
    var restoring: RestoringCapabilities
    var palette: RolePalette
    var decoder: KeyDecoder
    /// How long an escape may stand alone before it is the Esc key, in milliseconds.
    let escapeDelay: Int
    /// What the terminal shows, nil when that is not known.
    var shown: Frame?
    /// The newest frame, while input that outdates it is already waiting.
    var deferred: Frame?
    var deferringSince: Int?
    var pendingInputs: [Input] = []
    var inputHasEnded = false
    /// Whether the size changed while the terminal was open.
    var wasResized = false
    var isOpen = true

    private init(probe: TerminalProbe, type: String, scheme: Scheme, ascii: Bool, raw: Bool, signals: SignalInbox) {
        self.raw = raw
        self.signals = signals
        repertoire = Self.repertoire(type: type, isUTF8: probe.isUTF8, ascii: ascii)
        glyphs = GlyphSet(repertoire: repertoire, characters: CharacterSet(isUTF8: probe.isUTF8))
        palette = RolePalette(
            support: ColorSupport(
                colors: probe.colors, type: type, noColor: environment("NO_COLOR"), colorFGBG: environment("COLORFGBG")))
        decoder = KeyDecoder(sequences: .ofThisTerminal(), isUTF8: probe.isUTF8)
        escapeDelay = Self.escapeDelay(from: environment("ESCDELAY"))
        size = Size(columns: Int(curses_columns()), rows: Int(curses_rows()))
        restoring = .ofThisTerminal(rows: size.rows)
        use(scheme)
    }

    deinit { close() }

    /// Takes over the terminal of standard input and output.
    ///
    /// - Parameters:
    ///   - scheme: the colors and attributes to begin with.
    ///   - ascii: show nothing but ASCII, whatever the locale allows.
    ///   - raw: deliver control-C, control-Z and control-\ as keys instead of acting on them, and never stop.
    ///   - probe: what was found out before.
    /// - Throws: `OpeningError` with the sentence to show when the full screen is not possible; nothing was sent then.
    public static func open(
        scheme: Scheme = .auto, ascii: Bool = false, raw: Bool = false, probe: TerminalProbe = .ofThisProcess()
    ) throws(OpeningError) -> NcursesTerminal {
        if let obstacle = probe.obstacle { throw obstacle }
        let type = probe.type ?? ""
        SignalInbox.waitForForeground()  // begun in the background, the line's modes are another's until we are in front
        var modes = termios()
        guard tcgetattr(STDIN_FILENO, &modes) == 0 else { throw .modesUnknown(String(cString: strerror(errno))) }
        if let size = lineSize, max(size.columns, size.rows) > OpeningError.mostCells {
            throw .tooLarge(columns: size.columns, rows: size.rows)
        }
        // Handlers come before curses, which then leaves these signals alone.
        guard let signals = SignalInbox.open() else { throw .outOfDescriptors }
        TerminalRestoration.watch(modes: modes)
        guard curses_open(type) == 1 else {
            TerminalRestoration.unwatch()
            signals.close()
            throw .refused(type)
        }
        let terminal = NcursesTerminal(probe: probe, type: type, scheme: scheme, ascii: ascii, raw: raw, signals: signals)
        terminal.begin()
        return terminal
    }

    public func use(_ scheme: Scheme) {
        palette.use(scheme)
        forgetShown()
    }

    public func forgetShown() { shown = nil }

    public func close() {
        guard isOpen else { return }
        isOpen = false
        giveBack()
        curses_free()
        TerminalRestoration.unwatch()
        signals.close()
    }
}

extension NcursesTerminal {
    /// What can be shown: the Linux console and hardware terminals have no braille, whatever the locale says.
    static func repertoire(type: String, isUTF8: Bool, ascii: Bool) -> Repertoire {
        if ascii || !isUTF8 { return .ascii }
        let hardware = ["linux", "vt1", "vt2", "vt3", "vt4", "vt5", "ansi", "cons25", "wy", "con"]
        return hardware.contains { type.hasPrefix($0) } ? .console : .unicode
    }

    /// The user's `ESCDELAY`, else 25 ms: enough for a sequence on any line that is not very bad.
    static func escapeDelay(from value: String?) -> Int {
        value.flatMap { Int($0) }.map { min(max($0, 1), 1000) } ?? 25
    }
}
