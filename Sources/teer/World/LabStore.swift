import ClipLab
import Content
import Records
import Sessions
import StateMachine
import TextRules
import Trainer

/// The sessions of the clip lab in the store: where their lines go, and which one can be gone on with.
///
/// It opens the store by itself when the lab is first used, so that a walk and the lab each hold a session of their own.
final class LabStore {
    private let pack: ContentPack
    private let origin: PackOrigin
    private let path: String?
    private var store: SessionStore?
    private var records: Records<Intervention>?
    /// Whether the session under way is in the store.
    private var isBegun = false
    private var seed: UInt64 = 0
    /// Whose sessions these are; nil for nobody in particular.
    var learner: LearnerRecord?

    /// A session that was not brought to its end.
    struct Open {
        var record: SessionRecord
        var heading: LabReplay.Heading
        /// Whether it was left on purpose: then it is offered, and not gone on with unasked.
        var isLeft: Bool
    }

    init(pack: ContentPack, origin: PackOrigin, path: String?) {
        (self.pack, self.origin, self.path) = (pack, origin, path)
    }

    /// What the environment asks of pictures that move.
    func prepare(_ state: inout TrainerState) {
        let asked = Paths.variable("REDUCED_MOTION") ?? "0"
        state.lab.wantsStill = (asked != "0" && asked.lowercased() != "false") || OpeningOptions.environmentAsksForLines
        state.lab.seed = UInt64(Clock.milliseconds) & 0xFFFF
        state.cases.seed = state.lab.seed
    }

    /// Opens the store; a sentence when that is not possible.
    private func open() throws(Services.Failure) -> SessionStore? {
        if let store { return store }
        guard let path else { return nil }
        if let obstacle = Paths.obstacle(at: path) { throw Services.Failure("The lab is not recorded: \(obstacle).") }
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
    func begin(_ subject: String, seed: UInt64) {
        (isBegun, self.seed) = (false, seed)
        _ = try? open()
        let (pack, origin) = (pack, origin)
        let id = "\(Clock.milliseconds)-\(String(UInt64.random(in: .min ... .max), radix: 16))"
        // Who it is may be said only after the lab was opened: it is noted with the first lines.
        records?.begin { [unowned self] in
            let now = Clock.milliseconds
            return SessionRecord(
                id: id, pack: pack.id, packVersion: pack.version, startedAt: now, touchedAt: now, kind: .lab,
                learner: learner?.number, origin: origin.text, edition: origin.digest, seed: Int64(bitPattern: seed),
                program: "teer \(programVersion)",
                chartForm: 2)
        }
    }

    /// Stores lines; they are on the disk when it returns. Before the first act there is nothing worth storing.
    func record(_ lines: [Entry<Intervention>], of journal: Journal<Intervention>) throws(Services.Failure) {
        let hasAct = lines.contains { line in
            if case .event(.act) = line.what { true } else { false }
        }
        guard isBegun || hasAct else { return }
        guard try open() != nil, let records else { return }
        do throws(StoreProblem) {
            try records.append(lines, of: journal)
            isBegun = true
        } catch {
            throw Services.Failure(error.sentence)
        }
    }

    /// The newest session that was not brought to its end, if no other program has it.
    func unfinished() -> Open? {
        guard let store = try? open(),
            let sessions = try? store.sessions(of: pack.id, kind: .lab, owner: SessionOwner(learner?.number), limit: 5),
            let newest = sessions.first(where: { $0.origin == nil || $0.origin == origin.text }),
            !store.isClaimedElsewhere(newest.id)
        else { return nil }
        var heading: LabReplay.Heading?
        var (isDone, isLeft) = (false, false)
        try? store.forEachLine(of: newest.id, as: Intervention.self) { line in
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
        guard let open = unfinished(), let store = try self.open() else {
            throw Services.Failure("There is no session of the lab to go on with.")
        }
        var lines: [Entry<Intervention>] = []
        do throws(StoreProblem) {
            store.claim(open.record.id)
            try store.forEachLine(of: open.record.id, as: Intervention.self) { lines.append($0) }
        } catch {
            throw Services.Failure(error.sentence)
        }
        guard let replay = LabReplay(lines, in: pack) else {
            throw Services.Failure(
                "That session of the lab can not be gone on with: this pack has no \(PlainText.name(open.heading.subject)).")
        }
        records?.goOn(with: open.record.id, after: -1)
        isBegun = true
        var session = replay.session
        if let difference = replay.differences.first { session.tell("The journal and the model differ: \(difference).") }
        return session
    }

    /// The exercises that were passed, by their numbers.
    func passedExercises() -> Set<Int> {
        guard let store = try? open(),
            let sessions = try? store.sessions(of: pack.id, kind: .lab, owner: SessionOwner(learner?.number), limit: 50)
        else { return [] }
        var passed: Set<Int> = []
        for session in sessions {
            var number: Int?
            try? store.forEachLine(of: session.id, as: Intervention.self) { line in
                guard case .note(let text) = line.what else { return }
                if let heading = LabReplay.Heading(text), heading.subject.hasPrefix("exercise-") {
                    number = Int(heading.subject.dropFirst(9))
                }
                if text == "exercise passed", let number { passed.insert(number) }
            }
        }
        return passed
    }

    func close() { store?.close() }
}

extension Entry.What {
    fileprivate var isNote: Bool {
        if case .note = self { true } else { false }
    }
}
