import Procedures
import StateMachine
import Testing

@testable import Trainer

@Suite("When the walk can not be stored")
struct RecordingTests {
    private let sentence = "Not saved: disk full (/var). Work goes on and is saved when there is room again."

    @Test("it is said at once, and again on every screen until it works")
    func said() {
        let session = Session("80x24", "enter")
        session.store.failure = sentence
        #expect(session.press("enter").message == sentence)
        #expect(session.press("down").message == sentence)
        #expect(session.press("r").message == sentence)
    }

    @Test("work goes on, and the next try stores all that waited")
    func recovered() {
        let session = Session("80x24", "enter")
        session.store.failure = sentence
        session.press("enter m right e 'kept' enter")
        #expect(session.state.marks.notes.count == 1)
        #expect(session.store.entries.count == 2)
        session.store.failure = nil
        #expect(session.press("right").message == "All that was done is stored now.")
        #expect(session.store.entries.count == session.journal.entries.count)
        #expect(Journal.read(session.store.entries, Session.chart).problems.isEmpty)
        #expect(session.press("down").message.isEmpty)
    }

    @Test("leaving asks first, because something would be lost; staying is what Enter does")
    func leaving() {
        let session = Session("80x24", "enter")
        session.store.failure = sentence
        session.press("enter q")
        #expect(session.place == .leaving)
        #expect(session.words.contains(sentence))
        #expect(session.press("enter").step == "eval-severity")
        #expect(session.ending == nil)
    }

    @Test(
        "Esc and Backspace stay too, q and the second line leave",
        arguments: [
            ("esc", false), ("backspace", false), ("q", true), ("down enter", true), ("up enter", false),
        ])
    func answers(_ keys: String, _ leaves: Bool) {
        let session = Session("80x24", "enter")
        session.store.failure = sentence
        session.press("enter q").press(Script(keys))
        #expect((session.ending != nil) == leaves)
    }

    @Test("nothing else happens while leaving has to be confirmed", arguments: ["o", "r", "m", "3", "u", "M", "/", "n"])
    func nothingElse(_ key: String) {
        let session = Session("80x24", "enter")
        session.store.failure = sentence
        session.press("enter q").press(Script(key))
        #expect(session.place == .leaving)
        #expect(session.ending == nil)
    }

    @Test("settings that can not be written are told, and hold until the end")
    func settings() {
        let session = Session("80x24", "comma")
        session.store.failure = "Settings not saved: read-only."
        session.choose("setting.ascii")
        #expect(session.message == "Settings not saved: read-only.")
        #expect(session.state.settings.ascii == true)
    }
}
