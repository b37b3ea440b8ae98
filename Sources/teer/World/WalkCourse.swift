import Content
import Procedures
import StateMachine

/// What one walk goes through: the outline with the questions that its seed draws, and the chart made of it.
struct WalkCourse {
    let seed: Int64
    let procedure: Procedure
    let chart: WalkthroughChart

    /// The course of a walk with a seed.
    ///
    /// - Parameter chart: the pack's chart, which does for every walk of a pack that draws no questions.
    init(of pack: ContentPack, seed: Int64, chart: WalkthroughChart? = nil) {
        self.seed = seed
        procedure = pack.procedure(seed: seed)
        let draws = pack.procedure.phases.contains { !$0.bank.isEmpty }
        self.chart = draws ? Chart(trusting: procedure) : chart ?? Chart(trusting: procedure)
    }
}
