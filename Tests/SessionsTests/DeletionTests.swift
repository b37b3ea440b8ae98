import Foundation
import Testing

@testable import Sessions

@Suite("Deletion")
struct DeletionTests {
    /// A word that nothing else writes, as it may stand in a note.
    private static let word = "qzjxvkwpqzjxvkwpqzjxvkwpqzjxvkwp"

    /// How often the word stands in each file of the store's folder; files without it are left out.
    private static func found(in lab: StoreLab) -> [String: Int] {
        var found: [String: Int] = [:]
        for name in lab.names {
            let bytes = FileManager.default.contents(atPath: lab.folder + "/teer/" + name) ?? Data()
            let count = count(Data(word.utf8), in: bytes)
            if count > 0 { found[name] = count }
        }
        return found
    }

    private static func count(_ word: Data, in bytes: Data) -> Int {
        var (count, from) = (0, bytes.startIndex)
        while let range = bytes.range(of: word, in: from..<bytes.endIndex) {
            count += 1
            from = range.upperBound
        }
        return count
    }

    /// A store in use with walks whose every line holds the word, and one without it.
    private static func fill(_ lab: StoreLab, walks: Int = 4) throws -> SessionStore {
        let store = try lab.open()
        for walk in 0..<walks {
            try store.begin(.sample("walk-\(walk)"))
            let lines = (0..<50).map { EventRecord(seq: $0, at: Int64($0), body: #"{"note":"\#(word)","walk":\#(walk)}"#) }
            try store.append(lines, to: "walk-\(walk)", checkpoint: CheckpointRecord(seq: 9, body: word))
        }
        try store.begin(.sample("other"))
        try store.append(EventRecord.samples(0..<50), to: "other")
        return store
    }

    private static let walks = (0..<4).map { "walk-\($0)" }

    @Test("leaves no byte of what was deleted in any file, with the store still open and the log just written")
    func bytes() throws {
        let lab = try StoreLab()
        let store = try Self.fill(lab)
        #expect(Self.found(in: lab).values.reduce(0, +) >= 200)
        try store.delete(Self.walks)
        #expect(try store.shred())
        #expect(Self.found(in: lab) == [:])
        #expect(try store.events(of: "other") == EventRecord.samples(0..<50))
        #expect(try store.session(id: "walk-0") == nil)
        store.close()
        #expect(Self.found(in: lab) == [:])
        #expect(lab.refusal() == nil)
    }

    @Test("a program that ends at any instant of it leaves all or nothing, once the store is opened again", arguments: 0..<30)
    func killed(seed: UInt64) throws {
        let lab = try StoreLab()
        let store = try Self.fill(lab)
        let before = FileManager.default.contents(atPath: lab.path + "-wal")?.count ?? 0
        try store.delete(Self.walks)
        // What lies on the disk is the file as it was, and the log up to some byte of what the deletion wrote.
        let log = try #require(FileManager.default.contents(atPath: lab.path + "-wal"))
        var random = SplitMix(state: seed)
        let cut = seed == 0 ? log.count : min(before, log.count) + random.next(below: max(log.count - before, 1) + 1)
        let copy = try StoreLab()
        try FileManager.default.createDirectory(atPath: copy.folder + "/teer", withIntermediateDirectories: true)
        copy.bytes = lab.bytes
        try log.prefix(min(cut, log.count)).write(to: URL(fileURLWithPath: copy.path + "-wal"))
        let found = try copy.open()
        #expect(found.openingNotice == nil)
        let left = try Self.walks.filter { try found.session(id: $0) != nil }
        #expect(left == [] || left == Self.walks)
        #expect(left.isEmpty == Self.found(in: copy).isEmpty)
        for walk in left { #expect(try found.events(of: walk).count == 50) }
        if seed == 0 { #expect(left == []) }
    }

    @Test("while another program reads it is finished by the next opening")
    func reader() throws {
        let lab = try StoreLab()
        let store = try Self.fill(lab)
        let other = try lab.open()
        try other.queue.unsafeRead { db in
            try db.execute(sql: "BEGIN")
            _ = try db.tableExists("session")
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM event")
            try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 50") }
            try store.delete(Self.walks)
            #expect(try !store.shred())
            try db.execute(sql: "COMMIT")
        }
        store.close()
        other.close()
        try lab.open().close()
        #expect(Self.found(in: lab) == [:])
    }

    @Test("a learner goes with the last session, and what others remember stays")
    func learner() throws {
        let lab = try StoreLab()
        let store = try lab.open()
        let anna = try store.addLearner("Anna", id: "a", at: 1)
        for id in ["one", "two"] {
            var session = SessionRecord.sample(id)
            session.learner = anna.number
            try store.begin(session)
        }
        try store.delete(["one"], and: anna.number)
        #expect(try store.learners().count == 1)
        try store.delete(["two"], and: anna.number)
        #expect(try store.learners() == [])
    }

    @Test("names the copies beside the store, which hold it too, and removes them when told to")
    func copies() throws {
        let lab = try StoreLab()
        let store = try Self.fill(lab)
        for name in [".damaged-7", ".damaged-7-wal", ".form-1"] {
            try Data(Self.word.utf8).write(to: URL(fileURLWithPath: lab.path + name))
        }
        #expect(store.copies.map { $0.dropFirst(lab.path.count) } == [".damaged-7", ".damaged-7-wal", ".form-1"])
        try store.delete(Self.walks)
        #expect(try store.shred())
        #expect(Self.found(in: lab).count == 3)
        #expect(store.removeCopies() == [])
        #expect(Self.found(in: lab) == [:])
    }

    @Test("is refused by a store that can only be read")
    func readOnly() throws {
        let lab = try StoreLab()
        try Self.fill(lab).close()
        let store = try SessionStore(readingAt: lab.path)
        #expect(throws: StoreProblem.self) { try store.delete(Self.walks) }
        #expect(throws: StoreProblem.self) { try store.shred() }
        #expect(try store.events(of: "walk-0").count == 50)
    }
}
