import Foundation
import GRDB
import Synchronization
import Testing

@testable import Sessions

@Suite("A store of an older program")
struct RenewalTests {
    /// The schema of a program to come, with a step more.
    private static func tomorrow(_ sql: String = "ALTER TABLE session ADD COLUMN instructor TEXT") -> Schema {
        var migrator = Migrations.migrator
        migrator.registerMigration("instructors") { try $0.execute(sql: sql) }
        return Schema(migrator)
    }

    @Test("It is copied, then brought up to date with all its lines, and bears the newer program's name")
    func isRenewed() throws {
        let lab = try StoreLab()
        try lab.fill(walks: 2)
        let store = try lab.open(program: "teer 2.0", schema: Self.tomorrow())
        #expect(store.openingNotice == nil)
        #expect(try store.events(of: "walk-1") == EventRecord.samples(0..<10))
        try store.append([.sample(10)], to: "walk-1")
        store.close()
        #expect(lab.names == ["records.db", "records.db.claims", "records.db.form-3"])
        #expect(lab.mode(lab.path + ".form-3") == 0o600)
        #expect(lab.refusal()?.sentence.contains("by a newer program (teer 2.0)") == true)
        let copy = try lab.open(lab.path + ".form-3")
        #expect(copy.openingNotice == nil)
        #expect(try copy.events(of: "walk-1") == EventRecord.samples(0..<10))
    }

    @Test("One of the first form gains all that came later, its time without breaks too; its walks stay as they were")
    func firstForm() throws {
        let lab = try StoreLab()
        try lab.makeFirstForm(walks: 2, lines: 10)
        let store = try lab.open(program: "teer 2.0")
        #expect(store.openingNotice == nil)
        var expected = SessionRecord.sample("walk-1")
        (expected.touchedAt, expected.active) = (2_009, 9)
        #expect(try store.sessions(of: "mitral-teer").first == expected)
        #expect(try store.events(of: "walk-0") == EventRecord.samples(0..<10))
        var exam = SessionRecord.sample("exam", at: 3_000)
        (exam.kind, exam.origin, exam.edition, exam.seed) = (.exam, "/packs/mine", String(repeating: "a", count: 64), -7)
        (exam.program, exam.chartForm, exam.follows) = ("teer 2.0", 2, "walk-1")
        try store.begin(exam)
        #expect(try store.session(id: "exam") == exam)
        #expect(try store.sessions(of: "mitral-teer").map(\.id) == ["walk-1", "walk-0"])
        #expect(try store.sessions(of: "mitral-teer", kind: .exam).map(\.id) == ["exam"])
        try store.settle(origin: "bundled", of: "walk-0")
        try store.settle(origin: "other", of: "walk-0")
        #expect(try store.session(id: "walk-0")?.origin == "bundled")
        store.close()
        #expect(lab.names == ["records.db", "records.db.claims", "records.db.form-1"])
    }

    @Test("A damaged one of the first form gives its walks to a new store")
    func damagedFirstForm() throws {
        let lab = try StoreLab()
        try lab.makeFirstForm(walks: 3, lines: 400)
        lab.bytes = lab.bytes.dropLast(9_000) + Data(repeating: 7, count: 9_000)
        let store = try lab.open()
        #expect(store.openingNotice?.contains("was damaged") == true)
        #expect(try store.sessions(of: "mitral-teer").count >= 2)
    }

    @Test("Newer programs that start together renew it once")
    func startTogether() throws {
        for _ in 0..<5 {
            let lab = try StoreLab()
            try lab.fill()
            let problems = Mutex<[String]>([])
            DispatchQueue.concurrentPerform(iterations: 4) { index in
                do {
                    let store = try lab.open(schema: Self.tomorrow())
                    try store.begin(.sample("of-\(index)"))
                    store.close()
                } catch {
                    problems.withLock { $0.append("\(error)") }
                }
            }
            #expect(problems.withLock { $0 } == [])
            #expect(lab.names == ["records.db", "records.db.claims", "records.db.form-3"])
            #expect(try lab.open(schema: Self.tomorrow()).sessions(of: "mitral-teer").count == 5)
        }
    }

    @Test("A change that fails leaves store and lines as they were, for the older program to use")
    func failedChange() throws {
        let lab = try StoreLab()
        try lab.fill()
        let problem = #expect(throws: StoreProblem.self) {
            try lab.open(schema: Self.tomorrow("DELETE FROM event; ALTER TABLE nothing RENAME TO something"))
        }
        #expect(problem?.kind == .other)
        #expect(problem?.sentence.contains("cannot be brought up to date (") == true)
        let store = try lab.open()
        #expect(store.openingNotice == nil)
        #expect(try store.events(of: "walk-0") == EventRecord.samples(0..<10))
    }

    @Test("A copy that a killed program left unfinished is replaced")
    func unfinishedCopy() throws {
        let lab = try StoreLab()
        try lab.fill()
        for name in [".form-3.unfinished", ".form-3"] { try Data("half".utf8).write(to: URL(fileURLWithPath: lab.path + name)) }
        try lab.open(schema: Self.tomorrow()).close()
        #expect(lab.names == ["records.db", "records.db.claims", "records.db.form-3"])
        #expect(try lab.open(lab.path + ".form-3").events(of: "walk-0").count == 10)
    }

    @Test("Where there is no room for the copy, nothing is changed", .enabled(if: SmallDisk.isAvailable))
    func noRoomForCopy() throws {
        let report = try SmallDisk.run(kilobytes: 500) { folder -> [String] in
            let path = folder + "/teer/records.db"
            let store = try SessionStore(path: path, now: 1)
            try store.begin(.sample("walk"))
            try store.append(EventRecord.samples(0..<1_500), to: "walk")
            store.close()
            var sentence = ""
            do {
                _ = try SessionStore(path: path, now: 2, program: "", schema: Self.tomorrow())
            } catch let problem as StoreProblem { sentence = problem.sentence }
            let again = try SessionStore(path: path, now: 3)
            return [sentence, again.openingNotice ?? "no notice", "\(try again.events(of: "walk").count)"]
        }
        #expect(
            report[0].contains(
                "is of an older program and cannot be brought up to date, as the disk, or your share of it, is full; free some room and start again."
            ))
        #expect(report.dropFirst() == ["no notice", "1500"])
    }

    @Test(
        "A store whose making was cut off is made to its end",
        arguments: [
            "PRAGMA journal_mode = WAL;",
            "PRAGMA application_id = 1952802162;",
            "PRAGMA application_id = 1952802162; CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);",
        ])
    func halfMade(sql: String) throws {
        let lab = try StoreLab()
        try lab.tamper(sql)
        let store = try lab.open()
        #expect(store.openingNotice == nil)
        try store.begin(.sample("walk"))
        store.close()
        #expect(lab.names == ["records.db", "records.db.claims"])
    }
}
