import Procedures
import StateMachine
import TestSupport

/// Walks over the small procedure: to each of its ends, and by chance.
enum SketchWalks {
    static let all = ends + chances

    /// Straight to each outcome and by the answers that lead back, on a guided and a free walk; at the end every step once more.
    static var ends: [[WalkthroughEvent]] {
        let answers = [
            ["go": ["yes"], "fit": ["keep"]], ["go": ["yes"], "fit": ["add", "keep"]], ["go": ["yes"], "fit": ["stop"]],
            ["go": ["no"]], ["go": ["again", "unsure", "yes"], "fit": ["retry", "add", "stop"]],
        ]
        return answers.flatMap { answers in
            [WalkthroughEvent.guided, .free].map { mode in
                var walker = Walker.onSketch(mode)
                walker.walkOn(deciding: answers)
                for step in Sketch.procedure.steps {
                    walker.send(.goToStep(step.id), .mark, .mark, .skip(reason: "once more"), .back)
                }
                return walker.sent
            }
        }
    }

    /// Thirty of eighty events each, drawn by seeds: what takes rows that no walk took before, else what the chart takes where one
    /// stands, and now and then anything.
    static var chances: [[WalkthroughEvent]] {
        let events = Sketch.procedure.events.filter { $0 != .leave }
        var known: Set<RowID> = []
        return (UInt64(0)..<30).map { seed in
            var generator = SeededGenerator(seed: seed)
            var walker = Walker.onSketch()
            for _ in 0..<80 {
                let steps = events.map { (event: $0, step: walker.chart.step(walker.snapshot, $0)) }
                let new = steps.filter { !Set($0.step.rows).isSubset(of: known) }
                let taken = steps.filter { $0.step.outcome == .taken }
                let isAny = Int.random(in: 0..<6, using: &generator) == 0
                let chosen = (isAny ? steps : new.isEmpty ? taken : new).randomElement(using: &generator) ?? steps[0]
                known.formUnion(chosen.step.rows)
                walker.send(chosen.event)
            }
            return walker.sent + [.leave, .arrive, .resume]
        }
    }
}
