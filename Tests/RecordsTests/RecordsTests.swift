import Foundation
import Procedures
import Records
import Sessions
import StateMachine
import Testing

@Suite("Records")
struct RecordsTests {
    private let store: SessionStore
    private let records: Records<Walkthrough>

    init() throws {
        store = try SessionStore(inMemory: "teer 1.0")
        records = Records(store)
    }

    private static func session(_ id: String = "walk") -> SessionRecord {
        SessionRecord(id: id, pack: "small", packVersion: "1", startedAt: 1, touchedAt: 1, origin: "bundled", chartForm: 2)
    }

    /// Sends events and stores each line by itself.
    private func walk(_ journal: inout Journal<Walkthrough>, _ events: [WalkthroughEvent]) throws {
        for event in events {
            if let entry = journal.send(event, by: .learner, at: 5).entry { try records.append([entry], of: journal) }
        }
    }

    private var stored: (Journal<Walkthrough>?, problems: [ReplayError]) {
        get throws { try StoredLines<Walkthrough>(of: "walk", in: store).journal(SmallWalk.chart) }
    }

    @Test("Nothing is stored before a session is begun; its first lines bring along those from before")
    func begins() throws {
        var journal = Journal(SmallWalk.chart, Marks(), at: 1)
        try walk(&journal, [.open(.outline), .close])
        #expect(try store.sessions(of: "small").isEmpty)
        var asked = 0
        records.begin {
            asked += 1
            return Self.session()
        }
        #expect(asked == 0)
        try walk(&journal, [.begin, .complete])
        #expect(asked == 1)
        #expect(try store.events(of: "walk").map(\.seq) == Array(0..<5))
        #expect(try stored.problems == [])
        #expect(try stored.0?.snapshot.digest == journal.snapshot.digest)
    }

    @Test("The place is noted every twenty lines, when an undo reaches behind it, and when a visit ends")
    func checkpoints() throws {
        var journal = Journal(SmallWalk.chart, Marks(), at: 1)
        records.begin { Self.session() }
        try walk(&journal, [.begin] + Array(repeating: .mark, count: 17))
        #expect(try store.checkpoint(of: "walk") == nil)
        try walk(&journal, [.mark])
        #expect(try store.checkpoint(of: "walk")?.seq == 19)
        try walk(&journal, Array(repeating: .mark, count: 3))
        #expect(try store.checkpoint(of: "walk")?.seq == 19)
        for count in 1...4 {
            let undone = try journal.undo(by: .learner, at: 6).get()
            try records.append([#require(undone.entry)], of: journal)
            #expect(try store.checkpoint(of: "walk")?.seq == (count == 4 ? 26 : 19))
        }
        let leaving = journal.send(.leave, by: .learner, at: 7)
        try records.append([#require(leaving.entry)], of: journal, isCheckpointDue: true)
        #expect(try store.checkpoint(of: "walk")?.seq == 27)
        let end = try StoredLines<Walkthrough>(of: "walk", in: store)
        #expect(end.entries.isEmpty && end.last?.seq == 27)
        #expect(try stored.0?.snapshot.digest == journal.snapshot.digest)
    }

    @Test(
        "Resting stores nothing; going on stores what another edition's lines lead to with the next line, and notes its place")
    func goesOn() throws {
        var journal = Journal(SmallWalk.chart, Marks(), at: 1)
        records.begin { Self.session() }
        try walk(&journal, [.begin, .complete])
        records.rest()
        try walk(&journal, [.mark])
        #expect(try store.events(of: "walk").count == 3)
        let last = try StoredLines<Walkthrough>(of: "walk", in: store).last
        var next = Journal(SmallWalk.chart, adopting: journal.snapshot.place, after: last, at: 8)
        records.goOn(with: "walk", after: -1, unstored: next.entries)
        #expect(try store.events(of: "walk").count == 3)
        try walk(&next, [.mark])
        #expect(try store.events(of: "walk").count == 5)
        #expect(try store.checkpoint(of: "walk")?.seq == 4)
        #expect(try stored.problems == [])
        #expect(try stored.0?.snapshot.digest == next.snapshot.digest)
    }

    /// A machine that has nothing to do with a walk.
    private enum Pump: RecordedDomain {
        typealias State = String
        typealias Event = String
        typealias Kind = String
        typealias Effect = String
        typealias Reason = String
        typealias Context = Int

        static func canonical(_ context: Int) -> [UInt8] { Array("\(context)".utf8) }
        static func isRepeatable(_ effect: String) -> Bool { false }
        static func words(of event: String) -> String? { nil }
        static func event(named name: String, words: String?) -> String? { name }
    }

    @Test("Any chart has records: another vocabulary, with the steps of a simulation, in a session of another kind")
    func otherChart() throws {
        let count: [Action<Pump>] = [.update("count") { beats, _ in beats += 1 }]
        let chart = Chart<Pump>(
            trusted: [
                .state("still", rows: [.on("start", go: "running")]),
                .state("running", rows: [.stay("beat", do: count), .on("stop", go: "still")]),
            ], initial: "still", vocabulary: Vocabulary(outside: ["start", "beat", "stop"], reasons: []))
        var journal = Journal(chart, 0, at: 1)
        let records = Records<Pump>(store)
        records.begin {
            SessionRecord(id: "lab", pack: "small", packVersion: "1", startedAt: 1, touchedAt: 1, kind: .lab, seed: 42)
        }
        for (step, event) in ["start", "beat", "beat", "stop"].enumerated() {
            let recorded = journal.send(event, by: .learner, at: 2, simulationStep: step * 1_000)
            try records.append([#require(recorded.entry)], of: journal)
        }
        #expect(try store.sessions(of: "small").isEmpty)
        #expect(try store.sessions(of: "small", kind: .lab).first?.seed == 42)
        let lines = try StoredLines<Pump>(of: "lab", in: store)
        #expect(lines.known.map(\.simulationStep) == [nil, 0, 1_000, 2_000, 3_000])
        #expect(lines.journal(chart).journal?.snapshot.context == 2)
    }
}
