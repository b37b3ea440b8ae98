import Procedures
import StateMachine
import StateMachineExport
import StateMachineTesting
import TestSupport
import Testing

@Suite("Tours over the shipped chart")
struct TourTests {
    private let chart = ShippedChart.chart
    private let tours = WalkingTours(procedure: ShippedChart.procedure).all

    @Test("take every row of it")
    func everyRow() {
        var taken: Set<RowID> = []
        for tour in tours { taken.formUnion(chart.rowsTaken(from: Marks(), tour)) }
        let missed = (0..<chart.rowCount).map(RowID.init(index:)).filter { !taken.contains($0) }
        #expect(missed.map { "\(chart.row($0).source): \(chart.row($0).row.trigger) \(chart.row($0).row.verdict)" } == [])
        print(
            "Shipped chart: \(taken.count) of \(chart.rowCount) rows taken by \(tours.count) tours, \(tours.joined().count) events"
        )
    }

    @Test(
        "lead an interpreter that knows nothing of this one to the same configurations, with 2,000 random events",
        .enabled(if: Oracle.unavailable == nil, "\(Oracle.unavailable ?? "")"))
    func oracle() throws {
        var generator = SeededGenerator(seed: 2_026)
        let events = ShippedChart.procedure.events
        let random = (0..<2_000).map { _ in events.randomElement(using: &generator)! }  // there are events
        // The interpreter reads the chart anew for each tour, a second each: of the many short ones a tenth, all of them in a soak.
        let chosen = Soak.isOn ? tours : tours.enumerated().filter { $0.offset < 4 || $0.offset % 40 == 4 }.map(\.element)
        let lines = (chosen + [random]).flatMap { chart.trace(Marks(), $0) }
        let verdict = try Oracle().check(chart: chart.scxml(), trace: lines.map(\.json))
        #expect(verdict.isSame, "\(verdict.text)")
        print("Shipped chart: \(lines.count) lines against python-statemachine: \(verdict.isSame ? "same" : "different")")
    }
}
