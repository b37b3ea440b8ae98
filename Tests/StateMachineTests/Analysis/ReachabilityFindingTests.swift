import StateMachine
import Testing

@Suite("Findings: ways in and out")
struct ReachabilityFindingTests {
    @Test("unreachable: no path of rows leads there; only the outermost is named")
    func unreachable() {
        let nodes: [Node<Lab>] = [
            .state("a", rows: [.on("x", if: .in("b"), go: "b")]), .state("b", rows: [.on("x", go: "a")]),
            .state("island", children: [.state("palm")]),
        ]
        #expect(findings(.unreachable, nodes, initial: "a").map(\.short) == ["error [] (island)"])
    }

    @Test("unreachable: a compound entered elsewhere does not reach its default; its default by history does")
    func unreachableDefault() {
        func nodes(_ target: String) -> [Node<Lab>] {
            [
                .state("start", rows: [.on("x", go: target)]),
                .state(
                    "c", initial: "first",
                    children: [.history("h", deep: true, default: "third"), .state("first"), .state("second"), .state("third")]),
            ]
        }
        #expect(findings(.unreachable, nodes("second"), initial: "start").map(\.states) == [["first"], ["third"]])
        #expect(findings(.unreachable, nodes("h"), initial: "start").map(\.states) == [["first"], ["second"]])
        #expect(findings(.unreachable, nodes("c"), initial: "start").map(\.states) == [["second"], ["third"]])
    }

    @Test("unreachable: a target in one region reaches the defaults of the others, but not of its own")
    func unreachableRegions() {
        let nodes: [Node<Lab>] = [
            .state("start", rows: [.on("x", go: "a2")]),
            .parallel(
                "p",
                regions: [
                    .state("a", children: [.state("a1"), .state("a2")]), .state("b", children: [.state("b1"), .state("b2")]),
                ]),
        ]
        #expect(findings(.unreachable, nodes, initial: "start").map(\.states) == [["a1"], ["b2"]])
    }

    @Test("defaultNeverUsed: every row that enters a compound says where")
    func defaultNeverUsed() {
        let nodes: [Node<Lab>] = [
            .state("start", rows: [.on("x", go: "b")]),
            .state("c", initial: "a", rows: [.on("y", go: "a")], children: [.state("a"), .state("b")]),
        ]
        #expect(findings(.defaultNeverUsed, nodes, initial: "start").map(\.short) == ["note [] (c)"])
    }

    @Test("deadEnd: no row leads away from a leaf, from around it, or from a region beside it")
    func deadEnd() {
        let nodes: [Node<Lab>] = [
            .state("a", rows: [.on("x", go: "b"), .on("y", go: "stuck"), .on("z", go: "p")]),
            .state("b", rows: [.on("out", go: "a")], children: [.state("b1"), .state("b2")]),
            .state("stuck", rows: [.on("again", go: "stuck"), .refuse("out", because: "no"), .stay("x")]),
            .parallel(
                "p",
                regions: [
                    .state("r", children: [.state("r1")]),
                    .state("s", children: [.state("s1", rows: [.on("out", go: "a", wide: true)]), .state("s2")]),
                ]),
        ]
        #expect(findings(.deadEnd, nodes, initial: "a").map(\.states) == [["stuck"], ["s2"]])
    }

    @Test("deadEnd: a final leaf may stay for good")
    func finalIsNoDeadEnd() {
        let nodes: [Node<Lab>] = [
            .parallel(
                "p",
                regions: [
                    .state("answer", children: [.state("open", rows: [.on("x", go: "given")]), .final("given")]),
                    .state(
                        "page",
                        children: [.state("one", rows: [.on("n", go: "two")]), .state("two", rows: [.on("n", go: "one")])]),
                ])
        ]
        #expect(findings(.deadEnd, nodes, initial: "p").isEmpty)
    }

    @Test("mustAnswer: a key that nobody answers in some leaf, nor around it, nor in a region beside it")
    func mustAnswer() {
        let nodes: [Node<Lab>] = [
            .parallel(
                "p",
                regions: [
                    .state(
                        "ui",
                        children: [
                            .state("home", rows: [.on("help", go: "page")]),
                            .state("page", rows: [.refuse("help", because: "no")], children: [.state("inner")]),
                            .state("forgotten"), .final("over"),
                        ]),
                    .state("lock", rows: [.stay("quit")], children: [.state("shut"), .state("open")]),
                ])
        ]
        #expect(findings(.mustAnswer, nodes, initial: "p", mustAnswer: ["help", "quit"]).map(\.states) == [["forgotten"]])
        let found = findings(.mustAnswer, nodes, initial: "p", mustAnswer: ["unknown"])
        #expect(found.map(\.text) == ["Nobody answers 'unknown', which must be answered everywhere."])
    }

    @Test("shadowedRow: behind a row that always answers, or with a check that cannot hold")
    func shadowedRow() {
        let nodes: [Node<Lab>] = [
            .state(
                "c",
                children: [
                    .state(
                        "a",
                        rows: [
                            .on("x", go: "b"), .on("x", go: "c"), .on("y", if: .in("d"), go: "b"),
                            .on("z", "x", if: .in("c"), go: "b"), .on("z", go: "b"),
                        ]),
                    .state("b", rows: [.refuse("x", whileIn: "d", because: "no")]),
                ]),
            .state("d"),
        ]
        #expect(
            findings(.shadowedRow, nodes, initial: "c").map(\.short) == [
                "error [2] (a d)", "error [1, 0] (a)", "error [3, 0] (a)", "error [4, 3] (a)", "error [5] (b d)",
            ])
    }

    @Test("shadowedRow: the same check twice for one event, but not for two")
    func sameCheckTwice() {
        let nodes: [Node<Lab>] = [
            .parallel(
                "p",
                regions: [
                    .state(
                        "a",
                        rows: [
                            .refuse("x", whileIn: "b1", because: "no"), .stay("x", if: .in("b1")), .stay("y", if: .in("b1")),
                        ]),
                    .state("b", children: [.state("b1"), .state("b2")]),
                ])
        ]
        #expect(findings(.shadowedRow, nodes, initial: "p").map(\.short) == ["error [1, 0] (a)"])
    }
}
