import Procedures
import StateMachine
import Testing

@Suite("Marks: a step is open, done or skipped")
struct MarkTests {
    @Test("marking goes on, going on does not mark, and a mark is set and taken away where one stands")
    func marking() {
        var walker = Walker.onSketch(.complete)
        #expect(walker.place == .step("think"))
        #expect(walker.signs == "xoo ????? ???")
        walker.send(.next, .back)
        #expect(walker.place == .step("think"))
        #expect(walker.mark("think") == .open)
        walker.send(.mark)
        #expect(walker.place == .step("think"))
        #expect(walker.mark("think") == .done)
        walker.send(.mark)
        #expect(walker.mark("think") == .open)
        walker.send(.mark, .complete)
        #expect(walker.mark("think") == .done, "a done step that is marked again stays done")
    }

    @Test("a skipped step keeps its reason until it is marked or opened again")
    func skipping() {
        var walker = Walker.onSketch(.skip(reason: "known"))
        #expect(walker.mark("look") == .skipped(reason: "known"))
        #expect(walker.place == .step("think"))
        walker.send(.back, .skip(reason: "known well"))
        #expect(walker.mark("look") == .skipped(reason: "known well"))
        walker.send(.back, .mark)
        #expect(walker.mark("look") == .done)
        #expect(walker.snapshot.context.reasons.isEmpty)
        walker.send(.mark, .skip(reason: "after all"))
        #expect(walker.mark("look") == .skipped(reason: "after all"))
    }

    @Test("an open tick keeps its step from being done, not from being skipped or read past")
    func openTick() {
        var walker = Walker.onSketch(.goToStep("agree"), .decide("go", option: "yes"), .check("seen"))
        #expect(walker.trying(.complete) == "item-open.heard step-open.look step-open.think")
        #expect(walker.trying(.mark) == "item-open.heard")
        walker.send(.check("heard"), .mark)
        #expect(walker.mark("agree") == .done)
        walker.send(.check("heard"))
        #expect(walker.mark("agree") == .open, "what rested on the tick is open again")
        walker.send(.goToStep("look"), .complete, .complete)
        walker.send(.skip(reason: "late"))
        #expect(walker.mark("agree") == .skipped(reason: "late"))
        #expect(walker.place == .question("q-plan"))
    }

    @Test("an open decision keeps its step from being done or skipped, not from being read past inside the phase")
    func openDecision() {
        var walker = Walker.onSketch(.goToStep("agree"), .check("seen"), .check("heard"))
        #expect(walker.trying(.mark) == "undecided.go")
        #expect(walker.trying(.complete) == "undecided.go step-open.look step-open.think")
        #expect(walker.trying(.skip(reason: "no")) == "undecided.go step-open.look step-open.think")
        walker.send(.free)
        #expect(walker.trying(.mark) == "undecided.go")
        #expect(walker.trying(.skip(reason: "no")) == "undecided.go")
        #expect(walker.trying(.complete) == "undecided.go")
        walker.send(.next)
        #expect(walker.place == .question("q-plan"))
    }

    @Test("on a guided walk no step behind an open decision of its phase is done, on a free walk it can be")
    func earlierDecision() {
        var walker = Walker.onSketch()
        walker.walkOn(deciding: ["go": ["yes"]])
        #expect(walker.place == .step("fix"), "here it can not go on by itself")
        walker.send(.next)
        for event in [WalkthroughEvent.complete, .mark] {
            #expect(walker.trying(event) == "undecided.fit")
        }
        walker.send(.next, .next)
        #expect(walker.trying(.mark) == "item-open.holds item-open.clear undecided.fit")
        walker.send(.free, .goToStep("weld"), .complete)
        #expect(walker.mark("weld") == .done)
    }

    @Test("a step that may not apply can be skipped and read past on a guided walk, and on a free one counts as applying")
    func waiting() {
        var walker = Walker.onSketch(.free, .goToStep("hold"))
        #expect(walker.mark("hold") == .waiting)
        walker.send(.mark)
        #expect(walker.mark("hold") == .done)
        walker.send(.mark)
        #expect(walker.mark("hold") == .open)
        walker = Walker.onSketch()
        walker.walkOn(deciding: ["go": ["yes"]])
        walker.send(.next, .skip(reason: "no weld"))
        #expect(walker.mark("weld") == .skipped(reason: "no weld"))
        #expect(walker.place == .step("more"))
    }

    @Test("a step that does not apply is neither done, skipped, decided nor ticked")
    func excluded() {
        var walker = Walker.onSketch(.goToStep("agree"), .decide("go", option: "no"), .free)
        for step in ["hold", "fix", "leave"] {
            walker.send(.goToStep(step))
            #expect(walker.place == .step(step), "it can be looked at")
            #expect(walker.mark(step) == .excluded)
            for event in [WalkthroughEvent.complete, .mark, .skip(reason: "no")] {
                #expect(walker.trying(event).hasPrefix("not-for-outcome.\(step)"))
            }
        }
        #expect(walker.trying(.check("holds")) == "item-not-for-outcome.holds")
        walker.send(.goToStep("fix"))
        #expect(walker.trying(.decide("fit", option: "keep")) == "not-for-outcome.fix")
    }

    @Test("what is done or skipped stays so when it does not apply any more")
    func staying() {
        var walker = Walker.onSketch()
        walker.walkOn(deciding: ["go": ["yes"]])
        walker.send(.decide("fit", option: "keep"), .complete, .goToStep("agree"))
        #expect(walker.signs == "xxx xxo.o ooo", "before the weld is done the outcome is not fixed")
        walker.send(.decide("go", option: "no"))
        #expect(walker.signs == "xox xx... ..o")
        #expect(walker.snapshot.outcome(of: walker.procedure)?.id == "refused")
    }
}
