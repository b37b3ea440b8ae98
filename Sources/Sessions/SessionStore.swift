import GRDB
import TextRules

/// The log of what learners did: lines are appended and never rewritten.
///
/// Every write is on the disk when the call returns (write-ahead log, `synchronous = FULL`), so neither a killed program nor a
/// pulled plug loses what was acknowledged. Used from one thread; several programs may use the same file, on one machine.
///
/// Damage is looked for where it is cheap: always in the header, the size, the schema and the versions; in every page of a store
/// under 512 KiB (about 1 ms); and in every page of a larger one once a read or a write met damage, which leaves a file
/// `….suspect` for the next opening to find. A damaged store is set aside whole, and its walks are carried over into a new one as
/// far as they can be read.
public final class SessionStore {
    let queue: any DatabaseWriter
    /// Nil when the store is in memory.
    let file: StoreFile?
    let locks: StoreLocks?
    let schema: Schema
    private let identity: FileIdentity?
    private let logIdentity: FileIdentity?

    /// Where the store lies: absolute, links followed.
    public var path: String { file?.path ?? ":memory:" }

    /// What the store takes on the disk, its log with it.
    public var sizeInBytes: Int { StoreFile.size(path) + StoreFile.size(path + "-wal") }
    /// Whether earlier walks can be read and nothing can be stored.
    public let isReadOnly: Bool
    /// What a person must know of the opening, in a sentence: a damaged file set aside, or that nothing will be stored.
    public let openingNotice: String?

    /// The walk that this program goes on with, by its number.
    var claimed: (id: String, number: Int64)?
    /// A walk whose beginning could not be stored yet; it goes along with the first line that can.
    var begun: SessionRecord?
    /// What is remembered of a question after all answers to it, oldest first; set by the program that has a memory.
    public var remember: ([AnswerRecord]) -> MemoryRecord? = { _ in nil }

    /// The place of the line that was stored last, and how the log lay on the disk then.
    var written: (place: Int64, log: LogState)?
    /// Whether lines were lost because somebody else was at the log: from then on nothing is written.
    var isCutOff = false

    /// Opens the store at a path, making folder (0700) and file (0600) as needed.
    ///
    /// - Parameters:
    ///   - now: milliseconds since 1970, which name a damaged file that is set aside. Nothing is deleted.
    ///   - program: this program and its version, which an older one names when it meets the file.
    /// - Throws: when there can be no store: it is of another application or a newer program (left as it is), or its place is out
    ///   of reach. A store that can only be read opens, and says so in `openingNotice`.
    public convenience init(path: String, now: Int64, program: String = "teer") throws(StoreProblem) {
        try self.init(path: path, now: now, program: program, schema: .current)
    }

    init(path: String, now: Int64, program: String, schema: Schema) throws(StoreProblem) {
        let opening = StoreOpening(file: StoreFile(path), now: now, program: program, schema: schema)
        let opened = try opening.open()
        file = opening.file
        self.schema = schema
        queue = opened.queue
        locks = opened.locks
        isReadOnly = opened.isReadOnly
        openingNotice = opened.notice.map(PlainText.name)
        identity = opening.file.identity
        logIdentity = opened.isReadOnly ? nil : opening.file.logIdentity
        finishDeletion()
    }

    /// Opens a store of this program's form for reading only, as an instructor does with those of a class.
    public init(readingAt path: String) throws(StoreProblem) {
        let file = StoreFile(path)
        self.file = file
        schema = .current
        do {
            guard file.isOrdinary else { throw StoreProblem.notAFile(file.path, isFolder: file.isFolder) }
            queue = try StoreConnection.openReadOnly(file)
            switch try queue.unsafeRead(Schema.current.finding) {
            case .current: break
            case .newer(let program): throw StoreProblem.newer(file.path, program)
            case .older: throw StoreProblem.older(file.path, "it is opened for reading only; start the program with it once")
            case .empty, .foreign: throw StoreProblem.foreign(file.path)
            }
        } catch {
            throw StoreProblem(error, at: file.path, while: .opening)
        }
        (locks, isReadOnly, openingNotice) = (nil, true, nil)
        (identity, logIdentity) = (file.identity, nil)
    }

    /// A store that is made in a writer that is at hand, such as a database in memory; its lines end with the writer.
    init(writer: any DatabaseWriter, program: String, schema: Schema = .current) throws {
        queue = writer
        self.schema = schema
        (file, identity, logIdentity) = (nil, nil, nil)
        (locks, isReadOnly, openingNotice) = (nil, false, nil)
        try schema.migrator.migrate(writer)
    }

    /// A store in memory, for tests and for what is not to be kept.
    public convenience init(inMemory program: String) throws(StoreProblem) {
        do {
            try self.init(writer: DatabaseQueue(configuration: StoreConnection.configuration), program: program)
        } catch {
            throw StoreProblem(error, at: ":memory:", while: .opening)
        }
    }

    /// Leaves the store in order: the log is folded into the file, and the walk is free for others.
    ///
    /// A store that was moved or removed meanwhile is left as it is: folding a log that is no longer there into the file would
    /// overwrite what other programs wrote since. SQLite does so whenever the last connection goes, so that this one stays.
    public func close() {
        release()
        try? queue.read { try checkLog(in: $0) }
        guard isInPlace else {
            _ = Unmanaged.passRetained(queue as AnyObject)
            return
        }
        if !isReadOnly {
            try? queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA analysis_limit = 400; PRAGMA optimize") }
        }
        try? queue.close()
    }

    /// Whether the path still leads to the file that is open, and its log to that of this connection.
    var isInPlace: Bool {
        guard let file else { return true }
        return !isCutOff && file.identity == identity && (logIdentity == nil || file.logIdentity == logIdentity)
    }
}
