import FoundationEssentials
import Procedures
import Sessions
import StateMachine

/// The journal's lines and checkpoints as the JSON that the store keeps.
enum JournalLines {
    static func record(_ entry: Entry<Walkthrough>) -> EventRecord {
        EventRecord(seq: entry.seq, at: entry.at, body: text(entry))
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

    private static func text(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Names, numbers and texts only: there is nothing in it that can not be encoded.
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
