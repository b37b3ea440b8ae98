import Testing
@testable import TerminalNcurses

@Suite("What is known of a terminal before it is opened")
struct TerminalProbeTests {
    private static let usable = TerminalProbe(
        inputIsTerminal: true, outputIsTerminal: true, type: "xterm-256color", typeIsKnown: true, cursorMoves: true,
        isUTF8: true, colors: 256)

    @Test("Nothing stands in the way of a usual terminal")
    func usual() {
        #expect(Self.usable.obstacle == nil)
    }

    @Test("Neither a missing locale nor missing colors stand in the way")
    func plain() {
        var probe = Self.usable
        probe.isUTF8 = false
        probe.colors = 0
        #expect(probe.obstacle == nil)
    }

    @Test("Input that is no terminal comes before all else")
    func noInput() {
        var probe = Self.usable
        probe.inputIsTerminal = false
        probe.type = nil
        #expect(probe.obstacle == .inputIsNoTerminal)
        #expect(
            probe.obstacle?.description
                == "Standard input is not a terminal. Showing the linear version. For full screen: start teer without a pipe or file before it"
        )
    }

    @Test("Output that is no terminal")
    func noOutput() {
        var probe = Self.usable
        probe.outputIsTerminal = false
        #expect(probe.obstacle == .outputIsNoTerminal)
    }

    @Test("A type that is not set")
    func unset() {
        var probe = Self.usable
        probe.type = nil
        probe.typeIsKnown = false
        #expect(
            probe.obstacle?.description
                == "The terminal type is not known: TERM is not set. Showing the linear version. For full screen: TERM=xterm-256color teer"
        )
    }

    @Test("A type that the system does not describe is named, with the cure")
    func unknown() {
        var probe = Self.usable
        probe.type = "xterm-kitty"
        probe.typeIsKnown = false
        #expect(
            probe.obstacle?.description
                == "Terminal type 'xterm-kitty' is not known here. Showing the linear version. For full screen: TERM=xterm-256color teer"
        )
    }

    @Test("A type whose cursor cannot be placed")
    func dumb() {
        var probe = Self.usable
        probe.type = "dumb"
        probe.cursorMoves = false
        #expect(
            probe.obstacle?.description
                == "Terminal type 'dumb' cannot place its cursor. Showing the linear version. For full screen: TERM=xterm-256color teer"
        )
    }

    @Test(
        "Each other cause of a refusal has a sentence and a cure of its own",
        arguments: [
            (
                OpeningError.tooLarge(columns: 40_000, rows: 24),
                "The terminal says it has 40000 columns and 24 rows; 32767 of each are the most. Showing the linear version. "
                    + "For full screen: make the window smaller, or say its size with \"stty columns 80 rows 24\""
            ),
            (
                .outOfDescriptors,
                "Too many files are open for a terminal to be opened. Showing the linear version. "
                    + "For full screen: allow more with \"ulimit -n 64\", then start teer again"
            ),
            (
                .modesUnknown("Input/output error"),
                "The terminal does not tell its modes: Input/output error. Showing the linear version. "
                    + "For full screen: start teer in another terminal"
            ),
            (
                .refused("sun"),
                "Curses can not work with terminal type 'sun'. Showing the linear version. "
                    + "For full screen: TERM=xterm-256color teer"
            ),
        ])
    func causes(error: OpeningError, sentence: String) {
        #expect(error.description == sentence)
    }

    @Test("A hostile name cannot steer the terminal it is reported on")
    func hostile() {
        let message = OpeningError.typeUnknown("\u{1B}[2J\u{7}é" + String(repeating: "x", count: 500)).description
        #expect(message.hasPrefix("Terminal type '?[2J?éxxxx"))
        #expect(message.unicodeScalars.allSatisfy { (" "..."~").contains($0) || $0 == "é" })
        #expect(message.count < 200)
    }
}
