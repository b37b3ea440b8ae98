import ClipLab
import Content
import Records
import Sessions
import StateMachine
import TextRules
import Trainer

/// The sessions of the clip lab in the store: which one can be gone on with, and what was passed.
final class LabStore {
    private let pack: ContentPack
    private let activity: ActivityStore<Intervention>

    /// A session that was not brought to its end.
    struct Open {
        var record: SessionRecord
        var heading: LabReplay.Heading
        /// Whether it was left on purpose: then it is offered, and not gone on with unasked.
        var isLeft: Bool
    }

    init(pack: ContentPack, origin: PackOrigin, path: String?) {
        self.pack = pack
        activity = ActivityStore(.lab, name: "The lab", chartForm: 2, pack: pack, origin: origin, path: path)
    }

    /// Whose sessions these are; nil for nobody in particular.
    var learner: LearnerRecord? {
        get { activity.learner }
        set { activity.learner = newValue }
    }

    /// What the environment asks of pictures that move.
    func prepare(_ state: inout TrainerState) {
        let asked = Paths.variable("REDUCED_MOTION") ?? "0"
        state.lab.wantsStill = (asked != "0" && asked.lowercased() != "false") || OpeningOptions.environmentAsksForLines
        state.lab.seed = UInt64(Clock.milliseconds) & 0xFFFF
        state.cases.seed = state.lab.seed
    }

    /// Lets the lines that follow belong to a new session.
    func begin(seed: UInt64) { activity.begin(seed: seed) }

    /// Stores lines; they are on the disk when it returns. Before the first act there is nothing worth storing.
    func record(_ lines: [Entry<Intervention>], of journal: Journal<Intervention>) throws(Services.Failure) {
        try activity.record(lines, of: journal) { if case .event(.act) = $0.what { true } else { false } }
    }

    /// The newest session that was not brought to its end, if no other program has it.
    func unfinished() -> Open? {
        guard let newest = activity.ownSessions(limit: 5).first, activity.isFree(newest) else { return nil }
        var heading: LabReplay.Heading?
        var (isDone, isLeft) = (false, false)
        activity.forEachLine(of: newest) { line in
            isDone = line.to == .done || isDone && line.what.isNote
            if case .note(let text) = line.what {
                heading = heading ?? LabReplay.Heading(text)
                isLeft = text == "left"
                if text == "exercise passed" { isDone = true }
            } else {
                isLeft = false
            }
        }
        guard let heading, !isDone else { return nil }
        return Open(record: newest, heading: heading, isLeft: isLeft)
    }

    /// Goes on with the session that was not brought to its end.
    func goOn() throws(Services.Failure) -> LabSession {
        guard let open = unfinished() else { throw Services.Failure("There is no session of the lab to go on with.") }
        activity.claim(open.record)
        guard let replay = LabReplay(try activity.lines(of: open.record), in: pack) else {
            throw Services.Failure(
                "That session of the lab can not be gone on with: this pack has no \(PlainText.name(open.heading.subject)).")
        }
        activity.goOn(with: open.record)
        var session = replay.session
        if let difference = replay.differences.first { session.tell("The journal and the model differ: \(difference).") }
        return session
    }

    /// The exercises that were passed, by their numbers.
    func passedExercises() -> Set<Int> {
        var passed: Set<Int> = []
        for session in activity.sessions(limit: 50) {
            var number: Int?
            activity.forEachLine(of: session) { line in
                guard case .note(let text) = line.what else { return }
                if let heading = LabReplay.Heading(text), heading.subject.hasPrefix("exercise-") {
                    number = Int(heading.subject.dropFirst(9))
                }
                if text == "exercise passed", let number { passed.insert(number) }
            }
        }
        return passed
    }

    func close() { activity.close() }
}

extension Entry.What {
    fileprivate var isNote: Bool {
        if case .note = self { true } else { false }
    }
}
