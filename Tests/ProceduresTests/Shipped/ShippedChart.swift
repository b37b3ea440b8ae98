import Procedures
import StateMachine

/// The chart of the bundled outline, with the questions that one seed draws, made once.
enum ShippedChart {
    static let procedure = TEEROutline.procedure.drawn(3, seed: 2_026)
    static let chart = WalkthroughChart(trusting: procedure)
}
