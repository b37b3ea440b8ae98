import GRDB

/// How SQLite is told to treat a store.
enum StoreConnection {
    /// Up to this many bytes every page is looked at on opening, which takes about 1 ms.
    static let checkedSize = 1 << 19

    static func open(_ file: StoreFile) throws -> DatabaseQueue {
        try DatabaseQueue(path: file.path, configuration: configuration)
    }

    /// Opens a store that can only be read.
    ///
    /// Where neither log nor shared memory lies beside it, and so no program is writing, SQLite is told that the file cannot
    /// change: it could not make the files that it watches changes with, or would leave them in the way of those who may write.
    static func openReadOnly(_ file: StoreFile) throws -> DatabaseQueue {
        // Beside an empty file SQLite deletes the log, even when told to read only.
        guard file.size > 0 else { throw DatabaseError(resultCode: .SQLITE_NOTADB) }
        var configuration = configuration
        configuration.readonly = true
        let path = file.hasLog || file.hasSharedMemory ? file.path : "file:\(escaped(file.path))?immutable=1"
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// The path as a URI has it.
    private static func escaped(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return path.utf8.reduce(into: "") { escaped, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "-")...UInt8(ascii: "9"):
                escaped.unicodeScalars.append(Unicode.Scalar(byte))
            default: escaped += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }

    /// `trusted_schema` and `cell_size_check` guard against a file that was made to harm; with `secure_delete` what is deleted is
    /// overwritten, however the library was built.
    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    PRAGMA secure_delete = ON;
                    PRAGMA journal_size_limit = 4194304;
                    """)
        }
        return configuration
    }

    /// Sees to it that a commit is on the disk when it returns.
    ///
    /// Where there can be no write-ahead log the rollback journal does, which takes longer. GRDB sets `synchronous` to NORMAL in
    /// some of its ways into WAL, so the level is read back.
    static func makeDurable(_ queue: DatabaseQueue, hasLog: Bool) throws {
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA journal_mode = \(hasLog ? "WAL" : "DELETE"); PRAGMA synchronous = FULL;")
            let level = try Int.fetchOne(db, sql: "PRAGMA synchronous")
            guard level == 2 else { throw DatabaseError(resultCode: .SQLITE_IOERR, message: "synchronous is not FULL") }
            guard try Int.fetchOne(db, sql: "PRAGMA secure_delete") == 1 else {
                throw DatabaseError(resultCode: .SQLITE_IOERR, message: "secure_delete is not ON")
            }
            // SQLite opens what it may not write without a word, and says so only now.
            try db.inTransaction(.immediate) { .rollback }
        }
    }

    /// Looks for damage in every page of a small or suspect store.
    static func checkPages(of queue: DatabaseQueue, thoroughly: Bool) throws {
        try queue.unsafeRead { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            let size = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
            guard pages > 0, thoroughly || pages * size < checkedSize else { return }
            let answer = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? ""
            // A page that the disk did not give this time says nothing of the store: "… error code=266" is SQLITE_IOERR_READ.
            if let code = answer.split(separator: "error code=").dropFirst().first.flatMap({ Int32($0.prefix { $0.isNumber }) }
            ),
                code & 0xFF == ResultCode.SQLITE_IOERR.rawValue
            {
                throw DatabaseError(resultCode: ResultCode(rawValue: code), message: "disk I/O error")
            }
            guard answer == "ok" else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        }
    }
}
