import Foundation
import Testing

/// A newcomer who reads what the screen says: Space reads on, Enter ticks and chooses where the message asks for it.
@Suite("A newcomer's path to each end of the walk")
struct NewcomerTests {
    /// The answers that lead somewhere else than the first one does, by words of the question's options.
    struct Path: Sendable, CustomTestStringConvertible {
        let outcome: String
        /// The options to take, by the beginnings of their texts; where none of them is offered, the first one.
        let choices: [String]
        /// A word that only steps of a released clip have, which must not be seen.
        var mustNotSee: [String] = []

        var testDescription: String { outcome }
    }

    static let paths = [
        Path(outcome: "Clip", choices: []),
        Path(outcome: "No clip", choices: ["Not suitable"], mustNotSee: ["Release the clip"]),
        Path(outcome: "Deferred", choices: ["Stop"], mustNotSee: ["Release the clip"]),
        Path(outcome: "Abandoned", choices: ["Abandon"], mustNotSee: ["3.17 Release the clip", "4.2 Measure the gradient"]),
    ]

    @Test("Space, ticks and decisions alone lead from a fresh home to the end page of each outcome", arguments: paths)
    func walk(_ path: Path) throws {
        let home = Home()
        let session = try TerminalSession(home)
        try session.see("Begin the walk")
        #expect(session.terminal.text.contains("Space reads on, ? shows the keys."))
        var seen = ""
        for _ in 0..<700 where !session.terminal.text.contains("End of the walk") {
            try session.press("space")
            seen += session.terminal.text
            try answer(session, path)
        }
        #expect(session.terminal.text.contains("Outcome: \(path.outcome)"), "\(session.terminal.text)")
        #expect(session.terminal.text.contains("The walk is complete"))
        for words in path.mustNotSee { #expect(!seen.contains(words), "\(words) was shown on the way to \(path.outcome)") }
        try session.press("q")
        #expect(session.waitForEnd() == .exited(0))
        let summary = try home.run(["summary"])
        #expect(summary.status == 0)
        #expect(summary.output.lowercased().contains("outcome: \(path.outcome.lowercased())"), "\(summary.output)")
        #expect(try home.summary().steps.allSatisfy { $0.mark != "open" }, "no step that applies is open")
    }

    /// Does what the message line asks for.
    private func answer(_ session: TerminalSession, _ path: Path) throws {
        let text = session.terminal.text
        if text.contains("ticked. Enter ticks.") {
            try session.press("enter")
        } else if text.contains("has no decision. Choose below with Enter") {
            try choose(session, path)
        } else if text.contains("answer, S skips") {
            try session.press("2")
        }
    }

    /// Takes the option that the path names, or the first.
    private func choose(_ session: TerminalSession, _ path: Path) throws {
        for _ in 0..<6 {
            let focused = session.terminal.lines.first { $0.contains(" > ") } ?? ""
            if path.choices.contains(where: { focused.contains(") \($0)") }) { return try session.press("enter") }
            let isOffered = path.choices.contains { choice in
                session.terminal.lines.contains { $0.contains("( ) \(choice)") || $0.contains("(x) \(choice)") }
            }
            guard isOffered else { return try session.press("enter") }
            try session.press("down")
        }
        try session.press("enter")
    }

    @Test("A script that sees words only walks in plain lines to the end of a walk without a clip")
    func lines() throws {
        let home = Home()
        // Fifteen steps, then the four ticks and the last option of 1.16 by the numbers that were said.
        let said = try home.run(["--linear"], input: "\n" + String(repeating: "\n", count: 15)).output
        let number = try number(of: "Not suitable for a clip", in: said)
        let ticks = (1...4).map { "\($0)\n" }.joined()
        // Led back to the alternatives, then on; the questions get an answer each and an empty line.
        let rest = String(repeating: "\n", count: 3) + String(repeating: "1\n\n", count: 3)
        let end = String(repeating: "\n", count: 4) + String(repeating: "1\n\n", count: 3)
        let walked = try home.run(["--linear"], input: "\n" + ticks + "\(number)\n" + rest + end)
        #expect(walked.output.contains("Outcome: No clip"), "\(walked.output.suffix(3_000))")
        #expect(try home.run(["summary"]).output.lowercased().contains("outcome: no clip"))
    }

    /// The number that was said before words.
    private func number(of words: String, in text: String) throws -> Int {
        let line = try text.split(separator: "\n").last { $0.contains(words) }.orThrow(words)
        return try Int(line.prefix { $0.isNumber }).orThrow("a number before \(words)")
    }
}
