import FoundationEssentials
import Sessions
import StateMachine

/// A journal's lines and checkpoints as the text that the store keeps.
enum LineText {
    static func record<D: RecordedDomain>(_ entry: Entry<D>) throws(StoreProblem) -> EventRecord {
        EventRecord(seq: entry.seq, at: entry.at, body: try text(entry))
    }

    static func record<D: RecordedDomain>(_ checkpoint: Checkpoint<D>) throws(StoreProblem) -> CheckpointRecord {
        CheckpointRecord(seq: checkpoint.seq, body: try text(checkpoint))
    }

    /// A line as the store kept it; nil when it can not be read.
    static func entry<D: RecordedDomain>(_ record: EventRecord, _ domain: D.Type) -> Entry<D>? {
        try? JSONDecoder().decode(Entry<D>.self, from: Data(record.body.utf8))
    }

    static func checkpoint<D: RecordedDomain>(_ record: CheckpointRecord, _ domain: D.Type) -> Checkpoint<D>? {
        try? JSONDecoder().decode(Checkpoint<D>.self, from: Data(record.body.utf8))
    }

    private static func text(_ value: some Encodable) throws(StoreProblem) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            throw StoreProblem(.other, "Not stored: a line can not be written down (\(error)); report this to its makers.")
        }
    }
}
