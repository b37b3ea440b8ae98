import Foundation
import GRDB
import Testing

@testable import Sessions

@Suite("Files that are not this program's to change")
struct ForeignFileTests {
    @Test(
        "Another application's database is left as it is, whatever its id",
        arguments: ["", "PRAGMA application_id = 252006674;"])
    func foreign(id: String) throws {
        let lab = try StoreLab()
        try lab.tamper(id + "CREATE TABLE patients (name TEXT); INSERT INTO patients VALUES ('kept');")
        let before = lab.bytes
        let problem = try #require(lab.refusal())
        #expect(problem.kind == .foreign)
        #expect(
            problem.sentence.hasSuffix("belongs to another application and is left as it is; move it away and start again."))
        #expect(lab.bytes == before)
    }

    @Test("An empty database of another application is left as it is too")
    func emptyForeign() throws {
        let lab = try StoreLab()
        try lab.tamper("PRAGMA application_id = 252006674;")
        #expect(lab.refusal()?.kind == .foreign)
    }

    @Test("A store of a newer program is left as it is, and the program named")
    func newer() throws {
        let lab = try StoreLab()
        try lab.fill()
        try lab.tamper(
            "INSERT INTO grdb_migrations VALUES ('of tomorrow'); UPDATE meta SET value = 'teer 9.1' || char(27) || '[31m'")
        let before = lab.bytes
        let problem = try #require(lab.refusal())
        #expect(problem.kind == .newer)
        #expect(
            problem.sentence.hasSuffix(
                "was written by a newer program (teer 9.1?[31m) and is left as it is; update this program."))
        #expect(lab.bytes == before)
    }

    @Test("A newer program that changes the file while it is open here is not written against")
    func renewedMeanwhile() throws {
        let lab = try StoreLab()
        let store = try lab.open()
        try store.begin(.sample("walk"))
        try lab.tamper("INSERT INTO grdb_migrations VALUES ('of tomorrow')")
        let problem = #expect(throws: StoreProblem.self) { try store.append([.sample(0)], to: "walk") }
        #expect(problem?.kind == .newer)
        #expect(try store.events(of: "walk").isEmpty)
    }

    @Test("A text that is no database is kept under another name, and a new store begun")
    func text() throws {
        let lab = try StoreLab()
        try lab.fill()
        let letter = Data(String(repeating: "Dear colleague, ", count: 400).utf8)
        lab.bytes = letter
        let store = try lab.open(now: 1_700_000_000_000)
        #expect(
            store.openingNotice
                == "The store was damaged: it is kept as records.db.damaged-1700000000000, and a new one was begun."
        )
        #expect(FileManager.default.contents(atPath: lab.path + ".damaged-1700000000000") == letter)
        try store.begin(.sample("new"))
        #expect(try store.sessions(of: "mitral-teer").map(\.id) == ["new"])
    }
}
