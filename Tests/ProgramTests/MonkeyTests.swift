import Foundation
import TestSupport
import Testing

@Suite("Random keys in the real terminal")
struct MonkeyTests {
    /// What a keyboard, a bad line or a cat may send.
    private static func bytes(_ generator: inout SeededGenerator) -> [UInt8] {
        let names = KeyBytes.names
        switch Int.random(in: 0..<20, using: &generator) {
        case 0..<8: return KeyBytes(names.randomElement(using: &generator)!).bytes
        case 8..<14: return [UInt8.random(in: 0x20...0x7E, using: &generator)]
        case 14..<16:
            let control = UInt8.random(in: 0...0x1F, using: &generator)
            // Control-S stops the output of linear mode's line until somebody presses control-Q.
            return control == 0x13 ? [control, 0x11] : [control]
        // A sequence that was cut off, or has no end.
        case 16: return Array(KeyBytes(names.randomElement(using: &generator)!).bytes.dropLast())
        case 17: return Array("\u{1B}[\(Int.random(in: 0...99_999, using: &generator));".utf8)
        // What is no UTF-8.
        case 18: return (0..<3).map { _ in UInt8.random(in: 0x80...0xFF, using: &generator) }
        default: return Array(String(Unicode.Scalar(UInt32.random(in: 0xA1...0xFFFF, using: &generator)) ?? "é").utf8)
        }
    }

    /// What may end the program: a key that leaves, control-C, control-backslash.
    private static let ends: [ChildProcess.Ending?] = [.exited(0), .exited(128 + SIGINT), .exited(128 + SIGQUIT)]

    @Test("The program lives, gives the terminal back when it is left, and the walk can always be read", arguments: 0..<5)
    func keys(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let home = Home()
        let count = (Program.isSoak ? 5_000 : 500) / 5
        let sizes = [(80, 24), (40, 12), (20, 6), (100, 30), (11, 3)]
        var session = try start(home, seed)
        var starts = 1
        for number in 0..<count {
            session.send(Self.bytes(&generator))
            if number % 7 == 0 { try session.settle() }
            if number % 31 == 0 {
                let (columns, rows) = sizes.randomElement(using: &generator)!
                try session.resize(columns: columns, rows: rows)
            }
            // Out of linear mode, which random keys find and never leave.
            if number % 50 == 49 { session.send(Array("\rfull\r".utf8)) }
            if session.process.ending != nil {
                try checkEnd(session)
                session = try start(home, seed)
                starts += 1
            }
        }
        try session.settle()
        session.process.signal(SIGTERM)
        let ending = session.waitForEnd()
        #expect(ending == .exited(128 + SIGTERM) || Self.ends.contains(ending))
        #expect(session.leftovers == [])
        try checkRecord(home)
        print("seed \(seed): \(count) keys in \(starts) starts")
    }

    private func start(_ home: Home, _ seed: Int) throws -> TerminalSession {
        let terms = SignalTests.types
        let session = try TerminalSession(
            home, seed % 2 == 0 ? ["walkthrough", "--free"] : [], term: terms[seed % terms.count])
        try session.settle()
        return session
    }

    private func checkEnd(_ session: TerminalSession) throws {
        let ending = session.waitForEnd()
        #expect(Self.ends.contains(ending), "\(String(describing: ending))\n\(session.terminal.text)")
        #expect(session.leftovers == [])
    }

    /// The record must be there, whole and understood.
    private func checkRecord(_ home: Home) throws {
        let outcome = try home.run(["summary", "--format", "json"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try home.summary().unfollowed == 0)
        let again = try TerminalSession(home, ["walkthrough"])
        try again.settle()
        #expect(!again.terminal.text.contains("can not be read"))
        #expect(!again.terminal.text.contains("new edition"))
    }

    @Test("A megabyte pasted at once is taken in, and the program answers the next key")
    func paste() throws {
        var generator = SeededGenerator(seed: 99)
        let home = Home()
        let session = try TerminalSession(home, ["walkthrough"])
        try session.see("step 1 of")
        try session.settle()
        // Into a prompt, where every character counts; without control characters, which would close it.
        try session.press("e")
        session.send((0..<1_000_000).map { _ in UInt8.random(in: 0x20...0x7E, using: &generator) })
        try session.settle()
        #expect(session.process.ending == nil)
        try session.press("esc")
        try session.press("down")
        #expect(session.terminal.outside == 0)
        session.process.signal(SIGTERM)
        #expect(session.waitForEnd() == .exited(128 + SIGTERM))
        #expect(session.leftovers == [])
    }
}
