import Foundation
import TestSupport
import Testing

@Suite("Several walks of one account, and several programs")
struct TwoProgramsTests {
    @Test("The second says so and offers to look on, without the notes, or to begin a walk of its own")
    func second() throws {
        let home = Home()
        let first = try TerminalSession(home, ["walkthrough"])
        try first.see("step 1 of")
        try first.press("enter", "enter", "e", "m", "y", "w", "o", "r", "d", "enter")
        let second = try TerminalSession(home, ["walkthrough"])
        try second.see("open in another terminal of this account")
        #expect(second.terminal.text.contains("> Begin the walk"))
        try second.press("down", "enter")
        try second.see("You are looking on")
        try second.see("step 3 of")
        #expect(second.terminal.text.contains("[!] looking on"))
        try second.press("m")
        try second.see("nothing is changed here")
        try second.press("E")
        try second.see("No notes yet")
        #expect(!second.terminal.text.contains("myword"))
        try second.press("q", "0")
        try second.see("Begin a walk of your own")
        try second.press("down", "enter")
        try second.see("step 1 of")
        try second.press("enter")
        try second.see("step 2 of")
        try first.press("enter")
        try first.see("step 4 of")
        for session in [second, first] {
            try session.press("q")
            #expect(session.waitForEnd() == .exited(0))
        }
        #expect(try stored(home) == [1, 3])
    }

    @Test("a case, a lab or a check leaves the open walk to a second program", arguments: ["case", "lab", "quiz"])
    func besideTheWalk(_ command: String) throws {
        let home = Home()
        let walk = try TerminalSession(home, ["walkthrough"])
        try walk.see("step 1 of")
        try walk.press("enter", "q")
        #expect(walk.waitForEnd() == .exited(0))
        let beside = try TerminalSession(home, [command])
        try beside.see(["case": "CASES, all", "lab": "Patient 01, invented", "quiz": "Knowledge check"][command] ?? "")
        let second = try TerminalSession(home, ["walkthrough"])
        try second.see("step 2 of")
        #expect(!second.terminal.text.contains("open in another terminal"))
        for session in [second, beside] { session.process.signal(SIGTERM) }
        for session in [second, beside] { session.waitForEnd() }
    }

    @Test("While two walks are younger than a day both are listed by time, and none is resumed unasked")
    func twoYoungWalks() throws {
        let home = Home()
        for count in [3, 1] {
            let session = try TerminalSession(home)
            try session.see(count == 3 ? "Begin the walk" : "Walk from the start")
            // The second time it stands behind the walk that the first one left, which is asked about.
            if count == 1 { try session.press("down", "enter", "down") }
            try session.press("enter")
            try session.see("step 1 of")
            for _ in 0..<count { try session.press("enter") }
            try session.press("q")
            #expect(session.waitForEnd() == .exited(0))
        }
        let session = try TerminalSession(home, ["walkthrough"])
        try session.see("Several walks were gone on with within a day")
        let lines = session.terminal.lines.filter { $0.contains("Go on with the walk of") }
        #expect(lines.count == 2)
        try session.press("down", "enter")
        try session.see("step 4 of")
        session.process.signal(SIGKILL)
        session.waitForEnd()
        // A day later the one gone on with last is meant.
        try makeOld(home, days: 2)
        let later = try TerminalSession(home, ["walkthrough"])
        try later.see("step 4 of")
        try later.press("0")
        #expect(later.terminal.text.contains("earlier walks (1)"))
    }

    /// Sets all times back by days.
    private func makeOld(_ home: Home, days: Int) throws {
        _ = try python(
            home,
            """
            for t, k in [('event', 'at'), ('session', 'started_at')]:
                c.execute(f'update {t} set {k} = {k} - 86400000 * \(days)')
            c.commit()
            """)
    }

    @Test("Both pressing keys as fast as they can lose nothing and damage nothing")
    func race() throws {
        let home = Home()
        let count = Program.isSoak ? 400 : 40
        let first = try TerminalSession(home, ["walkthrough"])
        try first.see("step 1 of")
        let second = try TerminalSession(home, ["walkthrough"])
        try second.see("open in another terminal")
        try second.press("enter")
        try second.see("step 1 of")
        let sessions = [first, second]
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

    @Test("With the log taken away from under one program, what another stores then stays, and the first says so")
    func logTakenAway() throws {
        let home = Home()
        let first = try TerminalSession(home, ["walkthrough"])
        try first.see("step 1 of")
        try first.press("enter")
        for part in ["-wal", "-shm"] { try FileManager.default.removeItem(atPath: home.records + part) }
        let second = try TerminalSession(home, ["walkthrough"])
        try second.see("1 EVALUATION")
        try second.settle()
        if second.terminal.text.contains("Begin the walk") { try second.press("enter") }
        try second.press("m", "enter", "enter")
        try second.see("step 3 of")
        try first.press("enter")
        try first.see("was moved or removed meanwhile")
        #expect(first.terminal.text.contains("[!] not recorded"))
        try first.press("q", "q")
        #expect(first.waitForEnd() == .exited(0))
        try second.press("q")
        #expect(second.waitForEnd() == .exited(0))
        #expect(try check(home) == "ok")
        #expect(try stored(home) == [2])
    }

    @Test("All walks are listed with their numbers, and each is summed up by its own")
    func list() throws {
        let home = Home()
        #expect(try home.run(["summary", "--list"]).output == "No walk is stored yet. \"teer walkthrough\" begins one.\n")
        #expect(try home.run(["walkthrough", "--linear"], input: "\n\nnote first\n").status == 0)
        try makeOld(home, days: 2)
        // The start screen, "Walk from the start", "Begin a new walk", one step.
        #expect(try home.run(["--linear"], input: "2\n2\n\n").status == 0)
        let list = try home.run(["summary", "--list"])
        #expect(list.status == 0, "\(list.errors)")
        let lines = list.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("walk 2: ") && lines[0].hasSuffix("1 of 69 steps marked"), "\(lines)")
        #expect(lines[1].hasPrefix("walk 1: ") && lines[1].hasSuffix("2 of 69 steps marked"), "\(lines)")
        #expect(try home.summary(["--walk", "1"]).done.count == 2)
        #expect(try home.summary(["--walk", "2"]).done.count == 1)
        #expect(try home.summary().done.count == 1)
        let none = try home.run(["summary", "--walk", "7"])
        #expect(none.status == 1 && none.sentence.contains("There is no walk 7 of this pack"), "\(none.errors)")
        #expect(try home.run(["summary", "--list", "--format", "json"]).output.contains("\"number\" : 1"))
    }

    /// How many steps are marked in each walk of the store, sorted.
    private func stored(_ home: Home) throws -> [Int] {
        let sessions = try python(home, "print(*[r[0] for r in c.execute('select number from session')])").split(separator: " ")
        return try sessions.map { try home.summary(["--walk", String($0)]).done.count }.sorted()
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
