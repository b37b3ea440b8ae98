import Procedures
import StateMachine
import Testing

@Suite("Lines of another edition, followed in this one")
struct EditionTests {
    private static let questions = [
        Phase.Question(id: "qa", choices: 4, answer: 2), Phase.Question(id: "qb", choices: 4, answer: 2),
    ]

    /// A procedure of two phases, whose steps bear the names given.
    private static func procedure(
        _ first: [String] = ["a", "b", "c", "d"], _ second: [String] = ["x", "y"], items: [String: [String]] = ["b": ["b-one"]]
    ) -> Procedure {
        func steps(_ ids: [String]) -> [Procedures.Step] {
            ids.map { id in
                Procedures.Step(id: id, title: id, checklist: (items[id] ?? []).map { ChecklistItem(id: $0, text: $0) })
            }
        }
        return Procedure(
            id: "p", title: "P",
            phases: [
                Phase(
                    id: "one", title: "One", shortTitle: "One", summary: "", steps: steps(first), questions: [questions[0]]),
                Phase(
                    id: "two", title: "Two", shortTitle: "Two", summary: "", steps: steps(second), questions: [questions[1]]),
            ])
    }

    /// Walks the old edition, and stands in the new one where its lines lead.
    private func carried(
        _ events: [WalkthroughEvent], checkpointAfter: Int? = nil, undoing: Int = 0, from before: Procedure = procedure(),
        to new: Procedure
    ) throws -> Snapshot<Walkthrough> {
        let old = WalkthroughChart(trusting: before)
        var journal = Journal(old, Marks(), at: 0)
        var checkpoint: Checkpoint<Walkthrough>?
        for (number, event) in ([.begin] + events).enumerated() {
            journal.send(event, by: .learner, at: Int64(number))
            if number == checkpointAfter { checkpoint = journal.checkpoint() }
        }
        for _ in 0..<undoing { _ = journal.undo(by: .learner, at: 99) }
        let lines = journal.entries.filter { $0.seq > checkpoint?.seq ?? -1 }
        let chart = WalkthroughChart(trusting: new)
        return chart.adopt(try #require(chart.place(after: checkpoint, lines, in: new)))
    }

    /// Nineteen lines that end at a step with a note.
    private static let nineteen: [WalkthroughEvent] =
        [.complete, .check("b-one"), .complete, .note("kept")] + Array(repeating: .mark, count: 14) + [.mark]

    @Test(
        "Nineteen lines behind a checkpoint lead to the same step, with the same marks, ticks and notes", arguments: [nil, 0])
    func nineteen(checkpoint: Int?) throws {
        let editions = [
            Self.procedure(["a", "b", "added", "c", "d"]), Self.procedure(["a", "new", "b", "c", "d"]),
            Self.procedure(["a", "b", "c", "d", "e"]), Self.procedure(items: ["b": ["b-one"], "c": ["c-new"]]),
            Self.procedure(),
        ]
        for new in editions {
            let snapshot = try carried(Self.nineteen, checkpointAfter: checkpoint, to: new)
            #expect(snapshot.front == .step("c"))
            #expect(done(snapshot, new) == ["a", "b", "c"])
            #expect(snapshot.context.notes == ["c": ["kept"]])
            #expect(snapshot.contains(.itemDone("b-one")))
            // The phase can be walked on from here.
            #expect(WalkthroughChart(trusting: new).step(snapshot, .next).next.front == .step("d"))
        }
    }

    @Test("With a step removed or renamed, the others keep their marks, and one stands at the newest step that is there")
    func removed() throws {
        let fewer = Self.procedure(["a", "b", "d"])
        let here = try carried(Self.nineteen, checkpointAfter: 0, to: fewer)
        #expect(here.front == .step("b"))
        #expect(done(here, fewer) == ["a", "b"])
        #expect(here.context.notes == ["c": ["kept"]], "a note comes back with its step")
        let other = Self.procedure(["a", "c", "d"])
        let there = try carried(Self.nineteen, checkpointAfter: 0, to: other)
        #expect(there.front == .step("c"))
        #expect(done(there, other) == ["a", "c"])
        #expect(there.context.notes == ["c": ["kept"]])
        let renaming = Self.procedure(["a", "bee", "c", "d"])
        let renamed = try carried(Self.nineteen, checkpointAfter: 8, to: renaming)
        #expect(renamed.front == .step("c"))
        #expect(done(renamed, renaming) == ["a", "c"])
    }

    /// The steps that are done, in order.
    private func done(_ snapshot: Snapshot<Walkthrough>, _ procedure: Procedure) -> [String] {
        procedure.steps.map(\.id).filter { snapshot.mark(ofStep: $0) == .done }
    }

    @Test("A mark made at a step that asks for more in the new edition stays")
    func asksForMore() throws {
        let walked: [WalkthroughEvent] = [.complete, .check("b-one"), .complete, .complete, .complete]
        let snapshot = try carried(walked, to: Self.procedure(items: ["b": ["b-one"], "d": ["d-new"]]))
        #expect(snapshot.mark(ofStep: "d") == .done)
        #expect(snapshot.front == .question("qa"))
        #expect(snapshot.contains(.open("two")))
    }

    @Test("A gate that was opened stays open, with a checkpoint before it and with another last step")
    func gates() throws {
        let walked: [WalkthroughEvent] = [
            .complete, .check("b-one"), .complete, .complete, .complete, .answer(2), .next, .complete,
        ]
        for new in [Self.procedure(["a", "b", "c", "d", "e"]), Self.procedure(["a", "b", "c", "d"], ["x", "new", "y"])] {
            for checkpoint in [nil, 2, 5] {
                let snapshot = try carried(walked, checkpointAfter: checkpoint, to: new)
                #expect(snapshot.contains(.open("two")))
                #expect(snapshot.front == .step("y"))
                #expect(snapshot.contains(.right("qa")) && snapshot.context.answers == ["qa": 2])
            }
        }
    }

    @Test(
        "Steps that do not apply after a decision still do not, and the phase can be walked on behind them",
        arguments: [nil, 0, 1])
    func excludedByDecision(checkpoint: Int?) throws {
        func procedure(_ extra: [String]) -> Procedure {
            var made = Self.procedure(["a", "b", "c", "d"] + extra, items: [:])
            made.phases[0].steps[0].decision = Decision(
                id: "go-on", question: "Go on?",
                options: [
                    Decision.Option(id: "go", text: "Yes", settles: true),
                    Decision.Option(id: "stop", text: "No", settles: true, leadsTo: "d"),
                ])
            for at in [1, 2] { made.phases[0].steps[at].only = [.decided("go-on", option: "go")] }
            return made
        }
        let new = procedure(["e"])
        let snapshot = try carried(
            [.decide("go-on", option: "stop")], checkpointAfter: checkpoint, from: procedure([]), to: new)
        #expect(snapshot.front == .step("d"))
        #expect(["a", "b", "c", "d"].map(snapshot.mark(ofStep:)) == [.done, .excluded, .excluded, .open])
        let chart = WalkthroughChart(trusting: new)
        #expect(chart.step(chart.step(snapshot, .complete).next, .complete).next.front == .question("qa"))
    }

    @Test("What was refused made no mark; what was taken back is taken back")
    func refusedAndUndone() throws {
        // The phase's last step refuses while others are open.
        let walked: [WalkthroughEvent] = [.goToStep("d"), .complete]
        #expect(done(try carried(walked, to: Self.procedure(items: [:])), Self.procedure()).isEmpty)
        let new = Self.procedure(["a", "new", "b", "c", "d"])
        let undone = try carried([.complete, .check("b-one"), .mark], undoing: 2, to: new)
        #expect(undone.front == .step("b"))
        #expect(done(undone, new) == ["a"])
        #expect(!undone.contains(.itemDone("b-one")))
    }

    private static let fronts: [[WalkthroughEvent]] = [
        [], [.home], [.open(.outline)], [.help], [.askToLeave], [.leave], [.home, .open(.notes), .leave],
    ]

    @Test(
        "Whatever was in front, one stands at a step",
        arguments: fronts)
    func inFront(_ events: [WalkthroughEvent]) throws {
        for checkpoint in [nil, 1, 1 + events.count] {
            let snapshot = try carried(
                [.complete] + events, checkpointAfter: checkpoint, to: Self.procedure(items: ["c": ["new"]]))
            #expect(snapshot.front == .step("b"), "\(events), \(checkpoint ?? -1)")
        }
    }

    @Test("A walk of which nothing is left begins at the first step; the free one stays free")
    func nothingLeft() throws {
        let snapshot = try carried([.free, .complete], to: Self.procedure(["k", "l"], ["m"]))
        #expect(snapshot.front == .step("k"))
        #expect(snapshot.isFree)
    }
}
