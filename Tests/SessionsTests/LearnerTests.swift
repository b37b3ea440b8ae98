import Testing

@testable import Sessions

@Suite("Learners and what they remember")
struct LearnerTests {
    /// A memory that counts answers: enough to see which answers it is a fold over.
    private static func counting(_ answers: [AnswerRecord]) -> MemoryRecord? {
        guard let last = answers.last else { return nil }
        return MemoryRecord(
            question: last.question, revision: last.revision, stability: Double(answers.count), difficulty: 1,
            firstAt: answers[0].at, lastAt: last.at, asked: answers.count, right: answers.count(where: \.isRight),
            isLastRight: last.isRight, isLastSure: last.isSure)
    }

    private static func open(_ lab: StoreLab) throws -> SessionStore {
        let store = try lab.open()
        store.remember = counting
        return store
    }

    private static func session(
        _ id: String, _ learner: Int64?, kind: SessionRecord.Kind = .check
    ) -> SessionRecord {
        var session = SessionRecord.sample(id)
        (session.learner, session.kind) = (learner, kind)
        return session
    }

    private static func answer(_ seq: Int, _ question: String, at: Int64, right: Bool = true) -> AnswerRecord {
        AnswerRecord(seq: seq, at: at, question: question, revision: "r", choice: 2, isRight: right)
    }

    private static func give(_ answers: [AnswerRecord], to session: SessionRecord, in store: SessionStore) throws {
        try store.begin(session)
        try store.append(EventRecord.samples(0..<answers.count), to: session.id, answers: answers)
    }

    @Test("are added once a name, blind to case, renamed, and listed by name")
    func adding() throws {
        let store = try Self.open(try StoreLab())
        let bora = try store.addLearner("Bora", id: "b", at: 5)
        let anna = try store.addLearner("anna", id: "a", at: 6)
        #expect(try store.addLearner("  ANNA ", id: "other", at: 7) == anna)
        #expect(try store.learners().map(\.name) == ["anna", "Bora"])
        try store.rename(bora.number, to: "Aaron")
        #expect(try store.learner(named: "aaron")?.id == "b")
        #expect(try store.learner(named: "Bora") == nil)
    }

    @Test(
        "have names of one line without control characters, at most 40 characters",
        arguments: [
            ("Anna", "Anna"), ("  Bora \u{1B}[31m", "Bora [31m"), ("", nil), ("  ", nil), ("-", nil),
            (String(repeating: "x", count: 50), String(repeating: "x", count: 40)),
        ] as [(String, String?)])
    func names(_ typed: String, _ name: String?) {
        #expect(SessionStore.learnerName(typed) == name)
    }

    @Test("own their sessions: a list of one learner's has no other's, and nobody's are a list of their own")
    func owners() throws {
        let store = try Self.open(try StoreLab())
        let anna = try store.addLearner("Anna", id: "a", at: 5)
        try store.begin(Self.session("hers", anna.number))
        try store.begin(Self.session("nobodys", nil))
        func ids(_ owner: SessionOwner) throws -> [String] {
            try store.sessions(of: "mitral-teer", kind: .check, owner: owner).map(\.id)
        }
        #expect(try ids(.learner(anna.number)) == ["hers"])
        #expect(try ids(.nobody) == ["nobodys"])
        #expect(try ids(.anybody).count == 2)
    }

    @Test("remember each answer in the transaction that stores its line, over all sessions of theirs but exams")
    func remembering() throws {
        let lab = try StoreLab()
        let store = try Self.open(lab)
        let anna = try store.addLearner("Anna", id: "a", at: 5)
        try Self.give(
            [Self.answer(0, "q1", at: 10), Self.answer(1, "q2", at: 11)], to: Self.session("one", anna.number), in: store)
        try Self.give(
            [Self.answer(0, "q1", at: 20, right: false)], to: Self.session("two", anna.number, kind: .walk), in: store)
        try Self.give([Self.answer(0, "q1", at: 30)], to: Self.session("exam", anna.number, kind: .exam), in: store)
        try Self.give([Self.answer(0, "q1", at: 40)], to: Self.session("nobodys", nil), in: store)
        let memory = try store.memory(of: anna.number, pack: "mitral-teer")
        #expect(memory.map(\.asked) == [2, 1] && memory[0].lastAt == 20 && !memory[0].isLastRight)
        #expect(try store.memory(of: nil, pack: "mitral-teer").map(\.asked) == [1])
        #expect(try store.answers(of: "one").map(\.question) == ["q1", "q2"])
        #expect(try store.rebuildMemory() == (3, 5))
        #expect(try store.memory(of: anna.number, pack: "mitral-teer") == memory)
        store.close()
        try lab.tamper("DELETE FROM memory")
        #expect(try Self.open(lab).memory(of: anna.number, pack: "mitral-teer") == memory)
    }

