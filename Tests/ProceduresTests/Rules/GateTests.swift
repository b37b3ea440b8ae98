import Procedures
import StateMachine
import Testing

@Suite("Gates: what a guided walk waits for")
struct GateTests {
    @Test("a gate opens when no step of its phase is open, in whatever order they were marked")
    func anyOrder() {
        var walker = Walker.onSketch(.goToStep("agree"), .check("seen"), .check("heard"), .decide("go", option: "yes"), .mark)
        #expect(walker.snapshot.isPassed(walker.procedure.phases[0], of: walker.procedure) == false)
        #expect(walker.trying(.next) == "step-open.look step-open.think")
        #expect(walker.trying(.complete) == "step-open.look step-open.think")
        walker.send(.goToStep("look"), .complete)
        #expect(walker.trying(.goToPhase("work")) == "shut.work")
        #expect(walker.trying(.goToQuestion("q-plan")) == "questions-shut.plan")
        walker.send(.mark)
        #expect(walker.effects == [.opened(phase: "work")])
        #expect(walker.trying(.goToPhase("work")) == "taken")
        #expect(walker.trying(.goToQuestion("q-plan")) == "taken")
    }

    @Test("Right reads on freely inside a phase and is refused at its end, with every open step named")
    func rightAtTheEnd() {
        var walker = Walker.onSketch(.next, .complete)
        #expect(walker.place == .step("agree"))
        #expect(walker.trying(.next) == "step-open.look step-open.agree")
        walker.send(.free, .next)
        #expect(walker.place == .question("q-plan"))
    }

    @Test("the last step opens the gate by being marked or skipped, and leads through it at once", arguments: [true, false])
    func lastStep(marks: Bool) {
        let walker = Walker.onSketch(
            .complete, .complete, .decide("go", option: "yes"), .check("seen"), .check("heard"),
            marks ? .complete : .skip(reason: "said"))
        #expect(walker.place == .question("q-plan"))
        #expect(walker.effects == [.opened(phase: "work")])
    }

    @Test("an open gate stays open: steps that are open again keep nobody from going on")
    func staysOpen() {
        var walker = Walker.onSketch()
        walker.walkOn(deciding: ["go": ["yes"]])
        walker.send(.goToStep("agree"), .decide("go", option: "again"))
        #expect(walker.signs == "xoo x???? ???")
        walker.send(.next)
        for event in [WalkthroughEvent.next, .goToPhase("work")] { #expect(walker.trying(event) == "taken") }
    }

    @Test("a gate waits for the gate before it, and those of phases that do not apply open with it, unsaid")
    func inOrder() {
        var walker = Walker.onSketch(.goToStep("agree"), .decide("go", option: "no"))
        #expect(walker.signs == "ooo ..... ..o", "a tick is open, so it is not done")
        #expect(walker.trying(.goToPhase("care")) == "shut.care")
        walker.send(.complete, .check("heard"), .complete)
        #expect(walker.told == "step-open.look")
        walker.send(.goToStep("look"))
        walker.send(.mark)
        walker.send(.goToStep("agree"), .mark)
        #expect(walker.effects == [.opened(phase: "care")], "of work nothing is told: it does not apply")
        #expect(walker.trying(.goToPhase("care")) == "taken")
    }

    @Test("what is done on a free walk opens gates too")
    func freeWalk() {
        var walker = Walker.onSketch(.free, .goToStep("think"), .mark, .goToStep("agree"))
        walker.send(.check("seen"), .check("heard"), .decide("go", option: "yes"), .mark, .goToStep("look"), .mark)
        #expect(walker.effects == [.opened(phase: "work")])
    }

    @Test("back on the guided walk one stands before the gate that is shut")
    func retreat() {
        var walker = Walker.onSketch(.free, .goToStep("talk"), .guided)
        #expect(walker.place == .step("agree"))
        walker.send(.free, .goToQuestion("q-care"), .next)
        #expect(walker.place == .end)
        walker.send(.guided)
        #expect(walker.place == .step("agree"))
    }

    @Test("a decision that leads to a later phase opens the gates on the way")
    func admission() {
        var procedure = Sketch.procedure
        procedure.phases[0].steps[2].decision?.options[3].leadsTo = "talk"
        var walker = Walker(procedure)
        walker.send(.begin, .goToStep("agree"), .decide("go", option: "no"))
        #expect(walker.place == .step("talk"))
        walker.send(.help, .close)
        #expect(walker.place == .step("talk"), "the gates behind it are open")
    }
}
