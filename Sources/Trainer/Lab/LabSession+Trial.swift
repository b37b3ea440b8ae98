import ClipLab
import Hemodynamics
import StateMachine

extension LabSession {
    /// Lets the exercise judge an act that was taken.
    mutating func judgeTrial(after act: Act) {
        guard var trial, trial.ending == nil else { return }
        let look = lab.state.view.flatMap { seen[$0] }.flatMap { $0.clip == ClipSignature(lab) ? $0.look : nil }
        let word = trial.note(act, in: bench, look)
        self.trial = trial
        if let word { tellTrial(word) }
    }

    /// Takes the answer of exercise 8.
    mutating func answerTrial(_ choice: Int) {
        guard var trial, trial.ending == nil else { return }
        let round = trial.round
        let word = trial.answer(choice)
        self.trial = trial
        if trial.ending == nil, trial.round != round { restartTrial(at: trial.round) }
        tellTrial(word)
    }

    private mutating func tellTrial(_ word: String) {
        said.append(word)
        switch trial?.ending {
        case .passed?:
            record("exercise passed")
            said.append("Press q for the list of exercises.")
        case .failed?:
            record("exercise failed")
            let said = said
            restartTrial(at: 0)
            self.said = said + ["Again from the start."]
        case nil: break
        }
    }

    /// Puts the start of a round on the table.
    mutating func restartTrial(at round: Int) {
        guard let exercise = task.exercise else { return }
        var fresh = ExerciseTrial(exercise)
        fresh.failures = trial?.failures ?? 0
        fresh.round = exercise == .letGo ? round : 0
        trial = fresh
        bench = task.bench(seed: seed, round: round)
        shown = movesWithActs ? bench.circulation.quiet : bench.circulation
        (seen, alarms, menu) = ([:], [], nil)
        journal = Journal(.intervention, adopting: lab.snapshot.place, after: journal.entries.last, at: now)
        unstored += journal.entries
        record("round \(round)")
        refreshView(isLooked: false)
    }

    /// Keeps what was read of insertion before the clip is let go, for the end page.
    mutating func noteReadings() {
        let views: [View] = [.reconstruction, .longAxis, .xPlane]
        let read = views.compactMap { seen[$0] }.filter { !$0.look.insertion.isEmpty }.max { $0.time < $1.time }
        readings.append(read?.look.insertion ?? [:])
    }
}

extension Simulation {
    /// A copy that beats on without losing or gaining anything, for pictures in time that does not count.
    var quiet: Simulation {
        var copy = self
        for kind in [Situation.Kind.hemorrhage, .infusion, .pericardialBleeding, .pericardialDrainage] { copy.stop(kind) }
        return copy
    }
}
