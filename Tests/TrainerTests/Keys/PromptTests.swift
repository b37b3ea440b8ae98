import Procedures
import TerminalCore
import Testing

@testable import Trainer

@Suite("Typing a line")
struct PromptTests {
    static let prompts: [(String, String)] = [
        ("enter S", "Skip, because:"), ("enter e", "Note:"), ("enter /", "Find:"), ("D enter", "Show lines with:"),
    ]

    @Test("a line is asked for on the message line, with the cursor behind what is typed", arguments: prompts)
    func cursor(_ keys: String, _ question: String) {
        let session = Session("80x24", Script(keys)).press("'ab'")
        let row = session.frame.cursor.row
        #expect(session.frame.line(row) == " \(question) ab")
        #expect(session.frame.cursor.column == question.count + 4)
    }

    @Test("Esc cancels and changes nothing", arguments: prompts, ["esc", "ctrl-c"])
    func cancel(_ prompt: (String, String), _ key: String) {
        let session = Session("80x24", Script(prompt.0))
        let (place, seq) = (session.place, session.journal.nextSeq)
        session.press("'half a thought'").press(Script(key))
        #expect(session.message == "Nothing was changed.")
        #expect(session.place == place)
        #expect(session.journal.nextSeq == seq)
        #expect(session.ending == nil)
    }

    @Test("Backspace rubs out; on an empty line it cancels", arguments: prompts)
    func backspace(_ keys: String, _ question: String) {
        let session = Session("80x24", Script(keys)).press("'ab' backspace")
        #expect(session.message == "\(question) a")
        session.press("backspace backspace")
        #expect(session.state.prompt == nil)
    }

    @Test("^U rubs out the line and ^W the last word")
    func editing() {
        let session = Session("80x24", "enter e 'one two three'")
        #expect(session.press("ctrl-w").message == "Note: one two ")
        #expect(session.press("ctrl-u").message == "Note: ")
    }

    @Test("a line grows to 400 characters and no further")
    func longest() {
        let session = Session("80x24", "enter e").press(Script(Array(repeating: .character("x"), count: 500)))
        #expect(session.message.count == "Note: ".count + 400)
    }

    @Test(
        "keys that type nothing do nothing while a line is typed",
        arguments: ["up", "tab", "f1", "f10", "page-down", "ctrl-l", "home"])
    func others(_ key: String) {
        let session = Session("80x24", "enter e 'ab'")
        let before = session.frame.text
        #expect(session.press(Script(key)).frame.text == before)
    }

    @Test("the key line says how to finish and how to cancel", arguments: prompts)
    func hints(_ keys: String, _ question: String) {
        #expect(Session("80x24", Script(keys)).text.hasSuffix(" Enter ok  Bksp rub out  Esc cancel"))
    }

    @Test("letters that no console has can be typed, and are kept as they were typed")
    func letters() {
        let session = Session("80x24", "enter e 'Grüße aus Zürich' enter")
        #expect(session.state.marks.notes == ["eval-questions": ["Grüße aus Zürich"]])
    }
}
