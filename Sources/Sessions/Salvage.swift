import GRDB

/// Carries walks from a damaged store into a new one, as far as they can be read.
///
/// The newest walks come first, and no more lines than a start can wait for; the damaged file keeps everything. A walk whose
/// lines break off keeps those before the break, and the checkpoints that take in no more than those.
struct Salvage {
    let damaged: StoreFile
    let queue: DatabaseQueue
    /// The lines that are carried over at most: about half a second.
    private var room = 50_000

    init(from damaged: StoreFile, into queue: DatabaseQueue) {
        self.damaged = damaged
        self.queue = queue
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
        for walk in walks(of: old) where room > 0 {
            try new.execute(
                sql: """
                    INSERT INTO session (number, id, pack, pack_version, started_at, recency) VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT DO NOTHING
                    """,
                arguments: [walk.number, walk.id, walk.pack, walk.packVersion, walk.startedAt, walk.recency])
            if new.changesCount == 0 { continue }
            carried += 1
            let last = try carryLines(of: walk.number, from: old, to: new)
            try carryCheckpoints(of: walk.number, upTo: last, from: old, to: new)
        }
        return carried
    }

    private struct Walk {
        let number: Int64, id: String, pack: String, packVersion: String, startedAt: Int64, recency: Int64

        init(_ row: Row) throws {
            number = try row.known(0)
            id = try row.known(1)
            pack = try row.known(2)
            packVersion = try row.known(3)
            startedAt = try row.known(4)
            recency = try row.known(5)
            guard Place.numbers.contains(number) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        }
    }

    /// The walks that can be read, the newest first. The numbers stay, so that claims held on them still count.
    private func walks(of old: Database) -> [Walk] {
        var walks: [Walk] = []
        Self.forEachReadable(
            "SELECT number, id, pack, pack_version, started_at, recency FROM session NOT INDEXED ORDER BY number DESC", [],
            of: old
        ) { walks.append(try Walk($0)) }
        return walks.sorted { $0.recency > $1.recency }
    }

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
