import Procedures
import ProgramLoop
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
        #expect(session.message.hasPrefix("Nothing was changed."))
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

    @Test("a line grows to 1,000 characters; the next one is answered with a word, and not typed")
    func longest() {
        let session = Session("80x24", "enter e").press(Script(Array(repeating: .character("x"), count: 1_000)))
        #expect(session.message == "Note: " + String(repeating: "x", count: 1_000))
        #expect(session.press("y").message == "1000 characters are the most. Note: " + String(repeating: "x", count: 1_000))
        #expect(session.press("backspace").message == "Note: " + String(repeating: "x", count: 999))
    }

    @Test(
        "the line is edited in its middle, and the cursor stands there",
        arguments: [
            ("'hello wrld' left*3 o", "hello world", 8), ("'bc' home a", "abc", 1), ("'ab' ctrl-a x ctrl-e y", "xaby", 4),
            ("'ab' home end c", "abc", 3), ("'abc' home delete", "bc", 0), ("'abc' delete", "abc", 3),
            ("'abc' left delete", "ab", 2),
            ("'abc' left backspace", "ac", 1), ("'abc' home backspace", "abc", 0), ("'abc' home right x", "axbc", 2),
            ("'abc' left*9 right*9 d", "abcd", 4), ("'one two three' left*5 ctrl-w", "one three", 4),
            ("'one two' left*3 ctrl-u", "two", 0), ("'one two' left*3 ctrl-k", "one ", 4),
        ])
    func editing(_ keys: String, _ text: String, _ cursor: Int) {
        let session = Session("80x24", "enter e").press(Script(keys))
        #expect(session.message == "Note: " + text)
        #expect(session.frame.cursor.column == 7 + cursor)
    }

    @Test("in a line longer than the screen the cursor and the letters around it stay in sight")
    func longLine() {
        let session = Session("80x24", "enter e").press(Script("'\(String(repeating: "abcdefghi ", count: 20))'"))
        session.press("left*50")
        let row = session.frame.cursor.row
        #expect(session.frame[session.frame.cursor.column, row].scalar == "a")
        #expect(session.frame[session.frame.cursor.column + 1, row].scalar == "b")
        session.press("home")
        #expect(session.frame.line(row).hasPrefix(" Note: abcdefghi abcdefghi"))
    }

    @Test("a note or a reason left with Esc is there again, at its step", arguments: [("e", "Note:"), ("S", "Skip, because:")])
    func draft(_ key: String, _ question: String) {
        let session = Session("80x24", "enter").press(Script("\(key) 'two long sentences' esc"))
        #expect(session.message == "Nothing was changed. \(key) brings back what you typed.")
        #expect(session.press(Script("right \(key)")).message == "\(question) ")
        #expect(session.press(Script("esc left \(key)")).message == "\(question) two long sentences")
        session.press("enter")
        session.goTo(step: "eval-questions")
        #expect(session.press(Script(key)).message == "\(question) ", "what was used is no draft any more")
    }

    @Test("Ctrl-C while a line is typed ends the typing and not the program; otherwise it ends the program")
    func interrupt() {
        let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24))
        let inputs = Script("enter e 'half a'").inputs + [.terminated(signal: 2)]
        var runtime = Session("80x24").runtime
        let ending = runtime.run(on: terminal, ScriptedHappenings(inputs + Script("right").inputs + [.terminated(signal: 2)]))
        #expect(ending == .terminated(signal: 2))
        #expect(runtime.state.walkPlace == .step("eval-severity"))
        #expect(runtime.state.marks.notes.isEmpty)
    }

    @Test("an empty reason keeps asking, so that a reason typed next is no command")
    func noReason() {
        let session = Session("80x24", "enter S enter")
        #expect(session.message == "A skipped step needs a reason; Esc cancels. Skip, because: ")
        session.press("'already done' enter")
        #expect(session.state.snapshot.mark(ofStep: "eval-questions") == .skipped(reason: "already done"))
    }

    @Test("pasted text is one text in the line, with blanks for its line ends", arguments: prompts)
    func paste(_ keys: String, _ question: String) {
        let session = Session("80x24", Script(keys)).press("'a b' left")
        let seq = session.journal.nextSeq
        session.paste("one\r\ntwo\nq\u{1B}")
        #expect(session.message == "\(question) a one two qb")
        #expect(session.journal.nextSeq == seq)
    }

    @Test(
        "pasted text is never a command, and says where it would be taken",
        arguments: ["", "enter", "r end up enter", "?", "M enter D"])
    func pasteElsewhere(_ keys: String) {
        let session = Session("80x24", Script(keys))
        let (place, seq) = (session.place, session.journal.nextSeq)
        session.paste("question 3\nmm\nq\n")
        #expect(session.message == "Pasted text is taken only where something is being typed: e writes a note, / finds words.")
        #expect(session.place == place && session.journal.nextSeq == seq && session.ending == nil)
    }

    @Test("of a paste that is too long the beginning is taken, and the rest is counted")
    func longPaste() {
        let session = Session("80x24", "enter e").paste(String(repeating: "é", count: 1_200))
        #expect(session.message.hasPrefix("1000 characters are the most. 200 of 1200 pasted did not fit. Note: é"))
        session.press("enter")
        #expect(session.state.marks.notes["eval-questions"]?.first?.count == 1_000)
    }

    @Test("a paste while a key is waited for is no key")
    func pasteForKey() {
        let session = Session("80x24", "comma").choose("key.mark").paste("x")
        #expect(session.message.hasPrefix("Press the key for"))
        #expect(session.state.settings.keys["mark"] == nil)
    }

    @Test(
        "what is typed is kept with its marks and joiners, composed",
        arguments: [
            ("O\u{308}dem", "Ödem"), ("re\u{301}sume\u{301}", "résumé"), ("น้ำ", "น้ำ"), ("हृदय", "हृदय"),
            ("👨\u{200D}👩\u{200D}👧", "👨\u{200D}👩\u{200D}👧"),
            ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("❤\u{FE0F}", "❤\u{FE0F}"), ("a\u{200D} b", "a b"), ("5 µg", "5 µg"),
            ("\u{1100}\u{1161}\u{11A8}", "각"),
        ])
    func marks(_ typed: String, _ kept: String) {
        for isPasted in [false, true] {
            let session = Session("80x24", "enter e")
            if isPasted { session.paste(typed) } else { session.press(Script("'\(typed)'")) }
            session.press("enter")
            #expect(
                session.state.marks.notes["eval-questions"]?.first.map { Array($0.unicodeScalars) }
                    == Array(kept.unicodeScalars))
        }
    }

    @Test(
        "what could steer a terminal or hide is not typed",
        arguments: ["\u{202E}", "\u{2066}", "\u{E0041}", "\u{200B}", "\u{FEFF}", "\u{AD}"])
    func hidden(_ character: String) {
        let session = Session("80x24", "enter e").press(Script("'a\(character)b' enter"))
        #expect(session.state.marks.notes["eval-questions"] == ["ab"])
    }

    @Test("a byte that is no character is typed as a sign, with a word")
    func unreadable() {
        let session = Session("80x24", "enter e '5 \u{FFFD}'")
        #expect(session.message == "That key's character is not UTF-8: see \"teer doctor\". Note: 5 \u{FFFD}")
    }

    @Test(
        "Alt and a key does nothing, on a page and in a line",
        arguments: ["alt-2", "alt-q", "alt-d", "alt-m", "alt-backspace", "alt-enter"])
    func alt(_ key: String) {
        let session = Session("80x24", "M enter").goTo(question: Session.firstQuestion).press(Script(key))
        #expect(
            session.place == .question(Session.firstQuestion) && session.state.marks.answers.isEmpty && session.ending == nil)
        #expect(session.message.hasSuffix("does nothing here. ? shows the keys."))
        session.press("e 'ab'").press(Script(key))
        #expect(session.message == "Note: ab")
    }

    @Test(
        "keys that type nothing do nothing while a line is typed",
        arguments: ["up", "tab", "f1", "f10", "page-down", "ctrl-l", "insert"])
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
