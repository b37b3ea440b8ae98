import Procedures
import StateMachine
import TestSupport
import Testing

@Suite("Single changes of the shipped chart")
struct MutantTests {
    private let chart = ShippedChart.chart

    @Test("are noticed by tours, stories and matrix, 97 of 100 and more (a seeded tenth of them unless SOAK=1)")
    func killed() {
        var generator = SeededGenerator(seed: 97)
        let all = chart.mutants()
        let chosen = Soak.isOn ? all : Array(all.shuffled(using: &generator).prefix(all.count / 10))
        let walks = WalkingTours().all + Stories.all.map(\.events)
        let matrix = WalkMatrix().probes
        let unseen = chart.survivors(
            of: chosen, probes: walks.map { Probe<Walkthrough>(way: [], tails: [$0]) }, from: Marks())
        let survivors = chart.survivors(of: unseen, probes: matrix, from: Marks())
        let unexplained = survivors.filter { Equivalence.of($0.description) == nil }
        report(all: all.count, chosen: chosen.count, unseen: unseen.count, survivors: survivors)
        let changing = chosen.count - (survivors.count - unexplained.count)
        #expect(Double(changing - unexplained.count) >= 0.97 * Double(changing))
        #expect(unexplained.map(\.description) == [])
    }

    private func report(all: Int, chosen: Int, unseen: Int, survivors: [Mutant<Walkthrough>]) {
        print(
            "Shipped chart: \(chosen - survivors.count) of \(chosen) single changes noticed (of \(all) in all), "
                + "\(chosen - unseen) of them by tours and stories alone")
        for survivor in survivors {
            print("  not noticed: \(survivor.description): \(Equivalence.of(survivor.description) ?? "WHY?")")
        }
    }
}

/// Changes that change nothing that can be seen, and why.
private enum Equivalence {
    static func of(_ change: String) -> String? {
        known.first { change.contains($0.change) }?.why
    }

    private static let neverShut = "it leads to the evaluation, which is never shut, so that nobody goes back further"

    private static let known: [(change: String, why: String)] = [
        (
            "of front: make it internal",
            "leaving and entering 'front' again does nothing but remember what its history remembers anew when it is left"
        ),
        (
            "state active.last: default",
            "look-ups are entered from within 'active' only, so its history always remembers something"
        ),
        (
            ": lead to question.",
            "a question behind a shut gate leads on to the step that opens it, which is where the row led"
        ),
        ("state walkthrough: default", "every row that enters a phase says at which step"),
        ("state phase.", "every row that enters a phase says at which step"),
        ("state lookup: default", "every row that enters a look-up says which"),
        (
            "state walkthrough.last: default",
            "a walk is gone on with only when one was begun, so its history always remembers something"
        ),
        ("of phase.preparation: drop raise 'retreat'", Self.neverShut),
        ("of question.q01: drop raise 'retreat'", Self.neverShut), ("of question.q05: drop raise 'retreat'", Self.neverShut),
        ("of question.q10: drop raise 'retreat'", Self.neverShut),
        (
            "state front.last: default",
            "help and leaving are entered from within 'front' only, so its history always remembers something"
        ),
    ]
}
