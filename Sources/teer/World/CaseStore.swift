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

    /// How many of the newest cases are looked through.
    private static let mostCases = 200
    /// How many cases that were broken off are offered.
    private static let mostOffers = 3

    /// The cases that were not brought to their end and that no other program has, the newest first, one a patient.
    private func unfinished() -> [Open] {
        var found: [Open] = []
        for session in activity.ownSessions(limit: Self.mostCases) where activity.isFree(session) {
            let (heading, attempt) = summary(of: session)
            guard attempt == nil, let heading, !found.contains(where: { $0.heading.patient == heading.patient }) else {
                continue
            }
            found.append(Open(record: session, heading: heading))
        }
        return found
    }

    /// The newest case of a patient that was broken off.
    func unfinished(of patient: String) -> Open? { unfinished().first { $0.heading.patient == patient } }

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
        activity.sessions(limit: Self.mostCases).compactMap { summary(of: $0).attempt }.sorted { $0.startedAt < $1.startedAt }
    }

    /// What the list says of cases to go on with.
    func offers() -> [CaseOffer] {
        unfinished().prefix(Self.mostOffers).compactMap { open in
            pack.patient(open.heading.patient).map {
                CaseOffer(patient: $0.id, words: "case \($0.number), \($0.title)")
            }
        }
    }

    /// Goes on with the newest case of a patient that was not brought to its end.
    func goOn(with patient: String) throws(Services.Failure) -> CaseSession {
        guard let open = unfinished(of: patient) else { throw Services.Failure("There is no such case to go on with.") }
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
        for session in activity.sessions(limit: Self.mostCases) {
            guard let attempt = summary(of: session).attempt, patient == nil || attempt.patient == patient else { continue }
            return CaseReplay(try activity.lines(of: session), in: pack)?.session
        }
        return nil
    }

    func close() { activity.close() }
}
