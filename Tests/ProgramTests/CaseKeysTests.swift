import Foundation
import TestSupport
import Testing

/// Each case by keys in a real terminal: the scripts are those that Tests/TrainerTests/Lab/KeyedCaseTests.swift writes.
@Suite("teer case, played by keys from the findings to the debrief")
struct CaseKeysTests {
    private static let numbers = (1...12).map { $0 < 10 ? "0\($0)" : "\($0)" }
    /// Three of them; with SOAK=1 the best path, a wrong decision and the critical error of every case.
    private static let names =
        Program.isSoak
        ? numbers.flatMap { number in ["best", "wrong", "critical"].map { "\(number)-\($0)" } }
        : ["01-best", "04-wrong", "02-critical"]

    @Test("comes to the verdict that the script was written with", arguments: names)
    func played(_ name: String) throws {
        let folder = #filePath.components(separatedBy: "/ProgramTests/")[0]
        let script = try String(
            contentsOfFile: "\(folder)/TrainerTests/Lab/Snapshots/case-keys-\(name).txt", encoding: .utf8
        ).split(separator: "\n").map(String.init)
        let seed = try #require(script.first?.dropFirst("seed: ".count))
        let verdict = try #require(script.last?.dropFirst("see: ".count))
        #expect(!verdict.isEmpty && verdict != "?")
        let home = Home()
        // The script was written without a clock.
        try home.write("time: acts\n", to: "config/teer/settings.yaml")
        let session = try TerminalSession(
            home, ["case", String(name.prefix(2)), "--seed", String(seed)], columns: 80, rows: 24, ["REDUCED_MOTION": "1"])
        try session.see("Nothing asked yet")
        let keys = script[1..<(script.count - 1)].flatMap { $0.split(separator: " ").map(String.init) }
        for key in keys.dropLast() {
            session.send(KeyBytes(key).bytes)
            // Ten minutes of a patient's time pass with some acts, which a build for tests takes long for.
            for patience in 0..<4 {
                do {
                    try session.settle()
                    break
                } catch  where patience < 3 {}
            }
        }
        // Behind the last key the plan is played again for the debrief, which takes its time in a build for tests.
        session.send(KeyBytes(try #require(keys.last)).bytes)
        for _ in 0..<5 where !Self.words(of: session).contains(verdict) {
            try? session.see("the verdict") { _ in Self.words(of: session).contains(verdict) }
        }
        #expect(Self.words(of: session).contains(verdict), "\(session.terminal.text)")
        #expect(session.terminal.unknown == [])
        session.process.signal(SIGTERM)
        session.waitForEnd()
    }

    private static func words(of session: TerminalSession) -> String {
        session.terminal.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
