import StateMachine
import StateMachineTesting
import Testing

@Suite("Exploring a chart")
struct ExplorationTests {
    @Test("All control states are seen, with their distance, and the rows that are never taken")
    func complete() {
        let seen = Lab.regions.explore(from: [:], events: ["go", "out", "back"], limit: 1_000)
        // l1 r1, l2 r2, l3 r2, away, l2 r1, l3 r2 by another way
        #expect(seen.isComplete)
        #expect(seen.states == 5)
        #expect(seen.depth == 3)
        #expect(seen.rowsNeverTaken == [RowID(index: 0)])
        #expect(seen.trapped.isEmpty)
    }

    @Test("A limit ends the search")
    func limited() {
        let seen = Lab.regions.explore(from: [:], events: ["go", "out", "back"], limit: 2)
        #expect(!seen.isComplete)
        #expect(seen.states == 2)
    }

    @Test("Where no event leads on, or no way leads to the goal, the session is trapped")
    func trapped() {
        let chart = Chart<Lab>.lab(
            [
                .state("home", rows: [.on("x", go: "pit"), .on("y", go: "mill"), .on("z", go: "over")]),
                .state("pit", rows: [.refuse("x", because: "no")]),
                .state("mill", rows: [.on("x", go: "race")]), .state("race", rows: [.on("x", go: "mill")]),
                .final("over"),
            ], initial: "home")
        let events = ["x", "y", "z"]
        #expect(chart.explore(from: [:], events: events, limit: 100).trapped.map(\.leaves) == [["pit"]])
        let seen = chart.explore(from: [:], events: events, limit: 100, goal: { $0.contains("home") || $0.isFinished })
        #expect(seen.trapped.map(\.leaves) == [["pit"], ["mill"], ["race"]])
    }

    @Test("An invariant that does not hold is reported with a shortest way there")
    func violations() {
        let seen = Lab.regions.explore(from: [:], events: ["go", "out", "back"], limit: 100) { snapshot in
            snapshot.contains("l3") ? "three is forbidden" : nil
        }
        #expect(seen.violations.map(\.text) == ["three is forbidden"])
        #expect(seen.violations[0].way == ["go", "go"])
    }

    @Test("What a history remembers does not count while its parent is active")
    func forgetsWhatDoesNotMatter() {
        let seen = Lab.walk.explore(from: [:], events: ["next", "back", "help", "close"], limit: 1_000)
        #expect(seen.isComplete)
        // Four pages, help over each of them, and the end.
        #expect(seen.states == 9)
    }
}
