import ClipLab
import Content
import StateMachine

/// A session made again from its lines: the same acts at the same steps of the circulation, with the same chance.
public struct LabReplay {
    /// The session as it stood at its last line.
    public private(set) var session: LabSession
    /// What the lines say otherwise than what came of them now, each with its number; empty when all agree.
    public private(set) var differences: [String] = []

    /// What the first lines of a session say: who is treated, how much help, which seed.
    public struct Heading: Hashable, Sendable {
        /// The patient's id, or `exercise-3`.
        public var subject: String
        public var level: LabLevel
        public var seed: UInt64

        /// The heading in a note of the journal: "lab flail-p2 level guided seed 1".
        public init?(_ note: String) {
            let words = note.split(separator: " ").map(String.init)
            guard words.count == 6, words[0] == "lab", words[2] == "level", words[4] == "seed",
                let level = LabLevel(rawValue: words[3]), let seed = UInt64(words[5])
            else { return nil }
            (subject, self.level, self.seed) = (words[1], level, seed)
        }
    }

    /// Plays the lines of a session again; nil when they do not say what it is about, or the pack has it no more.
    ///
    /// - Parameter entries: All lines, oldest first.
    public init?(_ entries: [Entry<Intervention>], in pack: ContentPack, movesWithActs: Bool = false, isStill: Bool = false) {
        let headings = entries.lazy.compactMap { entry -> Heading? in
            if case .note(let text) = entry.what { Heading(text) } else { nil }
        }
        guard let heading = headings.first, let task = LabTask(heading.subject, in: pack) else { return nil }
        session = LabSession(task, level: heading.level, seed: heading.seed, movesWithActs: movesWithActs, isStill: isStill)
        _ = session.takeUnstored()
        for entry in entries { take(entry) }
        session.finishReplay(after: entries.last)
    }

    private mutating func take(_ entry: Entry<Intervention>) {
        switch entry.what {
        case .event(.act(let act, _)):
            let outcome = session.replay(act, at: entry.simulationStep ?? 0)
            let refused: [String] = if case .refused(let refusal) = outcome { [refusal.rawValue] } else { [] }
            // A line has every reason that the chart found, the lab the one that comes first.
            if refused.isEmpty != entry.refused.isEmpty || !refused.allSatisfy(entry.refused.contains) {
                differences.append(
                    "line \(entry.seq): \(act.name.rawValue) was \(Self.words(entry.refused)), and is \(Self.words(refused)) now"
                )
            } else if session.lab.snapshot.front != entry.to {
                differences.append(
                    "line \(entry.seq): \(act.name.rawValue) led to \(entry.to), and leads to \(session.lab.snapshot.front) now"
                )
            }
        case .note(let text): session.replay(note: text, at: entry.simulationStep ?? 0)
        default: break
        }
    }

    private static func words(_ refused: [String]) -> String { refused.isEmpty ? "taken" : "refused (\(refused[0]))" }
}

extension LabTask {
    /// The patient or exercise of an id, as records keep it.
    public init?(_ id: String, in pack: ContentPack) {
        if id.hasPrefix("exercise-") {
            guard let number = Int(id.dropFirst(9)), let exercise = Exercise(rawValue: number) else { return nil }
            self = .exercise(exercise, rounds: exercise.patients.compactMap { pack.patient($0) })
        } else if let patient = pack.patient(id) {
            self = .patient(patient)
        } else {
            return nil
        }
    }
}

extension LabSession {
    /// Does an act of the journal again.
    mutating func replay(_ act: Act, at moment: Int) -> ActOutcome {
        bench.advance(to: moment)
        if act == .crossValve { beforeCrossing = bench }
        if act == .releaseClip, lab.refusal(of: act) == nil { noteReadings() }
        let outcome = bench.perform(act)
        bench.happened = []
        if case .refused = outcome { return outcome }
        history.append(LabHistoryLine(time: lab.state.clock, text: phrase(of: act), act: act))
        refreshViewSilently(isLooked: act.name == .show || act == .checkInsertion)
        return outcome
    }

    /// Takes what a note of the journal says: the time, a way back, a hint, an exercise's next round.
    mutating func replay(note: String, at moment: Int) {
        let words = note.split(separator: " ")
        switch words.first {
        case "tick"?: bench.advance(to: moment)
        case "lab.rewind"?: if let beforeCrossing { (bench, seen) = (beforeCrossing, [:]) }
        case "hint"?: hintsTaken += 1
        case "round"?: if words.count > 1, let round = Int(words[1]) { restartTrial(at: round) }
        default: break
        }
        bench.happened = []
    }

    /// Stands where the last line stood, and goes on with its journal.
    mutating func finishReplay(after last: Entry<Intervention>?) {
        journal = Journal(.intervention, adopting: lab.snapshot.place, after: last, at: now)
        unstored = journal.entries
        shown = movesWithActs ? bench.circulation.quiet : bench.circulation
        lineMoment = bench.moment
        (alarms, menu) = ([], nil)
        sheet = lab.stage == .done && trial == nil ? .end : nil
        for condition in lab.state.conditions { alarm(LabAlarm(condition.complication, level: level)) }
        said = [
            "Gone on at \(Self.clock(lab.state.clock)): the lab stands at the last line written, at most 10 seconds before the end."
        ]
    }

    private mutating func refreshViewSilently(isLooked: Bool) {
        let before = said
        refreshView(isLooked: isLooked)
        said = before
    }
}
