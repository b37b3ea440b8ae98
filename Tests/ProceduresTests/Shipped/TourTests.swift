import Procedures
import StateMachine
import StateMachineExport
import StateMachineTesting
import TestSupport
import Testing

@Suite("Tours over the shipped chart")
struct TourTests {
    private let chart = ShippedChart.chart
    private let tours = WalkingTours().all

    /// Rows that other outlines need: here no clip becomes a clip by way of an unknown outcome, and all steps of the preparation have
    /// one condition, so that its questions are passed over with the whole phase.
    private let elsewhere =
        ShippedChart.procedure.phases[1].questions.flatMap { question in
            ["arrived", "arrived-back"].map { "question.\(question.id): \($0) in mark.\(question.step ?? "").excluded" }
        }
        + ["findings-decision", "discharge-decision"].flatMap { decision in
            ["clip", "abandoned"].map { "decision.\(decision).excluded: settled in outcome.is.\($0)" }
        }

    @Test("take every row of it, but for those that this outline does not need")
    func everyRow() {
        var taken: Set<RowID> = []
        for tour in tours { taken.formUnion(chart.rowsTaken(from: Marks(), tour)) }
        let missed = (0..<chart.rowCount).map(RowID.init(index:)).filter { !taken.contains($0) }
        #expect(missed.map(told) == elsewhere)
        print(
            "Shipped chart: \(taken.count) of \(chart.rowCount) rows taken by \(tours.count) tours, \(tours.joined().count) events"
        )
    }

    /// A row as its state, what it listens to and what it asks for.
    private func told(_ id: RowID) -> String {
        let row = chart.row(id)
        let kinds = if case .on(let kinds) = row.row.trigger { kinds.map(\.description) } else { [String]() }
        let check = if case .in(let state) = row.row.check { " in \(state)" } else { "" }
        return "\(row.source): \(kinds.joined(separator: ", "))\(check)"
    }

    /// The interpreter takes a fifth of a second an event for a chart of this size, and a second to read it anew for each tour: of the
    /// many short ones a fortieth is run, and in a soak only. A small chart of the same making is run each time.
    @Test(
        "lead an interpreter that knows nothing of this one to the same configurations, with 2,000 random events (in Scripts/soak)",
        .enabled(if: Soak.isOn, "a quarter of an hour; Scripts/soak runs it"),
        .enabled(if: Oracle.unavailable == nil, "\(Oracle.unavailable ?? "")"))
    func oracle() throws {
        var generator = SeededGenerator(seed: 2_026)
        let events = ShippedChart.procedure.events
        let random = (0..<2_000).map { _ in events.randomElement(using: &generator)! }  // there are events
        let chosen = tours.enumerated().filter { $0.offset < 4 || $0.offset % 40 == 4 }.map(\.element)
        let lines = (chosen + [random]).flatMap { chart.trace(Marks(), $0) }
        let verdict = try Oracle().check(chart: chart.scxml(), trace: lines.map(\.json))
        #expect(verdict.isSame, "\(verdict.text)")
        print(
            "Shipped chart: \(lines.count) lines of \(chosen.count) of \(tours.count) tours and chance against "
                + "python-statemachine: \(verdict.isSame ? "same" : "different")")
    }
}
