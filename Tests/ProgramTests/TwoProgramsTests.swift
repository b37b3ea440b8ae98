import Foundation
import TestSupport
import Testing

@Suite("Two programs on one walk")
struct TwoProgramsTests {
    @Test("The second goes on with a copy and says so; what each did is kept")
    func second() throws {
        let home = Home()
        let first = try TerminalSession(home, ["walkthrough"])
        try first.see("Step 1/")
        try first.press("enter", "enter")
        let second = try TerminalSession(home, ["walkthrough"])
        try second.see("open in another terminal")
        try second.see("Step 3/")
        try second.press("enter", "enter")
        try second.see("Step 5/")
        try first.press("enter")
        try first.see("Step 4/")
        for session in [second, first] {
            try session.press("q")
            #expect(session.waitForEnd() == .exited(0))
        }
        #expect(try home.summary().done.count == 3, "the walk touched last is the first program's")
        #expect(try stored(home) == [3, 4])
    }

    @Test("Both pressing keys as fast as they can lose nothing and damage nothing")
    func race() throws {
        let home = Home()
        #expect(try home.run(["walkthrough", "--linear"]).status == 0)
        let count = Program.isSoak ? 400 : 40
        let sessions = try (0..<2).map { _ in try TerminalSession(home, ["walkthrough"]) }
        for session in sessions { try session.settle() }
        for _ in 0..<count { for session in sessions { session.send(KeyBytes("m").bytes) } }
        for session in sessions { try session.settle() }
        // An even number of times marked and unmarked, and one more.
        try sessions[0].press("m")
        for session in sessions { session.process.signal(SIGKILL) }
        for session in sessions { session.waitForEnd() }
        #expect(try stored(home) == [0, 1])
        #expect(try check(home) == "ok")
        #expect(try lines(home) >= 2 * count + 1)
    }

    /// How many steps are marked in each walk of the store, sorted.
    private func stored(_ home: Home) throws -> [Int] {
        // The walk touched last is summed up; each of the others after it was made the newest.
        let sessions = try python(home, "print(*[r[0] for r in c.execute('select number from session')])").split(separator: " ")
        return try sessions.map { number in
            let copy = try home.copy()
            _ = try python(copy, "c.execute('update session set recency = 99 where number = \(number)'); c.commit()")
            return try copy.summary().done.count
        }.sorted()
    }

    private func check(_ home: Home) throws -> String {
        try python(home, "print(c.execute('pragma integrity_check').fetchone()[0])")
    }

    private func lines(_ home: Home) throws -> Int {
        Int(try python(home, "print(c.execute('select count(*) from event').fetchone()[0])")) ?? 0
    }

    private func python(_ home: Home, _ code: String) throws -> String {
        let code = "import sqlite3,sys\nc = sqlite3.connect(sys.argv[1])\n\(code)"
        let outcome = try home.run(try #require(Program.location(of: "python3")), ["-c", code, home.records])
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output.trimmingCharacters(in: .newlines)
    }
}
