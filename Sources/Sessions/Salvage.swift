import GRDB

/// Carries walks from a damaged store into a new one, as far as they can be read.
///
/// The newest walks come first, and no more lines than a start can wait for; the damaged file keeps everything. A walk whose
/// lines break off keeps those before the break, and the checkpoints that take in no more than those.
struct Salvage {
    let damaged: StoreFile
    let queue: DatabaseQueue
    /// The lines that are carried over at most: about half a second.
    private var room: Int

    init(from damaged: StoreFile, into queue: DatabaseQueue, room: Int = 50_000) {
        self.damaged = damaged
        self.queue = queue
        self.room = room
    }

    /// Carries over what can be read; returns the number of walks.
    mutating func carryOver() -> Int {
        var carried = 0
        try? StoreConnection.openReadOnly(damaged).unsafeRead { old in
            try queue.write { new in carried = try carryWalks(from: old, to: new) }
        }
        return carried
    }

    private mutating func carryWalks(from old: Database, to new: Database) throws -> Int {
        var carried = 0
        try carryLearners(from: old, to: new)
        for walk in walks(of: old) where room > 0 {
            try new.execute(
                sql: """
                    INSERT INTO session (number, id, pack, pack_version, started_at, recency, kind, learner, origin, edition, seed,
                        program, chart_form, follows, active, done, total)
                    VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT number FROM learner WHERE number = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT DO NOTHING
                    """, arguments: walk.values)
            if new.changesCount == 0 { continue }
            carried += 1
            let last = try carryLines(of: walk.number, from: old, to: new)
            try carryCheckpoints(of: walk.number, upTo: last, from: old, to: new)
            try carryAnswers(of: walk.number, upTo: last, from: old, to: new)
        }
        return carried
    }

    private struct Walk {
        let number: Int64
        let recency: Int64
        /// All columns, in the order in which they are asked for.
        let values: StatementArguments

        init(_ row: Row) throws {
            number = try row.known(0)
            recency = try row.known(5)
            let (id, pack, version): (String, String, String) = (try row.known(1), try row.known(2), try row.known(3))
            let startedAt: Int64 = try row.known(4)
            guard Place.numbers.contains(number) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
            let kind = SessionRecord.Kind(rawValue: row[6] ?? "") ?? .walk
            let (learner, origin, edition): (Int64?, String?, String?) = (row[7], row[8], row[9])
            let (seed, program, form, follows): (Int64?, String?, Int?, String?) = (row[10], row[11], row[12], row[13])
            values = [
                number, id, pack, version, startedAt, recency, kind.rawValue, learner, origin, edition, seed, program,
                form ?? 1, follows, (row[14] as Int64?) ?? 0, row[15] as Int?, row[16] as Int?,
            ]
        }
    }

    private func carryLearners(from old: Database, to new: Database) throws {
        Self.forEachReadable("SELECT number, id, name, made_at FROM learner", [], of: old) { row in
            let (number, id, name, madeAt): (Int64, String, String, Int64) = (
                try row.known(0), try row.known(1), try row.known(2), try row.known(3)
            )
            try new.execute(
                sql: "INSERT OR IGNORE INTO learner (number, id, name, made_at) VALUES (?, ?, ?, ?)",
                arguments: [number, id, name, madeAt])
        }
    }

    /// The walks that can be read, the newest first. The numbers stay, so that claims held on them still count.
    private func walks(of old: Database) -> [Walk] {
        var walks: [Walk] = []
        // A store of an older form has none of the columns that came later.
        func has(_ column: String) -> Bool { (try? old.makeStatement(sql: "SELECT \(column) FROM session")) != nil }
        let second = has("kind") ? Self.secondForm : "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL"
        let third = has("active") ? "active, done, total" : "NULL, NULL, NULL"
        Self.forEachReadable(
            """
            SELECT number, id, pack, pack_version, started_at, recency, \(second), \(third)
            FROM session NOT INDEXED ORDER BY number DESC
            """, [], of: old
        ) { walks.append(try Walk($0)) }
        return walks.sorted { $0.recency > $1.recency }
    }

    private static let secondForm = "kind, learner, origin, edition, seed, program, chart_form, follows"

    /// Copies lines up to the first that cannot be read; returns the key of the last one copied.
    private mutating func carryLines(of number: Int64, from old: Database, to new: Database) throws -> Int64 {
        let places = Place.all(of: number)
        var last = places.lowerBound - 1
        let insert = try new.cachedStatement(sql: "INSERT INTO event (place, at, body) VALUES (?, ?, ?)")
        var failure: (any Error)?
        Self.forEachReadable(
            "SELECT place, at, body FROM event WHERE place >= ? AND place < ? ORDER BY place LIMIT ?",
            [places.lowerBound, places.upperBound, room], of: old
        ) { row in
            let line: (place: Int64, at: Int64, body: String) = (try row.known(0), try row.known(1), try row.known(2))
            do { try insert.execute(arguments: [line.place, line.at, line.body]) } catch { failure = error }
            if let failure { throw failure }
            last = line.place
            room -= 1
        }
        if let failure { throw failure }
        return last
    }

    private func carryCheckpoints(of number: Int64, upTo last: Int64, from old: Database, to new: Database) throws {
        let insert = try new.cachedStatement(sql: "INSERT OR IGNORE INTO checkpoint (place, body) VALUES (?, ?)")
        Self.forEachReadable(
            "SELECT place, body FROM checkpoint WHERE place >= ? AND place <= ? ORDER BY place DESC LIMIT 100",
            [Place.all(of: number).lowerBound, last], of: old
        ) { row in
            let (place, body): (Int64, String) = (try row.known(0), try row.known(1))
            try insert.execute(arguments: [place, body])
        }
    }

    /// What is remembered is not carried over: it is made from the answers when it is asked for.
    private func carryAnswers(of number: Int64, upTo last: Int64, from old: Database, to new: Database) throws {
        let insert = try new.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO answer (place, at, question, revision, choice, is_right, is_sure)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        Self.forEachReadable(
            """
            SELECT place, at, question, revision, choice, is_right, is_sure FROM answer
            WHERE place >= ? AND place <= ? ORDER BY place
            """, [Place.all(of: number).lowerBound, last], of: old
        ) { row in
            let (place, at): (Int64, Int64) = (try row.known(0), try row.known(1))
            let (question, revision): (String, String) = (try row.known(2), try row.known(3))
            let (choice, isRight, isSure): (Int, Bool, Bool) = (try row.known(4), try row.known(5), try row.known(6))
            try insert.execute(arguments: [place, at, question, revision, choice, isRight, isSure])
        }
    }

    /// Visits rows up to the first that cannot be read.
    private static func forEachReadable(
        _ sql: String, _ arguments: StatementArguments, of old: Database, _ visit: (Row) throws -> Void
    ) {
        do {
            let rows = try Row.fetchCursor(old, sql: sql, arguments: arguments)
            while let row = try rows.next() { try visit(row) }
        } catch {
            // What cannot be read stays in the damaged file.
        }
    }
}
