import ArgumentParser
import Trainer

/// Opens the start screen.
struct StartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Open the start screen (what teer does without a command).", shouldDisplay: false)

    @OptionGroup var terminal: TerminalOptions

    func run() throws {
        Exit.now(try Opening(terminal.opening).run { _ in })
    }
}
