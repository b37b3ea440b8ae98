import ArgumentParser

/// The command and its subcommands.
@main
struct Teer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "teer",
        abstract: "Walk through mitral transcatheter edge-to-edge repair (M-TEER), by keyboard alone.",
        discussion: """
            Without a command, the start screen opens. Inside, "?" shows the keys and "q" leaves; your place is kept.

            It teaches; it is no medical device.
            """,
        version: programVersion,
        subcommands: [
            StartCommand.self, WalkthroughCommand.self, SummaryCommand.self, QuizCommand.self, RecordsCommand.self,
            LearnersCommand.self,
            ReplayCommand.self, CardsCommand.self, CheckCommand.self,
            ExportCommand.self,
            GraphCommand.self, TraceCommand.self, SimulateCommand.self, LabCommand.self, CaseCommand.self, KioskCommand.self,
            TranslateCommand.self, DoctorCommand.self,
        ],
        defaultSubcommand: StartCommand.self)

    /// Parses and runs; wrong use is answered with the nearest right one and status 2.
    static func main() {
        Standard.holdPlaces()
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            // Parsing costs a quarter of the start; without options there is nothing to parse.
            if arguments.isEmpty { Exit.now(try Opening(OpeningOptions()).run { _ in }) }
            if arguments == ["walkthrough"] { try WalkthroughCommand.walk(OpeningOptions()) }
            if let sentence = WrongUse.ofCommand(arguments) { throw CommandFailure(sentence, status: 2) }
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch let failure as CommandFailure {
            Standard.complain(failure.sentence)
            Exit.now(failure.status)
        } catch {
            guard exitCode(for: error) == .validationFailure else { end(with: error) }
            Standard.complain(WrongUse.sentence(for: error, arguments))
            Exit.now(2)
        }
    }
}

extension Teer {
    /// Ends with what a help page, a version or another error says; the argument parser would not look whether it was written.
    private static func end(with error: any Error) -> Never {
        let text = fullMessage(for: error)
        let status = exitCode(for: error).rawValue
        if status == 0 { Standard.write(text.isEmpty ? "" : text + "\n") } else { Standard.complain(text) }
        Exit.now(status)
    }
}

/// The program's version.
let programVersion = "0.1.0"
