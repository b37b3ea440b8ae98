import Foundation
import TestSupport
import Testing

@Suite("Deleted records")
struct RecordsDeletionTests {
    /// A word that nothing else writes.
    private static let word = "qzjxvkwpqzjxvkwpqzjxvkwpqzjxvkwp"

    /// The files below the state folder in which the word stands.
    private static func found(in home: Home) -> [String] {
        let folder = home.file("state")
        let names = FileManager.default.subpaths(atPath: folder) ?? []
        return names.filter { name in
            FileManager.default.contents(atPath: "\(folder)/\(name)")?.range(of: Data(word.utf8)) != nil
        }
    }

    /// A home with a walk of Anna's that has the word in notes, and one of Bora's.
    private static func filled(notes: Int = 5) throws -> Home {
        let home = Home()
        let lines = (0..<notes).map { "note \(word) \($0)\n\n" }.joined()
        #expect(try home.run(["walkthrough", "--linear", "--learner", "Anna"], input: lines + "q\n").status == 0)
        #expect(try home.run(["walkthrough", "--linear", "--learner", "Bora"], input: "\nq\n").status == 0)
        return home
    }

    @Test("are listed and asked about; the wrong word deletes nothing, the name deletes all of it to the last byte")
    func bytes() throws {
        let home = try Self.filled()
        #expect(Self.found(in: home) != [])
        let refused = try home.run(["records", "delete", "--learner", "Anna"], input: "yes\n")
        #expect(refused.status == 1 && refused.errors.contains("Anna's walk of mitral-teer"))
        #expect(Self.found(in: home) != [])
        let deleted = try home.run(["records", "delete", "--learner", "anna"], input: "Anna\n")
        #expect(deleted.output == "1 session was deleted. The learner Anna is gone.\n", "\(deleted.errors)")
        #expect(Self.found(in: home) == [])
        #expect(try home.run(["learners", "list", "--format", "csv"]).output.split(separator: "\n").count == 2)
        #expect(try home.run(["records", "verify"]).output.contains("1 session, 0 broken."))
    }

    @Test("by number and by age; a session that is open elsewhere is left alone")
    func choosing() throws {
        let home = try Self.filled()
        #expect(try home.run(["records", "delete", "--older-than", "1d", "--yes"]).output == "")
        #expect(try home.run(["records", "delete"]).status == 2)
        let open = try TerminalSession(home, ["walkthrough", "--learner", "Anna"])
        try open.see("step ")
        let refused = try home.run(["records", "delete", "1", "--yes"])
        #expect(refused.status == 1 && refused.sentence.contains("open in another terminal"))
        open.process.signal(SIGKILL)
        open.waitForEnd()
        #expect(try home.run(["records", "delete", "1", "--yes"]).output == "1 session was deleted.\n")
        #expect(Self.found(in: home) == [])
    }

    @Test("leave copies that were set aside until they are named, too")
    func copies() throws {
        let home = try Self.filled()
        try home.write(Self.word, to: "state/teer/records.db.damaged-7")
        let deleted = try home.run(["records", "delete", "--learner", "Anna", "--yes"])
        #expect(deleted.output.contains("records.db.damaged-7"))
        #expect(Self.found(in: home) == ["teer/records.db.damaged-7"])
        #expect(try home.run(["records", "delete", "--copies", "--yes"]).output.contains("1 copy was deleted."))
        #expect(Self.found(in: home) == [])
    }

    @Test("A program killed in the middle has deleted all or nothing, and the next start leaves no byte of what is gone")
    func killed() throws {
        var generator = SeededGenerator(seed: 16)
        let filled = try Self.filled(notes: 40)
        let rehearsal = try filled.copy()
        let begun = Date()
        #expect(try rehearsal.run(["records", "delete", "--learner", "Anna", "--yes"]).status == 0)
        let length = UInt32(Date().timeIntervalSince(begun) * 1_200_000)
        var (gone, whole) = (0, 0)
        for round in 0..<(Program.isSoak ? 100 : 10) {
            let home = try filled.copy()
            let process = try ChildProcess(
                Program.path, ["records", "delete", "--learner", "Anna", "--yes"], environment: home.environment(),
                files: [home.write("", to: "in"), home.file("out"), home.file("err")])
            usleep(UInt32.random(in: 0...length, using: &generator))
            process.signal(SIGKILL)
            _ = process.waitForEnd()
            let list = try home.run(["records", "list", "--format", "csv"])
            #expect(list.status == 0, "round \(round): \(list.errors)")
            let isThere = list.output.contains("Anna,1,walk")
            #expect(Self.found(in: home).isEmpty == !isThere, "round \(round): \(Self.found(in: home))")
            #expect(list.output.contains("Bora,2,walk"))
            if isThere { whole += 1 } else { gone += 1 }
        }
        print("\(gone + whole) deletions killed: \(gone) were done, \(whole) had not begun")
    }

    @Test("keep-days deletes old sessions at a start, and says so")
    func keepDays() throws {
        let home = try Self.filled()
        try home.write("keep-days: 30\n", to: "config/teer/settings.yaml")
        let sql = "UPDATE event SET at = at - 40 * 86400000 WHERE session = 1"
        let start = "UPDATE session SET started_at = started_at - 40 * 86400000 WHERE number = 1"
        let python = "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); [c.execute(s) for s in sys.argv[2:]]; c.commit()"
        #expect(try home.run("/usr/bin/env", ["python3", "-c", python, home.records, sql, start]).status == 0)
        let session = try TerminalSession(home, ["--learner", "Bora"])
        try session.see("1 session not gone on with for 30 days deleted")
        session.process.signal(SIGKILL)
        session.waitForEnd()
        #expect(try home.run(["records", "list", "--format", "csv"]).output.split(separator: "\n").count == 2)
        #expect(Self.found(in: home) == [])
    }
}
