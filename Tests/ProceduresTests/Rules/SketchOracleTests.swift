import Procedures
import StateMachine
import StateMachineExport
import StateMachineTesting
import TestSupport
import Testing

@Suite("The small procedure's chart in another interpreter")
struct SketchOracleTests {
    private let chart = WalkthroughChart(trusting: Sketch.procedure)

    @Test("goes to the same configurations by walks to its ends and walks by chance, which take nine of ten rows")
    func walks() {
        var taken: Set<RowID> = []
        for walk in SketchWalks.all { taken.formUnion(chart.rowsTaken(from: Marks(), walk)) }
        print("Sketch: \(taken.count) of \(chart.rowCount) rows taken by \(SketchWalks.all.joined().count) events")
        #expect(taken.count * 10 >= chart.rowCount * 9)
    }

    @Test(
        "leads an interpreter that knows nothing of this one to the same configurations",
        .enabled(if: Oracle.unavailable == nil, "\(Oracle.unavailable ?? "")"))
    func oracle() throws {
        let lines = SketchWalks.all.flatMap { chart.trace(Marks(), $0) }
        let verdict = try Oracle().check(chart: chart.scxml(), trace: lines.map(\.json))
        #expect(verdict.isSame, "\(verdict.text)")
        print("Sketch: \(lines.count) lines against python-statemachine: \(verdict.isSame ? "same" : "different")")
    }
}
