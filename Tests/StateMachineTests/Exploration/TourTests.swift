import StateMachine
import StateMachineTesting
import Testing

@Suite("Tours, matrix and mutants")
struct TourTests {
    static let events = ["next", "back", "mark", "help", "close"]

    @Test("A tour takes every row, from a fresh start each time")
    func tour() {
        let tours = Lab.walk.tour(from: [:], events: Self.events)
        let taken = tours.reduce(into: Set<RowID>()) { $0.formUnion(Lab.walk.rowsTaken(from: [:], $1)) }
        #expect(taken.count == Lab.walk.rowCount)
        #expect(tours == Lab.walk.tour(from: [:], events: Self.events), "the same at every run")
    }

    /// Passing the door asks for four ticks at once, each in a region of its own, and each at a place of its own.
    static let gated: Chart<Lab> = {
        let rooms = (0..<4).map { number in
            Node<Lab>.state(
                "room\(number)", rows: [.on("next", go: number == 3 ? "door" : "room\(number + 1)"), .on("back", go: "room0")])
        }
        let refusals = (0..<4).map { Row<Lab>.refuse("next", whileIn: "open\($0)", because: "open") }
        let items = (0..<4).map { number in
            Node<Lab>.state(
                "item\(number)",
                children: [
                    .state("open\(number)", rows: [.on("tick\(number)", if: .in("room\(number)"), go: "done\(number)")]),
                    .state("done\(number)", rows: [.on("tick\(number)", if: .in("room\(number)"), go: "open\(number)")]),
                ])
        }
        let walk = Node<Lab>.state(
            "walk",
            children: rooms + [
                .state("door", rows: refusals + [.on("next", go: "garden")]),
                .state("garden", rows: [.on("next", go: "room0")]),
            ])
        return .lab([.parallel("p", regions: [walk] + items)], initial: "p")
    }()

    @Test("Rows that need several things at once are found")
    func gate() {
        let events = ["next", "back"] + (0..<4).map { "tick\($0)" }
        let tours = Self.gated.tour(from: [:], events: events)
        let taken = tours.reduce(into: Set<RowID>()) { $0.formUnion(Self.gated.rowsTaken(from: [:], $1)) }
        let missing = Self.gated.rows.filter { !taken.contains($0.id) }
        #expect(missing.map(\.id.index) == [])
    }

    @Test("The matrix tries every event in every leaf, and every way back behind what a history records")
    func matrix() {
        let matrix = Lab.walk.matrix(from: [:], events: Self.events)
        let places = matrix.map { Lab.walk.trace([:], $0.way).last?.configuration }
        #expect(places == [["one", "pages"], ["pages", "two"], ["help"], ["pages", "three"], ["four", "pages"], ["over"]])
        #expect(matrix.allSatisfy { probe in Self.events.allSatisfy { probe.tails.contains([$0]) } })
        #expect(matrix[0].tails.contains(["help", "close"]))
        #expect(matrix[0].sequences.contains(["help", "close"]))
    }

    @Test("Each mutant differs by what it says, and tours and matrix notice all that matter")
    func mutants() {
        let mutants = Lab.walk.mutants()
        #expect(Set(mutants.map(\.description)).count == mutants.count)
        #expect(mutants.map(\.description).contains("row 3 of one: eat the event without a reason"))
        #expect(mutants.map(\.description).contains("state last: deep instead of shallow or back"))
        let probes =
            Lab.walk.tour(from: [:], events: Self.events).map { Probe(way: [], tails: [$0]) }
            + Lab.walk.matrix(from: [:], events: Self.events)
        let survivors = Lab.walk.survivors(of: mutants, probes: probes, from: [:]).map(\.description)
        // All pages are children of one compound, so depth does not matter; and its default is never used.
        #expect(Set(survivors) == ["state last: deep instead of shallow or back", "state last: default two"])
    }

    @Test("Boundaries try each event of a row, also where all holds but what the row asks for")
    func boundaries() {
        let boundaries = Self.gated.boundaries(from: [:], events: ["next", "back"] + (0..<4).map { "tick\($0)" })
        let tried = boundaries.flatMap { probe in
            probe.tails.map { ((Self.gated.trace([:], probe.way).last?.configuration ?? []) + $0).joined(separator: " ") }
        }
        // The first refusal at the door asks for the first tick; and in the wrong room none can be made.
        #expect(tried.contains { $0.hasPrefix("done0 door") && $0.hasSuffix(" next") })
        #expect(tried.contains { $0.contains(" open2 ") && !$0.contains("room2") && $0.hasSuffix(" tick2") })
    }

    @Test("Without probes every mutant survives")
    func noProbes() {
        #expect(Lab.walk.survivors(of: Lab.walk.mutants(), probes: [], from: [:]).count == Lab.walk.mutants().count)
    }
}
