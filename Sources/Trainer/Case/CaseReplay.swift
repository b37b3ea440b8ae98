import Cases
import ClipLab
import Content
import FoundationEssentials
import StateMachine

/// A case made again from its lines: the same acts at the same steps of the circulation, with the same chance.
public struct CaseReplay {
    /// The case as it stood at its last line.
    public private(set) var session: CaseSession
    /// The marks that the lines say, if the case was brought to its end.
    public private(set) var recordedMarks: Int?

    /// What the first lines of a case say.
    public struct Heading: Hashable, Sendable {
        public var patient: String
        public var seed: UInt64
        public var tellsAtOnce: Bool

        /// The heading in a note of the journal: "case flail-p2 seed 1 feedback end".
        public init?(_ note: String) {
            let words = note.split(separator: " ").map(String.init)
            guard words.count == 6, words[0] == "case", words[2] == "seed", words[4] == "feedback", let seed = UInt64(words[3])
            else { return nil }
            (patient, self.seed, tellsAtOnce) = (words[1], seed, words[5] == "now")
        }
    }

    /// What the last line of a case says.
    public struct Marks: Hashable, Sendable {
        public var total: Int
        public var isPassed: Bool

        /// The marks in a note of the journal: "marks 88 passed", "marks 40 not-passed".
        public init?(_ note: String) {
            let words = note.split(separator: " ")
            guard words.count == 3, words[0] == "marks", let total = Int(words[1]) else { return nil }
            (self.total, isPassed) = (total, words[2] == "passed")
        }
    }

    /// Plays the lines of a case again; nil when they do not say what it is about, or the pack has it no more.
    ///
    /// - Parameter entries: All lines, oldest first.
    public init?(_ entries: [Entry<CaseDomain>], in pack: ContentPack, now: Int64 = 0) {
        let headings = entries.lazy.compactMap { entry -> Heading? in
            if case .note(let text) = entry.what { Heading(text) } else { nil }
        }
        guard let heading = headings.first, let patient = pack.patient(heading.patient),
            let session = CaseSession(patient, in: pack, seed: heading.seed, tellsAtOnce: heading.tellsAtOnce, now: now)
        else { return nil }
        self.session = session
        for entry in entries { take(entry) }
        self.session.finishReplay(after: entries.last)
    }

    /// The act in the lab that a note of the journal keeps; nil for other notes.
    public static func act(in note: String) -> Act? {
        note.dropping(prefix: "lab act ").flatMap { Act(written: $0) }
    }

    private mutating func take(_ entry: Entry<CaseDomain>) {
        session.now = entry.at
        switch entry.what {
        case .event(let event): session.replay(event, by: entry.by)
        case .note(let text):
            if let act = Self.act(in: text) {
                session.replay(act, at: entry.simulationStep ?? 0)
            } else if let rest = text.dropping(prefix: "lab note ") {
                session.lab?.replay(note: rest, at: entry.simulationStep ?? 0)
            } else if let marks = Marks(text) {
                recordedMarks = marks.total
            }
        default: break
        }
    }
}

extension CaseSession {
    /// Does again what an event did beside the course.
    mutating func replay(_ event: CaseEvent, by actor: Actor) {
        switch event {
        case .timeOut:
            send(.timeOut)
            if course.stage == .intervention { openLab() }
        // What the patient does meanwhile follows from a look.
        case .look(let look): self.look(look)
        case .order(let id, _) where actor == .learner:
            if let offer = offers.first(where: { $0.id == id }) { order(offer) }
        case .critical where actor == .system, .procedureOver, .trouble, .well, .overdue, .order: break
        case .goOn: goOn()
        case .finish: finish()
        default: send(event)
        }
    }

    /// Does an act of the lab again, with what follows from it.
    mutating func replay(_ act: Act, at moment: Int) {
        guard lab != nil else { return }
        let outcome = lab?.replay(act, at: moment)
        guard let lab else { return }
        let taken: [Act] = if case .refused? = outcome { [] } else { [act] }
        watchOwnComplication(lab.bench, acts: taken)
        if lab.lab.stage == .done { followLab() }
    }

    /// Stands where the last line stood, and goes on with its journal.
    mutating func finishReplay(after last: Entry<CaseDomain>?) {
        lab?.finishReplay(after: nil)
        _ = lab?.takeUnstored()
        _ = course.takeUnstored()
        course.goOn(after: last, at: now)
        if lab == nil { said = ["Gone on where the last line stands."] }
        if course.stage == .evaluation, lesson.decision.needs.allSatisfy(notes.asked.contains) { part = .questions }
    }
}

extension Act {
    /// The act as a line keeps it.
    var written: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// The act of a line; nil when it says none.
    init?(written: String) {
        guard let act = try? JSONDecoder().decode(Act.self, from: Data(written.utf8)) else { return nil }
        self = act
    }
}
