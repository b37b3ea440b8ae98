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
        let (problems, opened) = read()
        let layout = opened.map { OverflowCheck.problems(of: $0) } ?? []
        for problem in problems.prefix(Self.mostShown) { Standard.write("\(problem)\n") }
        if problems.count > Self.mostShown { Standard.write("and \(problems.count - Self.mostShown) more\n") }
        for line in layout { Standard.write("\(line)\n") }
        let errors = problems.filter { $0.severity == .error }.count + layout.count
        let warnings = problems.count - (errors - layout.count)
        let name = pack ?? "mitral-teer"
        Standard.write("\(PrintableText.filter(name)): \(count(errors, "error")), \(count(warnings, "warning"))\n")
        if errors > 0 { Exit.now(1) }
    }

    /// As many as a person mends in one go.
    private static let mostShown = 50

    private func read() -> ([Problem], ContentPack?) {
        guard let pack, pack != "mitral-teer" else {
            return (ContentPack.problemsOfBundled(additionalChecks: ChartCheck.problems), ContentPack.bundled())
        }
        do throws(InvalidContent) {
            let opened = try ContentPack.open(folder: pack, additionalChecks: ChartCheck.problems)
            return (opened.warnings, opened)
        } catch {
            return (error.problems, nil)
        }
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
