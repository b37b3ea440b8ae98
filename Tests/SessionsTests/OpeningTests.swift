import Foundation
import GRDB
import Testing

@testable import Sessions

@Suite("Opening a store")
struct OpeningTests {
    @Test("Where there is nothing, folder and file are made for this user alone, and nothing is said")
    func makesAll() throws {
        let lab = try StoreLab()
        let store = try lab.open()
        #expect(store.openingNotice == nil)
        #expect(!store.isReadOnly)
        #expect(lab.mode(lab.folder + "/teer") == 0o700)
        for name in ["records.db", "records.db-wal", "records.db-shm", "records.db.claims"] {
            #expect(lab.mode(lab.folder + "/teer/" + name) == 0o600, "\(name)")
        }
        store.close()
        #expect(lab.names == ["records.db", "records.db.claims"])
    }

    @Test("Folders above are made for this user alone too, and what is there already keeps its mode")
    func makesFolders() throws {
        let lab = try StoreLab()
        try lab.open(lab.folder + "/state/of/teer/records.db").close()
        #expect(["/state", "/state/of", "/state/of/teer"].map { lab.mode(lab.folder + $0) } == [0o700, 0o700, 0o700])
        #expect(lab.mode(lab.folder) == 0o755)
    }

    @Test(
        "Every commit waits for the disk, keys are kept, the schema is not trusted, and what is deleted is overwritten")
    func isDurable() throws {
        let store = try StoreLab().open()
        let pragmas = try store.queue.read { db in
            try [
                "journal_mode", "synchronous", "foreign_keys", "busy_timeout", "trusted_schema", "journal_size_limit",
                "secure_delete",
            ]
            .map { try String.fetchOne(db, sql: "PRAGMA \($0)") }
        }
        #expect(pragmas == ["wal", "2", "1", "5000", "0", "4194304", "1"])
    }

    @Test("A store on another machine's disk does without shared memory, and still waits for the disk")
    func withoutSharedMemory() throws {
        let store = try StoreLab().open()
        try StoreConnection.makeDurable(#require(store.queue as? DatabaseQueue), hasLog: false)
        let pragmas = try store.queue.read { db in
            try ["journal_mode", "synchronous"].map { try String.fetchOne(db, sql: "PRAGMA \($0)") }
        }
        #expect(pragmas == ["delete", "2"])
    }

    @Test("The second opening finds what the first one stored, and changes no byte")
    func opensAgain() throws {
        let lab = try StoreLab()
        try lab.fill(walks: 2, lines: 5)
        let before = lab.bytes
        let store = try lab.open()
        #expect(try store.sessions(of: "mitral-teer").map(\.id) == ["walk-1", "walk-0"])
        #expect(try store.events(of: "walk-0") == EventRecord.samples(0..<5))
        store.close()
        #expect(lab.bytes == before)
    }

    @Test(
        "A path may hold any character, and need not be absolute",
        arguments: ["with space.db", "what?mode=memory#x%20.db", "it's \"quoted\".db", "Ünï\u{1F600}.db"])
    func oddPaths(name: String) throws {
        let lab = try StoreLab()
        let path = lab.folder + "/" + name
        let store = try lab.open(path)
        try store.begin(.sample("walk"))
        store.close()
        #expect(FileManager.default.fileExists(atPath: path))
        let readOnly = try StoreConnection.openReadOnly(StoreFile(path))
        #expect(try readOnly.read { try String.fetchAll($0, sql: "SELECT id FROM session") } == ["walk"])
    }

    @Test("A relative path is taken from the working folder")
    func relativePath() {
        let here = FileManager.default.currentDirectoryPath
        #expect(StoreFile("state/records.db").path == here + "/state/records.db")
        #expect(StoreFile("state/records.db").folder == here + "/state")
    }

    @Test("A link is followed, so that log and lock lie beside the file itself")
    func link() throws {
        let lab = try StoreLab()
        try lab.fill()
        let link = lab.folder + "/link.db"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: lab.path)
        let store = try lab.open(link)
        #expect(store.path.hasSuffix("/teer/records.db"))
        #expect(try store.sessions(of: "mitral-teer").count == 1)
    }

    @Test("A path that is a folder, or a pipe, is refused without touching or waiting for it")
    func notAFile() throws {
        let lab = try StoreLab()
        try FileManager.default.createDirectory(atPath: lab.path, withIntermediateDirectories: true)
        let problem = lab.refusal()
        #expect(problem?.kind == .unreachable)
        #expect(
            problem?.sentence
                == "This walk is not recorded: \(lab.path) is a folder, not a store; move it away and start again.")
        let pipe = lab.folder + "/pipe"
        mkfifo(pipe, 0o600)
        #expect(lab.refusal(pipe)?.sentence.contains("is no ordinary file") == true)
    }

    @Test("A log beside the store that is a pipe is named, and not waited for", arguments: ["-wal", "-shm", "-journal"])
    func pipeForLog(_ part: String) throws {
        let lab = try StoreLab()
        try lab.fill()
        mkfifo(lab.path + part, 0o600)
        #expect(lab.refusal()?.sentence.contains("records.db\(part) is no ordinary file, not a store") == true)
    }

    @Test("A folder that is a file, or may not be written, is refused with the system's reason")
    func noFolder() throws {
        let lab = try StoreLab()
        try Data().write(to: URL(fileURLWithPath: lab.folder + "/teer"))
        let problem = lab.refusal()
        #expect(problem?.kind == .unreachable)
        #expect(problem?.sentence.contains("/teer cannot be used as a folder (Not a directory)") == true)

        let other = try StoreLab()
        chmod(other.folder, 0o555)
        defer { chmod(other.folder, 0o700) }
        let refused = withoutPrivileges { other.refusal() }
        #expect(refused?.kind == .readOnly)
        #expect(
            refused?.sentence.hasSuffix("/teer cannot be written (Permission denied); make it writable and start again.")
                == true)
    }
}
