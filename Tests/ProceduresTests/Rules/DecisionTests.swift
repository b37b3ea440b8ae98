import Procedures
import StateMachine
import Testing

@Suite("Decisions: every answer has its consequence")
struct DecisionTests {
    /// At the decision of the plan, with all before it done and all at it ticked.
    private var atGo: Walker { .onSketch(.complete, .complete, .check("seen"), .check("heard")) }

    /// At the decision of the work.
    private var atFit: Walker {
        var walker = Walker.onSketch()
        walker.walkOn(deciding: ["go": ["yes"]])
        return walker
    }

    @Test("an answer that settles nothing leads back, opens steps with their ticks and marks, and says where it led")
    func leadingBack() {
        var walker = atGo
        walker.send(.decide("go", option: "again"))
        #expect(walker.place == .step("think"))
        #expect(walker.effects == [.led(to: "think", by: "agree")])
        #expect(walker.signs == "xoo ????? ???")
        #expect(walker.snapshot.mark(ofItem: "seen") == .open)
        #expect(walker.snapshot.contains(.undecided("go")))
    }

    @Test("an answer that settles nothing takes the mark of its step, even when it opens nothing")
    func unsettling() {
        var walker = atGo
        walker.send(.decide("go", option: "yes"), .mark)
        #expect(walker.signs == "xxx oo??o ???")
        walker.send(.decide("go", option: "unsure"))
        #expect(walker.place == .step("agree"))
        #expect(walker.signs == "xxo ????? ???")
        #expect(walker.snapshot.mark(ofItem: "seen") == .done, "its ticks stay")
    }

    @Test("an answer that settles stays at the step, which is then marked; what rests on it applies")
    func settling() {
        var walker = atGo
        walker.send(.decide("go", option: "yes"))
        #expect(walker.place == .step("agree"))
        #expect(walker.signs == "xxo oo??o ???")
        walker.send(.complete)
        #expect(walker.place == .question("q-plan"))
    }

    @Test("an answer that settles and leads on marks its step when its ticks allow")
    func settlingAndLeading() {
        var walker = atGo
        walker.send(.decide("go", option: "no"))
        #expect(walker.place == .step("think"))
        #expect(walker.signs == "xox ..... ..o")
        walker = .onSketch(.goToStep("agree"), .decide("go", option: "no"))
        #expect(walker.mark("agree") == .open, "a tick that still applies is open")
        #expect(walker.snapshot.mark(ofItem: "seen") == .excluded)
        walker = atFit
        walker.send(.decide("fit", option: "stop"))
        #expect(walker.place == .step("leave"))
        #expect(walker.signs == "xxx xx..o o..")
        #expect(walker.effects == [.led(to: "leave", by: "fix")])
    }

    @Test("another answer later leaves what is done as it is, save a step whose ticks come to apply")
    func choosingAgain() {
        var walker = atFit
        walker.send(.decide("fit", option: "stop"), .check("clear"), .complete)
        #expect(walker.signs == "xxx xx..x o..")
        walker.send(.goToStep("fix"), .decide("fit", option: "keep"))
        #expect(walker.signs == "xxx xxo.o ooo")
        #expect(walker.snapshot.mark(ofItem: "holds") == .open)
        #expect(walker.snapshot.mark(ofItem: "clear") == .done)
    }

    @Test("a guided walk decides nothing at a step of which it is not known whether it applies; a free one may")
    func tooEarly() {
        var walker = Walker.onSketch(.free, .goToStep("fix"), .decide("fit", option: "keep"))
        #expect(walker.told == "taken")
        #expect(walker.signs == "ooo ??o.? ooo")
        #expect(walker.snapshot.outcome(of: walker.procedure)?.id == "kept")
        walker = atGo
        walker.send(.decide("go", option: "yes"), .complete, .answer(2), .next, .goToStep("agree"))
        walker.send(.decide("go", option: "unsure"), .goToStep("fix"), .decide("fit", option: "keep"))
        #expect(walker.told == "outcome-unknown.fix")
    }

    @Test("a decision whose step does not apply holds nothing, and is as it was when the step applies again")
    func comingBack() {
        var walker = atFit
        walker.send(.decide("fit", option: "keep"), .goToStep("agree"), .decide("go", option: "no"))
        let fit = walker.procedure.phases[1].steps[1].decision!  // the sketch has it
        #expect(walker.snapshot.choice(of: fit) == nil)
        walker.send(.goToStep("agree"), .decide("go", option: "yes"))
        #expect(walker.snapshot.choice(of: fit)?.id == "keep")
        #expect(walker.snapshot.outcome(of: walker.procedure)?.id == "kept")
    }

