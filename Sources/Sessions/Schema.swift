import GRDB

/// What a program knows of the store's form: the steps that make it, and whether a file has been through them.
struct Schema {
    let migrator: DatabaseMigrator
    let steps: Set<String>

    static let current = Schema(Migrations.migrator)

    init(_ migrator: DatabaseMigrator) {
        self.migrator = migrator
        steps = Set(migrator.migrations)
    }

    /// What a file is to this program.
    enum Finding: Equatable {
        /// A new file, or one whose making was cut off at once.
        case empty
        /// A store in this program's form.
        case current
        /// A store of an older program, or one whose making was cut off.
        case older(steps: Int)
        /// A store of a newer program, by the name that it left.
        case newer(program: String?)
        /// Another application's database.
        case foreign
    }

    /// Looks at the header, the tables and the steps taken; a few pages of any file.
    func finding(in db: Database) throws -> Finding {
        let owner = try Int.fetchOne(db, sql: "PRAGMA application_id")
        let tables = try String.fetchSet(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
        if tables.isEmpty { return owner == 0 || owner == Migrations.applicationID ? .empty : .foreign }
        guard owner == Migrations.applicationID else { return .foreign }
        guard tables.contains("grdb_migrations") else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        let taken = try String.fetchSet(db, sql: "SELECT identifier FROM grdb_migrations")
        guard taken.isEmpty || tables.isSuperset(of: Migrations.tables) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        if !taken.isSubset(of: steps) { return .newer(program: try? Self.program(of: db)) }
        return taken == steps ? .current : .older(steps: taken.count)
    }

    /// Sees whether the tables still have the columns that this program asks for.
    func checkColumns(in queue: DatabaseQueue) throws {
        do {
            try queue.read { db in
                for columns in Migrations.columns { _ = try Row.fetchOne(db, sql: "SELECT \(columns) LIMIT 1") }
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
    }

    /// Whether a newer program changed the file while this one had it open. For every write, hence kept cheap.
    func isOvertaken(in db: Database) throws -> Bool {
        let taken = try db.cachedStatement(sql: "SELECT count(*) FROM grdb_migrations")
        return try Int.fetchOne(taken) != steps.count
    }

    /// Whether nothing was ever kept in a file that is ours.
    static func isWithoutSessions(_ db: Database) throws -> Bool {
        guard try db.tableExists("session") else { return true }
        return try Row.fetchOne(db, sql: "SELECT 1 FROM session LIMIT 1") == nil
    }

    /// The program that last changed the form of a file, as it called itself.
    static func program(of db: Database) throws -> String? {
        try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'program'")
    }
}
