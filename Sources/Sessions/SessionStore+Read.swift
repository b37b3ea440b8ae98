import GRDB

extension SessionStore {
    /// The sessions of a kind with a pack, the one gone on with last first, whatever the clock said.
    public func sessions(
        of pack: String, kind: SessionRecord.Kind = .walk, owner: SessionOwner = .anybody, limit: Int = 50
    ) throws(StoreProblem) -> [SessionRecord] {
        try reading { db in
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql: Self.select + "WHERE pack = ? AND kind = ? AND (? OR learner IS ?) ORDER BY recency DESC LIMIT ?"),
                arguments: [pack, kind.rawValue, owner == .anybody, owner.number, limit])
            var sessions: [SessionRecord] = []
            while let row = try rows.next() { sessions.append(try Self.session(row)) }
            return sessions
        }
    }

    /// The walk with an id; nil when the store does not know it.
    public func session(id: String) throws(StoreProblem) -> SessionRecord? {
        try reading { db in
            try Row.fetchOne(db.cachedStatement(sql: Self.select + "WHERE id = ?"), arguments: [id]).map(Self.session)
        }
    }

    /// The newest checkpoint of a walk that takes in no line from `seq` on; nil when there is none.
    public func checkpoint(of session: String, before seq: Int = .max) throws(StoreProblem) -> CheckpointRecord? {
        try reading { db in
            guard let number = try storedNumber(of: session, in: db) else { return nil }
            let find = try db.cachedStatement(
                sql: "SELECT place, body FROM checkpoint WHERE place >= ? AND place < ? ORDER BY place DESC LIMIT 1")
            let places = Place.all(of: number)
            let end = seq < Place.lines ? Place.of(max(seq, 0), in: number) : places.upperBound
            return try Row.fetchOne(find, arguments: [places.lowerBound, end]).map { row in
                CheckpointRecord(seq: Place.seq(try row.known(0)), body: try row.known(1))
            }
        }
    }

    /// The lines of a walk behind line `seq`, oldest first.
    public func events(of session: String, after seq: Int = -1) throws(StoreProblem) -> [EventRecord] {
        var events: [EventRecord] = []
        try forEachEvent(of: session, after: seq) { events.append($0) }
        return events
    }

    /// Visits the lines of a walk behind line `seq`, oldest first, holding one at a time. The visitor must not use the store.
    public func forEachEvent(
        of session: String, after seq: Int = -1, _ visit: (EventRecord) -> Void
    ) throws(StoreProblem) {
        try reading { db in
            guard let number = try storedNumber(of: session, in: db), seq < Place.lines else { return }
            let find = try db.cachedStatement(
                sql: "SELECT place, at, body FROM event WHERE place > ? AND place < ? ORDER BY place")
            let first = Place.of(max(seq, -1), in: number)
            let rows = try Row.fetchCursor(find, arguments: [first, Place.all(of: number).upperBound])
            while let row = try rows.next() {
                visit(EventRecord(seq: Place.seq(try row.known(0)), at: try row.known(1), body: try row.known(2)))
            }
        }
    }

    static let select = """
        SELECT id, pack, pack_version, started_at, coalesce((
            SELECT at FROM event WHERE place >= number << 32 AND place < (number + 1) << 32 ORDER BY place DESC LIMIT 1
        ), started_at), kind, learner, origin, edition, seed, program, chart_form, follows, active, done, total, number
        FROM session\u{20}
        """

    static func session(_ row: Row) throws -> SessionRecord {
        guard let kind = SessionRecord.Kind(rawValue: try row.known(5)) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        return SessionRecord(
            id: try row.known(0), pack: try row.known(1), packVersion: try row.known(2), startedAt: try row.known(3),
            touchedAt: try row.known(4), kind: kind, learner: row[6], origin: row[7], edition: row[8], seed: row[9],
            program: row[10], chartForm: try row.known(11), follows: row[12], active: try row.known(13),
            progress: (row[14] as Int?).flatMap { done in (row[15] as Int?).map { SessionProgress(done: done, of: $0) } })
    }

    func reading<T>(_ read: (Database) throws -> T) throws(StoreProblem) -> T {
        try guarded(.reading) { try queue.read(read) }
    }

    /// Runs an access; damage that it meets is noted beside the store, so that the next opening looks at every page.
    func guarded<T>(_ occasion: StoreProblem.Occasion, _ access: () throws -> T) throws(StoreProblem) -> T {
        do {
            return try access()
        } catch {
            let problem = StoreProblem(error, at: path, while: occasion)
            if problem.kind == .damaged { file?.suspect() }
            throw problem
        }
    }
}

extension Row {
    /// A column that no sound store leaves empty.
    func known<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ index: Int) throws -> Value {
        guard let value = self[index] as Value? else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        return value
    }
}
