import Procedures
import Testing

@testable import Trainer

@Suite("Taking back")
struct UndoTests {
    private let id = Session.firstQuestion

    @Test(
        "u takes back the last thing done and says what it was",
        arguments: [
            ("enter", "the mark, and going on"), ("right", "going on"), ("m", "the mark"), ("S 'later' enter", "the skip"),
            ("e 'a note' enter", "the note"), ("right backspace", "going back"), ("M M", "the change of mode"),
        ])
    func takesBack(_ keys: String, _ what: String) {
        let session = Session("80x24", "enter right")
        let before = session.journal.snapshot
        session.press(Script(keys))
        #expect(session.press("u").message == "Taken back: \(what).")
        if keys != "right backspace" {
            #expect(session.place == .step("eval-severity"))
            #expect(session.state.marks == before.context)
            #expect(session.journal.snapshot.configuration == before.configuration)
        }
    }

    @Test("ticks, decisions and jumps are taken back one after another")
    func several() {
        let session = Session("80x24", "enter")
        session.goTo(step: "eval-decision").choose("tick.severity-agreed").choose("option.suitable")
        #expect(session.press("u").message.contains("the decision \"What does the heart team decide"))
        #expect(
            session.press("u").message
                == "Taken back: the tick at \"MR severe on several measures; mechanism and segment named\".")
        #expect(session.press("u").message == "Taken back: the jump.")
        #expect(session.state.walkPlace == .step("eval-questions"))
    }

    @Test("what was looked up since does not stand in the way")
    func acrossLookups() {
        let session = Session("80x24", "enter enter r enter q q o q ? q D q / 'clip' enter q u")
        #expect(session.message == "Taken back: the mark, and going on.")
        #expect(session.step == "eval-questions")
        #expect(session.mark("eval-questions") == "[ ]")
    }

    @Test("from inside a look-up, the walk beneath is taken back and comes to the front")
    func insideLookup() {
        let session = Session("80x24", "enter enter r u")
        #expect(session.mark("eval-questions") == "[ ]")
        #expect(session.message == "Taken back: the mark, and going on.")
    }

    @Test("an answer stays, and so does what was done before it")
    func barrier() {
        let session = Session("80x24", "M enter enter")
        session.goTo(question: id).press("2 u")
        #expect(session.message == "An answer to a question stays; what was done before it can not be taken back.")
        #expect(session.state.marks.answers == [id: 2])
    }

    @Test("what was done after an answer can be taken back")
    func afterBarrier() {
        let session = Session("80x24", "M enter")
        session.goTo(question: id).press("2").readOn().press("u")
        #expect(session.message.hasPrefix("Taken back"))
        #expect(session.place == .question(id))
        #expect(session.press("u").message.hasPrefix("An answer to a question stays"))
    }

    @Test("with nothing done there is nothing to take back", arguments: ["u", "enter u", "enter r q u"])
    func nothing(_ keys: String) {
        let session = Session("80x24", Script(keys))
        #expect(session.message == "There is nothing to take back.")
    }

    @Test("what was taken back stays in the journal, with the line that took it back")
    func journal() {
        let session = Session("80x24", "enter enter u")
        #expect(session.store.entries.count == 4)
        if case .undo = session.store.entries.last?.what {} else { Issue.record("the last line is no undo") }
    }
}
