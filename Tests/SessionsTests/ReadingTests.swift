import Testing

@testable import Sessions

@Suite("Reading walks")
struct ReadingTests {
    @Test("The walk gone on with last comes first, even when the clock was set back in between")
    func newestFirst() throws {
        let store = try StoreLab().open()
        try store.begin(.sample("first", at: 50_000))
        try store.begin(.sample("second", at: 10))
        #expect(try store.sessions(of: "mitral-teer").map(\.id) == ["second", "first"])
        try store.append([EventRecord(seq: 0, at: 5, body: "{}")], to: "first")
        #expect(try store.sessions(of: "mitral-teer").map(\.id) == ["first", "second"])
        #expect(try store.sessions(of: "mitral-teer", limit: 1).map(\.id) == ["first"])
    }

    @Test("A walk bears the times of its beginning and its newest line, and other packs' walks stay apart")
    func records() throws {
        let store = try StoreLab().open()
        try store.begin(.sample("walk"))
        try store.begin(.sample("other", pack: "aortic"))
        #expect(try store.session(id: "walk") == .sample("walk"))
        try store.append(EventRecord.samples(0..<3), to: "walk")
        var expected = SessionRecord.sample("walk")
        (expected.touchedAt, expected.active) = (2_002, 2)
        #expect(try store.session(id: "walk") == expected)
        #expect(try store.sessions(of: "mitral-teer") == [expected])
        #expect(try store.sessions(of: "aortic").map(\.id) == ["other"])
        #expect(try store.sessions(of: "none").isEmpty)
        #expect(try store.session(id: "none") == nil)
    }

    @Test("The newest checkpoint is given, or the newest that takes in no line from a given one on")
    func checkpoints() throws {
        let store = try StoreLab().open()
        try store.begin(.sample("before"))
        try store.append(EventRecord.samples(0..<9), to: "before", checkpoint: .init(seq: 8, body: "another walk's"))
        try store.begin(.sample("walk"))
        #expect(try store.checkpoint(of: "walk") == nil)
        for seq in 0..<30 {
            try store.append([.sample(seq)], to: "walk", checkpoint: seq % 10 == 9 ? .init(seq: seq, body: "at \(seq)") : nil)
        }
        #expect(try store.checkpoint(of: "walk")?.seq == 29)
        #expect(try store.checkpoint(of: "walk", before: 29) == .init(seq: 19, body: "at 19"))
        #expect(try store.checkpoint(of: "walk", before: 9) == nil)
        #expect(try store.checkpoint(of: "walk", before: -3) == nil)
        #expect(try store.checkpoint(of: "none") == nil)
    }

    @Test("The lines behind a line are given, all at once or one by one")
    func lines() throws {
        let store = try StoreLab().open()
        try store.begin(.sample("walk"))
        try store.append(EventRecord.samples(0..<500), to: "walk")
        #expect(try store.events(of: "walk", after: 496) == EventRecord.samples(497..<500))
        #expect(try store.events(of: "walk", after: 499).isEmpty)
        #expect(try store.events(of: "none").isEmpty)
        var visited = 0
        try store.forEachEvent(of: "walk", after: 9) { line in
            #expect(line == .sample(visited + 10))
            visited += 1
        }
        #expect(visited == 490)
    }
}
