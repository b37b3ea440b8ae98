import StateMachine
import Testing

@Suite("What is left and entered")
struct DomainTests {
    /// A compound that says when it is entered and left, around two leaves that do so too.
    private static func compound(_ rows: [Row<Lab>]) -> Chart<Lab> {
        .lab(
            [
                .state(
                    "c", entry: [.emit("+c")], exit: [.emit("-c")], rows: rows,
                    children: [
                        .state("a", entry: [.emit("+a")], exit: [.emit("-a")]),
                        .state("b", entry: [.emit("+b")], exit: [.emit("-b")]),
                    ])
            ], initial: "c")
    }

    @Test("An external row from a compound to its inside leaves the compound and enters it again")
    func external() {
        #expect(Self.compound([.on("x", go: "b")]).after("x").effects == ["-a", "-c", "+c", "+b"])
    }

    @Test("An internal row from a compound to its inside leaves the compound active")
    func isInternal() {
        #expect(Self.compound([.on("x", go: "b", internal: true)]).after("x").effects == ["-a", "+b"])
    }

    @Test("An internal row to itself is external")
    func internalToItself() {
        #expect(Self.compound([.on("x", go: "c", internal: true)]).after("x").effects == ["-a", "-c", "+c", "+a"])
    }

    @Test("A row that stays leaves and enters nothing")
    func stays() {
        let step = Self.compound([.stay("x", do: [.emit("done")])]).after("x")
        #expect(step.effects == ["done"])
        #expect(step.left.isEmpty && step.entered.isEmpty)
    }

    @Test("A parallel is never a domain: an external row from a region to its inside leaves all regions")
    func parallelIsNoDomain() {
        let chart = Chart<Lab>.lab(
            [
                .parallel(
                    "p",
                    regions: [
                        .state("left", rows: [.on("x", go: "l2")], children: [.state("l1"), .state("l2")]),
                        .state("right", children: [.state("r1", rows: [.on("y", go: "r2")]), .state("r2")]),
                    ])
            ], initial: "p")
        #expect(chart.after("y", "x").next.leaves == ["l2", "r1"])
        #expect(chart.after("y", "x").left == ["r2", "right", "l1", "left", "p"])
    }

    @Test("Exits run from the last and innermost outward, then the row's actions, then entries in document order")
    func order() {
        let chart = Chart<Lab>.lab(
            [
                .parallel(
                    "p", entry: [.emit("+p")], exit: [.emit("-p")],
                    regions: [
                        .state("a", entry: [.emit("+a")], exit: [.emit("-a")]),
                        .state("b", entry: [.emit("+b")], exit: [.emit("-b")], rows: [.on("x", go: "q", do: [.emit("row")])]),
                    ]),
                .parallel(
                    "q", entry: [.emit("+q")],
                    regions: [.state("c", entry: [.emit("+c")]), .state("d", entry: [.emit("+d")])]),
            ], initial: "p")
        #expect(chart.after("x").effects == ["-b", "-a", "-p", "row", "+q", "+c", "+d"])
    }

    @Test("On the way to a target its ancestors are entered, and the other regions by default")
    func entersAncestors() {
        let step = Lab.regions.after("go", "out", "back")
        #expect(step.next.leaves == ["l2", "r1"])
        #expect(step.entered == ["both", "left", "l2", "right", "r1"])
    }

    @Test("Several rows of one event act in document order of their leaves")
    func severalRows() {
        let chart = Chart<Lab>.lab(
            [
                .parallel(
                    "p",
                    regions: [
                        .state("a", children: [.state("a1", rows: [.on("x", go: "a2", do: [.emit("a")])]), .state("a2")]),
                        .state("b", children: [.state("b1", rows: [.on("x", go: "b2", do: [.emit("b")])]), .state("b2")]),
                    ])
            ], initial: "p")
        #expect(chart.after("x").effects == ["a", "b"])
        #expect(chart.after("x").left == ["b1", "a1"])
        #expect(chart.after("x").entered == ["a2", "b2"])
    }

    @Test("A row may lead to several states in several regions")
    func severalTargets() {
        let chart = Chart<Lab>.lab(
            [
                .state("start", rows: [Row(trigger: .on(["x"]), verdict: .go(["b2", "a2"]))]),
                .parallel(
                    "p",
                    regions: [
                        .state("a", children: [.state("a1"), .state("a2")]),
                        .state("b", children: [.state("b1"), .state("b2")]),
                        .state("c", children: [.state("c1"), .state("c2")]),
                    ]),
            ], initial: "start")
        #expect(chart.after("x").next.leaves == ["a2", "b2", "c1"])
    }
}
