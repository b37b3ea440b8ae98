import Procedures
import Settings
import Testing

@testable import Trainer

@Suite("Guided and free walks")
struct ModeTests {
    @Test("on a free walk every phase, step and question can be gone to")
    func anywhere() {
        let session = Session("80x24", "M enter")
        for phase in session.procedure.phases {
            for step in [phase.steps.first!, phase.steps.last!] {  // a phase has at least one step
                #expect(session.goTo(step: step.id).step == step.id)
            }
            for question in phase.questions {
                #expect(session.goTo(question: question.id).place == .question(question.id))
            }
        }
    }

    @Test(
        "on a free walk the digits go to the phases",
        arguments: [
            ("1", "eval-questions"), ("2", "prep-anesthesia"), ("3", "intv-access"), ("4", "check-mr"),
            ("5", "follow-discharge"),
        ])
    func digits(_ key: String, _ step: String) {
        #expect(Session("80x24", "M enter").press(Script(key)).step == step)
    }

    @Test("passing a phase's last step on a free walk earns no gate")
    func earnsNothing() {
        let session = Session("80x24", "M enter")
        session.goTo(step: "eval-decision").press("right")
        #expect(session.place == .question(session.procedure.phases[0].questions[0].id))
        session.press("M M")
        #expect(session.step == "eval-decision")
        #expect(session.message.contains("The walk stands where that gate opens."))
        #expect(session.press("2").message.hasPrefix("Phase 2 opens after phase 1"))
    }

    @Test("changing to the guided walk goes back gate by gate to the first one that is shut")
    func retreat() {
        let session = Session("80x24", "M enter 5 M M")
        #expect(session.step == "eval-decision")
        #expect(!session.isFree)
    }

    @Test("in the walk the key asks before it changes the mode; on the start screen it changes it at once")
    func asks() {
        let session = Session("80x24", "enter M")
        #expect(!session.isFree)
        #expect(session.message == "M again changes to the free walk: any step, any order.")
        #expect(!session.press("down M").isFree, "another key takes the question away")
        #expect(session.press("M").isFree)
        #expect(session.press("M").message == "M again changes to the guided walk, in which gates count.")
        #expect(Session("80x24", "M").isFree)
    }

    @Test("behind gates that were earned nothing moves when the mode changes")
    func earned() {
        let session = Session.walked(phases: 1)
        session.press("right M M right M M")
        #expect(session.step == "prep-drugs")
        #expect(session.message == "Guided walk: gates count again.")
    }

    @Test("a change of mode in a look-up is felt when one comes back")
    func inLookup() {
        let session = Session("80x24", "M enter 4 r M M")
        #expect(session.place == .lookup(.reference))
        session.press("q")
        #expect(session.step == "eval-decision")
    }

    @Test("a walk begins as the settings say", arguments: WalkMode.allCases)
    func settings(_ mode: WalkMode) {
        let session = Session("80x24", "enter", settings: Settings(mode: mode))
        #expect(session.isFree == (mode == .free))
        #expect(session.text.contains("(free)") == (mode == .free))
    }

    @Test("the mode is changed on the start screen too, with and without a walk", arguments: ["", "enter 0"])
    func atHome(_ keys: String) {
        #expect(Session("80x24", Script(keys)).choose("home.mode").isFree)
    }
}
