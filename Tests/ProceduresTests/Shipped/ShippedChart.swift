import Content
import Procedures
import StateMachine

/// The chart of the bundled pack, with the questions that one seed draws, made once.
enum ShippedChart {
    /// The whole outline, with the banks that questions are drawn from.
    static let outline = ContentPack.bundled().procedure
    static let procedure = outline.drawn(ContentPack.bundled().questionsPerPhase, seed: 2_026)
    static let chart = WalkthroughChart(trusting: procedure)
}
