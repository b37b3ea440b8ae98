import Foundation
import StateMachine
import Testing

@Suite("Reading a journal back")
struct JournalReadingTests {
    /// The lines as a store would keep them.
    private static func stored(_ journal: Journal<Lab>) throws -> [String] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try journal.entries.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    }

    private static func read(_ lines: [String], _ chart: Chart<Lab> = Lab.walk) -> (Journal<Lab>?, [ReplayError]) {
        let entries = lines.map { try? JSONDecoder().decode(Entry<Lab>.self, from: Data($0.utf8)) }
        return Journal.read(lines: entries, chart)
    }

    @Test("Whole lines come back as the same journal, which goes on as if nothing had happened")
    func whole() throws {
        var journal = Lab.journal("next", "mark", "back", "help")
        var (read, problems) = Self.read(try Self.stored(journal))
        #expect(problems == [])
        #expect(read?.snapshot.digest == journal.snapshot.digest)
        let again = read?.send("close", by: .learner, at: 7).entry?.chain
        #expect(again == journal.send("close", by: .learner, at: 7).entry?.chain)
    }

    @Test("An unfinished last line is dropped and reported")
    func tornTail() throws {
        var lines = try Self.stored(Lab.journal("next", "next"))
        lines[2] = String(lines[2].dropLast(20))
        let (read, problems) = Self.read(lines)
        #expect(problems == [.tornTail(line: 2)])
        #expect(read?.snapshot.leaves == ["two"])
        #expect(read?.nextSeq == 2)
    }

    @Test("A line that is missing, unreadable or changed breaks the chain, and what came before stays")
    func brokenChain() throws {
        let lines = try Self.stored(Lab.journal("next", "mark", "next"))
        var changed = lines
        changed[2] = changed[2].replacingOccurrences(of: "\"learner\"", with: "\"instructor\"")
        let missing = [lines[0], lines[1], lines[3]], unreadable = [lines[0], lines[1], "{", lines[3]]
        for broken in [changed, missing, unreadable] {
            let (read, problems) = Self.read(broken)
            #expect(problems == [.brokenChain(seq: 2)])
            #expect(read?.snapshot.leaves == ["two"])
            #expect(read?.nextSeq == 2)
        }
    }

    @Test("Without a first line there is no journal")
    func headless() throws {
        let lines = try Self.stored(Lab.journal("next"))
        #expect(Self.read(Array(lines.dropFirst())).0 == nil)
        #expect(Self.read(Array(lines.dropFirst())).1 == [.brokenChain(seq: 0)])
        #expect(Self.read([]).0 == nil)
        #expect(Self.read([]).1 == [])
    }

    /// The same walk, in which the second page leads elsewhere.
    private static let changed: Chart<Lab> = {
        var nodes = Lab.walk.nodes
        nodes[0].children[2].rows[0] = .on("next", go: "four")
        return .lab(nodes, initial: "pages")
    }()

    @Test("With another chart it is followed as long as the lines agree")
    func otherChart() throws {
        let (agrees, one) = Self.read(try Self.stored(Lab.journal("next", "mark")), Self.changed)
        #expect(one == [.otherChart(Lab.walk.digest)])
        #expect(agrees?.snapshot.leaves == ["two"])
        let (differs, two) = Self.read(try Self.stored(Lab.journal("next", "next", "mark")), Self.changed)
        #expect(two == [.otherChart(Lab.walk.digest), .diverged(seq: 2)])
        #expect(differs?.snapshot.leaves == ["two"])
    }

    @Test("A session that began anew after an update makes up for what was lost before it")
    func beginsAnew() throws {
        let old = Lab.journal("next", "next", "mark")
        let place = Place<Lab>(leaves: old.entries.last?.leaves ?? [], context: [:])
        var new = Journal(Self.changed, adopting: place, after: old.entries.last, at: 9)
        new.send("back", by: .learner, at: 10)
        let (read, problems) = Self.read(try Self.stored(old) + Self.stored(new), Self.changed)
        #expect(problems == [])
        #expect(read?.snapshot.leaves == ["two"])
        #expect(read?.nextSeq == 6)
    }

    @Test("Every line names its leaves, so that another version can find the page")
    func namesLeaves() throws {
        let line = try Self.stored(Lab.journal("next"))[1]
        let entry = try JSONDecoder().decode(Entry<Lab>.self, from: Data(line.utf8))
        #expect(Self.changed.adopt(leaves: entry.leaves, context: [:]).leaves == ["two"])
    }
}
