import ArgumentParser
import Content
import Trainer
import YAMLReading

/// Says all that is wrong with a pack, as a compiler does.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say all that is wrong with a pack: file:line:column, what, and a hint.",
        discussion: "Exits with 1 when there is an error. Without a pack, the one that comes with the program is checked.")

    @Argument(help: "The folder of a pack, the one with pack.yaml in it.")
    var pack: String?

    func run() throws {
        if let pack, pack != "mitral-teer", let sentence = WrongUse.ofPack(pack) { throw CommandFailure(sentence, status: 2) }
        let found = InvalidContent(problems: problems(), count: nil)
        for line in found.lines() { Standard.write("\(line)\n") }
        let errors = found.problems.count { $0.severity == .error }
        let warnings = found.problems.count - errors
        let name = PrintableText.filter(pack ?? "mitral-teer")
        Standard.write("\(name): \(count(errors, "error")), \(count(warnings, "warning"))\n")
        if errors > 0 { Exit.now(1) }
    }

    private func problems() -> [Problem] {
        guard let pack, pack != "mitral-teer" else {
            return ContentPack.problemsOfBundled(additionalChecks: ChartCheck.problems, textChecks: OverflowCheck.problems)
        }
        do throws(InvalidContent) {
            return try ContentPack.open(
                folder: pack, additionalChecks: ChartCheck.problems, textChecks: OverflowCheck.problems
            ).warnings
        } catch {
            return error.problems
        }
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
