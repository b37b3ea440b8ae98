import BundledPack
import Content
import Procedures
import StateMachine

/// The chart of the bundled pack, made once.
enum ShippedChart {
    static let procedure = ContentPack.bundled().procedure
    static let chart = WalkthroughChart(trusting: procedure)
}
