import GRDB

extension SessionStore {
    /// Begins a walk and claims it for this program. Beginning the same walk twice is harmless.
    ///
    /// Where the disk is full the walk is stored together with the first line that can be.
    public func begin(_ session: SessionRecord) throws(StoreProblem) {
        begun = session
        try writing { db in _ = try number(of: session.id, in: db) }
        begun = nil
        claim(session.id)
    }

    /// Appends lines to a walk, with a checkpoint if one is due; all of it is on the disk when the call returns, or none.
    ///
    /// A line that is there already with the same text is passed over; one with another text means that another program went on
    /// with the walk, which is refused as `overtaken`. After `full` or `busy` the caller keeps the lines and appends them with
    /// the next.
    ///
    /// - Parameters:
    ///   - answers: the answers that lines give, each with its line's number; what is remembered of their questions changes with
    ///     them.
    ///   - progress: how far the session has come with these lines; nil leaves it as it was.
    public func append(
        _ events: [EventRecord], to session: String, checkpoint: CheckpointRecord? = nil, answers: [AnswerRecord] = [],
        progress: SessionProgress? = nil
    ) throws(StoreProblem) {
        var last: Int64?
        try writing { db in
            guard let number = try number(of: session, in: db) else {
                throw StoreProblem(.other, "Not stored: \(path) does not know this walk; start again to begin a new one.")
            }
            let active = try time(of: events, in: number, of: db)
            for event in events { try insert(event, of: number, in: db) }
            if let checkpoint { try insert(checkpoint, of: number, in: db) }
            try insert(answers, of: number, in: db)
            try note(active: active, progress, of: number, in: db)
            try makeNewest(number, in: db)
            last = events.last.map { Place.of($0.seq, in: number) }
        }
        if let last { noteLog(lastPlace: last) }
        if begun?.id == session { begun = nil }
    }

    /// Notes where the pack of a session comes from, when the program that began it did not.
    public func settle(origin: String, of session: String) throws(StoreProblem) {
        try writing { db in
            try db.execute(
                sql: "UPDATE session SET origin = ? WHERE id = ? AND origin IS NULL", arguments: [origin, session])
        }
    }

    func insert(_ event: EventRecord, of number: Int64, in db: Database) throws {
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO event (place, at, body) VALUES (?, ?, ?)
                ON CONFLICT (place) DO UPDATE SET at = at WHERE body = excluded.body
                """)
        try insert.execute(arguments: [Place.of(event.seq, in: number), event.at, event.body])
        if db.changesCount == 0 {
            throw StoreProblem(.overtaken, "Not stored: this walk went on in another terminal; start again here to join it.")
        }
    }

    /// The time that lines add to a session: from its newest line to the last of these, without breaks.
    private func time(of events: [EventRecord], in number: Int64, of db: Database) throws -> Int64 {
        guard let first = events.first else { return 0 }
        let find = try db.cachedStatement(
            sql: "SELECT at FROM event WHERE place >= ? AND place < ? ORDER BY place DESC LIMIT 1")
        let newest = try Int64.fetchOne(find, arguments: [Place.all(of: number).lowerBound, Place.of(first.seq, in: number)])
        let times = (newest.map { [$0] } ?? []) + events.map(\.at)
        return zip(times, times.dropFirst()).reduce(0) { $0 + min(max($1.1 - $1.0, 0), Migrations.longestGap) }
    }

    private func note(active: Int64, _ progress: SessionProgress?, of number: Int64, in db: Database) throws {
        guard active > 0 || progress != nil else { return }
        try db.cachedStatement(
            sql: "UPDATE session SET active = active + ?, done = coalesce(?, done), total = coalesce(?, total) WHERE number = ?"
        ).execute(arguments: [active, progress?.done, progress?.total, number])
    }

    private func insert(_ checkpoint: CheckpointRecord, of number: Int64, in db: Database) throws {
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO checkpoint (place, body) VALUES (?, ?)")
            .execute(arguments: [Place.of(checkpoint.seq, in: number), checkpoint.body])
    }

    /// The walk's number; the walk is inserted when it is the one that was begun. Nil when nobody knows it.
    private func number(of session: String, in db: Database) throws -> Int64? {
        if let claimed, claimed.id == session { return claimed.number }
        if let number = try storedNumber(of: session, in: db) { return number }
        guard let begun, begun.id == session else { return nil }
        return try insert(begun, in: db)
    }

    /// Inserts a session as the newest of its pack; returns its number.
    func insert(_ begun: SessionRecord, in db: Database) throws -> Int64 {
        try db.cachedStatement(
            sql: """
                INSERT INTO session (id, pack, pack_version, started_at, recency, kind, learner, origin, edition, seed, program,
                    chart_form, follows)
                SELECT ?1, ?2, ?3, ?4, coalesce(max(recency), 0) + 1, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12
                FROM session WHERE pack = ?2
                """
        ).execute(arguments: [
            begun.id, begun.pack, begun.packVersion, begun.startedAt, begun.kind.rawValue, begun.learner, begun.origin,
            begun.edition, begun.seed, begun.program, begun.chartForm, begun.follows,
        ])
        return db.lastInsertedRowID
    }

    /// Puts a walk before all others of its pack; costs no write where it is there already.
    private func makeNewest(_ number: Int64, in db: Database) throws {
        try db.cachedStatement(
            sql: """
                UPDATE session
                SET recency = 1 + (SELECT max(recency) FROM session AS other WHERE other.pack = session.pack)
                WHERE number = ?
                AND recency < (SELECT max(recency) FROM session AS other WHERE other.pack = session.pack)
                """
        ).execute(arguments: [number])
    }

    func writing(_ change: (Database) throws -> Void) throws(StoreProblem) {
        if isReadOnly { throw StoreProblem(DatabaseError(resultCode: .SQLITE_READONLY), at: path, while: .writing) }
        guard isInPlace else {
            throw StoreProblem(
                .gone,
                "Not stored: \(path), or its log beside it, was moved or removed meanwhile; start again to begin a new store.")
        }
        try guarded(.writing) {
            try queue.writeWithoutTransaction { db in
                try db.inTransaction(.immediate) {
                    try checkLog(in: db)
                    if try schema.isOvertaken(in: db) { throw overtakenByProgram(in: db) }
                    try change(db)
                    return .commit
                }
            }
        }
    }

    private func overtakenByProgram(in db: Database) -> StoreProblem {
        StoreProblem.newer(path, try? Schema.program(of: db))
    }
}