    @Test("answers stored out of order, as when a clock ran back, are folded by their times")
    func order() throws {
        let store = try Self.open(try StoreLab())
        try Self.give([Self.answer(0, "q", at: 100, right: false)], to: Self.session("late", nil), in: store)
        try Self.give([Self.answer(0, "q", at: 50)], to: Self.session("early", nil), in: store)
        let memory = try store.memory(of: nil, pack: "mitral-teer")
        #expect(memory.first?.lastAt == 100 && memory.first?.isLastRight == false)
        _ = try store.rebuildMemory()
        #expect(try store.memory(of: nil, pack: "mitral-teer") == memory)
    }

    @Test("merge: all sessions and all that is remembered go over, and the other name is gone")
    func merging() throws {
        let store = try Self.open(try StoreLab())
        let (anna, ana) = (try store.addLearner("Anna", id: "a", at: 5), try store.addLearner("Ana", id: "b", at: 6))
        try Self.give([Self.answer(0, "q", at: 10)], to: Self.session("one", anna.number), in: store)
        try Self.give([Self.answer(0, "q", at: 20)], to: Self.session("two", ana.number), in: store)
        try Self.give([Self.answer(0, "q", at: 30)], to: Self.session("nobodys", nil), in: store)
        #expect(try store.merge(.learner(ana.number), into: anna.number) == 1)
        #expect(try store.merge(.nobody, into: anna.number) == 1)
        #expect(try store.merge(.learner(anna.number), into: anna.number) == 0)
        #expect(try store.learners().map(\.name) == ["Anna"])
        #expect(try store.memory(of: anna.number, pack: "mitral-teer").map(\.asked) == [3])
        #expect(try store.memory(of: nil, pack: "mitral-teer") == [])
    }

    @Test("the time of a session is that between its lines, five minutes at most for each gap")
    func time() throws {
        let store = try Self.open(try StoreLab())
        try store.begin(.sample("walk"))
        func line(_ seq: Int, _ at: Int64) -> EventRecord { EventRecord(seq: seq, at: at, body: "{}") }
        try store.append([line(0, 0), line(1, 60_000)], to: "walk", progress: SessionProgress(done: 1, of: 69))
        try store.append([line(2, 9_000_000)], to: "walk")
        try store.append([line(3, 8_000_000)], to: "walk", progress: SessionProgress(done: 2, of: 69))
        let walk = try #require(try store.session(id: "walk"))
        #expect(walk.active == 360_000)
        #expect(walk.progress == SessionProgress(done: 2, of: 69))
    }

    @Test("a session of another store is brought in whole, once")
    func bringing() throws {
        let store = try Self.open(try StoreLab())
        var session = Self.session("one", nil)
        (session.active, session.progress) = (7, SessionProgress(done: 1, of: 2))
        let answers = [Self.answer(1, "q", at: 10)]
        #expect(try store.bring(session, EventRecord.samples(0..<3), answers))
        #expect(try !store.bring(session, EventRecord.samples(0..<9), answers))
        #expect(try store.events(of: "one") == EventRecord.samples(0..<3))
        #expect(try store.answers(of: "one") == answers)
        let listed = try #require(try store.allSessions().first)
        #expect(listed.session.active == 7 && listed.answered == 1 && listed.right == 1 && listed.learner == nil)
        #expect(try store.memory(of: nil, pack: "mitral-teer").count == 1)
    }
}
