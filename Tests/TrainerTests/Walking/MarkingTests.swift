import Procedures
import Testing

@testable import Trainer

@Suite("Marking, skipping and going back")
struct MarkingTests {
    @Test(
        "Space and Enter mark the step and go on; the mark, the counts and the journal agree",
        arguments: ["enter enter", "space space"])
    func enter(_ keys: String) {
        let session = Session("80x24", "enter").press(Script(keys))
        #expect(session.step == "eval-secondary-cutoffs")
        #expect(session.mark("eval-questions") == "[x]")
        #expect(session.mark("eval-severity") == "[x]")
        #expect(session.text.contains("2/16   Walk 2/69"))
        #expect(session.events == ["begin", "complete", "complete"])
    }

    @Test("Right goes on without a mark")
    func next() {
        let session = Session("80x24", "enter right")
        #expect(session.step == "eval-severity")
        #expect(session.mark("eval-questions") == "[ ]")
    }

    @Test("m marks a step and stays; m again takes the mark away")
    func mark() {
        let session = Session("80x24", "enter m")
        #expect(session.step == "eval-questions")
        #expect(session.mark("eval-questions") == "[x]")
        #expect(session.message == "Marked.")
        #expect(session.press("m").mark("eval-questions") == "[ ]")
        #expect(session.message == "Mark removed.")
    }

    @Test("a step is skipped with the reason that was typed, and the summary says it")
    func skip() {
        let session = Session("80x24", "enter S 'seen last week' enter")
        #expect(session.step == "eval-severity")
        #expect(session.mark("eval-questions") == "[-]")
        #expect(session.press("s").text.contains("Skipped, because: seen last week"))
    }

    @Test("a skip without a reason is refused and skips nothing", arguments: ["enter", "'   ' enter"])
    func emptyReason(_ typed: String) {
        let session = Session("80x24", "enter S").press(Script(typed))
        #expect(session.step == "eval-questions")
        #expect(session.mark("eval-questions") == "[ ]")
        #expect(session.message.hasPrefix("A skipped step needs a reason"))
        #expect(session.events == ["begin"])
    }

    @Test("marking a skipped step makes it a marked one")
    func markAfterSkip() {
        let session = Session("80x24", "enter S 'later' enter backspace m")
        #expect(session.step == "eval-questions")
        #expect(session.mark("eval-questions") == "[x]")
    }

    @Test("Backspace goes back and keeps the marks; from the first step it goes to the start screen")
    func back() {
        let session = Session("80x24", "enter enter backspace")
        #expect(session.step == "eval-questions")
        #expect(session.mark("eval-questions") == "[x]")
        #expect(session.press("backspace").place == .home)
        #expect(session.press("enter").step == "eval-questions")
    }

    @Test("Enter marks the step in front, however one came there")
    func elsewhere() {
        let session = Session("80x24", "enter : '1.4' enter enter")
        #expect(session.step == "eval-symptoms")
        #expect(session.mark("eval-mechanism") == "[x]")
        #expect(session.mark("eval-questions") == "[ ]")
        #expect(session.events == ["begin", "go-to.step.eval-mechanism", "complete"])
    }

    @Test("Left and Right go to the neighboring steps without a mark; Left stops at the first one's start screen")
    func neighbors() {
        let session = Session("80x24", "enter right right left")
        #expect(session.step == "eval-severity")
        #expect(session.procedure.steps.allSatisfy { session.mark($0.id) == "[ ]" })
        #expect(session.press("left left").place == .home)
    }

    @Test("a note stands at its step, on the notes page and in the summary, and leads back to its step")
    func notes() {
        let session = Session("80x24", "enter right e 'ask about warfarin' enter")
        #expect(session.message == "Noted.")
        session.open(.notes)
        #expect(session.text.contains("- ask about warfarin"))
        session.press("right right E")
        #expect(session.text.contains("ask about warfarin  (Grade the leak with several measures)"))
        #expect(session.press("enter").step == "eval-severity")
        #expect(session.press("s").text.contains("Note: ask about warfarin"))
    }

    @Test("a note written in an article belongs to the step the walk stands at")
    func noteInArticle() {
        let session = Session("80x24", "enter right r").choose("article.what-it-is")
        session.press("e 'compare with the guideline' enter")
        #expect(session.place == .lookup(.reference))
        #expect(session.message == "Noted at phase 1, step 2: Grade the leak with several measures.")
        #expect(session.state.marks.notes == ["eval-severity": ["compare with the guideline"]])
        #expect(session.text.contains("What it is"))
    }

    @Test("without a walk there is no place for a note, and the program says so")
    func noteWithoutWalk() {
        let session = Session("80x24", "r enter e")
        session.press("'lost' enter")
        #expect(session.message == "A note belongs to a step; begin the walk first.")
        #expect(session.state.marks.notes.isEmpty)
    }
}
