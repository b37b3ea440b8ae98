import Content
import Procedures
import Sessions
import StateMachine
import Trainer

/// The walk in the store: where its lines go.
final class WalkStore {
    /// A checkpoint is due after so many lines: as many as are replayed in a millisecond or two.
    private static let linesPerCheckpoint = 20

    let pack: ContentPack
    let path: String?
    private(set) var store: SessionStore?
    /// What the learner should know of the store, in sentences.
    private(set) var notices: [String] = []
    private var session = WalkStore.newName()
    private var isBegun = false
    private var linesSinceCheckpoint = 0
    /// The line before the newest checkpoint; an undo that reaches behind it makes a new one due.
    private var checkpointSeq = -1

    /// Opens the store; without one, the walk goes on unrecorded and a notice says why.
    init(pack: ContentPack, path: String?) {
        self.pack = pack
        self.path = path
        open()
    }

    func tell(_ notice: String) { notices.append(notice) }

    /// Opens the store anew, as after damage was met: the damaged file is set aside then, and its walks are carried over.
    func open() {
        store?.close()
        store = nil
        guard let path else { return }
        do throws(StoreProblem) {
            let opened = try SessionStore(path: path, now: Clock.milliseconds, program: "teer \(programVersion)")
            store = opened
            if let notice = opened.openingNotice { tell(notice) }
        } catch {
            tell(error.sentence)
        }
    }

    /// Lets what is stored from now on go to a walk that is in the store already.
    func goOn(with session: String, after checkpoint: Int) {
        self.session = session
        isBegun = true
        checkpointSeq = checkpoint
    }

    /// Lets what is stored from now on belong to a new walk.
    func beginAnew() {
        session = Self.newName()
        isBegun = false
        linesSinceCheckpoint = 0
        checkpointSeq = -1
    }

    /// Stores lines; they are on the disk when it returns.
    func record(_ entries: [Entry<Walkthrough>], of journal: Journal<Walkthrough>) throws(Services.Failure) {
        // That nothing can be stored was said once, on opening.
        guard let store, !store.isReadOnly else { return }
        do throws(StoreProblem) {
            var entries = entries
            if !isBegun {
                let now = Clock.milliseconds
                try store.begin(
                    SessionRecord(id: session, pack: pack.id, packVersion: pack.version, startedAt: now, touchedAt: now))
                isBegun = true
                entries = journal.entries
            }
            linesSinceCheckpoint += entries.count
            try store.append(entries.map(JournalLines.record), to: session, checkpoint: checkpoint(after: entries, of: journal))
        } catch {
            throw Services.Failure(error.sentence)
        }
    }

    /// The checkpoint to store with lines, if one is due.
    private func checkpoint(after entries: [Entry<Walkthrough>], of journal: Journal<Walkthrough>) -> CheckpointRecord? {
        // The last lines of a walk may arrive when a new one has begun: that one's place is not theirs.
        guard let last = entries.last, last.seq == journal.nextSeq - 1 else { return nil }
        let reachesBack = entries.contains { entry in
            if case .undo(let through) = entry.what { return through <= checkpointSeq }
            return false
        }
        guard reachesBack || linesSinceCheckpoint >= Self.linesPerCheckpoint else { return nil }
        linesSinceCheckpoint = 0
        checkpointSeq = last.seq
        var journal = journal
        return JournalLines.record(journal.checkpoint())
    }

    func close() { store?.close() }

    /// A name nobody else gives: the time and eight random bytes.
    private static func newName() -> String {
        "\(Clock.milliseconds)-\(String(UInt64.random(in: .min ... .max), radix: 16))"
    }
}
