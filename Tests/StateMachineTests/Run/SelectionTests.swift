import StateMachine
import Testing

@Suite("Which rows answer")
struct SelectionTests {
    @Test("One event is answered in every region, in document order of the leaves")
    func answersInEveryRegion() {
        let step = Lab.regions.after("go")
        #expect(step.next.leaves == ["l2", "r2"])
        #expect(step.rows.map(\.index) == [1, 3])
    }

    @Test("The first row of a state whose check holds is taken, in row order")
    func takesTheFirstRow() {
        let chart = Chart<Lab>.lab(
            [
                .state(
                    "a", rows: [.on("x", if: .in("b"), go: "b"), .on("x", if: .in("a"), go: "c"), .on("x", go: "b")]),
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

    @Test("A row of a parallel is taken once, although all its leaves pick it, and not where a region has its own")
    func sharedRow() {
        let chart = Chart<Lab>.lab(
            [
                .parallel(
                    "p", rows: [.stay("x", do: [.emit("shared")])],
                    regions: [.state("a"), .state("b", rows: [.stay("x", do: [.emit("own")])]), .state("c")])
            ], initial: "p")
        #expect(chart.after("x").effects == ["shared", "own"])
    }

    @Test("In a conflict between regions the earlier leaf's row wins")
    func earlierWins() {
        let chart = Chart<Lab>.lab(
            [
                .parallel(
                    "p",
                    regions: [
                        .state("a", rows: [.on("x", go: "first")]), .state("b", rows: [.on("x", go: "second")]),
                    ]),
                .state("first"), .state("second"),
            ], initial: "p")
        #expect(chart.after("x").next.leaves == ["first"])
        #expect(chart.after("x").rows.map(\.index) == [0])
    }

    @Test("In a conflict the row inside the other's source wins, though it comes later")
    func innerWins() {
        let chart = Chart<Lab>.lab(
            [
                .parallel(
                    "p", rows: [.on("x", go: "outer")],
                    regions: [.state("a"), .state("b", children: [.state("b1", rows: [.on("x", go: "b2")]), .state("b2")])]),
                .state("outer"),
            ], initial: "p")
        // The leaf `a` picks the row of `p`, the leaf `b1` its own.
        #expect(chart.after("x").next.leaves == ["a", "b2"])
    }

    @Test("Rows that go nowhere never conflict")
    func stayingNeverConflicts() {
        let chart = Chart<Lab>.lab(
            [
                .parallel(
                    "p",
                    regions: [
                        .state("a", rows: [.stay("x", do: [.emit("stays")])]), .state("b", rows: [.on("x", go: "c")]),
                    ]),
                .state("c"),
            ], initial: "p")
        #expect(chart.after("x").next.leaves == ["c"])
        #expect(chart.after("x").effects == ["stays"])
    }

    @Test("Named facts ask the context and the event")
    func facts() {
        let chart = Chart<Lab>.lab(
            [
                .state(
                    "a",
                    rows: [
                        .on("x", if: .fact("three") { counts, event in counts["n"] == 3 && event == "x" }, go: "b"),
                        .stay("x", do: [.update("count") { counts, _ in counts["n", default: 0] += 1 }]),
                    ]),
                .state("b"),
            ], initial: "a")
        #expect(chart.after("x", "x", "x").next.leaves == ["a"])
        #expect(chart.after("x", "x", "x", "x").next.leaves == ["b"])
        #expect(chart.after("x", "x").next.context == ["n": 2])
    }

    @Test("A rare event among many states and a common one among few are found alike")
    func findsEither() {
        let steps = (0..<40).map { number in
            Node<Lab>.state("s\(number)", rows: [.on("next", go: "s\((number + 1) % 40)"), .on("only-\(number)", go: "s0")])
        }
        let chart = Chart<Lab>.lab([.state("all", children: steps)], initial: "all")
        #expect(chart.after("next", "next", "next").next.leaves == ["s3"])
        #expect(chart.after("next", "next", "only-2").next.leaves == ["s0"])
        #expect(chart.after("next", "only-2").outcome == .ignored)
    }
}
