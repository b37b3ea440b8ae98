import GRDB

extension SessionStore {
    /// The key under which the store notes that deleted rows may still lie in its files.
    private static let unfinished = "deletion"

    /// Deletes sessions with their lines, checkpoints and answers, and what was remembered of them.
    ///
    /// The rows go in one transaction that waits for the disk: a program killed meanwhile leaves all of them or none. What was on
    /// their pages is overwritten (`secure_delete`); `shred` takes it out of the log and the file.
    /// - Parameter learner: a learner who goes too, once no session is left.
    public func delete(_ sessions: [String], and learner: Int64? = nil) throws(StoreProblem) {
        try checkWritable()
        do {
            // Every line of a session is found by its place; the check of references would look through all lines for each session.
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA foreign_keys = OFF")
                defer { try? db.execute(sql: "PRAGMA foreign_keys = ON") }
                try db.inTransaction(.immediate) {
                    try deleteRows(of: sessions, learner, in: db)
                    return .commit
                }
            }
        } catch {
            throw StoreProblem(error, at: path, while: .writing)
        }
    }

    private func deleteRows(of sessions: [String], _ learner: Int64?, in db: Database) throws {
        var owners: Set<Int64?> = []
        for id in sessions {
            guard let number = try storedNumber(of: id, in: db) else { continue }
            owners.insert(
                try Int64?.fetchOne(db, sql: "SELECT learner FROM session WHERE number = ?", arguments: [number]) ?? nil)
            let places = Place.all(of: number)
            for table in ["event", "checkpoint", "answer"] {
                try db.cachedStatement(sql: "DELETE FROM \(table) WHERE place >= ? AND place < ?")
                    .execute(arguments: [places.lowerBound, places.upperBound])
            }
            try db.cachedStatement(sql: "DELETE FROM session WHERE number = ?").execute(arguments: [number])
        }
        for owner in owners { try refold(owner, in: db) }
        if let learner {
            try db.execute(
                sql: """
                    DELETE FROM learner WHERE number = ?1 AND NOT EXISTS (SELECT 1 FROM session WHERE session.learner = ?1)
                    """, arguments: [learner])
        }
        try db.execute(sql: "INSERT OR REPLACE INTO meta (key, value) VALUES (?, '1')", arguments: [Self.unfinished])
    }

    /// Takes what was deleted out of the file and out of the log; false when another program reads just now, so that the next
    /// opening has to finish it.
    @discardableResult
    public func shred() throws(StoreProblem) -> Bool {
        try checkWritable()
        do {
            return try queue.writeWithoutTransaction { db in
                // Where there is no room for the copy that VACUUM makes, the pages are overwritten all the same.
                do { try db.execute(sql: "VACUUM") } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {}
                guard try emptyLog(in: db) else { return false }
                try db.execute(sql: "DELETE FROM meta WHERE key = ?", arguments: [Self.unfinished])
                return true
            }
        } catch {
            throw StoreProblem(error, at: path, while: .writing)
        }
    }

    /// Folds the log into the file and cuts it off; false when another program reads just now.
    private func emptyLog(in db: Database) throws -> Bool {
        let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        return (row?[0] as Int? ?? 0) == 0
    }

    /// Finishes a deletion that was cut off behind its transaction. A failure waits for the next opening.
    func finishDeletion() {
        guard !isReadOnly else { return }
        let isDue = try? queue.unsafeRead {
            try Row.fetchOne($0, sql: "SELECT 1 FROM meta WHERE key = ?", arguments: [Self.unfinished]) != nil
        }
        if isDue == true { _ = try? shred() }
    }

    /// The copies beside the store that hold what was in it: set aside for damage, or kept before its form was changed.
    public var copies: [String] { file?.copies ?? [] }

    /// Removes the copies; returns those that could not be removed.
    public func removeCopies() -> [String] { file?.removeCopies() ?? [] }

    private func checkWritable() throws(StoreProblem) {
        if isReadOnly { throw StoreProblem(DatabaseError(resultCode: .SQLITE_READONLY), at: path, while: .writing) }
        guard isInPlace else {
            throw StoreProblem(.gone, "Nothing was deleted: \(path), or its log beside it, was moved or removed meanwhile.")
        }
    }
}
