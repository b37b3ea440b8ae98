import GRDB
import TextRules

extension SessionStore {
    /// The learners of this account, by name.
    public func learners() throws(StoreProblem) -> [LearnerRecord] {
        try reading { db in
            let rows = try Row.fetchCursor(
                db.cachedStatement(sql: "SELECT number, id, name, made_at FROM learner ORDER BY name COLLATE NOCASE, number"))
            var learners: [LearnerRecord] = []
            while let row = try rows.next() {
                learners.append(
                    LearnerRecord(
                        number: try row.known(0), id: try row.known(1), name: try row.known(2), madeAt: try row.known(3)))
            }
            return learners
        }
    }

    /// The learner of a name, blind to case and to blanks around it; nil when there is none.
    public func learner(named name: String) throws(StoreProblem) -> LearnerRecord? {
        let wanted = Self.folded(name)
        return try learners().first { Self.folded($0.name) == wanted }
    }

    /// A name as a learner can have it: on one line, without control characters and blanks around it, at most 40 characters; nil
    /// for one that has nothing else, or is a sign that stands for nobody.
    public static func learnerName(_ text: String) -> String? {
        let name = withoutBlanksAround(String(PlainText.written(text).prefix(40)))
        return name.isEmpty || name == "-" ? nil : name
    }

    private static func folded(_ name: String) -> String { withoutBlanksAround(PlainText.written(name)).lowercased() }

    private static func withoutBlanksAround(_ text: String) -> String {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    /// Adds a learner; one of this name that is there already is given back.
    ///
    /// - Parameter id: a name that nobody else gives; a bundle brings its own.
    public func addLearner(_ name: String, id: String, at now: Int64) throws(StoreProblem) -> LearnerRecord {
        if let known = try learner(named: name) { return known }
        try writing { db in
            try db.execute(
                sql: "INSERT INTO learner (id, name, made_at) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
                arguments: [id, name, now])
        }
        guard let added = try learners().first(where: { $0.id == id }) else {
            throw StoreProblem(.other, "Not stored: the learner could not be added.")
        }
        return added
    }

    /// Gives a learner another name; no line of a session changes.
    public func rename(_ learner: Int64, to name: String) throws(StoreProblem) {
        try writing { db in
            try db.execute(sql: "UPDATE learner SET name = ? WHERE number = ?", arguments: [name, learner])
        }
    }

    /// Gives all sessions of one owner to a learner; a learner who gave them is no longer there.
    ///
    /// - Returns: how many sessions changed hands.
    public func merge(_ owner: SessionOwner, into learner: Int64) throws(StoreProblem) -> Int {
        guard owner != .learner(learner), owner != .anybody else { return 0 }
        var count = 0
        try writing { db in
            try db.execute(
                sql: "UPDATE session SET learner = ? WHERE learner IS ?", arguments: [learner, owner.number])
            count = db.changesCount
            if let number = owner.number { try db.execute(sql: "DELETE FROM learner WHERE number = ?", arguments: [number]) }
            try db.execute(sql: "DELETE FROM memory WHERE learner = ?", arguments: [owner.number ?? 0])
            try refold(learner, in: db)
        }
        return count
    }
}
