import Content
import Procedures
import Records
import Sessions
import StateMachine
import Trainer

/// The walk in the store: where its lines go.
final class WalkStore {
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
    private(set) var records: Records<Walkthrough>?
    /// Whose walks and checks these are; nil for nobody in particular.
    var learner: LearnerRecord?
    /// Where the lines of knowledge checks go.
    let checks = CheckStore()
    /// The session that lines go to.
    private var session: String?

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
        checks.restart()
        (store, records, obstacle) = (nil, nil, nil)
        guard let path else { return }
        if let obstacle = Paths.obstacle(at: path) { return stayUnrecorded("This walk is not recorded: \(obstacle).") }
        do throws(StoreProblem) {
            let opened = try SessionStore(path: path, now: Clock.milliseconds, program: "teer \(programVersion)")
            opened.remember = MemoryRecord.init(folding:)
            store = opened
            if !opened.isReadOnly {
                records = Records(opened)
                beginAnew(seed: Clock.milliseconds)
            }
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
    /// - Parameter unstored: lines at its end that the store does not have yet.
    func goOn(with record: SessionRecord, after checkpoint: Int, unstored: [Entry<Walkthrough>] = []) {
        beginAnew(seed: record.seedOfQuestions)
        session = record.id
        records?.goOn(with: record.id, after: checkpoint, unstored: unstored)
        if record.origin == nil { try? store?.settle(origin: origin.text, of: record.id) }
    }

    /// Lets what is stored from now on belong to a new walk.
    ///
    /// - Parameters:
    ///   - seed: what its questions are drawn with.
    ///   - other: the session whose place and marks it takes over.
    func beginAnew(seed: Int64, following other: String? = nil) {
        let (id, pack, origin, learner) = (NewName.next(), pack, origin, learner?.number)
        session = id
        records?.begin {
            let now = Clock.milliseconds
            return SessionRecord(
                id: id, pack: pack.id, packVersion: pack.version, startedAt: now, touchedAt: now,
                learner: learner, origin: origin.text, edition: origin.digest, seed: seed, program: "teer \(programVersion)",
                chartForm: Walkthrough.chartForm,
                follows: other)
        }
    }

    /// Stores lines; they are on the disk when it returns. A visit that ends leaves its place beside them.
    func record(_ entries: [Entry<Walkthrough>], of journal: Journal<Walkthrough>) throws(Services.Failure) {
        // That nothing can be stored was said once, on opening.
        guard let records else { return }
        let isLeaving = entries.contains { entry in
            if case .event(.leave) = entry.what { return true }
            return false
        }
        do throws(StoreProblem) {
            try records.append(
                entries, of: journal, isCheckpointDue: isLeaving, answers: answers(in: entries), progress: progress(of: journal)
            )
        } catch {
            throw Services.Failure(error.sentence)
        }
    }

    /// How long a walk took, from the store where its lines are there, else from what its journal holds.
    func times(of journal: Journal<Walkthrough>) -> WalkTimes {
        var times = WalkTimes()
        if let store, let session { try? store.forEachLine(of: session, as: Walkthrough.self) { times.take($0) } }
        return times.endedAt == nil ? WalkTimes(journal.entries) : times
    }

    func close() { store?.close() }
}

extension SessionRecord {
    /// The seed of its questions; walks from before there were seeds have the time of their beginning instead.
    var seedOfQuestions: Int64 { seed ?? startedAt }
}
