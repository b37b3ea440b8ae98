import FoundationEssentials
import Procedures
import Sessions
import StateMachine

/// The journal's lines and checkpoints as the JSON that the store keeps.
enum JournalLines {
    static func record(_ entry: Entry<Walkthrough>) -> EventRecord {
        EventRecord(seq: entry.seq, at: entry.at, body: entry.json)
    }

    static func record(_ checkpoint: Checkpoint<Walkthrough>) -> CheckpointRecord {
        CheckpointRecord(seq: checkpoint.seq, body: checkpoint.json)
    }

    /// A line as the store kept it; nil when it can not be read.
    static func entry(_ record: EventRecord) -> Entry<Walkthrough>? {
        try? JSONDecoder().decode(Entry<Walkthrough>.self, from: Data(record.body.utf8))
    }

    static func checkpoint(_ record: CheckpointRecord) -> Checkpoint<Walkthrough>? {
        try? JSONDecoder().decode(Checkpoint<Walkthrough>.self, from: Data(record.body.utf8))
    }
}