    @Test("ticks and decisions are made at their own step only")
    func elsewhere() {
        let walker = Walker.onSketch()
        #expect(walker.trying(.check("seen")) == "ignored")
        #expect(walker.trying(.decide("go", option: "yes")) == "ignored")
    }
}

@Suite("Outcomes: how the procedure ends")
struct OutcomeTests {
    private var atFit: Walker {
        var walker = Walker.onSketch()
        walker.walkOn(deciding: ["go": ["yes"]])
        return walker
    }

    private func outcome(_ walker: Walker) -> String? { walker.snapshot.outcome(of: walker.procedure)?.id }

    @Test("an outcome follows the answers while nothing fixes it")
    func following() {
        var walker = atFit
        #expect(outcome(walker) == nil)
        for (option, expected) in [("keep", "kept"), ("stop", "stopped"), ("add", "kept"), ("retry", nil)] {
            walker.send(.goToStep("fix"), .decide("fit", option: option))
            #expect(outcome(walker) == expected)
        }
    }

    @Test("it is fixed once a step is done that only the answer allowed, and then stays whatever is decided")
    func fixed() throws {
        var walker = atFit
        walker.send(.decide("fit", option: "keep"), .complete, .complete)
        let kept = try #require(walker.snapshot.outcome(of: walker.procedure))
        #expect(walker.snapshot.isFixed(kept))
        walker.send(.goToStep("fix"), .decide("fit", option: "stop"))
        #expect(outcome(walker) == "kept")
        #expect(walker.place == .step("leave"))
        walker.send(.reconsider("go"))
        #expect(outcome(walker) == "kept")
        walker.send(.goToStep("weld"), .mark)
        #expect(walker.snapshot.isFixed(kept), "what was released stays released, though the mark is gone")
    }

    @Test("decided after the step was done, it is fixed at once")
    func fixedLate() throws {
        var walker = Walker.onSketch(.free, .goToStep("weld"), .mark, .goToStep("fix"), .decide("fit", option: "keep"))
        #expect(walker.snapshot.isFixed(try #require(walker.snapshot.outcome(of: walker.procedure))))
        walker.send(.decide("fit", option: "stop"))
        #expect(outcome(walker) == "kept")
    }

    @Test("of two answers that lead to outcomes the first in walking order counts")
    func firstCounts() {
        var walker = Walker.onSketch(.free, .goToStep("fix"), .decide("fit", option: "keep"), .goToStep("agree"))
        walker.send(.decide("go", option: "no"))
        #expect(outcome(walker) == "refused")
    }

    @Test("a step that leads elsewhere does so when it is marked, opens its steps, and not again once it is done")
    func anotherRound() {
        for event in [WalkthroughEvent.complete, .mark] {
            var walker = atFit
            walker.send(.decide("fit", option: "add"), .complete, .complete)
            #expect(walker.place == .step("more"))
            walker.send(event)
            #expect(walker.place == .step("hold"))
            #expect(walker.effects == [.led(to: "hold", by: "more")])
            #expect(walker.signs == "xxx oo?xo ooo")
            #expect(outcome(walker) == "kept")
            walker.send(.complete, .decide("fit", option: "keep"), .complete, .complete)
            #expect(walker.place == .step("more"), "it is done, so it stays")
            walker.send(.complete)
            #expect(walker.place == .step("leave"))
        }
    }

    @Test("after a second stop the first result stays, and only what belongs to the second does not apply")
    func secondStop() {
        var walker = atFit
        walker.send(.decide("fit", option: "add"), .complete, .complete, .complete, .complete)
        walker.send(.decide("fit", option: "stop"))
        #expect(walker.place == .step("leave"))
        #expect(walker.signs == "xxx xx.xo ooo")
        #expect(outcome(walker) == "kept")
    }

    @Test("an answer that asks for more opens the step of the next round again")
    func thirdRound() {
        var walker = atFit
        for _ in 0..<2 {
            walker.send(.decide("fit", option: "add"))
            #expect(walker.mark("more") == .open)
            walker.send(.complete, .complete, .complete, .complete)
            #expect(walker.place == .step("fix"))
        }
    }

    @Test("a decision is opened again from anywhere: the outcome is unknown, later marks stay")
    func reconsidered() {
        var walker = Walker.onSketch()
        walker.walkOn(deciding: ["go": ["no"]])
        #expect(walker.place == .end)
        walker.send(.open(.outline), .reconsider("go"))
        #expect(walker.place == .step("agree"))
        #expect(walker.snapshot.contains(.undecided("go")))
        #expect(outcome(walker) == nil)
        #expect(walker.signs == "xxo ????? ??x")
        #expect(walker.snapshot.mark(ofItem: "heard") == .done)
    }
}
