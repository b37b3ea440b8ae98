import StateMachine
import Testing

@Suite("Outcomes and offers")
struct OutcomeTests {
    static let gate = Chart<Lab>.lab(
        [
            .parallel(
                "p",
                regions: [
                    .state(
                        "outer", rows: [.refuse("next", because: "closed"), .on("next", go: "b")],
                        children: [
                            .state(
                                "a",
                                rows: [
                                    .refuse("next", whileIn: "consent-open", because: "consent"),
                                    .refuse("next", whileIn: "b", because: "never"),
                                    .refuse("next", whileIn: "time-open", because: "time-out"),
                                    .on("free", go: "b"),
                                ]),
                            .state("b", rows: [.on("next", go: "a")]),
                        ]),
                    .state(
                        "consent",
                        children: [.state("consent-open", rows: [.on("tick", go: "consent-done")]), .state("consent-done")]),
                    .state("time", children: [.state("time-open", rows: [.refuse("next", because: "time-out")])]),
                ])
        ], initial: "p")

    @Test("An event that nobody listens to is ignored and changes nothing")
    func ignores() {
        let step = Self.gate.after("nonsense")
        #expect(step.outcome == .ignored)
        #expect(step.rows.isEmpty)
        #expect(step.next.leaves == ["a", "consent-open", "time-open"])
    }

    @Test("Only refusals answer: refused, with each reason that stands in the way, in document order, none twice")
    func refusesWithEveryReason() {
        let step = Self.gate.after("next")
        #expect(step.outcome == .refused(["closed", "consent", "time-out"]))
        #expect(step.rows.map(\.index) == [2, 8], "the rows that answered")
        #expect(step.refusing.map(\.index) == [0, 2, 4, 8], "the rows that would refuse in turn")
        #expect(step.next.leaves == ["a", "consent-open", "time-open"])
        #expect(Self.gate.after("tick", "next").outcome == .refused(["closed", "time-out"]))
    }

    @Test("Behind a row that would be taken, no refusal stands in the way")
    func stopsAtARowThatGoes() {
        let chart = Chart<Lab>.lab(
            [
                .state(
                    "outer", rows: [.refuse("x", because: "outer")],
                    children: [
                        .state("a", rows: [.refuse("x", because: "first"), .on("x", go: "b"), .refuse("x", because: "last")]),
                        .state("b"),
                    ])
            ], initial: "outer")
        #expect(chart.after("x").outcome == .refused(["first"]))
    }

    @Test("One region refuses and another goes: taken")
    func takenBesideARefusal() {
        let step = Self.gate.after("free", "next")
        #expect(step.outcome == .taken)
        #expect(step.outcome.reasons.isEmpty)
        #expect(step.next.leaves.first == "a")
    }

    @Test("Offers say what each event would come to, and agree with the steps")
    func offers() {
        let snapshot = Self.gate.start([:]).next
        let events = ["next", "tick", "free", "nonsense"]
        #expect(
            Self.gate.offers(snapshot, events) == [
                .refused(["closed", "consent", "time-out"]), .will([RowID(index: 7)]), .will([RowID(index: 5)]), .nothing,
            ])
        #expect(Self.gate.step(snapshot, "tick").rows == [RowID(index: 7)])
    }

    @Test("Each outcome has one word")
    func words() {
        let outcomes: [Outcome<Lab>] = [.taken, .refused(["no"]), .ignored, .fault("why")]
        #expect(outcomes.map(\.word) == ["taken", "refused", "ignored", "fault"])
        #expect(outcomes.map(\.reasons) == [[], ["no"], [], []])
    }
}
