import Foundation
import Testing

@Suite("What is printed and cannot be written")
struct OutputErrorTests {
    /// Every command that prints, and how its words begin.
    static let commands = [
        "--help", "--version", "help check", "walkthrough --help", "check", "export", "export --format json",
        "export --format html",
        "graph", "graph --format dot", "graph --format mermaid", "trace -", "doctor", "summary", "summary --format json",
        "simulate --beats 2", "simulate --beats 2 --format json", "simulate --beats 2 --waveforms", "simulate --beats 2 --plot",
        "simulate --parameters", "walkthrough --linear",
    ]

    /// A walk, so that there is something to sum up.
    private func home() throws -> Home {
        let home = Home()
        #expect(try home.run(["walkthrough", "--linear"], input: "\nnote a note\n").status == 0)
        return home
    }

    @Test("On a full disk each command says so in one line and ends with status 1", arguments: commands)
    func full(command: String) throws {
        let outcome = try home().shell("teer \(command) >/dev/full", input: "\n")
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasSuffix("Standard output can not be written: No space left on device.\n"), "\(outcome.errors)")
    }

    @Test(
        "With standard output closed each command says so, and writes into no file that it opens instead", arguments: commands)
    func closed(command: String) throws {
        let home = try home()
        let before = home.textFiles()
        let outcome = try home.shell("teer \(command) >&-", input: "\n")
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasSuffix("Standard output can not be written: Bad file descriptor.\n"), "\(outcome.errors)")
        #expect(home.textFiles() == before)
        #expect(try home.run(["summary"]).output.contains("a note"))
    }

    @Test("That nobody reads on is no failure to talk of", arguments: ["export", "graph", "walkthrough --linear"])
    func pipe(command: String) throws {
        let outcome = try home().shell("teer \(command) | head -c 1 >/dev/null", input: "\n")
        #expect(outcome.errors == "")
    }
}

extension Home {
    /// The files of this home that are no part of a store.
    fileprivate func textFiles() -> [String] {
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return names.filter { !$0.contains("records.db") && !$0.hasPrefix("command-") }.sorted()
    }
}
