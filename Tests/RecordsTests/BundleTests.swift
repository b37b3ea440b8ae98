import Procedures
import Records
import Sessions
import StateMachine
import Testing

@Suite("A bundle of records")
struct BundleTests {
    /// A store with a walk of Anna's that has a note, and a check of nobody in particular.
    private static func filled() throws -> SessionStore {
        let store = try SessionStore(inMemory: "teer 1.0")
        let anna = try store.addLearner("Anna", id: "learner-a", at: 5)
        var walk = SessionRecord(
            id: "walk", pack: "small", packVersion: "1", startedAt: 10, touchedAt: 10, learner: anna.number,
            origin: "/home/anna",
            edition: "e", seed: -3, program: "teer 1.0", chartForm: 2)
        walk.kind = .walk
        let records = Records<Walkthrough>(store)
        records.begin { walk }
        var journal = Journal(SmallWalk.chart, Marks(), at: 10)
        for (at, event) in [WalkthroughEvent.begin, .note("a private thought"), .complete].enumerated() {
            let entry = journal.send(event, by: .learner, at: 20 + Int64(at)).entry
            try records.append(entry.map { [$0] } ?? [], of: journal, progress: SessionProgress(done: 1, of: 3))
        }
        let check = SessionRecord(id: "check", pack: "small", packVersion: "1", startedAt: 4, touchedAt: 4, kind: .check)
        try store.begin(check)
        try store.append(
            [EventRecord(seq: 0, at: 4, body: "{}")], to: "check",
            answers: [AnswerRecord(seq: 0, at: 4, question: "q1", revision: "r", choice: 3, isRight: false, isSure: false)])
        return store
    }

    private static func bundle(_ store: SessionStore) throws -> Bundle {
        try Bundle(store.allSessions().map(\.session), of: store)
    }

    @Test("exported, imported into an empty store and exported again gives the same bytes")
    func roundTrip() throws {
        let text = try Self.bundle(Self.filled()).text
        let other = try SessionStore(inMemory: "teer 1.0")
        #expect(try Bundle(reading: text).bring(into: other, at: 99) == 2)
        #expect(try Self.bundle(other).text == text)
        #expect(try other.learners().map(\.name) == ["Anna"])
        let (journal, problems) = try StoredLines<Walkthrough>(of: "walk", in: other).journal(SmallWalk.chart)
        #expect(problems == [] && journal?.snapshot.context.notes["first-look"] == ["a private thought"])
        #expect(try other.answers(of: "check").first?.isSure == false)
    }

    @Test("imported twice changes nothing; a learner of the same name is the same person")
    func twice() throws {
        let bundle = try Self.bundle(Self.filled())
        let other = try SessionStore(inMemory: "teer 1.0")
        let mine = try other.addLearner("anna", id: "mine", at: 1)
        #expect(try bundle.bring(into: other, at: 99) == 2)
        let once = try Self.bundle(other).text
        #expect(try bundle.bring(into: other, at: 100) == 0)
        #expect(try Self.bundle(other).text == once)
        #expect(try other.session(id: "walk")?.learner == mine.number)
    }

    @Test("says nothing of where a folder lies")
    func origin() throws {
        let text = try Self.bundle(Self.filled()).text
        #expect(!text.contains("/home/anna"))
    }

    @Test("without notes has none of their words, is whole, and leads to the same places")
    func withoutNotes() throws {
        let bundle = try Self.bundle(Self.filled())
        let walk = try #require(bundle.items.first { $0.session.id == "walk" })
        let bare = try #require(
            try walk.leavingOut(from: Walkthrough.self) { what in
                if case .event(.note) = what { return .event(.note("")) }
                return nil
            })
        let text = Bundle(learners: bundle.learners, items: [bare]).text
        #expect(!text.contains("private thought"))
        let lines = try Bundle(reading: text).items[0].entries(of: Walkthrough.self)
        let (journal, problems) = Journal.read(lines: lines, SmallWalk.chart)
        #expect(problems == [] && journal?.snapshot.front == .step("first-decide"))
        #expect(bare.events[0] == walk.events[0])
    }

    @Test("is refused as a whole, with its line, when a byte was changed, a line is missing or it is something else")
    func broken() throws {
        let text = try Self.bundle(Self.filled()).text
        let lines = text.split(separator: "\n").map(String.init)
        func problem(_ lines: [String]) -> BundleProblem? {
            do throws(BundleProblem) {
                _ = try Bundle(reading: lines.joined(separator: "\n") + "\n")
                return nil
            } catch {
                return error
            }
        }
        #expect(problem(lines) == nil)
        #expect(problem(Array(lines.dropLast()))?.text.contains("cut off") == true)
        #expect(problem(lines.enumerated().filter { $0.offset != 3 }.map(\.element))?.text.contains("sum differs") == true)
        #expect(problem([lines[0].replacing("1", with: "9")] + lines.dropFirst())?.text.contains("form 9") == true)
        #expect(problem(["{}"])?.line == 1)
        #expect(problem(["hello"])?.line == 1)
        #expect(problem([lines[0], #"{"line":{"seq":0,"at":1,"body":"x"}}"#])?.text.contains("no session") == true)
        for line in lines.indices {
            var changed = lines
            changed[line] = changed[line].replacing("a", with: "b", maxReplacements: 1)
            if changed != lines { #expect(problem(changed) != nil, "line \(line + 1)") }
        }
    }
}
