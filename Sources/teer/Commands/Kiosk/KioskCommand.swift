import ArgumentParser
import Glibc

/// Runs on a terminal that a clinic can leave alone.
struct KioskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kiosk",
        abstract: "Run on a terminal that a clinic leaves alone: for visitors, no way out, nothing kept.",
        discussion: """
            The arrow keys, Enter and Backspace do everything. When nobody is there any more, all is forgotten and the \
            first page stands. F12, or control-o, and the staff code end it; without a code file nothing on the keyboard \
            does. Settings and code are looked for where the options say, else in /etc/teer/kiosk.yaml and in the \
            credential teer-kiosk-code of systemd.
            """,
        subcommands: [SetCodeCommand.self, KioskStatusCommand.self])

    @Option(
        name: .long, help: ArgumentHelp("The settings; usually /etc/teer/kiosk.yaml.", valueName: "file"), completion: .file())
    var config: String?

    @Option(
        name: .long, help: ArgumentHelp("The file with the staff code that set-code wrote.", valueName: "file"),
        completion: .file())
    var codeFile: String?

    @Flag(name: .long, help: "Begin in plain lines, for a screen reader; ACCESSIBLE=1 and \"lines: true\" do the same.")
    var linear = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The language that stands when nobody is there, such as es; TEER_LANGUAGE does the same.", valueName: "code"))
    var language: String?

    func run() throws {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw CommandFailure("The kiosk needs a terminal. Over ssh, ask for one: ssh -t HOST", status: 2)
        }
        KioskCage.shut()
        var opening = KioskOpening(
            config: config, codeFile: codeFile, asksForLines: linear || OpeningOptions.environmentAsksForLines,
            language: KioskLanguages.asked(option: language))
        Exit.now(try opening.run())
    }
}
