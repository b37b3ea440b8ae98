import Procedures
import Testing

@testable import Trainer

@Suite("Ticks and decisions")
struct DecisionTests {
    /// At a step of a free walk.
    private func at(_ step: String) -> Session { Session("80x24", "M enter").goTo(step: step) }

    @Test("abandoning leads to the withdrawal: the release and the second clip do not apply then")
    func abandon() {
        let session = at("intv-decide").choose("option.release-decision.abandon")
        #expect(session.step == "intv-withdraw")
        #expect(session.page.focus == "step.intv-withdraw")
        #expect(session.message == "Led on to 3.19 \"Withdraw the system and look at the septum\". u takes it back.")
        #expect(session.mark("intv-decide") == "[x]")
        #expect(session.mark("intv-release") + session.mark("intv-second-clip") == "[.][.]")
        session.goTo(step: "intv-release")
        #expect(session.words.contains("Not for this outcome: Abandoned, no clip left"))
        for keys in ["m", "S 'no' enter"] {
            #expect(session.press(Script(keys)).message == "3.17 is not for this outcome: Abandoned, no clip left.")
        }
        #expect(session.press("enter").step == "intv-withdraw", "what does not apply is passed, not marked")
        #expect(session.press("backspace").step == "intv-decide")
    }

    @Test("taking an abandonment back takes all of it back; after another decision what did not apply does")
    func changed() {
        let session = at("intv-decide")
        let before = session.journal.snapshot
        session.choose("option.release-decision.abandon").press("u")
        #expect(session.journal.snapshot.configuration == before.configuration)
        session.choose("option.release-decision.abandon").goTo(step: "intv-decide")
        session.choose("option.release-decision.release")
        #expect(session.mark("intv-decide") + session.mark("intv-release") == "[x][ ]")
        #expect(session.press("enter enter").mark("intv-release") == "[x]")
        #expect(session.step == "intv-withdraw", "the second clip does not apply")
    }

    @Test("a guided walk that is abandoned reaches its gate without the release")
    func guided() {
        let session = Session.walked(phases: 2)
        for step in session.procedure.phases[2].steps.prefix(while: { $0.id != "intv-decide" }) {
            #expect(session.step == step.id)
            session.press("enter")
        }
        session.choose("option.release-decision.abandon").press("enter")
        #expect(session.step == "intv-sign-out")
        session.settle()
        #expect(session.press("enter").place == .question("q29"))
    }

    @Test("on a guided walk no step behind an open decision is marked: the step to be decided is named and has the focus")
    func behind() {
        let session = Session.walked(phases: 2)
        for step in session.procedure.phases[2].steps.prefix(while: { $0.id != "intv-decide" }) { session.press("enter") }
        session.press("right right")
        #expect(session.step == "intv-second-clip", "reading on is free")
        for key in ["enter", "m"] {
            session.goTo(step: "intv-second-clip").press(Script(key))
            #expect(
                session.message
                    == "Not yet: 3.16 \"Decide: release, reposition, add or abandon\" is to be decided first. M changes to the free walk."
            )
            #expect(session.page.focus == "option.release-decision.release")
            #expect(session.step == "intv-second-clip")
        }
        #expect(session.press("M").goTo(step: "intv-second-clip").press("m").mark("intv-second-clip") == "[x]")
    }

    @Test("a step with an open tick can not be marked, guided or free", arguments: ["enter", "m"])
    func openTick(_ key: String) {
        let session = at("prep-time-out").choose("item.consent-confirmed").focusTitle().press(Script(key))
        #expect(session.mark("prep-time-out") == "[ ]")
        #expect(session.message.hasPrefix("Not yet: in 2.13 3 lines to tick, first \"TEE today: appendage clear"))
        #expect(session.page.focus == "item.baseline-clear")
    }

    @Test("a tick taken away, and a decision opened again, take the mark that rested on them")
    func reopened() {
        let session = at("prep-time-out")
        session.settle()
        #expect(session.press("m").mark("prep-time-out") == "[x]")
        session.choose("item.plan-read-out")
        #expect(session.message == "Tick removed.")
        #expect(session.mark("prep-time-out") == "[ ]")
        session.goTo(step: "intv-decide").choose("option.release-decision.release").press("enter enter")
        #expect(session.mark("intv-release") == "[x]")
        session.goTo(step: "intv-decide").choose("option.release-decision.reposition")
        #expect(
            session.message
                == "Led back to 3.12 \"Pull back and grasp both leaflets\". Decide again in 3.16. u takes it back.")
        #expect(session.mark("intv-decide") + session.mark("intv-release") == "[ ][x]", "what is done behind it stays done")
    }

    @Test("after the last tick and the decision the step's own line has the focus, and the message says what goes on")
    func settled() {
        let session = at("eval-decision")
        for item in ["severity-agreed", "therapy-optimized", "anatomy-graspable"] { session.choose("item.\(item)") }
        #expect(session.message == "Ticked.")
        #expect(session.choose("item.stops-excluded").message == "All ticked. The decision comes next.")
        session.choose("option.heart-team-decision.suitable")
        #expect(session.message == "All done here. Enter marks 1.16 and goes on.")
        #expect(session.page.focus == "step.eval-decision")
        #expect(session.press("enter").mark("eval-decision") == "[x]")
    }

    @Test("no page holds two blocks of one id, with all texts shown: scrolling finds its place by them")
    func ids() {
        let session = Session("80x24", "M enter w")
        for phase in session.procedure.phases {
            session.goTo(step: phase.steps[0].id)
            let ids = session.page.body.map(\.id)
            #expect(ids.count > 200 && Set(ids).count == ids.count, "\(phase.id): \(ids.count) blocks, \(Set(ids).count) ids")
        }
    }

    @Test(
        "with all texts shown, paging stays at the step whose header is shown",
        arguments: ["intv-cross", "intv-grasp", "intv-release"])
    func paging(_ step: String) {
        let session = at(step).press("w")
        let ids = session.page.body.map(\.id)
        var last = ids.firstIndex(of: "step.\(step)")!  // the page of a step has its line
        for _ in 0..<6 {
            session.press("page-down")
            let top = session.page.shown(in: session.state.size, repertoire: .unicode).first.flatMap { ids.firstIndex(of: $0) }
            #expect((top ?? 0) > last, "paging goes down")
            last = top ?? 0
        }
    }
}
