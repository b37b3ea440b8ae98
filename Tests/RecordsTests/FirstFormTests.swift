import Foundation
import Procedures
import Records
import Sessions
import StateMachine
import TestSupport
import Testing

/// `Stores/first-form.db` was written by the program of commit 7b06709: a guided walk, a free one, one through a small pack.
@Suite("A store of the first form")
struct FirstFormTests {
    private let folder = TemporaryFolder()

    /// A copy of the store, opened.
    private func open() throws -> SessionStore {
        let kept = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Stores/first-form.db")
        folder.write([UInt8](try Data(contentsOf: kept)), to: "records.db")
        return try SessionStore(path: folder.path("records.db"), now: 1)
    }

    private func lines(_ store: SessionStore, _ pack: String) throws -> [[EventRecord]] {
        try store.sessions(of: pack).map { try store.events(of: $0.id) }
    }

    private func problems(_ lines: [String]) -> [ReplayError] {
        let entries = lines.map { try? JSONDecoder().decode(Entry<Walkthrough>.self, from: Data($0.utf8)) }
        return Journal.read(lines: entries, SmallWalk.chart).problems
    }

    private func isDamage(_ problem: ReplayError) -> Bool {
        switch problem {
        case .brokenChain, .tornTail: true
        case .otherChart, .diverged: false
        }
    }

    @Test("It opens and is brought up to date; every line is read, and the chain of each walk is whole")
    func chain() throws {
        let store = try open()
        #expect(store.openingNotice == nil)
        let walks = try lines(store, "mitral-teer") + lines(store, "small")
        #expect(walks.map(\.count) == [45, 149, 7])
        for walk in walks { #expect(!problems(walk.map(\.body)).contains(where: isDamage)) }
        #expect(try store.sessions(of: "mitral-teer").allSatisfy { $0.chartForm == 1 && $0.origin == nil && $0.kind == .walk })
    }

    @Test("One changed letter is found in the line where it is")
    func changedLetter() throws {
        let store = try open()
        let walk = try lines(store, "mitral-teer")[1].map(\.body)
        let parts = [
            "mode.guided", "course.", "\"learner\"", "decision.", "P2 ≥ 4", "quoted", "seen last", "\"at\":1", "\"after\":\"",
        ]
        var tried = 0
        for number in stride(from: 0, to: walk.count, by: 3) {
            for part in parts {
                guard let place = walk[number].range(of: part) else { continue }
                var changed = walk
                let at = walk[number].index(before: place.upperBound)
                switch part {
                case "\"learner\"": changed[number].replaceSubrange(place, with: "\"system\"")
                case "\"after\":\"": changed[number].insert("0", at: place.upperBound)
                case "\"at\":1": changed[number].replaceSubrange(at...at, with: "2")
                default: changed[number].replaceSubrange(at...at, with: "x")
                }
                #expect(problems(changed).contains(.brokenChain(seq: number)), "line \(number): \(part)")
                tried += 1
            }
        }
        #expect(tried > 150)
    }

    @Test("A walk is gone on with at its step with its marks; lines of today's form follow, and the chain holds over both")
    func goesOn() throws {
        let store = try open()
        let walk = try #require(try store.sessions(of: "small").first)
        let stored = try StoredLines<Walkthrough>(of: walk.id, in: store)
        #expect(stored.entries.count == 7)
        // The chart has another form now: the walk is carried over.
        #expect(stored.journal(SmallWalk.chart).problems == [.diverged(seq: 0)])
        let place = try #require(SmallWalk.chart.place(after: stored.checkpoint, stored.known, in: SmallWalk.procedure))
        var journal = Journal(SmallWalk.chart, adopting: place, after: stored.last, at: 8)
        #expect(journal.snapshot.front == .step("first-decide"))
        #expect(journal.snapshot.mark(ofStep: "first-look") == .done)
        #expect(journal.snapshot.mark(ofStep: "first-decide") == .open)
        #expect(journal.snapshot.context.notes == ["first-decide": ["small"]])
        let records = Records<Walkthrough>(store)
        #expect(store.claim(walk.id))
        records.goOn(with: walk.id, after: -1, unstored: journal.entries)
        for event in [WalkthroughEvent.check("valve-seen"), .decide("go-on", option: "go"), .complete] {
            let recorded = journal.send(event, by: .learner, at: 9)
            try records.append([#require(recorded.entry)], of: journal)
        }
        let all = try store.events(of: walk.id).map(\.body)
        #expect(all.count == 11)
        #expect(all.dropFirst(7).allSatisfy { $0.hasSuffix("\"v\":2}") })
        #expect(all.dropFirst(8).allSatisfy { $0.utf8.count < 200 })
        #expect(problems(all) == [], "the chain holds, and the line that begins anew makes up for what was before it")
        let again = try StoredLines<Walkthrough>(of: walk.id, in: store)
        #expect(again.checkpoint?.seq == 8, "the old lines are not read again")
        let (read, problems) = again.journal(SmallWalk.chart)
        #expect(problems == [])
        #expect(read?.snapshot.front == .question("q1"))
        #expect(read?.snapshot.digest == journal.snapshot.digest)
    }

    @Test("Where the outline changed meanwhile too, the walk that was left with q stands at its step")
    func carriedOver() throws {
        var changed = SmallWalk.procedure
        changed.phases[0].steps[1].checklist.append(ChecklistItem(id: "added", text: "Added"))
        let chart = WalkthroughChart(trusting: changed)
        let store = try open()
        let walk = try #require(try store.sessions(of: "small").first)
        let stored = try StoredLines<Walkthrough>(of: walk.id, in: store)
        #expect(stored.journal(chart).problems.last == .diverged(seq: 0))
        let snapshot = chart.adopt(try #require(chart.place(after: stored.checkpoint, stored.known, in: changed)))
        #expect(snapshot.front == .step("first-decide"))
        #expect(snapshot.mark(ofStep: "first-look") == .done)
        #expect(snapshot.context.notes == ["first-decide": ["small"]])
    }
}
