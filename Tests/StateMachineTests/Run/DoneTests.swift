import StateMachine
import Testing

@Suite("Reaching the end")
struct DoneTests {
    @Test("A final child ends its parent, behind its own entry actions")
    func endsItsParent() {
        let chart = Chart<Lab>.lab(
            [
                .state(
                    "work", rows: [.done("work", go: "rest")],
                    children: [
                        .state("a", rows: [.on("x", go: "end")]),
                        .final("end", entry: [.emit("ended"), .raise("bell")]),
                    ]),
                .state("rest", rows: [.stay("bell", do: [.emit("too late")])]),
            ], initial: "work")
        // The bell was raised first, so `work` hears it, and ignores it.
        #expect(chart.after("x").effects == ["ended"])
        #expect(chart.after("x").next.leaves == ["rest"])
    }

    @Test("A parallel ends when all its regions have ended, nested ones included")
    func endsAParallel() {
        func region(_ name: String, _ event: String) -> Node<Lab> {
            .state(name, children: [.state(name + "1", rows: [.on(event, go: name + "2")]), .final(name + "2")])
        }
        let chart = Chart<Lab>.lab(
            [
                .parallel(
                    "p", rows: [.done("p", go: "rest")],
                    regions: [region("a", "x"), region("b", "y"), .parallel("q", regions: [region("c", "z")])]),
                .state("rest"),
            ], initial: "p")
        #expect(chart.after("x", "y").next.leaves == ["a2", "b2", "c1"])
        // The end of `q` is not the end of a region of `p` that was just entered; that of `a` or `b` is.
        #expect(chart.after("z", "x", "y").next.leaves == ["rest"])
    }

    @Test("A final state at the top ends the session, and every event is ignored from then on")
    func endsTheSession() {
        let chart = Chart<Lab>.lab(
            [
                .state("a", rows: [.on("x", go: "over", do: [.raise("y")])]),
                .final("over", entry: [.emit("bye")]),
            ], initial: "a")
        let step = chart.after("x")
        #expect(step.next.isFinished)
        #expect(step.effects == ["bye"])
        #expect(step.next.configuration == ["over"])
        #expect(chart.after("x", "x").outcome == .ignored)
        #expect(chart.offers(step.next, ["x"]) == [.nothing])
    }
}
