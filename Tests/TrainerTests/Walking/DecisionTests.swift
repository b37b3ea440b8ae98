import Procedures
import Testing

@testable import Trainer

@Suite("Ticks and decisions")
struct DecisionTests {
    /// At a step of a free walk.
    private func at(_ step: String) -> Session { Session("80x24", "M enter").goTo(step: step) }

    @Test("abandoning leads to the withdrawal: the release and the second clip are skipped with that reason, and stay so")
    func abandon() {
        let session = at("intv-decide").choose("option.release-decision.abandon")
        #expect(session.step == "intv-withdraw")
        #expect(session.page.focus == "step.intv-withdraw")
        #expect(
            session.message
                == "Led on to step 19, \"Withdraw the system and look at the septum\". Steps 17 and 18 are skipped: abandoned.")
        #expect(session.state.marks.steps["intv-release"] == .skipped(reason: "abandoned"))
        #expect(session.state.marks.steps["intv-second-clip"] == .skipped(reason: "abandoned"))
        #expect(session.mark("intv-decide") == "[x]")
        session.goTo(step: "intv-release").press("enter")
        #expect(session.step == "intv-release")
        #expect(session.message == "\"Release the clip\" does not apply: abandoned.")
        #expect(session.press("m S 'no' enter").mark("intv-release") == "[-]")
    }

    @Test("from an abandoned decision every way forward leads to the withdrawal", arguments: ["enter", "right", "S 'x' enter"])
    func forward(_ keys: String) {
        let session = at("intv-decide").choose("option.release-decision.abandon").goTo(step: "intv-decide")
        #expect(session.press(Script(keys)).step == "intv-withdraw")
    }

    @Test("taking an abandonment back takes all of it back; another decision lets the skipped steps apply again")
    func changed() {
        let session = at("intv-decide")
        let before = session.state.marks
        session.choose("option.release-decision.abandon").press("u")
        #expect(session.state.marks == before)
        #expect(session.step == "intv-decide")
        session.choose("option.release-decision.abandon").goTo(step: "intv-decide")
        session.choose("option.release-decision.release")
        #expect(session.mark("intv-release") == "[ ]")
        #expect(session.press("enter enter").mark("intv-release") == "[x]")
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

    @Test("a step with an open decision can not be marked, nor one behind it: the step and what is missing are named")
    func behind() {
        let open = "Still open in step 16: \"The clip is closed but not released: what now?\"."
        for step in ["intv-decide", "intv-release", "intv-withdraw"] {
            for key in ["enter", "m"] {
                let session = at(step).press(Script(key))
                #expect(session.message == open, "\(key) at \(step)")
                #expect(session.mark(step) == "[ ]")
                #expect(session.step == step)
            }
        }
        #expect(at("intv-assess").press("enter").mark("intv-assess") == "[x]", "a step before it can be")
        #expect(at("intv-decide").press("right").step == "intv-release", "reading on is free")
    }

    @Test("a step with an open tick can not be marked, guided or free", arguments: ["enter", "m"])
    func openTick(_ key: String) {
        let session = at("prep-time-out").choose("item.consent-confirmed").focusTitle().press(Script(key))
        #expect(session.mark("prep-time-out") == "[ ]")
        #expect(session.message.hasPrefix("Still open in step 13: \"TEE today: appendage clear"))
    }

    @Test("a tick taken away, and a decision opened again, take the marks that rested on them")
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
        #expect(session.message == "Led back to step 12, \"Pull back and grasp both leaflets\". Then decide again in step 16.")
        #expect(session.mark("intv-decide") + session.mark("intv-release") == "[ ][ ]")
    }

    @Test("after the last tick and the decision the step's own line has the focus, and the message says what goes on")
    func settled() {
        let session = at("eval-decision")
        for item in ["severity-agreed", "therapy-optimized", "anatomy-graspable"] { session.choose("item.\(item)") }
        #expect(session.message == "Ticked.")
        #expect(session.choose("item.stops-excluded").message == "All ticked. The decision comes next.")
        session.choose("option.heart-team-decision.suitable")
        #expect(session.message == "All done here. Enter marks step 16 and goes on.")
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
