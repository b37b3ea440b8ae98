import Sessions
import StateMachine

/// Where the lines of a journal go: to a new session of the store, to one that is in it already, or nowhere.
///
/// It knows nothing of what is walked: any chart whose events can be written down has records.
public final class Records<D: RecordedDomain> {
    /// A checkpoint is due after so many lines: as many as are replayed in a millisecond or two.
    public static var linesPerCheckpoint: Int { 20 }

    private let store: SessionStore
    private var session: Session
    /// Lines at the session's end that the store does not have yet; they go along with the next.
    private var unstored: [Entry<D>] = []
    private var linesSinceCheckpoint = 0
    /// The line before the newest checkpoint; an undo that reaches behind it makes a new one due.
    private var checkpointSeq = -1

    private enum Session {
        /// A session that begins with its first lines.
        case new(() -> SessionRecord)
        case stored(id: String)
        /// Nothing is stored.
        case none
    }

    /// Records that go nowhere until a session is begun or gone on with.
    public init(_ store: SessionStore) {
        self.store = store
        session = .none
    }

    /// Lets the lines that follow belong to a new session; it is asked for when the first are stored.
    public func begin(_ record: @escaping () -> SessionRecord) { start(.new(record)) }

    /// Lets the lines that follow go to a session of the store.
    ///
    /// - Parameters:
    ///   - checkpoint: the line before its newest checkpoint; -1 without one.
    ///   - unstored: lines at its end that the store does not have yet. Where the first of them leads is noted at once, so that
    ///     the lines before it are not read again.
    public func goOn(with id: String, after checkpoint: Int, unstored: [Entry<D>] = []) {
        start(.stored(id: id))
        checkpointSeq = checkpoint
        self.unstored = unstored
        if !unstored.isEmpty { linesSinceCheckpoint = Self.linesPerCheckpoint }
    }

    /// Lets the lines that follow go nowhere, and gives the session back for others to go on with.
    public func rest() {
        start(.none)
        store.release()
    }

    private func start(_ session: Session) {
        self.session = session
        unstored = []
        linesSinceCheckpoint = 0
        checkpointSeq = -1
    }

    /// Stores lines; they are on the disk when it returns, or all of them wait.
    ///
    /// - Parameters:
    ///   - journal: the journal whose newest lines they are.
    ///   - isCheckpointDue: whether the place is to be noted with them, as at the end of a visit.
    ///   - answers: the answers that these lines give.
    ///   - progress: how far the session has come with them; nil leaves what is noted as it is.
    public func append(
        _ entries: [Entry<D>], of journal: Journal<D>, isCheckpointDue: Bool = false, answers: [AnswerRecord] = [],
        progress: SessionProgress? = nil
    ) throws(StoreProblem) {
        var entries = entries
        let id: String
        switch session {
        case .none: return
        case .stored(let known): id = known
        case .new(let record):
            let record = record()
            try store.begin(record)
            id = record.id
            session = .stored(id: id)
            // A session may have begun long before it was worth storing.
            unstored = journal.entries.filter { $0.seq < entries.first?.seq ?? .max }
        }
        entries = unstored + entries
        var events: [EventRecord] = []
        for entry in entries { events.append(try LineText.record(entry)) }
        let checkpoint = try checkpoint(after: entries, of: journal, isDue: isCheckpointDue)
        try store.append(events, to: id, checkpoint: checkpoint, answers: answers, progress: progress)
        unstored = []
    }

    /// The checkpoint to store with lines, if one is due.
    private func checkpoint(
        after entries: [Entry<D>], of journal: Journal<D>, isDue: Bool
    ) throws(StoreProblem) -> CheckpointRecord? {
        linesSinceCheckpoint += entries.count
        // The last lines of a session may arrive when a new one has begun: that one's place is not theirs.
        guard let last = entries.last, last.seq == journal.nextSeq - 1 else { return nil }
        let reachesBack = entries.contains { entry in
            if case .undo(let through) = entry.what { return through <= checkpointSeq }
            return false
        }
        guard isDue || reachesBack || linesSinceCheckpoint >= Self.linesPerCheckpoint else { return nil }
        linesSinceCheckpoint = 0
        checkpointSeq = last.seq
        var journal = journal
        return try LineText.record(journal.checkpoint())
    }
}
