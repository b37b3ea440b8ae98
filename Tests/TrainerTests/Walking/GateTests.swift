import Procedures
import Testing

@testable import Trainer

@Suite("Gates")
struct GateTests {
    private let items = [
        "MR severe on several measures; mechanism and segment named",
        "Primary MR, or therapy optimized and the MR measured again",
        "Both leaflets can be grasped and enough opening will remain",
        "No infection or thrombus; TEE and venous route are possible",
    ]

    @Test("a shut gate names every reason: steps not passed, each open item, the decision")
    func allReasons() {
        let session = Session("80x24", "enter")
        session.goTo(step: "eval-decision").press("right")
        #expect(session.step == "eval-decision")
        #expect(session.message.contains("15 steps not passed in order yet, from step 1"))
        for item in items { #expect(session.message.contains(item)) }
        #expect(session.message.contains("What does the heart team decide for this person?"))
        #expect(session.words.contains(session.message), "the sentence is on the screen, whole")
    }

    @Test("on the smallest screen the reasons are counted, and still stand there whole")
    func smallScreen() {
        let session = Session("40x12", "enter")
        session.goTo(step: "eval-decision").press("right")
        #expect(session.message.hasSuffix("Still open in step 16: 4 checklist items, a decision."))
        #expect(!session.text.contains(".."))
    }

    @Test("the reasons become fewer as the walk goes on", arguments: ["right", "space", "S 'later' enter"])
    func fewer(_ passing: String) {
        let session = Session("80x24", "enter")
        session.walkToGate()
        session.choose("item.severity-agreed")
        session.focus("step.eval-decision")
        session.press(Script(passing))
        #expect(session.message == "Still open in step 16: \"\(items[0])\".")
        session.choose("item.severity-agreed").press("right")
        #expect(session.place == .question("q01"))
        #expect(session.message == "Preparation is open now.")
    }

    @Test("a decision that is not made keeps the gate shut; one that does not settle it too")
    func decision() {
        let session = Session("80x24", "enter")
        session.walkToGate()
        session.choose("option.heart-team-decision.image-again")
        #expect(session.step == "eval-tee")
        session.goTo(step: "eval-decision").press("right")
        #expect(session.message == "Still open in step 16: \"What does the heart team decide for this person?\".")
        session.choose("option.heart-team-decision.suitable").press("right")
        #expect(session.place == .question("q01"))
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

    @Test("ticking everything at the last step does not open the gate: the steps before count, in order")
    func jumpingAhead() {
        let session = Session("80x24", "enter")
        session.goTo(step: "eval-decision").settle()
        session.press("right")
        #expect(session.step == "eval-decision")
        #expect(session.message.contains("15 steps not passed in order yet"))
        #expect(!session.message.contains("Still open"))
    }

    @Test("steps passed out of order do not count until those before them were passed")
    func outOfOrder() {
        let session = Session("80x24", "enter")
        session.goTo(step: "eval-severity").press("enter")
        session.goTo(step: "eval-decision").settle()
        session.press("right")
        #expect(
            session.message.contains("15 steps not passed in order yet, from step 1, \"Take the eight questions in order\""))
        session.goTo(step: "eval-questions").press("enter")
        session.goTo(step: "eval-decision").press("right")
        #expect(session.message.contains("14 steps not passed in order yet, from step 2"))
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

    @Test("what opens a phase is counted: steps, items, decisions")
    func counted() {
        let session = Session("80x24", "enter enter")
        session.goTo(step: "eval-decision").choose("item.severity-agreed").press("2")
        #expect(
            session.message
                == "Preparation opens when Evaluation is walked to its end: 15 of 16 steps to walk, 3 checklist items to tick, a decision to make. M changes to the free walk."
        )
    }

    @Test("a gate far ahead names the phase to be walked now, on a fresh walk with all its steps")
    func farAhead() {
        let session = Session("80x24", "enter 5")
        #expect(
            session.message
                == "Follow-up opens when the phases before it are walked to their ends, Evaluation first: 16 of 16 steps to walk, 4 checklist items to tick, a decision to make. M changes to the free walk."
        )
        #expect(session.words.contains(session.message), "the sentence is on the screen, whole")
    }

    @Test("when only the last step is left, the gate says so")
    func lastStep() {
        let session = Session("80x24", "enter")
        session.walkToGate()
        session.press("2")
        #expect(
            session.message
                == "Preparation opens when Evaluation is walked to its end: its last step is still to be passed. M changes to the free walk."
        )
    }

    @Test("the questions of a phase wait until its last step is passed")
    func questions() {
        let session = Session("80x24", "enter")
        session.goTo(question: "q01")
        #expect(session.message == "The questions of Evaluation open when its last step is passed. M changes to the free walk.")
        #expect(session.place == .lookup(.outline))
    }

    @Test("an open gate stays open, whatever is unticked later")
    func staysOpen() {
        let session = Session("80x24", "enter")
        session.walkToGate()
        session.press("enter").goTo(step: "eval-decision").choose("item.severity-agreed").press("2")
        #expect(session.step == "prep-anesthesia")
    }

    @Test("the whole walk can be walked with Enter, ticks, decisions and answers, and ends at the summary")
    func wholeWalk() {
        let session = Session.walked(phases: 5)
        #expect(session.place == .lookup(.summary))
        #expect(session.message == "The walk is at its end. This is what you did.")
        #expect(session.words.contains("69 of 69 steps marked, 0 skipped. 15 of 15 questions answered, 15 right."))
        #expect(session.procedure.phases.allSatisfy { session.journal.snapshot.isPassed($0, of: session.procedure) })
    }
}
