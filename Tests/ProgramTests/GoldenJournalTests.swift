import Foundation
import Testing

/// One walk, check, case and session of the clip lab of each release, kept for good: what was stored once can be brought in,
/// verified and told by every later program.
///
/// A release that changes the chart of the walk says "as recorded" of the walks before it; its sentence stands here then.
@Suite("Journals of earlier releases")
struct GoldenJournalTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Journals")

    @Test(
        "are done again to the last line, and told as they were told",
        arguments: [("walk-0.1.0", "exact"), ("check-0.1.0", "exact"), ("lab-0.1.0", "exact"), ("case-0.1.0", "exact")])
    func replayed(_ name: String, _ verdict: String) throws {
        let home = Home()
        let file = Self.folder.appendingPathComponent("\(name).jsonl").path
        #expect(try home.run(["records", "import", file]).output == "1 session was brought in.\n")
        let kind = name.prefix { $0 != "-" }
        #expect(try home.run(["records", "verify"]).output == "1  \(kind)  \(verdict)\n1 session, 0 broken.\n")
        let told = try String(contentsOf: Self.folder.appendingPathComponent("\(name).txt"), encoding: .utf8)
        #expect(try home.run(["replay", "1"]).output == told)
        #expect(try home.run(["records", "list", "--format", "csv"]).output.contains("Anna,1,\(kind),mitral-teer,"))
        let again = try home.run(["records", "export", "--all", "--with-notes"]).output
        #expect(try again == String(contentsOfFile: file, encoding: .utf8))
    }

    @Test("a line that was changed in the store is found, and the session is not played again")
    func changed() throws {
        let home = Home()
        let file = Self.folder.appendingPathComponent("lab-0.1.0.jsonl").path
        #expect(try home.run(["records", "import", file]).status == 0)
        let change = """
            import sqlite3, sys, json
            c = sqlite3.connect(sys.argv[1])
            c.execute("UPDATE event SET body = replace(body, 'lab flail-p2 level guided', 'lab flail-p2 level exam')")
            c.commit()
            """
        #expect(try home.run("/usr/bin/env", ["python3", "-c", change, home.records]).status == 0)
        let verified = try home.run(["records", "verify"])
        #expect(verified.status == 1 && verified.output.contains("1  lab  broken at line 2"))
    }
}
