import StateMachine
import Testing

@Suite("Running a chart")
struct RunTests {
    /// Two regions, a compound of three in the first.
    static let regions = Chart<Lab>.lab(
        [
            .parallel(
                "both",
                regions: [
                    .state(
                        "left", initial: "l1", rows: [.on("reset", go: "l1", internal: true)],
                        children: [
                            .state("l1", rows: [.on("go", go: "l2")]),
                            .state("l2", rows: [.on("go", go: "l3")]),
                            .state("l3"),
                        ]),
                    .state(
                        "right",
                        children: [
                            .state("r1", rows: [.on("go", go: "r2")]),
                            .state("r2", rows: [.on("out", go: "away")]),
                        ]),
                ]),
            .state("away"),
        ], initial: "both")

    @Test("A session starts at the root's initial descendants: all regions, default children")
    func startsAtDefaults() {
        let step = Self.regions.start([:])
        #expect(step.next.configuration == ["both", "l1", "left", "r1", "right"])
        #expect(step.next.leaves == ["l1", "r1"])
        #expect(step.entered == ["both", "left", "l1", "right", "r1"])
        #expect(step.outcome == .taken)
    }

    @Test("One event is answered in every region")
    func answersInEveryRegion() {
        #expect(Self.regions.after("go").next.leaves == ["l2", "r2"])
    }

    @Test("An event that nobody listens to is ignored and changes nothing")
    func ignores() {
        let step = Self.regions.after("nonsense")
        #expect(step.outcome == .ignored)
        #expect(step.rows.isEmpty)
        #expect(step.next.leaves == ["l1", "r1"])
    }

    @Test("An external row leaves a parallel whole; exits run from the last and innermost outward")
    func leavesInReverse() {
        let step = Self.regions.after("go", "out")
        #expect(step.left == ["r2", "right", "l2", "left", "both"])
        #expect(step.next.configuration == ["away"])
    }

    @Test("The first row of a state whose check holds is taken, in row order")
    func takesTheFirstRow() {
        let chart = Chart<Lab>.lab(
            [
                .state(
                    "a",
                    rows: [
                        .on("x", if: .in("b"), go: "b"), .on("x", if: .in("a"), go: "c"), .on("x", go: "b"),
                    ]),
                .state("b"), .state("c"),
            ], initial: "a")
        #expect(chart.after("x").rows == [RowID(index: 1)])
        #expect(chart.after("x").next.leaves == ["c"])
    }

    @Test("The row of the innermost state wins over that of its parent")
    func innermostWins() {
        let chart = Chart<Lab>.lab(
            [
                .state(
                    "outer", rows: [.on("x", go: "c"), .on("y", go: "c")],
                    children: [.state("inner", rows: [.on("x", go: "b")]), .state("b")]),
                .state("c"),
            ], initial: "outer")
        #expect(chart.after("x").next.leaves == ["b"])
        #expect(chart.after("y").next.leaves == ["c"])
    }

    @Test("Raised events are handled within the same step, in order")
    func raises() {
        let chart = Chart<Lab>.lab(
            [
                .state("a", rows: [.on("x", go: "b", do: [.raise("one"), .raise("two")])]),
                .state("b", rows: [.on("one", go: "c", do: [.emit("1")]), .on("two", go: "a")]),
                .state("c", rows: [.on("two", go: "d", do: [.emit("2")])]),
                .state("d"),
            ], initial: "a")
        let step = chart.after("x")
        #expect(step.next.leaves == ["d"])
        #expect(step.effects == ["1", "2"])
        #expect(step.rows.map(\.index) == [0, 1, 3])
    }

    @Test("Only refusals answer: refused, with each reason that stands in the way, in document order")
    func refusesWithEveryReason() {
        let chart = Chart<Lab>.lab(
            [
                .state(
                    "outer", rows: [.refuse("next", because: "closed"), .on("next", go: "b")],
                    children: [
                        .state(
                            "a",
                            rows: [
                                .refuse("next", whileIn: "a", because: "consent"),
                                .refuse("next", whileIn: "b", because: "never"),
                                .refuse("next", whileIn: "outer", because: "time-out"),
                            ])
                    ]),
                .state("b"),
            ], initial: "outer")
        let step = chart.after("next")
        #expect(step.outcome == .refused(["closed", "consent", "time-out"]))
        #expect(step.rows.map(\.index) == [2])
        #expect(step.refusing.map(\.index) == [0, 2, 4])
        #expect(step.next.leaves == ["a"])
    }
}
