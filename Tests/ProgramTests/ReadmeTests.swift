import Foundation
import Testing

@Suite("The README's examples", .serialized)
struct ReadmeTests {
    private static let file = Program.repository.appendingPathComponent("README.md")

    private static let text: String = (try? String(contentsOf: file, encoding: .utf8)) ?? ""

    /// Every command of the program that the README shows, in tables, sentences and blocks.
    static let commands: [String] = {
        let inline = text.matches(of: /`(teer(?: [^`]*)?)`/).map { String($0.output.1) }
        let blocks = text.matches(of: /(?m)^(teer(?: [^#\n]*)?)/).map {
            String($0.output.1).trimmingCharacters(in: .whitespaces)
        }
        var seen: Set<String> = []
        return (inline + blocks).filter { seen.insert($0).inserted }
    }()

    @Test("Every command runs", arguments: commands)
    func command(line: String) throws {
        let home = Home()
        try FileManager.default.copyItem(atPath: Program.bundledPack, toPath: home.file("FOLDER"))
        try home.write("\"begin\"\n\"next\"\n{\"restart\": true}\n", to: "events.jsonl")
        // A summary needs a walk.
        #expect(try home.run(["walkthrough", "--linear"], input: "\n").status == 0)
        // A table of a class needs a store in a folder.
        try FileManager.default.createDirectory(atPath: home.file("CLASS"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: home.records, toPath: home.file("CLASS/records.db"))
        let outcome = try home.shell("cd \"$HOME\" && \(line) </dev/null")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(!outcome.output.isEmpty)
    }

    @Test("There are commands to run")
    func found() { #expect(Self.commands.count >= 6) }

    @Test("The screen is what the program shows after the keys named above it")
    func screen() throws {
        let marked = /<!-- screen: keys (?<keys>[^,]*), at (?<columns>\d+)x(?<rows>\d+) -->\n```[a-z]*\n(?<shown>(?:.*\n)*?)```/
        let match = try #require(Self.text.firstMatch(of: marked))
        let columns = try #require(Int(match.output.columns)), rows = try #require(Int(match.output.rows))
        let session = try TerminalSession(Home(), columns: columns, rows: rows)
        try session.see("TEER Walkthrough")
        try session.settle()
        try session.press(match.output.keys.split(separator: " ").map(String.init))
        let shown = session.terminal.text + "\n"
        if Program.isRecording {
            var text = Self.text
            text.replaceSubrange(match.output.shown.startIndex..<match.output.shown.endIndex, with: shown)
            try Data(text.utf8).write(to: Self.file)
        } else {
            #expect(match.output.shown == shown, "RECORD=1 writes the screen into the README")
        }
    }

    @Test("The screen of the lab is what it shows after the keys named above it")
    func labScreen() throws {
        let marked =
            /<!-- lab screen: keys (?<keys>[^>]*), at (?<columns>\d+)x(?<rows>\d+) -->\n```[a-z]*\n(?<shown>(?:.*\n)*?)```/
        let match = try #require(Self.text.firstMatch(of: marked))
        let columns = try #require(Int(match.output.columns)), rows = try #require(Int(match.output.rows))
        let session = try TerminalSession(
            Home(), ["lab", "--patient", "01", "--seed", "5"], columns: columns, rows: rows, ["REDUCED_MOTION": "1"])
        try session.see("ACCESS")
        try session.settle()
        try session.press(match.output.keys.split(separator: " ").map(String.init))
        let shown = session.terminal.text + "\n"
        if Program.isRecording {
            let text = try String(contentsOf: Self.file, encoding: .utf8)
            let head = text[
                ..<(try #require(text.range(of: "at \(columns)x\(rows) -->\n```\n", options: .backwards)).upperBound)]
            let tail = text[head.endIndex...]
            let end = try #require(tail.range(of: "```")).lowerBound
            try Data((head + shown + tail[end...]).utf8).write(to: Self.file)
        } else {
            #expect(match.output.shown == shown, "RECORD=1 writes the screen into the README")
        }
    }

    @Test("Every script, folder and file that it names is there")
    func paths() {
        let named = Self.text.matches(of: /`((?:Scripts|Sources|Tests)\/[A-Za-z0-9_.\/+-]+)/).map { String($0.output.1) }
        #expect(named.count >= 6)
        let missing = named.filter {
            !FileManager.default.fileExists(atPath: Program.repository.appendingPathComponent($0).path)
        }
        #expect(missing == [])
    }

    @Test("Every module of the package is in its table")
    func modules() throws {
        let sources = Program.repository.appendingPathComponent("Sources").path
        let modules = try FileManager.default.contentsOfDirectory(atPath: sources).filter {
            $0.first?.isUppercase ?? false && !$0.hasPrefix("C") || $0 == "Content"
        }
        let missing = modules.filter { !Self.text.contains("| `\($0)` |") }
        #expect(missing == [])
    }
}
