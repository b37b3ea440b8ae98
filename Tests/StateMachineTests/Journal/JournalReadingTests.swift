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

    @Test("A line is small and says its form; what was refused and the simulation's step are written only where they are")
    func lines() throws {
        var journal = Lab.journal("next")
        journal.send("back", by: .learner, at: 1_795_389_221_851, simulationStep: 990)
        journal.send("back", by: .instructor, at: 1_795_389_221_852)
        _ = journal.undo(by: .learner, at: 4)
        journal.note("a word", by: .system, at: 5)
        let lines = try Self.stored(journal).map { $0.replacing(/"chain":"[0-9a-f]{64}"/, with: "\"chain\":…") }
        #expect(
            Array(lines.dropFirst()) == [
                #"{"at":1000,"by":"learner","chain":…,"do":"next","seq":1,"to":"two","v":2}"#,
                #"{"at":1795389221851,"by":"learner","chain":…,"do":"back","seq":2,"step":990,"to":"one","v":2}"#,
                ##"{"at":1795389221852,"by":"instructor","chain":…,"do":"back","refused":["first-page"],"seq":3,"to":"one","v":2}"##,
                #"{"at":4,"by":"learner","chain":…,"seq":4,"to":"two","undo":2,"v":2}"#,
                #"{"at":5,"by":"system","chain":…,"note":"a word","seq":5,"to":"two","v":2}"#,
            ])
        #expect(try Self.stored(journal).dropFirst().allSatisfy { $0.utf8.count < 190 })
    }

    @Test("A changed letter anywhere in a line breaks the chain there")
    func everyLetter() throws {
        var journal = Lab.journal("next", "back", "back")
        journal.note("word", by: .system, at: 5)
        let lines = try Self.stored(journal)
        for (number, line) in lines.enumerated() {
            for part in ["learner", "next", "back", "two", "one", "first-page", "word", "1000", "system"] {
                guard let place = line.range(of: part) else { continue }
                var changed = lines
                changed[number].replaceSubrange(place, with: part == "learner" || part == "system" ? "instructor" : "\(part)0")
                #expect(Self.read(changed).1 == [.brokenChain(seq: number)], "\(changed[number])")
            }
        }
    }

    @Test("A line of a form to come can not be read, and nothing behind it")
    func laterForm() throws {
        var lines = try Self.stored(Lab.journal("next", "mark"))
        lines[1] = lines[1].replacingOccurrences(of: "\"v\":2", with: "\"v\":3")
        #expect(Self.read(lines).1 == [.brokenChain(seq: 1)])
    }

    @Test("A session that began anew after an update makes up for what was lost before it")
    func beginsAnew() throws {
        let old = Lab.journal("next", "next", "mark")
        let place = Place<Lab>(leaves: old.entries.last.map { [$0.to] } ?? [], context: [:])
        var new = Journal(Self.changed, adopting: place, after: old.entries.last, at: 9)
        new.send("back", by: .learner, at: 10)
        let (read, problems) = Self.read(try Self.stored(old) + Self.stored(new), Self.changed)
        #expect(problems == [])
        #expect(read?.snapshot.leaves == ["two"])
        #expect(read?.nextSeq == 6)
    }

    @Test("Every line names what was in front behind it, so that another version can find the page")
    func namesFront() throws {
        let line = try Self.stored(Lab.journal("next"))[1]
        let entry = try JSONDecoder().decode(Entry<Lab>.self, from: Data(line.utf8))
        #expect(Self.changed.adopt(leaves: [entry.to], context: [:]).leaves == ["two"])
    }
}
