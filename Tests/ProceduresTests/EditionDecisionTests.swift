import StateMachine
import TestSupport
import Testing

@testable import Procedures

@Suite("Lines of another edition, where decisions and outcomes differ")
struct EditionDecisionTests {
    /// On the sketch at the weld, which a done `fix` and the answer `keep` lead to.
    private static let atWeld: [WalkthroughEvent] = [
        .complete, .complete, .check("heard"), .decide("go", option: "yes"), .check("seen"), .complete, .answer(2), .next,
        .complete, .decide("fit", option: "keep"), .complete,
    ]

    /// Walks the sketch, and stands in another edition of it where the lines behind a checkpoint lead.
    private func carried(
        _ events: [WalkthroughEvent], checkpointAfter: Int?, _ change: (inout Procedure) -> Void
    ) throws -> Walker {
        var journal = Journal(WalkthroughChart(trusting: Sketch.procedure), Marks(), at: 0)
        var checkpoint: Checkpoint<Walkthrough>?
        for (number, event) in ([.begin] + events).enumerated() {
            let step = journal.send(event, by: .learner, at: Int64(number)).step
            #expect(step.outcome == .taken, "\(event)")
            if number == checkpointAfter { checkpoint = journal.checkpoint() }
        }
        var new = Sketch.procedure
        change(&new)
        let lines = journal.entries.filter { $0.seq > checkpoint?.seq ?? -1 }
        var walker = Walker(new)
        walker.stand(walker.chart.adopt(try #require(walker.chart.place(after: checkpoint, lines, in: new))))
        return walker
    }

    private static let checkpoints: [Int?] = [nil, 0, 4, 7, 10, 11]

    @Test("a step that is new behind an answer is open, and the outcome stays", arguments: checkpoints)
    func added(checkpoint: Int?) throws {
        let walker = try carried(Self.atWeld, checkpointAfter: checkpoint) {
            $0.phases[1].steps.insert(Step(id: "sand", title: "Sand", only: [.decided("fit", option: "keep")]), at: 2)
        }
        #expect(walker.place == .step("weld"))
        #expect(walker.signs == "xxx xxoo.o ooo")
        #expect(walker.snapshot.outcome(of: walker.procedure)?.id == "kept")
    }

    @Test("an answer that is gone leaves its decision open, and what rested on it waits", arguments: checkpoints)
    func answerGone(checkpoint: Int?) throws {
        let walker = try carried(Self.atWeld, checkpointAfter: checkpoint) {
            $0.phases[1].steps[1].decision?.options.removeFirst()
            $0.phases[1].steps[2].only.removeFirst()
        }
        #expect(walker.place == .step("weld"))
        #expect(walker.signs == "xxx xx??o ???")
        #expect(walker.snapshot.contains(.undecided("fit")))
        #expect(walker.snapshot.outcome(of: walker.procedure) == nil)
    }

    @Test("a decision that is gone takes its outcome along; one that is new is open", arguments: checkpoints)
    func decisionGone(checkpoint: Int?) throws {
        let walker = try carried(Self.atWeld, checkpointAfter: checkpoint) {
            $0.phases[1].steps[0].decision = $0.phases[1].steps[1].decision
            $0.phases[1].steps[0].decision?.id = "firm"
            $0.phases[1].steps[1].decision = nil
            $0.phases[1].steps[2].only = [.decided("firm", option: "keep")]
            $0.phases[1].steps[3].only = [.decided("firm", option: "add")]
        }
        #expect(walker.place == .step("weld"))
        #expect(walker.snapshot.contains(.undecided("firm")))
        #expect(walker.signs == "xxx xx??o ???")
    }

    @Test(
        "where the step that fixed the outcome is gone, the outcome stays; fixed it is as far as a checkpoint says so",
        arguments: [nil, 11, 12])
    func fixingGone(checkpoint: Int?) throws {
        let walker = try carried(Self.atWeld + [.complete], checkpointAfter: checkpoint) { $0.phases[1].steps.remove(at: 2) }
        #expect(walker.place == .step("leave"))
        #expect(walker.signs == "xxx xx.o ooo")
        let kept = try #require(walker.snapshot.outcome(of: walker.procedure))
        #expect(kept.id == "kept")
        #expect(walker.snapshot.isFixed(kept) == (checkpoint == 12))
    }

    @Test("what was decided before its step was excluded is remembered", arguments: [nil, 11, 13])
    func remembered(checkpoint: Int?) throws {
        let events = Self.atWeld + [.goToStep("agree"), .decide("go", option: "no")]
        var walker = try carried(events, checkpointAfter: checkpoint) {
            $0.phases[2].steps.append(Step(id: "rest", title: "Rest"))
        }
        #expect(walker.snapshot.outcome(of: walker.procedure)?.id == "refused")
        walker.send(.goToStep("agree"), .decide("go", option: "yes"))
        #expect(walker.snapshot.contains(.decided("fit", "keep")))
        #expect(walker.snapshot.outcome(of: walker.procedure)?.id == "kept")
    }

    @Test("an answer that led back opened its steps, also where this edition has not its step", arguments: [nil, 9])
    func reopened(checkpoint: Int?) throws {
        let events = Self.atWeld + [.goToStep("fix"), .decide("fit", option: "retry")]
        let walker = try carried(events, checkpointAfter: checkpoint) {
            $0.phases[1].steps.insert(Step(id: "sand", title: "Sand"), at: 1)
        }
        #expect(walker.place == .step("hold"))
        #expect(walker.signs == "xxx ooo??o ???")
    }

    @Test("a gate that was passed over unmarked steps on a guided walk stays open where the phase has more steps now")
    func passedGate() throws {
        let walker = try carried(Self.atWeld, checkpointAfter: 3) {
            $0.phases[0].steps.append(Step(id: "sign", title: "Sign"))
        }
        #expect(walker.signs == "xxxo xxo.o ooo")
        #expect(walker.snapshot.isPassed(walker.procedure.phases[0], of: walker.procedure))
        #expect(walker.place == .step("weld"))
    }

    /// With the same edition on both sides nothing may change but the screen: whatever was done, in whatever order.
    @Test("the same edition stands exactly where the walk stood, from any checkpoint of 200 random walks")
    func sameEdition() throws {
        let chart = WalkthroughChart(trusting: Sketch.procedure)
        let events = Sketch.procedure.events.filter { $0 != .leave }
        for seed in UInt64(0)..<200 {
            var generator = SeededGenerator(seed: seed)
            var journal = Journal(chart, Marks(), at: 0)
            var checkpoint: Checkpoint<Walkthrough>?
            let chosen = Int.random(in: 0..<100, using: &generator)
            journal.send(.begin, by: .learner, at: 0)
            for number in 0..<100 {
                if Int.random(in: 0..<12, using: &generator) == 0 {
                    _ = journal.undo(by: .learner, at: 1)
                } else {
                    let offered = events.filter { chart.step(journal.snapshot, $0).outcome != .ignored }
                    journal.send(offered.randomElement(using: &generator) ?? .begin, by: .learner, at: 1)
                }
                if journal.last?.needsCheckpoint == true || number == chosen { checkpoint = journal.checkpoint() }
            }
            let lines = journal.entries.filter { $0.seq > checkpoint?.seq ?? -1 }
            let here = chart.adopt(try #require(chart.place(after: checkpoint, lines, in: Sketch.procedure)))
            let front = Set(here.leaves(in: .screens)), before = Set(journal.snapshot.leaves(in: .screens))
            #expect(Set(here.leaves).subtracting(front) == Set(journal.snapshot.leaves).subtracting(before), "seed \(seed)")
            #expect(here.context == journal.snapshot.context)
            let place = Sketch.procedure.walkPlace(in: journal.snapshot)
            #expect(Sketch.procedure.place(in: here) == place ?? .home, "seed \(seed)")
        }
    }
}
