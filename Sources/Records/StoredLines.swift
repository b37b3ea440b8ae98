import Sessions
import StateMachine

/// A session's newest checkpoint and the lines behind it, as the store keeps them.
public struct StoredLines<D: RecordedDomain> {
    public let checkpoint: Checkpoint<D>?
    /// The lines behind it, oldest first; nil where one can not be read.
    public let entries: [Entry<D>?]
    /// The last line of all, also when it lies before the checkpoint.
    public let last: Entry<D>?

    /// Reads a session's end.
    public init(of session: String, in store: SessionStore) throws(StoreProblem) {
        checkpoint = try store.checkpoint(of: session).flatMap { LineText.checkpoint($0, D.self) }
        let seq = checkpoint?.seq ?? -1
        entries = try store.events(of: session, after: seq).map { LineText.entry($0, D.self) }
        if let last = entries.last {
            self.last = last
        } else {
            last = seq < 0 ? nil : try store.events(of: session, after: seq - 1).first.flatMap { LineText.entry($0, D.self) }
        }
    }

    /// The lines that can be read.
    public var known: [Entry<D>] { entries.compactMap(\.self) }

    /// The journal as far as the lines agree with a chart, and what is wrong with them.
    public func journal(_ chart: Chart<D>) -> (journal: Journal<D>?, problems: [ReplayError]) {
        Journal.read(lines: entries, chart, after: checkpoint)
    }
}

extension SessionStore {
    /// Visits all lines of a session that can be read, oldest first, holding one at a time.
    public func forEachLine<D: RecordedDomain>(
        of session: String, as domain: D.Type, _ visit: (Entry<D>) -> Void
    ) throws(StoreProblem) {
        try forEachEvent(of: session) { record in
            if let entry = LineText.entry(record, domain) { visit(entry) }
        }
    }
}
