import Foundation
import Testing

@Suite("Typed and pasted text in a real terminal")
struct TypingTests {
    private func walking(_ home: Home, locale: String = "C.UTF-8", _ arguments: [String] = []) throws -> TerminalSession {
        let session = try TerminalSession(home, ["walkthrough"] + arguments, locale: locale)
        try session.see("step 1 of")
        try session.settle()
        return session
    }

    private func send(_ text: String, to session: TerminalSession) throws {
        session.send(Array(text.utf8))
        try session.settle()
    }

    private func leave(_ session: TerminalSession) throws {
        session.send(KeyBytes("q").bytes)
        #expect(session.waitForEnd() == .exited(0))
        #expect(session.leftovers == [])
    }

    @Test("A terminal is asked to mark pasted text, and no longer once it is given back")
    func mode() throws {
        let session = try walking(Home())
        #expect(session.terminal.modes.contains(2004))
        try leave(session)
        #expect(!session.terminal.modes.contains(2004))
    }

    @Test("A paste of three lines is no command; in a note it is one text")
    func paste() throws {
        let home = Home()
        let session = try walking(home)
        let paste = "\u{1B}[200~question 3\rmm t\rsq\u{1B}[201~"
        try send(paste, to: session)
        #expect(session.terminal.text.contains("Pasted text is taken only where"))
        try session.press("up")
        let text = session.terminal.text
        #expect(text.contains("step 1 of") && text.contains("Walk 0/69"), "\(text)")
        try session.press("e")
        try send(paste, to: session)
        try session.press("enter")
        try leave(session)
        let summary = try home.run(["summary", "--format", "json"]).output
        #expect(summary.contains("question 3 mm t sq"))
    }

    @Test("Letters are kept in a locale without them, with marks and joiners", arguments: ["C", "C.UTF-8"])
    func letters(locale: String) throws {
        let home = Home()
        let session = try walking(home, locale: locale)
        try session.press("e")
        try send("Größe 5 µg, O\u{308}dem, हृदय", to: session)
        try session.press("enter")
        try leave(session)
        let summary = try home.run(["summary", "--format", "json"], input: "", ["LC_ALL": "C.UTF-8"]).output
        #expect(summary.contains("Größe 5 µg, Ödem, हृदय"))
    }

    @Test(
        "What is typed in Thai and Hindi stands on the screen with its marks",
        arguments: ["ที่นี่ ดี", "हिन्दी हृदय", "ε\u{301} x\u{323}"])
    func marks(words: String) throws {
        let session = try walking(Home())
        try session.press("e")
        try send(words, to: session)
        #expect(session.terminal.text.contains("Note: \(words)"), "\(session.terminal.text)")
        try session.press("enter")
        try leave(session)
    }

    @Test(
        "Pictures of all blocks are typed, shown and take two columns",
        arguments: ["\u{1FAC0}\u{1FAC1}\u{1FA7A}\u{1F7E0}\u{1F198}\u{1F004}x"])
    func pictures(words: String) throws {
        let session = try walking(Home())
        try session.press("e")
        try send(words, to: session)
        #expect(!session.terminal.text.contains("Note: ?"))
        #expect(words.allSatisfy { session.terminal.text.contains($0) }, "\(session.terminal.text)")
        try session.press("enter")
        try leave(session)
    }

    @Test("A wide sign that cannot be shown is a question mark and a blank, so that what follows stands where it is reckoned")
    func standIn() throws {
        let session = try walking(Home())
        try session.press("e")
        // A picture of Unicode 16, which an older C library does not know.
        try send("a\u{1FAC6}b", to: session)
        let shown = session.terminal.text
        #expect(shown.contains("Note: a? b") || shown.contains("\u{1FAC6}"), "\(shown)")
        try session.press("enter")
        try leave(session)
    }

    @Test("Alt and a key neither answers nor leaves nor closes what is typed")
    func alt() throws {
        let session = try walking(Home(), ["--free"])
        try send("\u{1B}q\u{1B}m", to: session)
        #expect(session.process.ending == nil)
        #expect(session.terminal.text.contains("Walk 0/69"), "\(session.terminal.text)")
        try session.press("e", "a")
        try send("\u{1B}d\u{1B}\u{7F}", to: session)
        #expect(session.terminal.text.contains("Note: a"))
        try session.press("esc")
        try leave(session)
    }

    @Test("Ctrl-C ends what is typed first, and then the program")
    func interrupt() throws {
        let session = try walking(Home())
        try session.press("e", "a")
        session.send([3])
        try session.see("Nothing was changed.")
        #expect(session.process.ending == nil)
        session.send([3])
        #expect(session.waitForEnd() == .exited(130))
        #expect(session.leftovers == [])
    }
}
