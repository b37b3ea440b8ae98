import Foundation
import Procedures
import StateMachine
import Testing

/// Lines and checkpoints as the store keeps them.
struct JournalJSONTests {
    private let chart = ShippedChart.chart

    @Test("Every line and checkpoint of many tours is what the encoder makes of it, and is read back")
    func tours() throws {
        let tours = WalkingTours().all.enumerated().filter { $0.offset < 2 || $0.offset % 60 == 0 }.map(\.element)
        for tour in tours {
            var journal = Journal(chart, Marks(), at: 1_795_389_221_851)
            for (at, event) in tour.enumerated() {
                journal.send(event, by: .learner, at: Int64(at))
                if at % 50 == 49 { try check(journal.checkpoint()) }
            }
            try check(journal.checkpoint())
            for entry in journal.entries { try check(entry) }
        }
    }

    @Test("Lines that seldom come, and words that JSON escapes, are what the encoder makes of them")
    func seldomLines() throws {
        var journal = Journal(chart, Marks(), at: 0)
        for event: WalkthroughEvent in [
            .begin, .note("say \"no\"\nto \\ and/or \u{1}, ≥ 4 mm²"), .skip(reason: "\ttoo \"late\""), .next,
        ] {
            journal.send(event, by: .instructor, at: 1)
        }
        journal.note("seen by the \"house\"", by: .system, at: -2)
        #expect(throws: Never.self) { try journal.undo(by: .learner, at: 3).get() }
        let moved = Journal(chart, adopting: journal.snapshot.place, after: journal.entries.last, at: 4)
        for entry in journal.entries + moved.entries { try check(entry) }
        try check(journal.checkpoint())
    }

    private func check(_ entry: Entry<Walkthrough>) throws {
        let encoded = try encoded(entry)
        #expect(try entry.json == encoded || sorted(entry.json) == encoded)
        #expect(try self.encoded(JSONDecoder().decode(Entry<Walkthrough>.self, from: Data(entry.json.utf8))) == encoded)
    }

    private func check(_ checkpoint: Checkpoint<Walkthrough>) throws {
        let encoded = try encoded(checkpoint)
        #expect(try checkpoint.json == encoded || sorted(checkpoint.json) == encoded)
    }

    /// The text as the encoder would escape it: the same words can be escaped in more than one way.
    private func sorted(_ json: String) throws -> String {
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
        let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try JSONSerialization.data(withJSONObject: value, options: options), as: UTF8.self)
    }

    private func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
