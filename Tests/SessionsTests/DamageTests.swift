import Foundation
import GRDB
import Testing

@testable import Sessions

@Suite("A damaged store")
struct DamageTests {
    /// Ways to break a store of some 100 pages, and how many of its three walks can still be read in whole.
    enum Damage: CaseIterable {
        case cutToHalf, cutToOnePage, cutToHeader, garbageInTheMiddle, garbageInTheHeader, zeroedStart, emptied

        func apply(to bytes: inout Data) {
            let garbage = Data((0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) })
            switch self {
            case .cutToHalf: bytes = bytes.prefix(bytes.count / 2 + 100)
            case .cutToOnePage: bytes = bytes.prefix(4_096)
            case .cutToHeader: bytes = bytes.prefix(50)
            case .garbageInTheMiddle: bytes.replaceSubrange(bytes.count / 2..<bytes.count / 2 + 4_096, with: garbage)
            case .garbageInTheHeader: bytes.replaceSubrange(0..<100, with: garbage.prefix(100))
            case .zeroedStart: bytes.replaceSubrange(0..<8_192, with: Data(count: 8_192))
            case .emptied: bytes = Data()
            }
        }
    }

    @Test(
        "However it is damaged, the file is kept as it was, the person is told, and a new store takes lines",
        arguments: Damage.allCases)
    func isSetAside(damage: Damage) throws {
        let lab = try StoreLab()
        try lab.fill(walks: 3, lines: 400)
        damage.apply(to: &lab.bytes)
        let damaged = lab.bytes
        let store = try lab.open(now: 55)
        if damage != .emptied {
            #expect(FileManager.default.contents(atPath: lab.path + ".damaged-55") == damaged)
            #expect(store.openingNotice?.hasPrefix("The store was damaged: it is kept as records.db.damaged-55, and ") == true)
        }
        try store.begin(.sample("new"))
        try store.append([.sample(0)], to: "new")
        store.close()
        let again = try lab.open()
        #expect(again.openingNotice == nil)
        #expect(try again.events(of: "new") == [.sample(0)])
    }

    @Test("Walks are carried over up to the first line that cannot be read, the newest first among them")
    func salvage() throws {
        let lab = try StoreLab()
        try lab.fill(walks: 3, lines: 400)
        Damage.garbageInTheMiddle.apply(to: &lab.bytes)
        let store = try lab.open(now: 55)
        #expect(
            store.openingNotice
                == "The store was damaged: it is kept as records.db.damaged-55, and 3 walks were carried over as far as they could be read."
        )
        #expect(try store.sessions(of: "mitral-teer").map(\.id) == ["walk-2", "walk-1", "walk-0"])
        let whole = EventRecord.samples(0..<400)
        #expect(try store.events(of: "walk-0") == whole)
        #expect(try store.events(of: "walk-2") == whole)
        let cut = try store.events(of: "walk-1")
        #expect(!cut.isEmpty && cut.count < 400 && cut == Array(whole.prefix(cut.count)))
        #expect(try store.checkpoint(of: "walk-0") == .init(seq: 200, body: "{}"))
        #expect(try store.checkpoint(of: "walk-2") == .init(seq: 200, body: "{}"))
        let checkpoint = try store.checkpoint(of: "walk-1")
        #expect(checkpoint == nil || checkpoint!.seq < cut.count)
    }

    @Test("A second damaged file never takes the place of the first, whatever the clock says")
    func twiceAtOnce() throws {
        let lab = try StoreLab()
        for text in ["one", "two", "three"] {
            try lab.fill(lines: 1)
            lab.bytes = Data(text.utf8)
            try lab.open(now: 5).close()
        }
        let kept = ["", "-2", "-3"].map { FileManager.default.contents(atPath: lab.path + ".damaged-5" + $0) }
        #expect(kept == ["one", "two", "three"].map { Data($0.utf8) })
    }

    @Test("A log whose database is gone is kept: SQLite would delete it", arguments: [true, false])
    func orphanLog(leavesEmptyFile: Bool) throws {
        let lab = try StoreLab()
        let store = try lab.open()
        try store.begin(.sample("walk"))
        let log = try #require(FileManager.default.contents(atPath: lab.path + "-wal"))
        let other = try StoreLab()
        try FileManager.default.createDirectory(atPath: other.folder + "/teer", withIntermediateDirectories: true)
        try log.write(to: URL(fileURLWithPath: other.path + "-wal"))
        if leavesEmptyFile { other.bytes = Data() }
        let new = try other.open(now: 55)
        #expect(FileManager.default.contents(atPath: other.path + ".damaged-55-wal") == log)
        #expect(new.openingNotice != nil)
        try new.begin(.sample("new"))
    }

    @Test("A store whose tables are gone is damaged, not somebody else's")
    func tablesGone() throws {
        let lab = try StoreLab()
        try lab.fill()
        try lab.tamper("DROP TABLE checkpoint")
        let store = try lab.open(now: 55)
        #expect(store.openingNotice?.hasSuffix("and 1 walk was carried over as far as it could be read.") == true)
        #expect(try store.events(of: "walk-0").count == 10)
    }

    @Test("Damage in a store too large to look through is met in use, said, and found by the next opening")
    func largeStore() throws {
        let lab = try StoreLab()
        try lab.fill(walks: 3, lines: 8_000)
        #expect(lab.bytes.count > 2 * StoreConnection.checkedSize)
        Damage.garbageInTheMiddle.apply(to: &lab.bytes)
        let store = try lab.open()
        #expect(store.openingNotice == nil)
        #expect(try store.events(of: "walk-2").count == 8_000)
        let problem = #expect(throws: StoreProblem.self) { try store.events(of: "walk-1") }
        #expect(problem?.kind == .damaged)
        #expect(
            problem?.sentence
                == "Earlier walks cannot be read: \(lab.path) is damaged; start again and it is set aside and kept.")
        try store.append([.sample(8_000)], to: "walk-2")
        store.close()

        let next = try lab.open(now: 55)
        #expect(next.openingNotice?.hasSuffix("and 3 walks were carried over as far as they could be read.") == true)
        #expect(try next.events(of: "walk-2").count == 8_001)
        next.close()
        #expect(lab.names == ["records.db", "records.db.claims", "records.db.damaged-55"])
    }

    @Test(
        "Where there is no room for all lines, the walk gone on with last is carried over first, and the next as far as it fits"
    )
    func newestFirst() throws {
        let (lab, new) = (try StoreLab(), try StoreLab())
        try lab.fill(walks: 3)
        let first = try lab.open()
        try first.append([.sample(10)], to: "walk-0")
        first.close()
        let store = try new.open()
        var salvage = Salvage(from: StoreFile(lab.path), into: store.queue as! DatabaseQueue, room: 15)
        #expect(salvage.carryOver() == 2)
        #expect(try store.events(of: "walk-0") == EventRecord.samples(0..<11))
        #expect(try store.events(of: "walk-2") == EventRecord.samples(0..<4))
        #expect(try store.session(id: "walk-1") == nil)
    }

    @Test("SQLite looks at the cells of each page it reads, and the note of a suspicion is for its user alone")
    func guards() throws {
        let lab = try StoreLab()
        let store = try lab.open()
        #expect(try store.queue.read { try Int.fetchOne($0, sql: "PRAGMA cell_size_check") } == 1)
        #expect(try store.queue.read { try Int.fetchOne($0, sql: "PRAGMA trusted_schema") } == 0)
        umask(0)
        defer { umask(0o022) }
        StoreFile(lab.path).suspect()
        #expect(lab.mode(lab.path + ".suspect") == 0o600)
    }

    @Test("A suspicion that proves wrong is dropped")
    func falseSuspicion() throws {
        let lab = try StoreLab()
        try lab.fill()
        StoreFile(lab.path).suspect()
        let store = try lab.open()
        #expect(store.openingNotice == nil)
        store.close()
        #expect(lab.names == ["records.db", "records.db.claims"])
    }

    @Test("A column that has another name by now is met in use, and the store set aside by the next opening")
    func columnGone() throws {
        let lab = try StoreLab()
        try lab.fill()
        try lab.tamper("ALTER TABLE session RENAME COLUMN started_at TO begun_at")
        let problem = #expect(throws: StoreProblem.self) { try lab.open().sessions(of: "mitral-teer") }
        #expect(problem?.kind == .damaged)
        #expect(try lab.open(now: 55).openingNotice != nil)
    }

    @Test(
        "Another program that has the damaged file open is told that it is gone, and its lines stay apart from the new store's")
    func openElsewhere() throws {
        let lab = try StoreLab()
        let there = try lab.open()
        try there.begin(.sample("theirs"))
        StoreFile(lab.path).suspect()
        try lab.tamper("PRAGMA writable_schema = ON; DELETE FROM sqlite_master WHERE name = 'checkpoint'")
        let here = try lab.open(now: 55)
        #expect(here.openingNotice != nil)
        let problem = #expect(throws: StoreProblem.self) { try there.append([.sample(0)], to: "theirs") }
        #expect(problem?.kind == .gone)
        #expect(here.claim("theirs") == false)

        try here.begin(.sample("ours"))
        let log = FileManager.default.contents(atPath: lab.path + "-wal")
        there.close()
        #expect(log?.isEmpty == false && FileManager.default.contents(atPath: lab.path + "-wal") == log)
    }
}
