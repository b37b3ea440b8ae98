import Foundation
import GRDB
import Testing

@testable import Sessions

@Suite("Appending to a walk")
struct AppendTests {
    @Test("What was appended is there, in order, with any text and any size")
    func keepsLines() throws {
        let lab = try StoreLab()
        let store = try lab.open()
        try store.begin(.sample("walk"))
        let lines = ["{}", "", "\u{7}\u{1B}[2J", "é\u{1F9D1}\u{200D}\u{2695}\u{FE0F}", String(repeating: "x", count: 300_000)]
            .enumerated().map { EventRecord(seq: $0, at: -5, body: $1) }
        try store.append(lines, to: "walk")
        store.close()
        #expect(try lab.open().events(of: "walk") == lines)
    }

    @Test("Sending the same lines again changes nothing, and so does beginning again")
    func retry() throws {
        let store = try StoreLab().open()
        try store.begin(.sample("walk"))
        try store.append(EventRecord.samples(0..<3), to: "walk", checkpoint: .init(seq: 2, body: "a"))
        try store.begin(.sample("walk", at: 9_999))
        try store.append(EventRecord.samples(0..<4), to: "walk", checkpoint: .init(seq: 2, body: "a"))
        #expect(try store.events(of: "walk") == EventRecord.samples(0..<4))
        #expect(try store.session(id: "walk")?.startedAt == 1_000)
        #expect(try store.checkpoint(of: "walk") == .init(seq: 2, body: "a"))
    }

    @Test("A line with another text than the stored one is refused, together with all that came along")
    func overtaken() throws {
        let lab = try StoreLab()
        let (here, there) = (try lab.open(), try lab.open())
        try here.begin(.sample("walk"))
        try here.append(EventRecord.samples(0..<3), to: "walk")
        let other = EventRecord(seq: 2, at: 0, body: #"{"event":"undo"}"#)
        let problem = #expect(throws: StoreProblem.self) {
            try there.append([.sample(1), other, .sample(3)], to: "walk", checkpoint: .init(seq: 3, body: "{}"))
        }
        #expect(problem?.kind == .overtaken)
        #expect(problem?.sentence == "Not stored: this walk went on in another terminal; start again here to join it.")
        #expect(try there.events(of: "walk") == EventRecord.samples(0..<3))
        #expect(try there.checkpoint(of: "walk") == nil)
        try here.append([.sample(3)], to: "walk")
    }

    @Test("A walk that nobody began is refused")
    func unknownWalk() throws {
        let store = try StoreLab().open()
        let problem = #expect(throws: StoreProblem.self) { try store.append([.sample(0)], to: "nobody's") }
        #expect(problem?.kind == .other)
        #expect(problem?.sentence.hasSuffix("does not know this walk; start again to begin a new one.") == true)
    }

    @Test("A store whose file is moved away meanwhile is not written to: what is kept would be found by nobody")
    func moved() throws {
        let lab = try StoreLab()
        let store = try lab.open()
        try store.begin(.sample("walk"))
        rename(lab.path, lab.path + ".elsewhere")
        let problem = #expect(throws: StoreProblem.self) { try store.append([.sample(0)], to: "walk") }
        #expect(problem?.kind == .gone)
        #expect(problem?.sentence.hasSuffix("was moved or removed meanwhile; start again to begin a new store.") == true)
        rename(lab.path + ".elsewhere", lab.path)
        try store.append([.sample(0)], to: "walk")
    }

    @Test("The numbers of lines go up to the room of a key, and walks do not touch")
    func places() throws {
        let store = try StoreLab().open()
        let last = Int(Place.lines) - 1
        for walk in ["a", "b", "c"] {
            try store.begin(.sample(walk))
            try store.append([EventRecord(seq: 0, at: 0, body: walk), EventRecord(seq: last, at: 0, body: walk)], to: walk)
        }
        #expect(try store.events(of: "b").map(\.seq) == [0, last])
        #expect(try store.events(of: "b").map(\.body) == ["b", "b"])
        #expect(try store.events(of: "b", after: last).isEmpty)
        #expect(try store.events(of: "b", after: .max).isEmpty)
        #expect(
            try store.queue.read { try Row.fetchAll($0, sql: "SELECT session, seq FROM event WHERE seq > 0") }.map {
                $0[0] as Int
            } == [1, 2, 3])
    }
}
