import ClipLab
import StateMachine
import StateMachineTesting
import TestSupport
import Testing

@Suite("Single changes of the intervention's chart")
struct ChartMutantTests {
    @Test("are noticed by the table of situations and the vectors (a seeded tenth of them unless SOAK=1)")
    func noticed() {
        let chart = InterventionChart.intervention
        var generator = SeededGenerator(seed: 13)
        let all = chart.mutants()
        let chosen = Soak.isOn ? all : Array(all.shuffled(using: &generator).prefix(all.count / 10))
        let unseen = chart.survivors(of: chosen, probes: ChartMatrix.probes, from: Intervention.NoContext())
        let survivors = unseen.filter { !VectorFiles.notices(chart: $0.chart) }
        print(
            "Intervention: \(chosen.count - survivors.count) of \(chosen.count) single changes noticed (of \(all.count) in all), "
                + "\(chosen.count - unseen.count) of them by the table of situations")
        for survivor in survivors { print("  not noticed: \(survivor.description): \(Self.why(survivor) ?? "WHY?")") }
        #expect(survivors.filter { Self.why($0) == nil }.map(\.description) == [])
        #expect(Double(chosen.count - survivors.count) >= 0.95 * Double(chosen.count))
    }

    /// Changes that change nothing that can be seen, and why.
    private static func why(_ mutant: Mutant<Intervention>) -> String? {
        if mutant.description.hasSuffix("swap it with the next one"), let row = mutant.rows.first { return whySwapped(row) }
        return equivalent.first { mutant.description.contains($0.change) }?.why
    }

    /// Why it may not matter which of two rows stands first.
    private static func whySwapped(_ id: RowID) -> String? {
        let chart = InterventionChart.intervention
        let (one, other) = (chart.row(id).row, chart.row(RowID(index: id.index + 1)).row)
        if case .refuse(let reason) = one.verdict, case .refuse(let second) = other.verdict, reason == second {
            return "both are refused for the same reason"
        }
        let pair = Set([name(of: one.check), name(of: other.check)].compactMap(\.self))
        return exclusive.contains { pair.isSubset(of: $0) && pair.count == 2 } ? "only one of the two can hold" : nil
    }

    private static func name(of check: Check<Intervention>?) -> String? {
        switch check {
        case .in(let state): state.rawValue
        case .fact(let name, _): name
        case nil: nil
        }
    }

    /// Checks of which one holds at most.
    private static let exclusive: [Set<String>] = [
        ["arms-inverted", "arms-closed"], ["view-of-both", "view-reconstructed", "view-of-axis", "view-of-other"],
    ]

    private static let equivalent: [(change: String, why: String)] = [
        ("of insertion-incomplete: make it external", "leaving and entering a state that does nothing changes nothing"),
        ("state arms-opened: default", "every row that enters it says where"),
        ("state arms-wide: default", "every row that enters it says where"),
        ("state arms-ready: default", "every row that enters it says where"),
    ]
}
