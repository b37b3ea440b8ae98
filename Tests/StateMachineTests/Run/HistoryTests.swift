import StateMachine
import Testing

@Suite("Histories")
struct HistoryTests {
    private static func chart(deep: Bool) -> Chart<Lab> {
        .lab(
            [
                .state(
                    "desk", rows: [.on("leave", go: "away")],
                    children: [
                        .history("last", deep: deep, default: "page"),
                        .state("page", rows: [.on("open", go: "book")]),
                        .state(
                            "book", children: [.state("one", rows: [.on("turn", go: "two")]), .state("two")]),
                    ]),
                .state("away", rows: [.on("back", go: "last")]),
            ], initial: "away")
    }

    @Test("A history that remembers nothing leads to its default")
    func leadsToItsDefault() {
        #expect(Self.chart(deep: true).after("back").next.leaves == ["page"])
        #expect(Self.chart(deep: false).after("back").next.leaves == ["page"])
    }

    @Test("A deep history restores the leaves")
    func deep() {
        #expect(Self.chart(deep: true).after("back", "open", "turn", "leave", "back").next.leaves == ["two"])
    }

    @Test("A shallow history restores the child, which is entered by its default")
    func shallow() {
        #expect(Self.chart(deep: false).after("back", "open", "turn", "leave", "back").next.leaves == ["one"])
    }

    @Test("What a history remembers is overwritten each time its parent is left, and read out by name")
    func overwrites() {
        let chart = Self.chart(deep: true)
        #expect(chart.after("back", "open", "leave").next.memory == ["last": ["one"]])
        #expect(chart.after("back", "open", "turn", "leave").next.memory == ["last": ["two"]])
        #expect(chart.after("back", "open").next.memory.isEmpty)
    }

    @Test("A history is recorded before anything is left, also by a row that comes back at once")
    func recordsFirst() {
        let chart = Chart<Lab>.lab(
            [
                .state(
                    "c", rows: [.on("again", go: "last")],
                    children: [
                        .history("last", deep: false, default: "a"), .state("a", rows: [.on("x", go: "b")]), .state("b"),
                    ])
            ], initial: "c")
        #expect(chart.after("x", "again").next.leaves == ["b"])
    }

    @Test("The history of a parallel restores every region")
    func parallel() {
        let chart = Chart<Lab>.lab(
            [
                .parallel(
                    "p", rows: [.on("leave", go: "away")],
                    regions: [
                        .history("last", deep: true, default: "a1"),
                        .state("a", children: [.state("a1", rows: [.on("x", go: "a2")]), .state("a2")]),
                        .state("b", children: [.state("b1", rows: [.on("y", go: "b2")]), .state("b2")]),
                    ]),
                .state("away", rows: [.on("back", go: "last")]),
            ], initial: "p")
        #expect(chart.after("x", "y", "leave", "back").next.leaves == ["a2", "b2"])
        #expect(chart.after("leave", "back").next.leaves == ["a1", "b1"])
    }

    @Test("The actions of a default are done behind the parent's entry, and only when the default is used")
    func defaultActions() {
        let history = Node<Lab>("last", kind: .shallowHistory, initial: ["a"], initialActions: [.emit("default")])
        let chart = Chart<Lab>.lab(
            [
                .state("away", rows: [.on("in", go: "last")]),
                .state(
                    "c", entry: [.emit("+c")], rows: [.on("out", go: "away")],
                    children: [history, .state("a", entry: [.emit("+a")])]),
            ], initial: "away")
        #expect(chart.after("in").effects == ["+c", "default", "+a"])
        #expect(chart.after("in", "out", "in").effects == ["+c", "+a"])
    }

    @Test("Histories whose defaults lead to each other do not hang")
    func circularDefaults() {
        let chart = Chart<Lab>.lab(
            [
                .state("away", rows: [.on("in", go: "h")]),
                .state(
                    "c",
                    children: [
                        .history("h", deep: true, default: "k"), .history("k", deep: true, default: "h"), .state("a"),
                    ]),
            ], initial: "away")
        #expect(chart.after("in").next.leaves == ["away"])
    }
}
