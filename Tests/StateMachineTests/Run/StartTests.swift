import StateMachine
import Testing

@Suite("Starting and settling")
struct StartTests {
    @Test("A session starts at the root's initial descendants: all regions, default children")
    func startsAtDefaults() {
        let step = Lab.regions.start([:])
        #expect(step.next.configuration == ["both", "l1", "left", "r1", "right"])
        #expect(step.next.leaves == ["l1", "r1"])
        #expect(step.entered == ["both", "left", "l1", "right", "r1"])
        #expect(step.outcome == .taken)
    }

    @Test("Without a default a compound is entered at its first child, histories apart")
    func startsAtTheFirstChild() {
        let chart = Chart<Lab>.lab(
            [.state("a", children: [.history("h", deep: true, default: "c"), .state("b"), .state("c")])], initial: "a")
        #expect(chart.start([:]).next.leaves == ["b"])
    }

    @Test("A default may lie deep inside, and several may lie in several regions")
    func startsDeep() {
        let inside: [Node<Lab>] = [
            .state("r", children: [.state("r1"), .state("r2")]), .state("s", children: [.state("s1"), .state("s2")]),
        ]
        let deep = Node<Lab>("a", kind: .state, initial: ["r2", "s2"], children: [.parallel("p", regions: inside)])
        #expect(Chart<Lab>.lab([deep], initial: "a").start([:]).next.leaves == ["r2", "s2"])
        #expect(Chart<Lab>.lab([deep], initial: "s2").start([:]).next.leaves == ["r1", "s2"])
    }

    @Test("Eventless rows are taken until there is none, and only then a raised event is heard")
    func settles() {
        let chart = Chart<Lab>.lab(
            [
                .state("a", entry: [.raise("x")], rows: [.always(whileIn: "a", go: "b"), .on("x", go: "wrong")]),
                .state("b", rows: [.always(whileIn: "b", go: "c"), .on("x", go: "wrong")]),
                .state("c", rows: [.on("x", go: "right")]),
                .state("wrong"), .state("right"),
            ], initial: "a")
        #expect(chart.start([:]).next.leaves == ["right"])
    }

    @Test("Raised events are handled within the same step, first come first served")
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

    @Test("A chart that never comes to rest faults, says where, and stays where it was")
    func faults() {
        let chart = Chart<Lab>.lab(
            [
                .state("calm", rows: [.on("x", go: "ping", do: [.emit("lost")])]),
                .state("ping", rows: [.always(whileIn: "ping", go: "pong")]),
                .state("pong", rows: [.always(whileIn: "pong", go: "ping")]),
            ], initial: "calm")
        let step = chart.after("x")
        #expect(step.outcome == .fault("no rest after 200 rows; the last one belongs to pong"))
        #expect(step.next.leaves == ["calm"])
        #expect(step.effects.isEmpty)
        #expect(chart.step(step.next, "x").outcome.word == "fault")
    }
}

extension Lab {
    /// Two regions, in the first a compound of three.
    static let regions = Chart<Lab>.lab(
        [
            .parallel(
                "both",
                regions: [
                    .state(
                        "left", initial: "l1", rows: [.on("reset", go: "l1", internal: true)],
                        children: [
                            .state("l1", rows: [.on("go", go: "l2")]), .state("l2", rows: [.on("go", go: "l3")]),
                            .state("l3"),
                        ]),
                    .state(
                        "right",
                        children: [
                            .state("r1", rows: [.on("go", go: "r2")]), .state("r2", rows: [.on("out", go: "away")]),
                        ]),
                ]),
            .state("away", rows: [.on("back", go: "l2")]),
        ], initial: "both")
}
