import Procedures
import StateMachine
import Testing

@Suite("The times of a summary")
struct SummaryTimesTests {
    @Test(
        "run from the earliest to the latest line, whichever way the clock was set in between",
        arguments: [
            ([5_000, 6_000, 7_000], 5_000, 7_000), ([5_000, 2_000, 3_000], 2_000, 5_000),
            ([5_000, 9_000, 1_000], 1_000, 9_000),
        ] as [([Int64], Int64, Int64)])
    func span(times: [Int64], from: Int64, to: Int64) {
        var journal = Journal(ShippedChart.chart, Marks(), at: times[0])
        _ = journal.send(.begin, by: .learner, at: times[1])
        _ = journal.send(.next, by: .learner, at: times[2])
        var summary = WalkSummary(procedure: ShippedChart.procedure, chart: ShippedChart.chart)
        for entry in journal.entries { summary.take(entry) }
        #expect(summary.startedAt == from && summary.endedAt == to)
    }
}
