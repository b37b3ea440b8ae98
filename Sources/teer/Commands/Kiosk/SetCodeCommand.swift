import ArgumentParser
import Glibc
import Kiosk
import TextRules
import YAMLReading

/// Sets the code with which the staff end a kiosk.
struct SetCodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set-code", abstract: "Set the code with which the staff end the kiosk.",
        discussion: """
            Asks for the code twice and shows neither; from a pipe, one line is read. What is written is its yescrypt hash, \
            in a file that only its owner can read. A kiosk that runs takes the new code, and refuses the old one, from its \
            next reset on; systemctl try-restart 'teer-kiosk@*' makes it do so at once.
            """)

    @Option(name: .long, help: ArgumentHelp("Where it is kept.", valueName: "file"), completion: .file())
    var file = KioskCode.usualFile

    func run() throws {
        let code = try HiddenLine.isOnTerminal ? typedTwice() : HiddenLine.read() ?? ""
        if let fault = Self.fault(in: code) { throw CommandFailure("\(fault) Nothing was changed.", status: 1) }
        guard let hash = KioskCode.hash(of: PlainText.composed(code)) else {
            throw CommandFailure("This system's crypt(3) has no yescrypt. Nothing was changed.", status: 1)
        }
        let shown = PlainText.name(file)
        do throws(WholeFile.Failure) {
            try WholeFile.write(hash + "\n", to: file)
        } catch {
            throw CommandFailure("\(shown): the code can not be written: \(error.reason).", status: 1)
        }
        Standard.write(
            """
            \(shown): the code is set. A kiosk that runs takes it at its next reset, after a visitor; until then the old code \
            holds. To change it at once: systemctl try-restart 'teer-kiosk@*'

            """)
        if code.unicodeScalars.count < Self.advisedLength {
            Standard.write("It is short: \(Self.advisedLength) characters or more are harder to try out.\n")
        }
    }

    /// In characters; fewer can be tried out at a screen that nobody watches.
    private static let advisedLength = 6

    private func typedTwice() throws -> String {
        let first = HiddenLine.ask("New staff code: ") ?? ""
        if let fault = Self.fault(in: first) { throw CommandFailure("\(fault) Nothing was changed.", status: 1) }
        guard HiddenLine.ask("The same once more: ") == first else {
            throw CommandFailure("The two are not the same. Nothing was changed.", status: 1)
        }
        return first
    }

    /// What is wrong with a code, in a sentence; nil when nothing is.
    private static func fault(in code: String) -> String? {
        let count = code.unicodeScalars.count
        if code.unicodeScalars.contains(where: PlainText.isInvisible) {
            return "A code can not hold characters that nobody sees or can type at the kiosk."
        }
        if count < 4 { return "A code needs 4 characters or more." }
        return count > KioskState.longestCode ? "A code has \(KioskState.longestCode) characters at most." : nil
    }
}

/// A line typed without being shown.
enum HiddenLine {
    static var isOnTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    /// Asks for a line on the terminal; nil at the end of input. Keys that are signals elsewhere are characters meanwhile, so
    /// that none of them can leave the terminal without echo.
    static func ask(_ question: String) -> String? {
        var modes = termios()
        guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return nil }
        var hidden = modes
        hidden.c_lflag &= ~tcflag_t(ECHO | ISIG)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer { tcsetattr(STDIN_FILENO, TCSANOW, &modes) }
        Standard.say(question)
        defer { Standard.say("\n") }
        return read()
    }

    static func read() -> String? { Standard.line() }
}
