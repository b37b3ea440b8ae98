import StateMachine
import Testing

@Suite("Findings: regions")
struct RegionFindingTests {
    private static func nodes(left: [Row<Lab>], right: [Row<Lab>]) -> [Node<Lab>] {
        [
            .parallel(
                "p",
                regions: [
                    .state("left", children: [.state("l1", rows: left), .state("l2")]),
                    .state("right", children: [.state("r1", rows: right), .state("r2")]),
                ]),
            .state("away"),
        ]
    }

    @Test("wideExit: a row of a region leaves the other regions, and is not marked as wide")
    func wideExit() {
        let nodes = Self.nodes(left: [.on("x", go: "away"), .on("y", go: "away", wide: true), .on("z", go: "l2")], right: [])
        #expect(findings(.wideExit, nodes, initial: "p").map(\.short) == ["error [0] (l1 p)"])
    }

    @Test("wideExit: an external row of a region to its own inside; made internal it is in order")
    func wideExitToTheInside() {
        func nodes(internal isInternal: Bool) -> [Node<Lab>] {
            [
                .parallel(
                    "p",
                    regions: [
                        .state("ui", rows: [.on("x", go: "b", internal: isInternal)], children: [.state("a"), .state("b")]),
                        .state("mode"),
                    ])
            ]
        }
        let found = findings(.wideExit, nodes(internal: false), initial: "p")
        #expect(found.map(\.short) == ["error [0] (ui p)"])
        #expect(found[0].text.hasSuffix("Make it internal, or mark it as wide if it is meant."))
        #expect(findings(.wideExit, nodes(internal: true), initial: "p").isEmpty)
    }

    @Test("regionConflict: rows of two regions answer one event, and one of them leaves both")
    func regionConflict() {
        let nodes = Self.nodes(left: [.on("x", go: "away", wide: true)], right: [.on("x", go: "r2")])
        #expect(findings(.regionConflict, nodes, initial: "p").map(\.short) == ["error [0, 1] (l1 r1)"])
    }

    @Test("regionConflict: two rows that both leave everything are named once")
    func conflictOfTwo() {
        let nodes = Self.nodes(left: [.on("x", go: "away", wide: true)], right: [.on("x", go: "away", wide: true)])
        #expect(findings(.regionConflict, nodes, initial: "p").map(\.short) == ["error [0, 1] (l1 r1)"])
    }

    @Test("regionConflict: none between rows that stay, that keep to their regions, or whose checks exclude each other")
    func noConflict() {
        let kept = Self.nodes(left: [.on("x", go: "l2")], right: [.on("x", go: "r2")])
        let stays = Self.nodes(left: [.on("x", go: "away", wide: true)], right: [.stay("x"), .refuse("y", because: "no")])
        let apart = Self.nodes(left: [.on("x", if: .in("r2"), go: "away", wide: true)], right: [.on("x", go: "r2")])
        for nodes in [kept, stays, apart] { #expect(findings(.regionConflict, nodes, initial: "p").isEmpty) }
    }

    @Test("orderOfKinds: a parallel region before a plain one")
    func orderOfKinds() {
        let nodes: [Node<Lab>] = [
            .parallel("p", regions: [.parallel("q", regions: [.state("a"), .state("b")]), .state("c")])
        ]
        #expect(findings(.orderOfKinds, nodes, initial: "p").map(\.short) == ["warning [] (p q c)"])
    }
}
