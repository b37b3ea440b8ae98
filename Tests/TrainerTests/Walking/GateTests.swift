import Procedures
import Testing

@testable import Trainer

@Suite("Gates")
struct GateTests {
    private let first = "first 1.1 \"Ask the eight questions in order\". M changes to the free walk."

    @Test("a shut gate says how many steps are open, names the first one, and the way out; nothing moves")
    func firstMissing() {
        let session = Session("80x24", "enter")
        session.goTo(step: "eval-decision").press("right")
        #expect(session.step == "eval-decision")
        #expect(session.message == "Phase 2 opens after phase 1: 16 of 16 steps are open, \(first)")
        #expect(session.words.contains(session.message), "the sentence is on the screen, whole")
    }

    @Test("on the smallest screen it says so by numbers")
    func smallScreen() {
        let session = Session("40x12", "enter")
        session.goTo(step: "eval-decision").press("right")
        #expect(session.message == "Phase 2 opens after phase 1: 16 of 16 steps are open, first 1.1. M free walk.")
        #expect(session.words.contains(session.message))
    }

    @Test("Space at a settled last step marks it, names the first step that is open, and goes there when pressed again")
    func toOpenStep() {
        let session = Session("80x24", "enter").goTo(step: "eval-decision")
        session.settle()
        #expect(session.page.keys.first?.does == "to the first open step")
        session.press("space")
        #expect(session.mark("eval-decision") == "[x]")
        #expect(
            session.message == "1.16 is done. Open still: 1.1 The eight questions. Space goes there. M walks freely.")
        #expect(session.step == "eval-decision")
        session.press("space")
        #expect(session.step == "eval-questions")
        #expect(session.page.focus == "title")
        #expect(session.message == "1.1 The eight questions is open still.")
    }

    @Test("what is open at the step itself comes first: its ticks, then its decision; the focus is put on it")
    func ownFirst() {
        let session = Session("80x24", "enter")
        session.goTo(step: "eval-decision").choose("tick.severity-agreed").press("m")
        #expect(session.mark("eval-decision") == "[ ]")
        #expect(
            session.message
                == "Not yet: in 1.16 3 lines to tick, first \"Primary MR; or therapy optimized and the MR measured again\".")
        #expect(session.page.focus == "tick.therapy-optimized")
        for tick in ["therapy-optimized", "anatomy-graspable", "stops-excluded"] { session.choose("tick.\(tick)") }
        session.press("m")
        #expect(session.message == "Not yet: 1.16 has no decision.")
        #expect(session.page.focus == "option.suitable")
        session.press("enter m")
        #expect(session.mark("eval-decision") == "[x]")
    }

    @Test(
        "a decision leads back to the step that must be done first",
        arguments: [
            ("optimize-first", "eval-gdmt"), ("image-again", "eval-tee"), ("defer-and-clear", "eval-stops"),
            ("look-elsewhere", "eval-alternatives"),
        ])
    func leadsBack(_ option: String, _ step: String) {
        let session = Session("80x24", "enter")
        session.goTo(step: "eval-decision").choose("option.\(option)")
        #expect(session.step == step)
        #expect(session.page.focus == "title")
    }

    @Test("the order is advised, not enforced: the gate opens when no step of the phase is open")
    func anyOrder() {
        let session = Session("80x24", "enter")
        session.goTo(step: "eval-decision").settle()
        session.press("m right")
        #expect(session.message == "Phase 2 opens after phase 1: 15 of 16 steps are open, \(first)")
        for step in session.procedure.phases[0].steps.dropLast().reversed() {
            session.goTo(step: step.id).press("m")
        }
        #expect(session.message == "Preparation is open now.")
        #expect(session.press("2").step == "prep-anesthesia")
    }

    @Test(
        "a phase behind a shut gate can not be entered by any way, and each way says why",
        arguments: ["3", "tab tab", "f5 end enter", ": '3.12' enter"])
    func shut(_ keys: String) {
        let session = Session("80x24", "enter").press(Script(keys))
        #expect(session.message.contains("open"))
        #expect(session.procedure.phaseIndex(of: session.state.walkPlace!) == 0)
    }

    @Test("what keeps a phase shut is counted and named")
    func counted() {
        let session = Session("80x24", "enter enter 2")
        #expect(
            session.message
                == "Phase 2 opens after phase 1: 15 of 16 steps are open, first 1.2 \"Grade the leak with several measures\". M changes to the free walk."
        )
    }

    @Test("a gate far ahead names the phase to be walked now, on a fresh walk with all its steps")
    func farAhead() {
        let session = Session("80x24", "enter 5")
        #expect(
            session.message == "Phase 5 opens after the phases before it. Phase 1 is next: 16 of 16 steps are open, \(first)")
        #expect(session.words.contains(session.message), "the sentence is on the screen, whole")
    }

    @Test("when only the last step is left, the gate names it")
    func lastStep() {
        let session = Session("80x24", "enter")
        session.walkToGate()
        session.press("2")
        #expect(
            session.message
                == "Phase 2 opens after phase 1: 1 step is open, 1.16 \"Decide in the heart team\". M changes to the free walk."
        )
        #expect(session.page.focus == "title", "the step is in front")
    }

    @Test("the questions of a phase come after its steps")
    func questions() {
        let session = Session("80x24", "enter")
        session.goTo(question: session.procedure.phases[0].questions[0].id)
        #expect(session.message == "The questions of phase 1 come after its steps: 16 of 16 steps are open, \(first)")
        #expect(session.place == .lookup(.outline))
    }

    @Test("an open gate stays open, whatever is unticked later")
    func staysOpen() {
        let session = Session("80x24", "enter")
        session.walkToGate()
        session.readOn().goTo(step: "eval-decision").choose("tick.severity-agreed").press("2")
        #expect(session.step == "prep-anesthesia")
    }

    @Test("a gate that opens says so, and the questions of the phase come")
    func opens() {
        let session = Session("80x24", "enter")
        session.walkToGate()
        session.press("space")
        #expect(session.place == .question(session.procedure.phases[0].questions[0].id))
        #expect(session.message == "Preparation is open now.")
    }
}
