import Foundation
import Testing

@Suite("What a frame costs the line")
struct FrameTests {
    @Test(
        "Each key and each change of size is answered with one write to the terminal, on every terminal type",
        .enabled(if: Program.isInstalled("strace"), "strace is not installed"), arguments: SignalTests.types)
    func oneWrite(term: String) throws {
        let home = Home()
        let log = home.file("writes")
        // The tracer stands aside (-D), so that the program itself is the one on the terminal.
        let session = try TerminalSession(
            home, ["-D", "-f", "-y", "-e", "trace=write,writev", "-o", log, Program.path, "walkthrough"],
            program: try #require(Program.location(of: "strace")), term: term)
        try session.see("step 1 of")
        try session.settle()
        var before = try writes(log)
        for key in [
            "down", "up", "page-down", "page-up", "enter", "o", "down", "q", "?", "page-down", "q", "r", "enter", "q", "q", "/",
            "c", "ctrl-l",
        ] {
            let bytes = session.bytesReceived
            try session.press(key)
            let now = try writes(log)
            let sent = session.bytesReceived - bytes
            #expect(now - before == (sent > 0 ? 1 : 0), "\(key): \(now - before) writes of \(sent) bytes")
            before = now
        }
        try session.press("esc")
        // Larger than at the start: what is made for one size must do for all.
        for (columns, rows) in [(200, 60), (100, 30), (80, 24), (200, 60)] {
            before = try writes(log)
            try session.resize(columns: columns, rows: rows)
            try session.see("the key line in the last of \(rows) rows") { ($0.lines.last ?? "").contains("leave") }
            try session.settle()
            #expect(try writes(log) - before == 1, "\(columns)x\(rows)")
        }
        session.process.signal(SIGTERM)
        #expect(session.waitForEnd() == .exited(128 + SIGTERM))
    }

    /// How often the program wrote to the terminal.
    ///
    /// The kernel may take a long write in parts, when the terminal reads slowly: the rest, sent again, is of the same write.
    private func writes(_ log: String) throws -> Int {
        let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
        var count = 0, rest = 0
        for line in lines where line.contains("</dev/pts/") || line.contains("</dev/tty") {
            // write(1</dev/pts/0>, "..."..., 148) = 148
            let parts = line.components(separatedBy: ") = ")
            let size = try #require(parts.dropLast().last?.components(separatedBy: ", ").last.flatMap { Int($0) }, "\(line)")
            if size != rest { count += 1 }
            let taken = parts.last?.split(separator: " ").first.flatMap { Int($0) } ?? 0
            rest = size - max(0, taken)
        }
        return count
    }

    @Test(
        "What is sent piece by piece is what a full repaint shows, on every terminal type and in every locale",
        arguments: SignalTests.types, ["C.UTF-8", "C"])
    func piecesMakeTheWhole(term: String, locale: String) throws {
        let session = try TerminalSession(Home(), ["walkthrough"], term: term, locale: locale)
        try session.see("step 1 of")
        for key in [
            "down", "page-down", "enter", "w page-down", "up", "o", "down", "q", "?", "page-down", "q", "r", "enter",
            "page-down",
            "q", "q", "g", "end", "q", "/", "c", "l", "i", "p", "enter", "esc", "m", "n", "x", "enter", "u", ",", "q", "0",
        ] {
            try session.press(key.split(separator: " ").map(String.init))
            let pieces = session.terminal
            try session.press("ctrl-l")
            let whole = session.terminal
            #expect(pieces.text == whole.text, "after \(key)")
            #expect(pieces.row == whole.row && pieces.column == whole.column, "the cursor after \(key)")
            #expect(!pieces.hasAttributes && !pieces.drawsLines[pieces.characterSet], "something is left on after \(key)")
        }
        #expect(session.terminal.outside == 0 && session.terminal.overruns == 0 && session.terminal.unknown == [])
    }

    @Test("Idle, the program does not wake up")
    func idle() throws {
        let session = try TerminalSession(Home(), ["walkthrough"])
        try session.see("step 1 of")
        // `settle` returns only when the program sleeps with no time set for waking up.
        try session.settle()
        #expect(session.terminal.unknown == [])
    }

    @Test(
        "Nothing is drawn outside the screen, and nothing scrolls it, at any size",
        arguments: [(80, 24), (40, 12), (20, 6), (12, 3), (200, 60)])
    func inside(columns: Int, rows: Int) throws {
        let session = try TerminalSession(Home(), ["walkthrough"], columns: columns, rows: rows)
        try session.settle()
        try session.press("enter", "o", "down", "enter", "?", "esc", "r", "enter", "end", "esc", "esc", "w", "G", "g", "f3")
        #expect(session.terminal.outside == 0)
        #expect(session.terminal.overruns == 0)
        #expect(session.terminal.unknown == [])
        for (columns, rows) in [(100, 30), (20, 6), (33, 9), (80, 24)] {
            try session.resize(columns: columns, rows: rows)
            try session.settle()
            try session.press("down")
        }
        #expect(session.terminal.outside == 0)
        session.process.signal(SIGTERM)
        #expect(session.waitForEnd() == .exited(128 + SIGTERM))
        #expect(session.leftovers == [])
    }

    @Test("After a change of size the same sentence is at the top")
    func resize() throws {
        let session = try TerminalSession(Home(), ["walkthrough"])
        try session.see("step 1 of")
        try session.press("enter", "page-down")
        let top = try #require(session.terminal.lines.dropFirst(3).first { $0.contains { $0.isLetter } })
        let words = top.split(separator: " ").prefix { !$0.hasSuffix("more") }.suffix(3).joined(separator: " ")
        for (columns, rows) in [(60, 20), (120, 40), (80, 24)] {
            try session.resize(columns: columns, rows: rows)
            try session.settle()
            #expect(
                session.terminal.text.replacingOccurrences(of: "\n", with: " ").contains(
                    words.split(separator: " ").first ?? ""))
        }
        #expect(session.terminal.lines.dropFirst(3).first { $0.contains { $0.isLetter } } == top)
    }
}
