import Procedures
import Testing

@testable import Trainer

@Suite("Gates")
struct GateTests {
    private let open = "steps are open, first 1.1 \"Take the eight questions in order\". M changes to the free walk."

    @Test("a shut gate says how many steps are open, names the first one and puts the focus on it")
    func firstMissing() {
        let session = Session("80x24", "enter")
        session.goTo(step: "eval-decision").press("right")
        #expect(session.step == "eval-decision")
        #expect(session.message == "Phase 2 opens after phase 1: 16 of 16 \(open)")
        #expect(session.words.contains(session.message), "the sentence is on the screen, whole")
        #expect(session.page.focus == "step.eval-questions")
        #expect(session.press("enter").mark("eval-questions") == "[x]")
    }

    @Test("on the smallest screen it says so by numbers")
    func smallScreen() {
        let session = Session("40x12", "enter")
        session.goTo(step: "eval-decision").press("right")
        #expect(session.message == "Phase 2 opens after phase 1: 16 of 16 steps are open, first 1.1. M free walk.")
        #expect(!session.text.contains(".."))
    }

    @Test("what is open at the step itself is named first: its ticks, then its decision; the focus is put on it")
    func ownFirst() {
        let session = Session("80x24", "enter")
        session.walkToGate()
        session.choose("item.severity-agreed").focus("step.eval-decision")
        session.press("enter")
        #expect(
            session.message
                == "Not yet: in 1.16 1 line to tick, \"MR severe on several measures; mechanism and segment named\".")
        #expect(session.page.focus == "item.severity-agreed")
        session.press("enter").choose("option.heart-team-decision.image-again")
        session.goTo(step: "eval-decision").press("enter")
        #expect(session.message == "Not yet: 1.16 has no decision.")
        #expect(session.page.focus == "option.heart-team-decision.suitable")
        #expect(session.press("enter").message == "All done here. Enter marks 1.16 and goes on.")
        session.press("enter")
        #expect(session.place == .question("q01"))
        #expect(session.message == "Preparation is open now.")
    }

    @Test(
        "a decision leads back to the step that must be done first",
        arguments: [
            ("optimize-first", "eval-gdmt"), ("image-again", "eval-tee"), ("defer-and-clear", "eval-stops"),
            ("look-elsewhere", "eval-alternatives"),
        ])
    func leadsBack(_ option: String, _ step: String) {
        let session = Session("80x24", "enter")
        session.goTo(step: "eval-decision").choose("option.heart-team-decision.\(option)")
        #expect(session.step == step)
    }

    @Test("the order is advised, not enforced: the gate opens when no step of the phase is open")
    func anyOrder() {
        let session = Session("80x24", "enter")
        session.goTo(step: "eval-decision").settle()
        session.press("m right")
        #expect(session.message == "Phase 2 opens after phase 1: 15 of 16 \(open)")
        for step in session.procedure.phases[0].steps.dropLast().reversed() {
            session.goTo(step: step.id).press("m")
        }
        #expect(session.message == "Preparation is open now.")
        #expect(session.press("2").step == "prep-anesthesia")
    }

    @Test(
        "a phase behind a shut gate can not be entered by any way, and each way says why",
        arguments: [
            "3", "tab tab", "f5 end enter",
        ])
    func shut(_ keys: String) {
        let session = Session("80x24", "enter").press(Script(keys))
        #expect(!session.message.isEmpty)
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
        #expect(session.message == "Phase 5 opens after the phases before it. Phase 1 is next: 16 of 16 \(open)")
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
    }

    @Test("the questions of a phase come after its steps")
    func questions() {
        let session = Session("80x24", "enter")
        session.goTo(question: "q01")
        #expect(session.message == "The questions of phase 1 come after its steps: 16 of 16 \(open)")
        #expect(session.place == .lookup(.outline))
    }

    @Test("an open gate stays open, whatever is unticked later")
    func staysOpen() {
        let session = Session("80x24", "enter")
        session.walkToGate()
        session.press("enter").goTo(step: "eval-decision").choose("item.severity-agreed").press("2")
        #expect(session.step == "prep-anesthesia")
    }

    @Test("the whole walk can be walked with Enter, ticks, decisions and answers, and ends at its end page")
    func wholeWalk() {
        let session = Session.walked(phases: 5)
        #expect(session.place == .end)
        #expect(session.message == "The walk is complete. Backspace goes back into it; nothing is lost.")
        #expect(session.words.contains("Outcome: Clip implanted"))
        #expect(session.words.contains("3 Intervention: 19 done, 1 not for this outcome; 3 of 3 questions right"))
        #expect(session.procedure.phases.allSatisfy { session.journal.snapshot.isPassed($0, of: session.procedure) })
        #expect(session.press("s").words.contains("68 of 68 steps marked, 0 skipped. 15 of 15 questions answered, 15 right."))
    }

    @Test("from the end the decision is changed: one stands at it, it is open, and what was done later stays")
    func changed() {
        let session = Session.walked(phases: 5)
        session.choose("reconsider.release-decision")
        #expect(session.step == "intv-decide")
        #expect(session.mark("intv-decide") == "[ ]")
        #expect(session.mark("check-mr") == "[x]")
        session.press("u")
        #expect(session.place == .end)
    }
}
