import Procedures
import StateMachine
import Testing

@Suite("Passing on: what does not apply is not shown")
struct PassingTests {
    @Test("going forward and back pass over steps, and over the questions of phases that do not apply")
    func both() {
        var walker = Walker.onSketch(.free, .goToStep("agree"), .check("heard"), .decide("go", option: "no"), .next, .next)
        #expect(walker.place == .question("q-plan"))
        walker.send(.next)
        #expect(walker.place == .step("talk"))
        walker.send(.back)
        #expect(walker.place == .question("q-plan"))
        walker.send(.next, .complete, .next)
        #expect(walker.place == .end)
        walker.send(.back, .back, .back)
        #expect(walker.place == .question("q-plan"))
    }

    @Test("a step gone to by name is looked at, whether it applies or not, and left in both directions")
    func byName() {
        var walker = Walker.onSketch(.free, .goToStep("agree"), .decide("go", option: "no"), .goToStep("weld"))
        #expect(walker.place == .step("weld"))
        walker.send(.back)
        #expect(walker.place == .question("q-plan"))
        walker.send(.goToStep("weld"), .next)
        #expect(walker.place == .step("talk"))
    }

    @Test("steps whose outcome is not known are not passed over")
    func waiting() {
        var walker = Walker.onSketch(.free, .goToQuestion("q-work"), .next)
        #expect(walker.place == .step("wash"))
        walker.send(.next, .next, .next, .next)
        #expect(walker.place == .end)
    }

    @Test("any number of steps that do not apply is passed over in one go")
    func many() {
        var procedure = Sketch.procedure
        procedure.phases[1].steps += (0..<400).map {
            Step(id: "extra-\($0)", title: "Extra", only: [.decided("go", option: "yes")])
        }
        var walker = Walker(procedure)
        walker.send(.begin, .free, .goToStep("agree"), .decide("go", option: "no"), .goToQuestion("q-plan"), .next)
        #expect(walker.place == .step("talk"))
        walker.send(.back)
        #expect(walker.place == .question("q-plan"))
    }

    @Test("a question whose step does not apply is not asked, and is passed over in both directions")
    func questions() {
        var procedure = Sketch.procedure
        procedure.phases[2].questions = [
            .init(id: "q-paint", choices: 2, answer: 1, step: "paint"),
            .init(id: "q-talk", choices: 2, answer: 1, step: "talk"),
            .init(id: "q-wash", choices: 2, answer: 1, step: "wash"),
        ]
        var refused = Walker(procedure)
        refused.send(.begin, .free, .goToStep("agree"), .decide("go", option: "no"), .goToStep("talk"), .next)
        #expect(refused.place == .question("q-talk"))
        #expect(refused.snapshot.asked(in: procedure.phases[2]).map(\.id) == ["q-talk"])
        refused.send(.next)
        #expect(refused.place == .end)
        refused.send(.back, .back)
        #expect(refused.place == .step("talk"))
        var kept = Walker(procedure)
        kept.send(.begin, .free, .goToStep("agree"), .decide("go", option: "yes"), .goToStep("fix"))
        kept.send(.decide("fit", option: "keep"), .goToStep("talk"), .next)
        #expect(kept.place == .question("q-paint"))
        #expect(kept.snapshot.asked(in: procedure.phases[2]).map(\.id) == ["q-paint", "q-talk", "q-wash"])
    }
}
