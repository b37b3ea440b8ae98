import Content
import Glibc
import Procedures
import Sessions
import StateMachine
import Trainer

/// The walk in the store: what was kept of it, and where its next lines go.
final class WalkStore {
    /// A checkpoint is due after so many lines: as many as are replayed in a millisecond or two.
    private static let linesPerCheckpoint = 100

    private let store: SessionStore?
    private let pack: ContentPack
    private var session: String
    private var isBegun = false
    private var linesSinceCheckpoint = 0
    /// What the learner should know of the store, in a sentence.
    private(set) var notice: String?

    /// Opens the store; without one, the walk goes on unrecorded and the notice says why.
    init(pack: ContentPack, path: String?) {
        self.pack = pack
        session = Self.newName()
        guard let path else {
            store = nil
            return
        }
        do {
            let store = try SessionStore(path: path, now: Clock.milliseconds)
            self.store = store
            notice = store.openingNotice
        } catch {
            store = nil
            notice = error.sentence
        }
    }

    var isOpen: Bool { store != nil }

    /// The journal of the walk touched last, or a new one.
    func resume(_ chart: WalkthroughChart) -> Journal<Walkthrough> {
        guard let store, let last = try? store.sessions(of: pack.id, limit: 1).first else {
            return Journal(chart, Marks(), at: Clock.milliseconds)
        }
        return journal(of: last, in: store, chart)
    }

    private func journal(of last: SessionRecord, in store: SessionStore, _ chart: WalkthroughChart) -> Journal<Walkthrough> {
        let record = (try? store.checkpoint(of: last.id, before: .max)) ?? nil
        let checkpoint = record.flatMap(JournalLines.checkpoint)
        let lines = (try? store.events(of: last.id, after: checkpoint?.seq ?? -1)) ?? []
        let entries = lines.map(JournalLines.entry)
        let (read, problems) = Journal.read(lines: entries, chart, after: checkpoint)
        let isWhole = problems.isEmpty && read != nil
        guard isWhole, let read, store.claim(last.id) else {
            notice = Self.sentence(for: problems)
            let place = isWhole ? read?.snapshot.place : chart.place(after: checkpoint, entries.compactMap(\.self))
            return place.map { Journal(chart, adopting: $0, at: Clock.milliseconds) } ?? Journal(chart, Marks(), at: Clock.milliseconds)
        }
        session = last.id
        isBegun = true
        return read
    }

    /// Why the walk goes on as a new one, in a sentence; without problems another terminal has it.
    private static func sentence(for problems: [ReplayError]) -> String {
        switch problems.last {
        case nil: "This walk is open in another terminal. Here you go on with a copy of it."
        case .otherChart, .diverged: "The content has a new edition. The walk goes on at the same step, with the same marks."
        case .tornTail, .brokenChain:
            "Part of the walk's record can not be read. It goes on from the last line that can; the record is kept."
        }
    }

    /// Lets what is stored from now on belong to a new walk.
    func beginAnew() {
        session = Self.newName()
        isBegun = false
        linesSinceCheckpoint = 0
    }

    /// Stores lines; they are on the disk when it returns.
    func record(
        _ entries: [Entry<Walkthrough>], of journal: Journal<Walkthrough>
    ) throws(Services.Failure) {
        guard let store else { return }
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
            // The last lines of a walk may arrive when a new one has begun: that one's place is not theirs.
            let isOfThisWalk = entries.last?.seq == journal.nextSeq - 1
            let isDue = isOfThisWalk && (linesSinceCheckpoint >= Self.linesPerCheckpoint || journal.last?.needsCheckpoint ?? false)
            var journal = journal
            try store.append(
                entries.map(JournalLines.record), to: session,
                checkpoint: isDue ? JournalLines.record(journal.checkpoint()) : nil)
            if isDue { linesSinceCheckpoint = 0 }
        } catch {
            throw Services.Failure(error.sentence)
        }
    }

    func close() { store?.close() }

    /// A name nobody else gives: the time and eight random bytes.
    private static func newName() -> String {
        "\(Clock.milliseconds)-\(String(UInt64.random(in: .min ... .max), radix: 16))"
    }
}

extension Chart where D == Walkthrough {
    /// Where lines of another edition lead in this one: by the names of steps, marks carried along.
    ///
    /// The newest checkpoint is taken over by name, the lines behind it are sent again as far as they are understood, and if that
    /// ends at another step than the last line says, the last line's step is taken.
    func place(after checkpoint: Checkpoint<Walkthrough>?, _ entries: [Entry<Walkthrough>]) -> Place<Walkthrough>? {
        guard checkpoint != nil || !entries.isEmpty else { return nil }
        var snapshot = checkpoint.map { adopt($0.place) } ?? start(Marks()).next
        for entry in entries {
            switch entry.what {
            case .start(let marks, _): snapshot = start(marks).next
            case .adopt(let place, _): snapshot = adopt(place)
            case .event(let event): snapshot = step(snapshot, event).next
            case .undo, .note: snapshot = adopt(leaves: entry.leaves, memory: snapshot.memory, context: snapshot.context)
            }
        }
        guard let last = entries.last, snapshot.leaves != last.leaves else { return snapshot.place }
        return adopt(leaves: last.leaves, memory: snapshot.memory, context: snapshot.context).place
    }
}
