import Procedures
import Testing

@testable import Trainer

@Suite("The key line of the walk")
struct KeyLineTests {
    private static func keys(_ session: Session) -> [String] {
        session.page.keys.map { $0.does.isEmpty ? $0.key : "\($0.key) \($0.does)" }
    }

    @Test("a face with all answered: Space marks and goes on, then what else there is")
    func answered() {
        let session = Session("80x24", "M enter").goTo(step: "intv-height")
        #expect(
            Self.keys(session) == [
                "Space done, next", "c try in lab", "p picture", "w depth", "d words", "u undo", ": go to", "! cards", "? help",
                "q leave",
            ])
        #expect(!Self.keys(Session("80x24", "enter")).contains("p picture"), "the first step has no picture")
        #expect(!Self.keys(Session("80x24", "enter")).contains("u undo"), "nothing was done yet")
    }

    @Test("a page with more: Space goes on")
    func more() {
        let session = Session("80x24", "M enter").goTo(step: "intv-height").press("w")
        #expect(session.sheets!.hasMore)  // the page of a step has sheets
        #expect(Self.keys(session).first == "Space on")
    }

    @Test("open ticks, an open decision, and an option in focus")
    func open() {
        let session = Session("80x24", "M enter").goTo(step: "prep-time-out")
        #expect(Self.keys(session).first == "Space to the first open tick")
        session.focus("tick.consent-confirmed")
        #expect(Self.keys(session).prefix(3) == ["Enter tick", "Down next", "Space to the first open tick"])
        session.goTo(step: "intv-decide")
        #expect(Self.keys(session).first == "Space to the decision")
        session.focus("option.release")
        #expect(Self.keys(session).prefix(2) == ["Enter choose", "Down next option"])
        #expect(Self.keys(session).contains("Right reads on"))
        let guided = Session("80x24", "enter").goTo(step: "eval-decision")
        guided.focus("option.suitable")
        for tick in guided.procedure.step("eval-decision")!.checklist { guided.choose("tick.\(tick.id)") }  // the pack has it
        guided.focus("option.suitable")
        #expect(!Self.keys(guided).contains("Right reads on"), "the gate would refuse it")
        #expect(Self.keys(guided).contains("M free walk"))
    }

    @Test("on a part: open or shut, and all")
    func fold() {
        let session = Session("80x24", "M enter").goTo(step: "intv-height")
        session.focus("depth.why")
        #expect(Self.keys(session).first == "Enter open")
        #expect(Self.keys(session).contains("w all"))
        session.press("enter")
        #expect(Self.keys(session).first == "Left shut")
    }

    @Test("a question before and after its answer")
    func question() {
        let session = Session("80x24", "M enter").goTo(question: Session.firstQuestion)
        #expect(Self.keys(session).first == "1 to 4 answer")
        #expect(Self.keys(session).contains("S skip"))
        #expect(Self.keys(session).contains("Bksp back"))
        session.press("1")
        #expect(!Self.keys(session).contains { $0.contains("answer") })
        session.focus(QuestionFace.linkID)
        #expect(Self.keys(session).contains("Space next question"))
        #expect(Self.keys(session).contains { $0.hasPrefix("Enter open") })
    }

    @Test("a card leads back to the step")
    func card() {
        let session = Session("80x24", "M enter")
        let pack = session.state.pack
        let step = session.procedure.steps.first { pack.body(of: $0.id).related.contains { pack.card($0) != nil } }!  // many do
        let card = pack.body(of: step.id).related.first { pack.card($0) != nil }!  // the step has one
        session.goTo(step: step.id).open(.related).choose("see.\(card)")
        #expect(session.place == .lookup(.cards))
        #expect(Self.keys(session).contains("Bksp back to \(session.procedure.number(ofStep: step.id))"))
        #expect(Self.keys(session).contains("Right next card"))
        #expect(session.press("backspace").step == step.id)
        #expect(Self.keys(session.press("! enter")).contains("Bksp back"), "to the list")
    }

    @Test("on the smallest screen: what Space comes to, depth, cards, keys")
    func narrow() {
        let session = Session("40x12", "M enter").goTo(step: "intv-decide")
        #expect(Self.keys(session) == ["Space on", "c lab", "! cards", "w depth", "? keys", "q"])
        #expect(
            Self.keys(Session("40x12", "M enter").goTo(step: "prep-time-out")) == [
                "Space on", "w depth", "! cards", "? keys", "q",
            ])
        while session.sheets!.hasMore { session.press("space") }  // the page of a step has sheets
        #expect(Self.keys(session).first == "Space to the choice")
        #expect(
            session.text.hasSuffix("Space to the choice  w depth  ? keys  q") || session.text.contains("Space to the choice"))
    }

    @Test("what would be refused is not offered as if it would work: a gate that is shut names the free walk")
    func gate() {
        let session = Session("80x24", "enter").goTo(step: "eval-decision")
        session.settle()
        #expect(Self.keys(session).first == "Space to the first open step")
        #expect(Self.keys(session).contains("M free walk"))
        session.press("M M")
        #expect(Self.keys(session).first == "Space done, next")
        #expect(!Self.keys(session).contains("M free walk"))
    }

    @Test("whatever Space is said to do at a step comes true", arguments: ["80x24", "40x12"])
    func true_(_ size: String) {
        let session = Session(size, "enter")
        for _ in 0..<200 {
            guard let step = session.step else { break }
            let does = session.page.keys.first { $0.key == "Space" }?.does
            let sheet = session.sheets?.current
            session.press("space")
            switch does {
            case "on": #expect(session.sheets?.current == sheet.map { $0 + 1 }, "\(step)")
            case "done, next", "done": #expect(session.mark(step) == "[x]", "\(step)")
            case "to the first open tick", "to the tick":
                #expect(session.page.focus?.hasPrefix("tick.") ?? false, "\(step)")
                session.settle()
            case "to the decision", "to the choice":
                #expect(session.page.focus?.hasPrefix("option.") ?? false, "\(step)")
                session.settle()
            default: Issue.record("Space is said to do \(does ?? "nothing") at \(step)")
            }
        }
        #expect(session.step == nil, "the questions are reached")
    }
}
