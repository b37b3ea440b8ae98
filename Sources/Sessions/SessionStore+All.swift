import GRDB

extension SessionStore {
    /// A session as a list shows it: with its number, its learner's name, and what was answered in it.
    public struct Listed: Hashable, Sendable {
        public var number: Int64
        public var session: SessionRecord
        /// Nil for nobody in particular.
        public var learner: String?
        /// How many answers it gave, and how many of them were right.
        public var answered: Int
        public var right: Int
    }

    /// All sessions of the store, newest first.
    public func allSessions() throws(StoreProblem) -> [Listed] {
        try reading { db in
            var counts: [Int64: (answered: Int, right: Int)] = [:]
            let answers = try Row.fetchCursor(
                db, sql: "SELECT place >> 32, count(*), sum(is_right) FROM answer GROUP BY place >> 32")
            while let row = try answers.next() { counts[try row.known(0)] = (try row.known(1), try row.known(2)) }
            let names = Dictionary(
                uniqueKeysWithValues: try Row.fetchAll(db, sql: "SELECT number, name FROM learner").map {
                    (try $0.known(0) as Int64, try $0.known(1) as String)
                })
            let rows = try Row.fetchCursor(db, sql: Self.select + "ORDER BY started_at DESC, number DESC")
            var listed: [Listed] = []
            while let row = try rows.next() {
                let (number, session): (Int64, SessionRecord) = (try row.known(16), try Self.session(row))
                let count = counts[number] ?? (0, 0)
                listed.append(
                    Listed(
                        number: number, session: session, learner: session.learner.flatMap { names[$0] },
                        answered: count.answered, right: count.right))
            }
            return listed
        }
    }

    /// Brings a session of another store in whole; false when one of its id is here already, which stays as it is.
    public func bring(
        _ session: SessionRecord, _ events: [EventRecord], _ answers: [AnswerRecord]
    ) throws(StoreProblem) -> Bool {
        var isNew = false
        try writing { db in
            guard try storedNumber(of: session.id, in: db) == nil else { return }
            isNew = true
            let number = try insert(session, in: db)
            for event in events { try insert(event, of: number, in: db) }
            try db.execute(
                sql: "UPDATE session SET active = ?, done = ?, total = ? WHERE number = ?",
                arguments: [session.active, session.progress?.done, session.progress?.total, number])
            try insert(answers, of: number, in: db)
        }
        return isNew
    }
}
