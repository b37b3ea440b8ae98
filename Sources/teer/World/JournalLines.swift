import FoundationEssentials
import Procedures
import Sessions
import StateMachine

/// The journal's lines and checkpoints as the JSON that the store keeps.
enum JournalLines {
    static func record(_ entry: Entry<Walkthrough>) -> EventRecord {
        EventRecord(seq: entry.seq, at: entry.at, body: body(of: entry))
    }

    static func record(_ checkpoint: Checkpoint<Walkthrough>) -> CheckpointRecord {
        CheckpointRecord(seq: checkpoint.seq, body: text(checkpoint))
    }

    /// A line as the store kept it; nil when it can not be read.
    static func entry(_ record: EventRecord) -> Entry<Walkthrough>? {
        try? JSONDecoder().decode(Entry<Walkthrough>.self, from: Data(record.body.utf8))
    }

    static func checkpoint(_ record: CheckpointRecord) -> Checkpoint<Walkthrough>? {
        try? JSONDecoder().decode(Checkpoint<Walkthrough>.self, from: Data(record.body.utf8))
    }

    /// What `JSONEncoder` makes of a line, without its detours: each key that walks waits for it.
    static func body(of entry: Entry<Walkthrough>) -> String {
        var text = "{"
        text.reserveCapacity(2_048)
        add("after", entry.after, to: &text)
        text += ",\"at\":\(entry.at),"
        add("by", entry.by.rawValue, to: &text)
        text += ","
        add("chain", entry.chain, to: &text)
        text += ",\"leaves\":["
        for (index, leaf) in entry.leaves.enumerated() {
            if index > 0 { text += "," }
            JSONText.quote(leaf.description, to: &text)
        }
        return text + "],\"seq\":\(entry.seq),\"what\":\(body(of: entry.what))}"
    }

    private static func body(of what: Entry<Walkthrough>.What) -> String {
        guard case .event(let event) = what else { return text(what) }
        var text = "{\"event\":{\"_0\":{"
        add("event", event.description, to: &text)
        if let words = event.words {
            text += ","
            add("words", words, to: &text)
        }
        return text + "}}}"
    }

    private static func add(_ key: String, _ value: String, to text: inout String) {
        text += "\"\(key)\":"
        JSONText.quote(value, to: &text)
    }

    private static func text(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Names, numbers and texts only: there is nothing in it that can not be encoded.
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
