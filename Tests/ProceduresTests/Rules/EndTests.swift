import Procedures
import StateMachine
import Testing

@Suite("The end of the walk, and its beginning")
struct EndTests {
    @Test(
        "each outcome is reached by marks, ticks and decisions, and is told once",
        arguments: [("no", "keep", "refused"), ("yes", "keep", "kept"), ("yes", "add", "kept"), ("yes", "stop", "stopped")])
    func reached(_ go: String, _ fit: String, _ outcome: String) {
        var walker = Walker.onSketch()
        walker.walkOn(deciding: ["go": [go], "fit": [fit, "keep"]])
        #expect(walker.place == .end)
        #expect(walker.effects == [.finished])
        #expect(walker.snapshot.outcome(of: walker.procedure)?.id == outcome)
        #expect(!walker.signs.contains("o") && !walker.signs.contains("?"))
        let shown = walker.places.compactMap { if case .step(let id) = $0 { id } else { nil } }
        let excluded = walker.procedure.steps.filter { walker.mark($0.id) == .excluded }.map(\.id)
        #expect(Set(shown).isDisjoint(with: excluded))
    }

    @Test("the end is a place of the walk: one goes home and comes back to it, and back into the walk")
    func aPlace() {
        var walker = Walker.onSketch()
        walker.walkOn(deciding: ["go": ["yes"], "fit": ["keep"]])
        walker.send(.home, .resume, .help, .close, .open(.summary), .close)
        #expect(walker.place == .end)
        #expect(walker.procedure.walkPlace(in: walker.snapshot) == .end)
        for event in [WalkthroughEvent.next, .complete, .skip(reason: "no")] { #expect(walker.trying(event) == "ignored") }
        walker.send(.back)
        #expect(walker.place == .question("q-care"))
    }

    @Test("a walk begun anew at a first step that does not apply stands at the first that does")
    func beginning() {
        var procedure = Sketch.procedure
        procedure.phases[0].steps.insert(Step(id: "stir", title: "Stir", only: [.outcome("kept")]), at: 0)
        var walker = Walker(procedure)
        walker.send(.begin)
        #expect(walker.place == .step("stir"))
        walker.send(.goToStep("agree"), .decide("go", option: "no"), .home, .begin)
        #expect(walker.place == .step("look"))
        walker.send(.back)
        #expect(walker.place == .home)
    }
}
