import StateMachine
import Testing

@Suite("Findings: eventless rows, histories, events and reasons")
struct RowFindingTests {
    @Test("eventlessCycle: a ring of eventless rows in one region")
    func eventlessCycle() {
        let nodes: [Node<Lab>] = [
            .state("a", rows: [.always(whileIn: "a", go: "b")]), .state("b", rows: [.always(whileIn: "b", go: "a")]),
            .state("c", rows: [.always(whileIn: "c", go: "a")]),
        ]
        #expect(findings(.eventlessCycle, nodes, initial: "a").map(\.short) == ["error [0, 1] (a b)"])
    }

    @Test("eventlessCycle: a row that stays, or comes back to its own state, is a ring of one")
    func eventlessLoop() {
        let stays = Row<Lab>(trigger: .always, check: .in("a"), verdict: .stay)
        #expect(findings(.eventlessCycle, [.state("a", rows: [stays])], initial: "a").map(\.rows.count) == [1])
        let back = Row<Lab>.always(whileIn: "a", go: "a")
        #expect(findings(.eventlessCycle, [.state("a", rows: [back])], initial: "a").map(\.rows.count) == [1])
    }

    @Test("eventlessCycle: a ring across regions, where each row makes the next one's check hold")
    func eventlessAcrossRegions() {
        let nodes: [Node<Lab>] = [
            .parallel(
                "p",
                regions: [
                    .state(
                        "a",
                        children: [
                            .state("a1", rows: [.always(whileIn: "b1", go: "a2")]),
                            .state("a2", rows: [.always(whileIn: "b2", go: "a1")]),
                        ]),
                    .state(
                        "b",
                        children: [
                            .state("b1", rows: [.always(whileIn: "a2", go: "b2")]),
                            .state("b2", rows: [.always(whileIn: "a1", go: "b1")]),
                        ]),
                ])
        ]
        #expect(findings(.eventlessCycle, nodes, initial: "p").map(\.rows.count) == [4])
        #expect(Chart<Lab>.lab(nodes, initial: "p").start([:]).outcome.word == "fault")
    }

    @Test("eventlessCycle: none where the checks exclude each other")
    func noCycle() {
        let nodes: [Node<Lab>] = [
            .parallel(
                "p",
                regions: [
                    .state(
                        "device",
                        children: [
                            .state(
                                "work", rows: [.always(whileIn: "trouble", go: "hold")],
                                children: [.history("last", deep: true, default: "one"), .state("one"), .state("two")]),
                            .state("hold", rows: [.always(whileIn: "calm", go: "last")]),
                        ]),
                    .state("patient", children: [.state("calm"), .state("trouble")]),
                ])
        ]
        #expect(findings(.eventlessCycle, nodes, initial: "p").isEmpty)
    }

    @Test("factInEventless: an eventless row may only ask for a state")
    func factInEventless() {
        let row = Row<Lab>(trigger: .always, check: .fact("f") { _, _ in true }, verdict: .go(["b"]))
        #expect(
            findings(.factInEventless, [.state("a", rows: [row]), .state("b")], initial: "a").map(\.short) == ["error [0] (a)"])
    }

    private static func desk(entry: [Action<Lab>], back: [Row<Lab>]) -> [Node<Lab>] {
        [
            .state("lobby", rows: [.on("in", go: "desk")] + back),
            .state(
                "desk", rows: [.on("out", go: "lobby")],
                children: [.history("last", deep: true, default: "page"), .state("page", entry: entry)]),
        ]
    }

    @Test("entryUnderHistory: a history repeats an entry action that may not be repeated")
    func entryUnderHistory() {
        func found(_ entry: [Action<Lab>], _ back: [Row<Lab>]) -> [String] {
            findings(.entryUnderHistory, Self.desk(entry: entry, back: back), initial: "lobby").map(\.short)
        }
        let back: [Row<Lab>] = [.on("back", go: "last")]
        #expect(found([.emit("mark passed")], back) == ["error [] (page last)"])
        #expect(found([.update("count") { _, _ in }], back) == ["error [] (page last)"])
        #expect(found([.emit("timer.start idle"), .raise("saved")], back).isEmpty)
        #expect(found([.emit("mark passed")], []).isEmpty, "nobody uses the history")
    }

    @Test("staleHistory: a way back from a place that is not only reached from there, unless a refusal guards it")
    func staleHistory() {
        func found(_ back: [Row<Lab>]) -> [String] {
            findings(.staleHistory, Self.desk(entry: [], back: back), initial: "lobby").map(\.short)
        }
        #expect(found([.on("back", go: "last")]) == ["warning [1] (last lobby)"])
        #expect(found([.refuse("back", whileIn: "lobby", because: "nothing"), .on("back", go: "last")]).isEmpty)
    }

    @Test("staleHistory: an overlay that is only opened from there is in order")
    func freshHistory() {
        let nodes: [Node<Lab>] = [
            .state(
                "active", rows: [.on("help", go: "help")],
                children: [.history("last", deep: true, default: "page"), .state("page")]),
            .state("overlay", rows: [.on("close", go: "last")], children: [.state("help")]),
        ]
        #expect(findings(.staleHistory, nodes, initial: "active").isEmpty)
    }

    @Test("neverRaised, neverHandled, mixedEvent: inner events without sender or receiver, or sent from outside too")
    func events() {
        let nodes: [Node<Lab>] = [
            .state(
                "a", entry: [.raise("echo")],
                rows: [.on("ghost", go: "a"), .on("go", go: "a", do: [.raise("into.the-void"), .raise("go")])])
        ]
        func short(_ rule: Finding.Rule) -> [String] {
            findings(rule, nodes, initial: "a", outside: ["go", "deaf"]).map { "\($0.short) \($0.text)" }
        }
        #expect(short(.neverRaised) == ["warning [0] (a) Nobody raises 'ghost', and it does not come from outside."])
        #expect(
            short(.neverHandled) == [
                "warning [] () Nobody listens to 'deaf'.", "warning [] (a) Nobody listens to 'echo'.",
                "warning [1] (a) Nobody listens to 'into.the-void'.",
            ])
        #expect(short(.mixedEvent) == ["warning [1] (a) 'go' is both raised by the chart and sent from outside."])
    }

    @Test("mixedEvent: a name that is a dotted prefix of another, or that interpreters keep for themselves")
    func prefixes() {
        let nodes: [Node<Lab>] = [.state("a", rows: [.stay("go"), .stay("go.there"), .stay("going"), .stay("done.state.a")])]
        #expect(
            findings(.mixedEvent, nodes, initial: "a").map(\.text) == [
                "The event 'go' is a prefix of 'go.there': other interpreters take one for the other.",
                "The event 'done.state.a' bears a name that interpreters keep for themselves.",
            ])
    }

    @Test("unusedReason, unknownReason: reasons and rows that do not meet")
    func reasons() {
        let nodes: [Node<Lab>] = [.state("a", rows: [.refuse("x", because: "stray"), .refuse("y", because: "known")])]
        #expect(
            findings(.unusedReason, nodes, initial: "a", reasons: ["known", "idle"]).map(\.text)
                == ["No row refuses because of 'idle'."])
        #expect(findings(.unknownReason, nodes, initial: "a", reasons: ["known"]).map(\.short) == ["error [0] (a)"])
    }
}
