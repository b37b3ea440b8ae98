import Procedures
import Settings
import TerminalCore
import Testing

@testable import Trainer

@Suite("Without letters and digits as keys")
struct LettersOffTests {
    private let settings = Settings(letters: false)

    /// How a command is given without letters where it has no other key of its own: keys from the start screen.
    static let otherWays: [(Command, String)] = [
        (.phase1, "enter f5 home"), (.phase2, "enter tab"), (.phase3, "enter tab"), (.phase4, "enter tab"),
        (.phase5, "enter tab"),
        (.notes, "down*6 enter"), (.summary, "down*7 enter"), (.about, "down*9 enter down*3 enter"), (.mode, "down*8 enter"),
        (.guess, "ctrl-u enter down*5 enter"),
    ]

    @Test("every command has a key that is no letter, or another way")
    func all() {
        let keymap = Keymap(settings)
        let others = Set(Self.otherWays.map(\.0))
        for command in Command.allCases {
            #expect(keymap.keys[command]?.isEmpty == false || others.contains(command), "\(command)")
            #expect(
                keymap.keys[command]?.isEmpty != false || !others.contains(command) || command == .phase1,
                "\(command) needs no other way")
        }
        #expect(keymap.unreachable.isEmpty)
    }

    @Test(
        "the start screen leads to all that has no other key",
        arguments: [
            ("home.notes", WalkPlace.lookup(.notes)), ("home.summary", .lookup(.summary)), ("home.about", .lookup(.about)),
            ("home.help", .help), ("home.settings", .lookup(.settings)), ("home.reference", .lookup(.reference)),
            ("home.glossary", .lookup(.glossary)), ("home.outline", .lookup(.outline)),
        ])
    func fromStart(_ line: String, _ place: WalkPlace) {
        let session = Session("80x24", settings: settings).choose(line)
        #expect(session.place == place)
    }

    @Test("the mode is changed on the start screen")
    func mode() {
        #expect(Session("80x24", settings: settings).choose("home.mode").isFree)
    }

    @Test("phases are gone to with Tab, Shift-Tab and the outline")
    func phases() {
        let session = Session("80x24", settings: settings).choose("home.mode").choose("home.begin")
        #expect(session.press("tab tab").step == "intv-access")
        #expect(session.press("shift-tab").step == "prep-anesthesia")
        session.goTo("phase.follow-up")
        #expect(session.step == "follow-discharge")
    }

    @Test("questions are answered with Down and Enter")
    func answers() {
        let session = Session("80x24", settings: settings).choose("home.mode").choose("home.begin")
        session.goTo(question: Session.firstQuestion).press("down down down enter")
        #expect(session.state.marks.answers == [Session.firstQuestion: 3])
    }

    @Test("a letter or digit does nothing", arguments: ["m", "q", "5", "o", "/", "?", ",", "S", "0"])
    func nothing(_ letter: String) {
        let session = Session("80x24", "enter", settings: settings)
        session.press(.character(letter.unicodeScalars.first!))  // the arguments are letters
        #expect(session.message.contains("does nothing here"))
        #expect(session.step == "eval-questions")
        #expect(session.ending == nil)
    }

    @Test("letters are still typed where a line is asked for")
    func typing() {
        let session = Session("80x24", "enter insert 'quiet lab' enter", settings: settings)
        #expect(session.state.marks.notes == ["eval-questions": ["quiet lab"]])
    }

    @Test("key lines and help name no letters", arguments: Scene.all.filter { !$0.isPrompt && $0.name != "leaving" })
    func hints(_ scene: Scene) {
        let session = scene.open("80x24")
        session.press("?").press("comma").choose("setting.letters").press("esc")
        #expect(!session.state.settings.letters)
        for hint in session.page.keys { #expect(hint.key.count > 1, "\(hint.key)") }
        session.press("f1")
        #expect(!session.spoken.contains { $0.hasPrefix("m ") || $0.hasPrefix("q ") })
    }

    @Test("Space still reads on")
    func space() {
        #expect(Session("80x24", "space space", settings: settings).step == "eval-severity")
    }
}
