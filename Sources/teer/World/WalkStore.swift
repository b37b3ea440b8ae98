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
    /// The pack's chart, if it was made when the pack was checked.
    private let chart: WalkthroughChart?
    let origin: PackOrigin
    let path: String?
    private(set) var store: SessionStore?
    /// What the learner should know of the store, in sentences.
    private(set) var notices: [String] = []
    /// Why nothing is recorded, in a sentence; nil when all is.
    private(set) var obstacle: String?
    private var session = WalkStore.newName()
    /// The seed of the walk's questions.
    private var seed: Int64 = 0
    private var isBegun = false
    /// Whether the walk in front is another program's, so that nothing is recorded.
    private var isLookingOn = false
    /// The session whose place and marks a new one takes over.
    private var follows: String?
    /// Lines of the walk that were made before it was gone on with, and go along with the next.
    private var unstored: [Entry<Walkthrough>] = []
    private var linesSinceCheckpoint = 0
    /// The line before the newest checkpoint; an undo that reaches behind it makes a new one due.
    private var checkpointSeq = -1

    /// Opens the store; without one, the walk goes on unrecorded and a notice says why.
    init(pack: ContentPack, chart: WalkthroughChart?, origin: PackOrigin, path: String?) {
        self.pack = pack
        self.chart = chart
        self.origin = origin
        self.path = path
        open()
    }

    /// What a walk with a seed goes through.
    func course(seed: Int64) -> WalkCourse { WalkCourse(of: pack, seed: seed, chart: chart) }

    func tell(_ notice: String) { notices.append(notice) }

    /// Opens the store anew, as after damage was met: the damaged file is set aside then, and its walks are carried over.
    func open() {
        store?.close()
        (store, obstacle) = (nil, nil)
        guard let path else { return }
        if let obstacle = Paths.obstacle(at: path) { return stayUnrecorded("This walk is not recorded: \(obstacle).") }
        do throws(StoreProblem) {
            let opened = try SessionStore(path: path, now: Clock.milliseconds, program: "teer \(programVersion)")
            store = opened
            guard let notice = opened.openingNotice else { return }
            if opened.isReadOnly { stayUnrecorded(notice) } else { tell(notice) }
        } catch {
            stayUnrecorded(error.sentence)
        }
    }

    private func stayUnrecorded(_ sentence: String) {
        obstacle = sentence
        tell(sentence)
    }

    /// Lets what is stored from now on go to a walk that is in the store already.
    ///
    /// - Parameters:
    ///   - unstored: lines at its end that the store does not have yet.
    func goOn(with record: SessionRecord, after checkpoint: Int, unstored: [Entry<Walkthrough>] = []) {
        beginAnew(seed: record.seedOfQuestions)
        session = record.id
        isBegun = true
        checkpointSeq = checkpoint
        self.unstored = unstored
        // Lines of another edition are not replayed again: where they lead is noted with the first line that comes.
        if !unstored.isEmpty { linesSinceCheckpoint = Self.linesPerCheckpoint }
        if record.origin == nil { try? store?.settle(origin: origin.text, of: record.id) }
    }

    /// Lets what is stored from now on belong to a new walk.
    func beginAnew(seed: Int64, following other: String? = nil) {
        self.seed = seed
        session = Self.newName()
        follows = other
        unstored = []
        (isBegun, isLookingOn) = (false, false)
        linesSinceCheckpoint = 0
        checkpointSeq = -1
    }

    /// Lets nothing be stored: the walk in front is another program's.
    func lookOn() {
        store?.release()
        beginAnew(seed: seed)
        isLookingOn = true
    }

    /// Stores lines; they are on the disk when it returns.
    func record(_ entries: [Entry<Walkthrough>], of journal: Journal<Walkthrough>) throws(Services.Failure) {
        // That nothing can be stored was said once, on opening.
        guard let store, !store.isReadOnly, !isLookingOn else { return }
        do throws(StoreProblem) {
            var entries = entries
            if isBegun {
                entries = unstored + entries
            } else {
                try store.begin(newRecord)
                isBegun = true
                entries = journal.entries
            }
            let lines = linesSinceCheckpoint + entries.count
            try store.append(
                entries.map(JournalLines.record), to: session, checkpoint: checkpoint(after: entries, of: journal, lines: lines)
            )
            unstored = []
        } catch {
            throw Services.Failure(error.sentence)
        }
    }

    private var newRecord: SessionRecord {
        let now = Clock.milliseconds
        return SessionRecord(
            id: session, pack: pack.id, packVersion: pack.version, startedAt: now, touchedAt: now, origin: origin.text,
            edition: origin.digest, seed: seed, program: "teer \(programVersion)", chartForm: Walkthrough.chartForm,
            follows: follows)
    }

    /// The checkpoint to store with lines, if one is due.
    private func checkpoint(
        after entries: [Entry<Walkthrough>], of journal: Journal<Walkthrough>, lines: Int
    ) -> CheckpointRecord? {
        linesSinceCheckpoint = lines
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

extension SessionRecord {
    /// The seed of its questions; walks from before there were seeds have the time of their beginning instead.
    var seedOfQuestions: Int64 { seed ?? startedAt }
}
