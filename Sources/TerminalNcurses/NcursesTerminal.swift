import CNcurses
import Glibc
import TerminalCore

/// The real terminal, on ncurses.
///
/// Curses reads its description, paints the frames and gives it back; keys are decoded and the line's modes set here.
///
/// Used from one thread only, and open at most once at a time. Nothing waits for the line. Control-C arrives as `Input.terminated(signal: 2)` even when
/// other keys are waiting; control-Z never arrives: it stops the program, and `Input.resumed` follows when it goes on. With
/// `raw` both are plain keys.
public final class NcursesTerminal: Terminal {
    public internal(set) var size: Size
    public let repertoire: Repertoire
    let raw: Bool
    let glyphs: GlyphSet
    let signals: SignalInbox
    let output: ScreenOutput
    /// The line's modes as they were found.
    var found: termios
    var restoring: RestoringCapabilities
    var palette: RolePalette
    /// Nil where the palette is left alone.
    let consolePalette: ConsolePalette?
    var decoder: KeyDecoder
    /// How long an escape may stand alone before it is the Esc key, in milliseconds.
    let escapeDelay: Int
    /// When the decoder was told last that nothing more comes, in milliseconds of the steady clock.
    var stoppedWaitingAt: Int64 = 0
    let paste: BracketedPaste
    /// What the terminal shows, nil when that is not known.
    var shown: Frame?
    /// Rows of it that are painted as a whole with the next frame.
    var staleRows: Range<Int> = 0..<0
    /// Whether lines are appended instead of frames shown.
    var isInLines = false
    /// Lets pictures of a motion through only as fast as the terminal shows them.
    var pacing = ScenePacing()
    /// Whether the terminal understands requests for its status.
    let answersRequests: Bool
    /// When a picture that was dropped may be tried again though nothing was heard.
    var retryAt: Int64?
    /// When the beginning of a key's sequence has waited long enough for the rest.
    var sequenceDue: Int64?
    var pendingInputs: [Input] = []
    var inputHasEnded = false
    /// Whether the size changed while the terminal was open.
    var wasResized = false
    var isOpen = true

    private init(
        probe: TerminalProbe, type: String, scheme: Scheme, ascii: Bool, raw: Bool, line: (SignalInbox, ScreenOutput, termios)
    ) {
        self.raw = raw
        (signals, output, found) = line
        answersRequests = curses_cursor_address(0, 0).map { String(cString: $0).hasPrefix("\u{1B}[") } ?? false
        repertoire = probe.repertoire(ascii: ascii)
        glyphs = GlyphSet(repertoire: repertoire, characters: CharacterSet(isUTF8: probe.isUTF8))
        palette = RolePalette(
            support: ColorSupport(
                colors: probe.colors, type: type, noColor: environment("NO_COLOR"), colorFGBG: environment("COLORFGBG")))
        consolePalette = .ofThisTerminal(type: type)
        decoder = KeyDecoder(sequences: .ofThisTerminal(), isUTF8: probe.isUTF8)
        escapeDelay = Self.escapeDelay(from: environment("ESCDELAY"), isRemote: environment("SSH_TTY") != nil)
        paste = .ofThisTerminal(isConsole: probe.isConsole)
        size = Size(columns: Int(curses_columns()), rows: Int(curses_rows()))
        restoring = .ofThisTerminal(rows: size.rows)
        restoring.keysAgain = paste.off
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
        guard let output = ScreenOutput.open() else {
            signals.close()
            throw .outOfDescriptors
        }
        TerminalRestoration.watch(line: output.line, modes: modes)
        guard curses_open(type, output.memory) == 1 else {
            TerminalRestoration.unwatch()
            signals.close()
            output.close()
            throw .refused(type)
        }
        let terminal = NcursesTerminal(
            probe: probe, type: type, scheme: scheme, ascii: ascii, raw: raw, line: (signals, output, modes))
        terminal.begin()
        return terminal
    }

    public func use(_ scheme: Scheme) {
        palette.use(scheme)
        usePalette(of: scheme)
        forgetShown()
    }

    /// Sets the console's own black and white, or puts its palette back when it was changed.
    private func usePalette(of scheme: Scheme) {
        guard let consolePalette else { return }
        let strings = consolePalette.strings(for: scheme)
        guard strings.afterwards != restoring.ownPalette else { return }
        restoring.ownPalette = strings.afterwards
        TerminalRestoration.keep(restoring)
        output.append(RestoringCapabilities.withoutPadding(strings.now))
        output.send()
    }

    public func forgetShown() { shown = nil }

    public func forgetShown(rows: Range<Int>?) {
        guard let rows else { return forgetShown() }
        staleRows = rows.clamped(to: 0..<max(0, size.rows))
    }

    public func close() { close(ending: "") }

    /// Gives the terminal back with nothing left on it: neither what was shown nor what was scrolled out at the top.
    public func closeWiping() {
        guard isOpen else { return }
        let clear = curses_string("clear").map { String(cString: $0) }
        // Terminals that clear their screen also know how to clear what was scrolled out, or pass the order over.
        close(ending: clear.map { $0 + "\u{1B}[3J" } ?? String(repeating: "\r\n", count: size.rows))
    }

    private func close(ending: String) {
        guard isOpen else { return }
        isOpen = false
        giveBack(ending: ending)
        curses_free()
        TerminalRestoration.unwatch()
        signals.close()
        output.close()
    }
}

extension NcursesTerminal {
    /// The user's `ESCDELAY`, else 25 ms, and 100 ms over ssh, where the network may tear a sequence apart.
    static func escapeDelay(from value: String?, isRemote: Bool) -> Int {
        value.flatMap { Int($0) }.map { min(max($0, 1), 1000) } ?? (isRemote ? 100 : 25)
    }
}
