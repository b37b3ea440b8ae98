import StateMachine
import Testing

@Suite("Snapshots and places from elsewhere")
struct SnapshotTests {
    @Test("A snapshot says what is active, by state, by leaf, inside a state, and by name")
    func reads() {
        let snapshot = Lab.regions.after("go").next
        #expect(snapshot.active == ["both", "left", "l2", "right", "r2"])
        #expect(snapshot.leaves == ["l2", "r2"])
        #expect(snapshot.leaves(in: "left") == ["l2"])
        #expect(snapshot.leaves(in: "r2") == ["r2"])
        #expect(snapshot.leaves(in: "r1") == [])
        #expect(snapshot.leaves(in: "nowhere") == [])
        #expect(snapshot.contains("left") && snapshot.contains("r2"))
        #expect(!snapshot.contains("r1") && !snapshot.contains("nowhere"))
        #expect(snapshot.configuration == ["both", "l2", "left", "r2", "right"])
    }

    @Test("Named leaves are adopted, and what they leave open is filled by defaults")
    func adopts() {
        #expect(Lab.regions.adopt(leaves: ["l3"], context: [:]).leaves == ["l3", "r1"])
        #expect(Lab.regions.adopt(leaves: ["away"], context: [:]).leaves == ["away"])
        #expect(Lab.regions.adopt(leaves: [], context: [:]).leaves == ["l1", "r1"])
    }

    @Test("Unknown names are passed over; of two that exclude each other the first in document order counts")
    func adoptsWhatItKnows() {
        #expect(Lab.regions.adopt(leaves: ["gone", "r2"], context: [:]).leaves == ["l1", "r2"])
        #expect(Lab.regions.adopt(leaves: ["l3", "l2"], context: [:]).leaves == ["l2", "r1"])
    }

    @Test("A compound's name alone leads to its default, and a history's name to nothing")
    func adoptsCompounds() {
        #expect(Lab.regions.adopt(leaves: ["left", "r2"], context: [:]).leaves == ["l1", "r2"])
    }

    @Test("Memory is adopted as far as it fits, and no action is run")
    func adoptsMemory() {
        let chart = Chart<Lab>.lab(
            [
                .state(
                    "c", entry: [.update("enter") { counts, _ in counts["c"] = 1 }],
                    children: [.history("h", deep: true, default: "a"), .state("a"), .state("b")]),
                .state("away", rows: [.on("back", go: "h")]),
            ], initial: "c")
        let snapshot = chart.adopt(
            leaves: ["away"], memory: ["h": ["b", "gone"], "away": ["a"], "nowhere": ["b"]], context: ["n": 7])
        #expect(snapshot.memory == ["h": ["b"]])
        #expect(snapshot.context == ["n": 7])
        #expect(chart.step(snapshot, "back").next.leaves == ["b"])
    }

    @Test("A snapshot by names comes back as the same snapshot")
    func placesComeBack() {
        let snapshot = Lab.regions.after("go", "go").next
        let again = Lab.regions.adopt(snapshot.place)
        #expect(again.leaves == snapshot.leaves)
        #expect(again.digest == snapshot.digest)
    }

    @Test("A place at a final state of the top is finished")
    func adoptsTheEnd() {
        let chart = Chart<Lab>.lab([.state("a", rows: [.on("x", go: "end")]), .final("end")], initial: "a")
        #expect(chart.adopt(leaves: ["end"], context: [:]).isFinished)
        #expect(!chart.adopt(leaves: ["a"], context: [:]).isFinished)
    }
}
