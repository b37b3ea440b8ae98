import StateMachine
import StateMachineTesting
import Testing

@Suite("Digests")
struct DigestTests {
    @Test("Every single change of a chart changes its digest")
    func everyChange() throws {
        let chart = try ValveWalkthrough.chart()
        let mutants = chart.mutants()
        let digests = Set(mutants.map(\.chart.digest)).union([chart.digest])
        // Two changes may give one chart, but none gives the original.
        #expect(!mutants.contains { $0.chart.digest == chart.digest })
        #expect(digests.count > mutants.count * 9 / 10)
    }

    @Test("The same nodes give the same digest, also after a round through the chart")
    func stable() throws {
        let chart = try ValveWalkthrough.chart()
        let again = Chart<Lab>(trusted: chart.nodes, initial: chart.initial, vocabulary: chart.vocabulary)
        #expect(again.digest == chart.digest)
        #expect(chart.digest.count == 64)
    }

    @Test("A snapshot's digest covers what is active, what is remembered, and the context")
    func snapshots() {
        let start = Lab.walk.start([:]).next
        let digests = [
            start, Lab.walk.step(start, "next").next, Lab.walk.step(start, "mark").next,
            Lab.walk.after("next", "help", "close", "back").next,
        ].map(\.digest)
        #expect(Set(digests).count == 4)
        #expect(Lab.walk.after("next", "back").next.digest == start.digest)
    }
}
