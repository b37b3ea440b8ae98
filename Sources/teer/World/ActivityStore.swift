import Content
import Records
import Sessions
import StateMachine
import Trainer

/// The sessions of one kind beside the walk: where their lines go, and which one can be gone on with.
///
/// It opens the store by itself when it is first used, so that a walk and what is done beside it each hold a session of their own.
final class ActivityStore<D: RecordedDomain> {
    private let kind: SessionRecord.Kind
    /// What is not recorded when the store can not be opened: "The lab".
    private let name: String
    private let chartForm: Int
    private let pack: ContentPack
    private let origin: PackOrigin
    private let path: String?
    private var store: SessionStore?
    private var records: Records<D>?
    /// Whether the session under way is in the store.
    private var isBegun = false
    /// Whose sessions these are; nil for nobody in particular.
    var learner: LearnerRecord?

    init(_ kind: SessionRecord.Kind, name: String, chartForm: Int, pack: ContentPack, origin: PackOrigin, path: String?) {
        (self.kind, self.name, self.chartForm) = (kind, name, chartForm)
        (self.pack, self.origin, self.path) = (pack, origin, path)
    }

    /// Opens the store, nil when nothing is recorded; a sentence when that is not possible.
    @discardableResult
    private func open() throws(Services.Failure) -> SessionStore? {
        if let store { return store }
        guard let path else { return nil }
        if let obstacle = Paths.obstacle(at: path) { throw Services.Failure("\(name) is not recorded: \(obstacle).") }
        do throws(StoreProblem) {
            let opened = try SessionStore(path: path, now: Clock.milliseconds, program: "teer \(programVersion)")
            store = opened
            if !opened.isReadOnly { records = Records(opened) }
            return opened
        } catch {
            throw Services.Failure(error.sentence)
        }
    }

    /// Lets the lines that follow belong to a new session.
    func begin(seed: UInt64) {
        isBegun = false
        _ = try? open()
        let (pack, origin, kind, chartForm) = (pack, origin, kind, chartForm)
        let id = "\(Clock.milliseconds)-\(String(UInt64.random(in: .min ... .max), radix: 16))"
        // Who it is may be said only after it was opened: it is noted with the first lines.
        records?.begin { [unowned self] in
            let now = Clock.milliseconds
            return SessionRecord(
                id: id, pack: pack.id, packVersion: pack.version, startedAt: now, touchedAt: now, kind: kind,
                learner: learner?.number, origin: origin.text, edition: origin.digest, seed: Int64(bitPattern: seed),
                program: "teer \(programVersion)", chartForm: chartForm)
        }
    }

    /// Stores lines; they are on the disk when it returns. Before the first event there is nothing worth storing.
    func record(_ lines: [Entry<D>], of journal: Journal<D>, isEvent: (Entry<D>) -> Bool) throws(Services.Failure) {
        guard isBegun || lines.contains(where: isEvent) else { return }
        guard try open() != nil, let records else { return }
        do throws(StoreProblem) {
            try records.append(lines, of: journal)
            isBegun = true
        } catch {
            throw Services.Failure(error.sentence)
        }
    }

    /// The sessions of the learner, the newest first; none when the store can not be read.
    func sessions(limit: Int) -> [SessionRecord] {
        guard let store = try? open() else { return [] }
        return (try? store.sessions(of: pack.id, kind: kind, owner: SessionOwner(learner?.number), limit: limit)) ?? []
    }

    /// The sessions with this copy of the pack, the newest first.
    func ownSessions(limit: Int) -> [SessionRecord] {
        sessions(limit: limit).filter { $0.origin == nil || $0.origin == origin.text }
    }

    /// Whether no other program has a session open.
    func isFree(_ session: SessionRecord) -> Bool { store?.isClaimedElsewhere(session.id) == false }

    /// Reads the lines of a session one by one, as far as they can be read.
    func forEachLine(of session: SessionRecord, _ body: (Entry<D>) -> Void) {
        try? store?.forEachLine(of: session.id, as: D.self, body)
    }

    /// All lines of a session, oldest first.
    func lines(of session: SessionRecord) throws(Services.Failure) -> [Entry<D>] {
        var lines: [Entry<D>] = []
        do throws(StoreProblem) {
            try store?.forEachLine(of: session.id, as: D.self) { lines.append($0) }
        } catch {
            throw Services.Failure(error.sentence)
        }
        return lines
    }

    /// Holds a session against other programs.
    func claim(_ session: SessionRecord) { store?.claim(session.id) }

    /// Lets the lines that follow belong to a session of the store.
    func goOn(with session: SessionRecord) {
        records?.goOn(with: session.id, after: -1)
        isBegun = true
    }

    func close() { store?.close() }
}
