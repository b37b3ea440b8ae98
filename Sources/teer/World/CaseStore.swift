import Cases
import Content
import Records
import Sessions
import StateMachine
import TextRules
import Trainer

/// The cases in the store: where their lines go, which one can be gone on with, and how earlier ones went.
///
/// It opens the store by itself when a case is first used, as the lab does.
final class CaseStore {
    private let pack: ContentPack
    private let origin: PackOrigin
    private let path: String?
    private var store: SessionStore?
    private var records: Records<CaseDomain>?
    /// Whether the case under way is in the store.
    private var isBegun = false

    /// A case that was not brought to its end.
    struct Open {
        var record: SessionRecord
        var heading: CaseReplay.Heading
    }

    init(pack: ContentPack, origin: PackOrigin, path: String?) {
        (self.pack, self.origin, self.path) = (pack, origin, path)
    }

    /// Opens the store; a sentence when that is not possible.
    private func open() throws(Services.Failure) -> SessionStore? {
        if let store { return store }
        guard let path else { return nil }
        if let obstacle = Paths.obstacle(at: path) { throw Services.Failure("The case is not recorded: \(obstacle).") }
        do throws(StoreProblem) {
            let opened = try SessionStore(path: path, now: Clock.milliseconds, program: "teer \(programVersion)")
            store = opened
            if !opened.isReadOnly { records = Records(opened) }
            return opened
        } catch {
            throw Services.Failure(error.sentence)
        }
    }

    /// Lets the lines that follow belong to a new case.
    func begin(_ patient: String, seed: UInt64) {
        isBegun = false
        _ = try? open()
        let (pack, origin) = (pack, origin)
        let id = "\(Clock.milliseconds)-\(String(UInt64.random(in: .min ... .max), radix: 16))"
        records?.begin {
            let now = Clock.milliseconds
            return SessionRecord(
                id: id, pack: pack.id, packVersion: pack.version, startedAt: now, touchedAt: now, kind: .case,
                origin: origin.text, edition: origin.digest, seed: Int64(bitPattern: seed), program: "teer \(programVersion)",
                chartForm: 1)
        }
    }

    /// Stores lines; they are on the disk when it returns. Before anything was asked there is nothing worth storing.
    func record(_ lines: [Entry<CaseDomain>], of journal: Journal<CaseDomain>) throws(Services.Failure) {
        let hasEvent = lines.contains { line in
            if case .event = line.what { true } else { false }
        }
        guard isBegun || hasEvent else { return }
        guard try open() != nil, let records else { return }
        do throws(StoreProblem) {
            try records.append(lines, of: journal)
            isBegun = true
        } catch {
            throw Services.Failure(error.sentence)
        }
    }

    /// The newest case that was not brought to its end, if no other program has it.
    func unfinished() -> Open? {
        guard let store = try? open(), let sessions = try? store.sessions(of: pack.id, kind: .case, limit: 5),
            let newest = sessions.first(where: { $0.origin == nil || $0.origin == origin.text }),
            !store.isClaimedElsewhere(newest.id)
        else { return nil }
        let summary = summary(of: newest.id, in: store)
        guard let heading = summary.heading, summary.marks == nil else { return nil }
        return Open(record: newest, heading: heading)
    }

    private func summary(of id: String, in store: SessionStore) -> (heading: CaseReplay.Heading?, marks: CaseAttempt?) {
        var heading: CaseReplay.Heading?
        var attempt: CaseAttempt?
        try? store.forEachLine(of: id, as: CaseDomain.self) { line in
            guard case .note(let text) = line.what else { return }
            heading = heading ?? CaseReplay.Heading(text)
            let words = text.split(separator: " ").map(String.init)
            if words.count == 3, words[0] == "marks", let marks = Int(words[1]), let patient = heading?.patient {
                attempt = CaseAttempt(patient: patient, marks: marks, isPassed: words[2] == "passed", startedAt: 0)
            }
        }
        return (heading, attempt)
    }

    /// The cases that were brought to their end, oldest first.
    func attempts() -> [CaseAttempt] {
        guard let store = try? open(), let sessions = try? store.sessions(of: pack.id, kind: .case, limit: 200) else {
            return []
        }
        return sessions.compactMap { session in
            guard var attempt = summary(of: session.id, in: store).marks else { return nil }
            attempt.startedAt = session.startedAt
            return attempt
        }.sorted { $0.startedAt < $1.startedAt }
    }

    /// What the list says of a case to go on with.
    func offer() -> String? {
        unfinished().flatMap { open in pack.patient(open.heading.patient).map { "case \($0.number), \($0.title)" } }
    }

    private func lines(of id: String, in store: SessionStore) throws(Services.Failure) -> [Entry<CaseDomain>] {
        var lines: [Entry<CaseDomain>] = []
        do throws(StoreProblem) {
            try store.forEachLine(of: id, as: CaseDomain.self) { lines.append($0) }
        } catch {
            throw Services.Failure(error.sentence)
        }
        return lines
    }

    /// Goes on with the case that was not brought to its end.
    func goOn() throws(Services.Failure) -> CaseSession {
        guard let open = unfinished(), let store = try self.open() else {
            throw Services.Failure("There is no case to go on with.")
        }
        store.claim(open.record.id)
        guard let replay = CaseReplay(try lines(of: open.record.id, in: store), in: pack, now: Clock.milliseconds) else {
            throw Services.Failure(
                "That case can not be gone on with: this pack has no \(PlainText.name(open.heading.patient)).")
        }
        records?.goOn(with: open.record.id, after: -1)
        isBegun = true
        return replay.session
    }

    /// The newest case of a patient that was brought to its end, played again; of any patient without a name.
    func newestFinished(of patient: String?) throws(Services.Failure) -> CaseSession? {
        guard let store = try open(), let sessions = try? store.sessions(of: pack.id, kind: .case, limit: 200) else {
            return nil
        }
        for session in sessions {
            let summary = summary(of: session.id, in: store)
            guard let attempt = summary.marks, patient == nil || attempt.patient == patient else { continue }
            return CaseReplay(try lines(of: session.id, in: store), in: pack)?.session
        }
        return nil
    }

    func close() { store?.close() }
}
