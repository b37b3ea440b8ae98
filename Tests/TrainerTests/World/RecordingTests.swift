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

    @Test(
        "nothing recorded from the start leaves a sign on every page, and leaving asks",
        arguments: ["80x24", "200x60", "40x12"])
    func unrecorded(_ size: String) {
        let session = Session(size, "") { $0.state.unrecorded = "This walk is not recorded: the disk is full." }
        #expect(session.words.contains("[!] not recorded"))
        for keys in ["enter", "enter", "o", "q", "m", "?", "q", "0", "backspace"] as [Script] {
            session.press(keys)
            #expect(session.words.contains("[!] not recorded"), "\(session.text)")
        }
        session.press("q")
        #expect(session.place == .leaving)
        #expect(session.words.contains("This walk is not recorded: the disk is full."))
        #expect(session.press("enter").ending == nil)
        #expect(session.press("q q").ending == .left(status: 0))
    }

    @Test("where no walk was begun, nothing is lost and leaving asks nothing")
    func unrecordedAndUnused() {
        let session = Session("80x24", "o q") { $0.state.unrecorded = "This walk is not recorded." }
        #expect(session.press("q").ending == .left(status: 0))
    }

    @Test("a write that failed is shown by the same sign until one works")
    func signOfFailure() {
        let session = Session("80x24", "enter")
        #expect(!session.words.contains("[!]"))
        session.store.failure = "Not saved: disk full."
        #expect(session.press("enter").words.contains("[!] not recorded"))
        session.store.failure = nil
        #expect(!session.press("enter").words.contains("[!]"))
    }

    @Test("a note written while something is looked up is stored at once, though the page turns behind it")
    func noteAmongPages() throws {
        let session = Session("80x24", "enter o e 'kept' enter")
        #expect(session.message.hasPrefix("Noted at"))
        let (read, problems) = Journal.read(session.store.entries, Session.chart)
        #expect(problems.isEmpty)
        #expect(try #require(read).snapshot.context.notes.values.joined().contains("kept"))
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
