import Foundation
import Testing

@Suite("Help, version and completions")
struct HelpTests {
    static let commands = [
        "walkthrough", "summary", "kiosk", "simulate", "lab", "case", "check", "export", "graph", "trace", "doctor",
    ]

    @Test("The program's help names every command and says that it is no medical device")
    func overview() throws {
        let outcome = try Home().run(["--help"])
        #expect(outcome.status == 0)
        for command in Self.commands { #expect(outcome.output.contains("\n  \(command) "), "\(command)") }
        #expect(outcome.output.contains("it is no medical device"))
    }

    @Test("Each command's help describes it and each of its options", arguments: commands)
    func command(name: String) throws {
        for arguments in [[name, "--help"], ["help", name]] {
            let outcome = try Home().run(arguments)
            #expect(outcome.status == 0)
            #expect(outcome.output.hasPrefix("OVERVIEW: "))
            let lines = outcome.output.split(separator: "\n")
            let options = lines.filter { $0.hasPrefix("  --") || $0.hasPrefix("  <") }
            #expect(!options.isEmpty)
            for option in options { #expect(Self.isDescribed(option, in: lines), "\(option)") }
            #expect(lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE") })
        }
    }

    /// Whether something stands beside an option, or below it when it is long.
    private static func isDescribed(_ option: Substring, in lines: [Substring]) -> Bool {
        if option.count > 26, option.dropFirst(26).contains(where: \.isLetter) { return true }
        guard let index = lines.firstIndex(of: option), index + 1 < lines.count else { return false }
        return lines[index + 1].hasPrefix(String(repeating: " ", count: 26))
    }

    @Test("The version is a number")
    func version() throws {
        let outcome = try Home().run(["--version"])
        #expect(outcome.status == 0)
        #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil, "\(outcome.output)")
    }

    @Test("Completions for the usual shells are valid there", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let home = Home()
        let outcome = try home.run(["--generate-completion-script", shell])
        #expect(outcome.status == 0)
        for command in Self.commands { #expect(outcome.output.contains(command)) }
        guard let interpreter = Program.location(of: shell) else { return }
        let script = try home.write(outcome.output, to: "completions")
        let parsed = try home.run(interpreter, ["-n", script])
        #expect(parsed.status == 0, "\(parsed.errors)")
    }
}
