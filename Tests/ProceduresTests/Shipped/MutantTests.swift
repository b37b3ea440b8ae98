import Procedures
import StateMachine
import StateMachineTesting
import TestSupport
import Testing

@Suite("Single changes of the shipped chart")
struct MutantTests {
    private let chart = ShippedChart.chart
    private let equivalence = Equivalence(ShippedChart.chart, ShippedChart.procedure)

    @Test("are noticed by tours, stories and matrix, 97 of 100 and more (a seeded 120th of them unless SOAK=1)")
    func killed() {
        var generator = SeededGenerator(seed: 97)
        let all = chart.mutants()
        let chosen = Soak.isOn ? all : Array(all.shuffled(using: &generator).prefix(all.count / 120))
        // The short walks first: most changes are noticed within a few events.
        let walks = (WalkingTours().all + Stories.all.map(\.events)).sorted { $0.count < $1.count }
        let unseen = chart.survivors(
            of: chosen, probes: walks.map { Probe<Walkthrough>(way: [], tails: [$0]) }, from: Marks())
        let survivors = chart.survivors(of: unseen, probes: WalkMatrix().probes, from: Marks())
        let unexplained = survivors.filter { equivalence.why($0) == nil }
        report(all: all.count, chosen: chosen.count, unseen: unseen.count, survivors: survivors)
        let changing = chosen.count - (survivors.count - unexplained.count)
        #expect(Double(changing - unexplained.count) >= 0.97 * Double(changing))
        #expect(unexplained.map(\.description) == [])
    }

    private func report(all: Int, chosen: Int, unseen: Int, survivors: [Mutant<Walkthrough>]) {
        print(
            "Shipped chart: \(chosen - survivors.count) of \(chosen) single changes noticed, \(chosen - unseen) of them by tours "
                + "and stories alone; \(all - chosen) others are left to Scripts/soak")
        for survivor in survivors {
            print("  not noticed: \(survivor.description): \(equivalence.why(survivor) ?? "WHY?")")
        }
    }
}
