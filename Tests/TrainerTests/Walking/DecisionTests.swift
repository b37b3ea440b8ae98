import Procedures
import Testing

@testable import Trainer

@Suite("Ticks and decisions")
struct DecisionTests {
    /// At a step of a free walk.
    private func at(_ step: String) -> Session { Session("80x24", "M enter").goTo(step: step) }

    /// At the decision before release, on a guided walk.
    private static func beforeRelease() -> Session {
        let session = Session.walked(phases: 2)
        for step in session.procedure.phases[2].steps.prefix(while: { $0.id != "intv-decide" }) {
            #expect(session.step == step.id)
            session.settle()
            session.readOn()
        }
        return session
    }

    @Test("abandoning leads to the withdrawal: the release and the second clip do not apply then")
    func abandon() {
        let session = at("intv-decide").choose("option.abandon")
        #expect(session.step == "intv-withdraw")
        #expect(session.page.focus == "title")
        #expect(session.message == "Led on to 3.19 \"Withdraw the system, look at the septum\". u takes it back.")
        #expect(session.mark("intv-decide") == "[x]")
        #expect(session.mark("intv-release") + session.mark("intv-second-clip") == "[.][.]")
        session.goTo(step: "intv-release")
        #expect(session.words.contains("[.] 3.17 Release the clip"))
        #expect(session.message.hasPrefix("Not for this outcome: "))
        for keys in ["m", "S 'no' enter"] {
            #expect(session.press(Script(keys)).message.hasPrefix("3.17 is not for this outcome: "))
        }
        #expect(session.press("space").step == "intv-withdraw", "what does not apply is passed, not marked")
        #expect(session.press("backspace").step == "intv-decide")
    }

    @Test("taking an abandonment back takes all of it back; after another decision what did not apply does")
    func changed() {
        let session = at("intv-decide")
        let before = session.journal.snapshot
        session.choose("option.abandon").press("u")
        #expect(session.journal.snapshot.configuration == before.configuration)
        session.choose("option.abandon").goTo(step: "intv-decide")
        session.choose("option.release")
        #expect(session.mark("intv-release") == "[ ]")
        session.goTo(step: "intv-release").press("space")
        #expect(session.mark("intv-release") == "[x]")
        #expect(session.step == "intv-withdraw", "the second clip does not apply")
    }

    @Test("on a guided walk no step behind an open decision is marked: the step to be decided is named, Space leads to it")
    func behind() {
        let session = Self.beforeRelease()
        session.press("right right")
        #expect(session.step == "intv-second-clip", "reading on is free")
        session.press("m")
        #expect(session.mark("intv-second-clip") == "[ ]")
        #expect(
            session.message
                == "Not yet: 3.16 \"Decide: release, reposition, add or abandon\" is to be decided first. M changes to the free walk."
        )
        #expect(session.press("space").step == "intv-decide")
        #expect(session.message == "3.16 Decide before release is open still.")
    }

    @Test("on a free walk a step behind an open decision is marked")
    func behindFree() {
        #expect(at("intv-second-clip").press("m").mark("intv-second-clip") == "[x]")
    }

    @Test("a step with an open tick can not be marked, guided or free, and Space goes to the tick", arguments: ["M enter", ""])
    func openTick(_ keys: String) {
        let session = keys.isEmpty ? Session.walked(phases: 1) : Session("80x24", Script(keys))
        session.goTo(step: "prep-time-out").choose("tick.consent-confirmed").press("m")
        #expect(session.mark("prep-time-out") == "[ ]")
        #expect(session.message.hasPrefix("Not yet: in 2.13 3 lines to tick, first \"TEE today: appendage clear"))
        #expect(session.page.focus == "tick.baseline-clear")
        session.focus("title")
        #expect(session.press("space").message == "1 of 4 ticked. Enter ticks.")
        #expect(session.page.focus == "tick.baseline-clear")
        #expect(session.mark("prep-time-out") == "[ ]")
    }

    @Test("a tick taken away, and a decision opened again, take the mark that rested on them")
    func reopened() {
        let session = at("prep-time-out")
        session.settle()
        #expect(session.press("m").mark("prep-time-out") == "[x]")
        session.choose("tick.plan-read-out")
        #expect(session.message == "Tick removed.")
        #expect(session.mark("prep-time-out") == "[ ]")
        session.goTo(step: "intv-decide").choose("option.release")
        session.goTo(step: "intv-release").press("m")
        session.goTo(step: "intv-decide").choose("option.reposition")
        #expect(session.step == "intv-grasp")
        #expect(session.mark("intv-decide") + session.mark("intv-release") == "[ ][x]", "what is done behind it stays done")
    }

    @Test("a decision that leads back says where one was led, what is open again, where one decides again, and how to undo")
    func ledBack() {
        let session = Self.beforeRelease()
        session.choose("option.reposition")
        #expect(session.step == "intv-grasp")
        #expect(
            session.message
                == "Led back to 3.12 \"Pull back and grasp both leaflets\". Open again: 3.12 to 3.16. Decide again in 3.16. u takes it back."
        )
        #expect(session.words.contains(session.message))
        for step in ["intv-grasp", "intv-insertion", "intv-close", "intv-assess", "intv-decide"] {
            #expect(session.mark(step) == "[ ]")
        }
        #expect(session.mark("intv-cross") == "[x]")
        #expect(session.press("u").step == "intv-decide")
        #expect(session.mark("intv-grasp") == "[x]")
    }

    @Test("ticks are counted while they are set, the decision is named when all are, and what goes on when it is made")
    func messages() {
        let session = Session("80x24", "enter")
        for step in session.procedure.phases[0].steps.dropLast() {
            #expect(session.step == step.id)
            session.press("space")
        }
        for (at, tick) in ["severity-agreed", "therapy-optimized", "anatomy-graspable"].enumerated() {
            #expect(session.choose("tick.\(tick)").message == "Ticked, \(at + 1) of 4.")
            #expect(session.page.focus == "tick.\(tick)")
        }
        #expect(session.choose("tick.anatomy-graspable").message == "Tick removed.")
        session.press("enter")
        #expect(session.choose("tick.stops-excluded").message == "All ticked. Space goes to the decision.")
        #expect(session.press("space").page.focus == "option.suitable")
        #expect(session.message == "Not yet: 1.16 has no decision. Choose below with Enter; Space then goes on.")
        session.press("enter")
        #expect(session.message == "Suitable for a clip. All is answered: Space marks 1.16 and goes on.")
        #expect(session.page.focus == "option.suitable")
        #expect(session.press("space").mark("eval-decision") == "[x]")
        #expect(session.place == .question(session.procedure.phases[0].questions[0].id))
    }

    @Test("no page holds two blocks of one id, with all parts open: focus and sheets are found by them")
    func ids() {
        let session = Session("80x24", "M enter w")
        for step in session.procedure.steps {
            session.go(step.id)
            let ids = session.page.body.map(\.id) + (session.page.leaf?.folds.flatMap { [$0.id] + $0.items.map(\.id) } ?? [])
            #expect(Set(ids).count == ids.count, "\(step.id)")
        }
    }
}
