import Foundation
import TestSupport
import Testing

@Suite("A monkey at the kiosk's real keyboard")
struct KioskMonkeyTests {
    private static let types = ["xterm-256color", "linux", "screen-256color", "vt100"]

    private static func bytes(_ generator: inout SeededGenerator) -> [UInt8] {
        let names = KeyBytes.names
        switch Int.random(in: 0..<20, using: &generator) {
        case 0..<8: return KeyBytes(names.randomElement(using: &generator)!).bytes
        case 8..<12: return [UInt8.random(in: 0x20...0x7E, using: &generator)]
        // Control characters, those that raise signals on a terminal that is not shut among them.
        case 12..<16: return [UInt8.random(in: 0...0x1F, using: &generator)]
        case 16: return [0x1B] + KeyBytes(names.randomElement(using: &generator)!).bytes.dropFirst().dropLast()
        case 17: return Array("\u{1B}[\(Int.random(in: 0...99_999, using: &generator));".utf8)
        case 18: return (0..<3).map { _ in UInt8.random(in: 0x80...0xFF, using: &generator) }
        default: return [3, 28, 26, 19, 17, 4]
        }
    }

    /// What the program holds in memory, in KiB.
    private static func resident(_ process: ChildProcess) -> Int {
        let line = process.fact("status")?.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
    }

    @Test("never gets out, never gets stuck, changes no file, and leaves the program as small as it was", arguments: 0..<4)
    func keys(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let booth = KioskBooth()
        let session = try booth.start(code: seed % 2 == 0 ? booth.codeFile() : nil, term: Self.types[seed])
        try session.seeFirstPage()
        try session.settle()
        let files = booth.files()
        let count = (Program.isSoak ? 20_000 : 2_000) / 4
        var settled = 0
        for number in 0..<count {
            session.send(Self.bytes(&generator))
            if number % 10 == 0 { try settle(session) }
            if number % 97 == 0 {
                // A window changes between two frames: in the midst of one, what ncurses sends is for the size of before.
                try settle(session)
                try session.resize(
                    columns: Int.random(in: 10...120, using: &generator), rows: Int.random(in: 3...40, using: &generator))
            }
            if number == count / 4 { settled = Self.resident(session.process) }
            #expect(session.process.ending == nil, "key \(number)")
            if session.process.ending != nil { return }
        }
        try settle(session)
        try session.resize(columns: 80, rows: 24)
        try settle(session)
        #expect(Self.resident(session.process) - settled < 4_096, "KiB more than after a quarter of the keys")
        try comeBack(session)
        #expect(booth.files() == files)
        session.process.signal(SIGTERM)
        #expect(session.waitForEnd() == .exited(0))
        #expect(session.leftovers == [])
    }

    /// Waits until the kiosk waits for a key and nothing else: at the staff's prompt it may wait for its rest to end.
    private func settle(_ session: TerminalSession) throws {
        session.send([0x1B])
        try session.settle()
    }

    /// Esc ends any prompt, F2 leads out of the lines, and one key back leads to the first page.
    private func comeBack(_ session: TerminalSession) throws {
        try session.press("esc")
        if !session.terminal.modes.contains(1049), session.terminal.text.contains("(Down and Up") || !isFullScreen(session) {
            try session.press("f2")
        }
        try session.press("esc")
        for _ in 0..<100 where !session.terminal.text.contains(TerminalSession.firstPage) { try session.press("backspace") }
        try session.seeFirstPage()
    }

    /// Whether the last line is the key line of a full screen.
    private func isFullScreen(_ session: TerminalSession) -> Bool {
        session.terminal.lines.last { !$0.isEmpty }?.contains("Enter") ?? false
    }

    @Test("A megabyte pasted is taken in, at the staff's prompt too, and the next key is answered")
    func paste() throws {
        var generator = SeededGenerator(seed: 7)
        let booth = KioskBooth()
        let session = try booth.start(code: booth.codeFile())
        try session.seeFirstPage()
        try session.settle()
        try session.press("f12")
        session.send((0..<1_000_000).map { _ in UInt8.random(in: 0x20...0x7E, using: &generator) })
        try session.settle()
        try session.press("esc")
        try session.press("home")
        try session.seeFirstPage()
    }
}
