import Procedures
import Testing

@testable import Trainer

/// What Space and Enter do, place by place.
@Suite("Space and Enter")
struct SpaceAndEnterTests {
    private static func at(_ step: String, _ size: String = "80x24") -> Session {
        Session(size, "M enter").goTo(step: step)
    }

    @Test("a page with more: both show the next sheet and mark nothing", arguments: ["space", "enter"])
    func more(_ key: String) {
        let session = Session("40x12", "enter")
        #expect(session.sheets!.hasMore)  // the page of a step has sheets
        #expect(session.press(Script(key)).sheets?.current == 1)
        #expect(session.mark("eval-questions") == "[ ]")
    }

    @Test("the last sheet with all answered: both mark and go on", arguments: ["space", "enter"], ["80x24", "40x12"])
    func done(_ key: String, _ size: String) {
        let session = Session(size, "enter")
        while session.sheets!.hasMore { session.press(Script(key)) }  // the page of a step has sheets
        session.press(Script(key))
        #expect(session.step == "eval-severity")
        #expect(session.mark("eval-questions") == "[x]")
        #expect(session.page.focus == "title")
    }

    @Test("behind the last step of a phase the questions come, behind the last question the next phase")
    func questions() {
        let session = Session("80x24", "enter")
        session.walkToGate()
        #expect(session.press("space").place == .question(session.procedure.phases[0].questions[0].id))
        #expect(Session.walked(phases: 1).step == "prep-anesthesia")
    }

    @Test("a tick is open: Space puts the focus on the first open one and counts; only Enter ticks")
    func tick() {
        let session = Self.at("eval-decision").press("space")
        #expect(session.page.focus == "tick.severity-agreed")
        #expect(session.message == "0 of 4 ticked. Enter ticks.")
        session.press("space")
        #expect(session.page.focus == "tick.severity-agreed")
        #expect(session.state.snapshot.mark(ofItem: "severity-agreed") == .open)
        session.press("enter")
        #expect(session.message == "Ticked, 1 of 4.")
        #expect(session.page.focus == "tick.severity-agreed")
        session.press("space")
        #expect(session.page.focus == "tick.therapy-optimized")
        #expect(session.message == "1 of 4 ticked. Enter ticks.")
        #expect(session.mark("eval-decision") == "[ ]")
    }

    @Test("a decision is open: Space puts the focus on its first option and says so; only Enter chooses")
    func decision() {
        let session = Self.at("intv-decide").press("space")
        #expect(session.page.focus == "option.release")
        #expect(session.message.hasPrefix("Not yet: 3.16 has no decision. "))
        #expect(session.words.contains(session.message), "whole on the screen")
        session.press("down space")
        #expect(session.state.snapshot.contains(.undecided("release-decision")))
        #expect(session.page.focus == "option.release")
        #expect(session.refusals == 0, "nothing is recorded as refused")
        session.press("enter")
        #expect(session.words.contains("(x) Release"))
        #expect(session.page.focus == "option.release")
    }

    @Test("with nothing open Space goes on from any line of the step", arguments: ["option.release", "depth.why", "title"])
    func anyLine(_ line: String) {
        let session = Self.at("intv-decide").choose("option.release")
        #expect(session.focus(line))
        session.press("space")
        #expect(session.mark("intv-decide") == "[x]")
        #expect(session.step == "intv-release")
    }

    @Test("on a part Enter opens and shuts, Right opens, Left shuts, and Space does neither")
    func fold() {
        let session = Self.at("intv-height")
        session.focus("depth.why")
        #expect(session.press("enter").openFolds == ["depth.why"])
        #expect(session.press("enter").openFolds == [])
        #expect(session.press("right").openFolds == ["depth.why"])
        #expect(session.page.focus == "depth.why")
        #expect(session.press("left").openFolds == [])
        #expect(session.step == "intv-height")
        #expect(session.press("left").step == "intv-tenting", "a shut part is left for the step before")
        session.press("right").focus("depth.why")
        session.press("right right")
        #expect(session.step == "intv-puncture", "from an open part Right goes to the next step")
    }

    @Test("Left in an open part shuts it and stands on its name")
    func leftInside() {
        let session = Self.at("intv-height").open(.related)
        session.press("down")
        #expect(session.page.focus?.hasPrefix("see.") ?? false)
        session.press("left")
        #expect(session.page.focus == "depth.related")
        #expect(session.openFolds == [])
    }

    @Test("w opens all parts and shuts them again")
    func all() {
        let session = Self.at("intv-height").press("w")
        #expect(session.openFolds.count == session.page.leaf?.folds.count)
        #expect(session.press("w").openFolds == [])
    }

    @Test("Down at the end of a step says what leads on, and stops there")
    func end() {
        let session = Self.at("intv-height").press("down*40")
        #expect(session.message == "End of step 3.3. Space marks it and goes on.")
        #expect(session.step == "intv-height")
        #expect(session.mark("intv-height") == "[ ]")
    }

    @Test("a question that is open: Space answers nothing and says how; Enter answers only once Down was used")
    func question() {
        let session = Session("80x24", "enter")
        session.walkToGate()
        session.readOn().press("space")
        #expect(session.message == "1 to 4 answer, S skips.")
        #expect(session.place == .question(Session.firstQuestion))
        session.press("down down space")
        #expect(session.state.marks.answers.isEmpty)
        #expect(session.press("enter").state.marks.answers == [Session.firstQuestion: 2])
    }

    @Test("on the start page Space does what is focused", arguments: ["space", "enter"])
    func start(_ key: String) {
        #expect(Session("80x24", Script(key)).step == "eval-questions")
        let group = Session("80x24", Script("down*4 \(key)"))
        #expect(group.text.contains("Look up") && group.text.contains("Find in everything"))
        group.press(Script(key))
        #expect(group.place == .lookup(.outline))
    }

    @Test("at the end and in the summary Space shows what is not seen yet, and stops", arguments: ["", "s"])
    func endPage(_ keys: String) {
        let session = Session("40x12", "enter")
        session.walk(to: .clip)
        session.press(Script(keys))
        let place = session.place
        for _ in 0..<60 { session.press("space") }
        #expect(session.place == place)
        #expect(session.message.hasPrefix("This is the end of the page."))
    }

    @Test("where a line is typed, Space is a blank")
    func prompt() {
        let session = Session("80x24", "M enter : 'grasp' space 'both'")
        #expect(session.message == "Go to: grasp both")
        #expect(session.press("enter").step == "intv-grasp")
    }

    @Test("in linear mode an empty line is Enter: done and next, refused while something is open")
    func linear() {
        let session = LinearSession()
        session.choose("home.begin")
        session.type("")
        #expect(session.place == .step("eval-severity"))
        session.type(": eval-decision", "")
        #expect(session.place == .step("eval-decision"))
        #expect(session.state.snapshot.mark(ofStep: "eval-decision") == .open)
    }
}

extension Session {
    /// The parts of the depth that are open.
    var openFolds: Set<String> { page.openFolds(in: state.size, repertoire: state.repertoire) }
    /// How many refusals are remembered for the summary.
    var refusals: Int { state.refusals.count }
}
