import Foundation
import GRDB

@testable import Sessions

/// A folder of its own for one test, gone when all tests are over.
struct StoreLab {
    let folder: String
    /// Where the lab's store lies.
    var path: String { folder + "/teer/records.db" }

    init() throws { folder = try Self.makeFolder(Self.root + "/lab-XXXXXX") }

    private static let root: String = {
        // In memory where the system has such a place: waiting for a disk proves nothing here.
        let place = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        guard let root = try? makeFolder(place + "/sessions-tests-XXXXXX") else {
            fatalError("no folder can be made in \(place)")
        }
        atexit { try? FileManager.default.removeItem(atPath: StoreLab.root) }
        return root
    }()

    private static func makeFolder(_ template: String) throws -> String {
        var name = Array(template.utf8CString)
        guard mkdtemp(&name) != nil else { throw POSIXError(.EIO) }
        chmod(name, 0o755)
        return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Opens the lab's store, or another of this folder.
    func open(_ path: String? = nil, now: Int64 = 7, program: String = "teer 1.0", schema: Schema = .current) throws
        -> SessionStore
    {
        try SessionStore(path: path ?? self.path, now: now, program: program, schema: schema)
    }

    /// A closed store with walks of `lines` lines each, the last one the newest.
    func fill(walks: Int = 1, lines: Int = 10) throws {
        let store = try open()
        for walk in 0..<walks {
            try store.begin(.sample("walk-\(walk)"))
            try store.append(EventRecord.samples(0..<lines), to: "walk-\(walk)", checkpoint: .init(seq: lines / 2, body: "{}"))
        }
        store.close()
    }

    /// A closed store as the first program made it, with walks of `lines` lines each.
    func makeFirstForm(walks: Int, lines: Int) throws {
        var migrator = DatabaseMigrator()
        let first = Migrations.migrator.migrations[0]
        migrator.registerMigration(first) { try $0.execute(sql: Migrations.sessionsAndEvents) }
        let store = try open(schema: Schema(migrator))
        try store.queue.write { db in
            for walk in 0..<walks {
                try db.execute(
                    sql: """
                        INSERT INTO session (id, pack, pack_version, started_at, recency) VALUES (?, 'mitral-teer', '1', 1000, ?)
                        """, arguments: ["walk-\(walk)", walk])
                let number = db.lastInsertedRowID
                for event in EventRecord.samples(0..<lines) {
                    try db.execute(
                        sql: "INSERT INTO event (place, at, body) VALUES (?, ?, ?)",
                        arguments: [Place.of(event.seq, in: number), event.at, event.body])
                }
            }
        }
        store.close()
    }

    /// What the folder of the store holds.
    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/teer")) ?? []).sorted() }

    func mode(_ path: String) -> UInt16? {
        (try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.uint16Value
    }

    /// The store's bytes.
    var bytes: Data {
        get { FileManager.default.contents(atPath: path) ?? Data() }
        nonmutating set { try? newValue.write(to: URL(fileURLWithPath: path)) }
    }

    /// Works on the file as another program would.
    func tamper(_ sql: String) throws {
        try FileManager.default.createDirectory(atPath: folder + "/teer", withIntermediateDirectories: true)
        try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
    }

    /// What opening the store is refused with; nil when it opens.
    func refusal(_ path: String? = nil) -> StoreProblem? {
        do {
            try open(path).close()
            return nil
        } catch {
            return error as? StoreProblem
        }
    }
}

extension SessionRecord {
    static func sample(_ id: String, pack: String = "mitral-teer", at: Int64 = 1_000) -> SessionRecord {
        SessionRecord(id: id, pack: pack, packVersion: "1", startedAt: at, touchedAt: at)
    }
}

extension EventRecord {
    static func sample(_ seq: Int) -> EventRecord {
        EventRecord(
            seq: seq, at: 2_000 + Int64(seq),
            body: #"{"seq":\#(seq),"event":"next","note":"\#(String(repeating: "é", count: seq % 97))"}"#)
    }

    static func samples(_ range: Range<Int>) -> [EventRecord] { range.map(sample) }
}

/// A thread of its own that runs to its end before the test goes on.
func onOwnThread<T: Sendable>(_ work: @escaping @Sendable () throws -> T) throws -> T {
    let answer = Answer<T>()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
        answer.value = Result { try work() }
        done.signal()
    }
    thread.start()
    done.wait()
    return try answer.value!.get()
}

/// Written by one thread and read by another, with a semaphore between the two.
private final class Answer<T>: @unchecked Sendable {
    var value: Result<T, any Error>?
}
