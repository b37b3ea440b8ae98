import GRDB

extension SessionStore {
    /// Keeps answers beside their lines, and what is remembered of their questions now. An exam leaves nothing in memory.
    func insert(_ answers: [AnswerRecord], of number: Int64, in db: Database) throws {
        guard !answers.isEmpty else { return }
        let insert = try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO answer (place, at, question, revision, choice, is_right, is_sure)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        for answer in answers {
            try insert.execute(arguments: [
                Place.of(answer.seq, in: number), answer.at, answer.question, answer.revision, answer.choice, answer.isRight,
                answer.isSure,
            ])
        }
        guard let session = try Row.fetchOne(db, sql: "SELECT learner, pack FROM session WHERE number = ?", arguments: [number])
        else { return }
        let (learner, pack): (Int64?, String) = (session[0], try session.known(1))
        for question in Set(answers.map(\.question)) { try refold(question, of: learner, pack, in: db) }
    }

    /// Makes what is remembered of one question from all answers to it.
    private func refold(_ question: String, of learner: Int64?, _ pack: String, in db: Database) throws {
        let find = try db.cachedStatement(
            sql: Self.answers + "WHERE answer.question = ? AND session.learner IS ? AND pack = ? AND kind != 'exam'"
                + " ORDER BY at, place")
        let answers = try Row.fetchAll(find, arguments: [question, learner, pack]).map(Self.answer)
        try keep(remember(answers), of: question, learner, pack, in: db)
    }

    /// Makes all that is remembered of a learner from the answers; of nobody in particular for nil.
    func refold(_ learner: Int64?, in db: Database) throws {
        try db.execute(sql: "DELETE FROM memory WHERE learner = ?", arguments: [learner ?? 0])
        let rows = try Row.fetchAll(
            db, sql: Self.answers + "WHERE session.learner IS ? AND kind != 'exam' ORDER BY at, place", arguments: [learner])
        var answers: [String: [String: [AnswerRecord]]] = [:]
        for row in rows { answers[try row.known(7), default: [:]][try row.known(2), default: []].append(try Self.answer(row)) }
        for (pack, questions) in answers {
            for (question, answers) in questions { try keep(remember(answers), of: question, learner, pack, in: db) }
        }
    }

    private func keep(
        _ memory: MemoryRecord?, of question: String, _ learner: Int64?, _ pack: String, in db: Database
    ) throws {
        guard let memory else { return }
        try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO memory (learner, pack, question, revision, stability, difficulty, first_at, last_at, asked,
                    right, is_last_right, is_last_sure)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            learner ?? 0, pack, question, memory.revision, memory.stability, memory.difficulty, memory.firstAt, memory.lastAt,
            memory.asked, memory.right, memory.isLastRight, memory.isLastSure,
        ])
    }

    private static let answers = """
        SELECT place, at, question, revision, choice, is_right, is_sure, pack, kind, session.number
        FROM answer JOIN session ON session.number = answer.session\u{20}
        """

    private static func answer(_ row: Row) throws -> AnswerRecord {
        AnswerRecord(
            seq: Place.seq(try row.known(0)), at: try row.known(1), question: try row.known(2), revision: try row.known(3),
            choice: try row.known(4), isRight: try row.known(5), isSure: try row.known(6))
    }

    /// What is remembered of a learner and a pack; made from the answers where it is not there, as after damage.
    public func memory(of learner: Int64?, pack: String) throws(StoreProblem) -> [MemoryRecord] {
        let kept = try storedMemory(of: learner, pack: pack)
        guard kept.isEmpty, !isReadOnly, try hasAnswers(of: learner, pack: pack) else { return kept }
        try writing { db in try refold(learner, in: db) }
        return try storedMemory(of: learner, pack: pack)
    }

    private func storedMemory(of learner: Int64?, pack: String) throws(StoreProblem) -> [MemoryRecord] {
        try reading { db in
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql: """
                        SELECT question, revision, stability, difficulty, first_at, last_at, asked, right, is_last_right,
                            is_last_sure
                        FROM memory WHERE learner = ? AND pack = ? ORDER BY question
                        """), arguments: [learner ?? 0, pack])
            var memory: [MemoryRecord] = []
            while let row = try rows.next() {
                memory.append(
                    MemoryRecord(
                        question: try row.known(0), revision: try row.known(1), stability: try row.known(2),
                        difficulty: try row.known(3), firstAt: try row.known(4), lastAt: try row.known(5),
                        asked: try row.known(6), right: try row.known(7), isLastRight: try row.known(8),
                        isLastSure: try row.known(9)))
            }
            return memory
        }
    }

    private func hasAnswers(of learner: Int64?, pack: String) throws(StoreProblem) -> Bool {
        try reading { db in
            try Row.fetchOne(
                db,
                sql: """
                    SELECT 1 FROM answer JOIN session ON session.number = answer.session
                    WHERE session.learner IS ? AND pack = ? AND kind != 'exam' LIMIT 1
                    """, arguments: [learner, pack]) != nil
        }
    }

    /// Makes all that is remembered from the answers anew; returns how many questions of how many answers.
    public func rebuildMemory() throws(StoreProblem) -> (questions: Int, answers: Int) {
        var counts = (questions: 0, answers: 0)
        try writing { db in
            try db.execute(sql: "DELETE FROM memory")
            for learner in try Int64?.fetchAll(db, sql: "SELECT DISTINCT learner FROM session") { try refold(learner, in: db) }
            counts.questions = try Int.fetchOne(db, sql: "SELECT count(*) FROM memory") ?? 0
            counts.answers = try Int.fetchOne(db, sql: "SELECT count(*) FROM answer") ?? 0
        }
        return counts
    }

    /// The answers that a session gave, oldest first.
    public func answers(of session: String) throws(StoreProblem) -> [AnswerRecord] {
        try reading { db in
            try Row.fetchAll(
                db.cachedStatement(sql: Self.answers + "WHERE session.id = ? ORDER BY place"), arguments: [session]
            )
            .map(Self.answer)
        }
    }

    /// Keeps answers of lines that are there already, as for sessions of programs that kept none.
    public func add(_ answers: [AnswerRecord], to session: String) throws(StoreProblem) {
        try writing { db in
            if let number = try storedNumber(of: session, in: db) { try insert(answers, of: number, in: db) }
        }
    }
}
