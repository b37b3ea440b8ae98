import Cases
import Content
import Records
import Sessions
import StateMachine
import TextRules
import Trainer

/// The cases in the store: which one can be gone on with, and how earlier ones went.
final class CaseStore {
    private let pack: ContentPack
    private let activity: ActivityStore<CaseDomain>

    /// A case that was not brought to its end.
    struct Open {
        var record: SessionRecord
        var heading: CaseReplay.Heading
    }

    init(pack: ContentPack, origin: PackOrigin, path: String?) {
        self.pack = pack
        activity = ActivityStore(.case, name: "The case", chartForm: 1, pack: pack, origin: origin, path: path)
    }

    /// Whose cases these are; nil for nobody in particular.
    var learner: LearnerRecord? {
        get { activity.learner }
        set { activity.learner = newValue }
    }

    /// Lets the lines that follow belong to a new case.
    func begin(seed: UInt64) { activity.begin(seed: seed) }

    /// Stores lines; they are on the disk when it returns. Before anything was asked there is nothing worth storing.
    func record(_ lines: [Entry<CaseDomain>], of journal: Journal<CaseDomain>) throws(Services.Failure) {
        try activity.record(lines, of: journal) { if case .event = $0.what { true } else { false } }
    }

    /// The newest case, if it was not brought to its end and no other program has it.
    func unfinished() -> Open? {
        guard let newest = activity.newest() else { return nil }
        let (heading, attempt) = summary(of: newest)
        return attempt == nil ? heading.map { Open(record: newest, heading: $0) } : nil
    }

    /// What a case is about, and how it went when it was brought to its end.
    private func summary(of session: SessionRecord) -> (heading: CaseReplay.Heading?, attempt: CaseAttempt?) {
        var heading: CaseReplay.Heading?
        var attempt: CaseAttempt?
        activity.forEachLine(of: session) { line in
            guard case .note(let text) = line.what else { return }
            heading = heading ?? CaseReplay.Heading(text)
            if let patient = heading?.patient, let told = CaseReplay.Marks(text) {
                attempt = CaseAttempt(
                    patient: patient, marks: told.total, isPassed: told.isPassed, startedAt: session.startedAt)
            }
        }
        return (heading, attempt)
    }

    /// The cases that were brought to their end, oldest first.
    func attempts() -> [CaseAttempt] {
        activity.sessions(limit: 200).compactMap { summary(of: $0).attempt }.sorted { $0.startedAt < $1.startedAt }
    }

    /// What the list says of a case to go on with.
    func offer() -> String? {
        unfinished().flatMap { open in pack.patient(open.heading.patient).map { "case \($0.number), \($0.title)" } }
    }

    /// Goes on with the case that was not brought to its end.
    func goOn() throws(Services.Failure) -> CaseSession {
        guard let open = unfinished() else { throw Services.Failure("There is no case to go on with.") }
        activity.claim(open.record)
        guard let replay = CaseReplay(try activity.lines(of: open.record), in: pack, now: Clock.milliseconds) else {
            throw Services.Failure(
                "That case can not be gone on with: this pack has no \(PlainText.name(open.heading.patient)).")
        }
        activity.goOn(with: open.record)
        return replay.session
    }

    /// The newest case of a patient that was brought to its end, played again; of any patient without a name.
    func newestFinished(of patient: String?) throws(Services.Failure) -> CaseSession? {
        for session in activity.sessions(limit: 200) {
            guard let attempt = summary(of: session).attempt, patient == nil || attempt.patient == patient else { continue }
            return CaseReplay(try activity.lines(of: session), in: pack)?.session
        }
        return nil
    }

    func close() { activity.close() }
}
