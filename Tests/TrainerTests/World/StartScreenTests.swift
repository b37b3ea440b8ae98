import Procedures
import Screens
import TerminalCore
import Testing

@testable import Trainer

@Suite("The start screen")
struct StartScreenTests {
    @Test(
        "at most twelve lines at 80x24, whole at every usual size, the walk first", arguments: ["80x24", "40x12", "200x60"],
        ["", "enter enter 0"])
    func whole(_ size: String, _ keys: String) {
        let session = Session(size, Script(keys))
        let lines = session.page.body.filter(\.isFocusable)
        #expect(size == "200x60" || lines.count <= 12)
        #expect(session.page.isWhole(in: session.state.size, repertoire: .unicode))
        #expect(session.page.focus == (keys.isEmpty ? "home.begin" : "home.resume"))
    }

    @Test(
        "a group that does not fit is one line that opens, and Backspace shuts it", arguments: ["backspace", "esc", "0", "q"])
    func group(_ key: String) {
        let session = Session("40x12").choose("home.group-lookUp")
        #expect(session.page.body.contains { $0.id == "home.glossary" })
        #expect(!session.page.body.contains { $0.id == "home.leave" })
        session.press(Script(key))
        #expect(session.ending == nil)
        #expect(session.page.body.contains { $0.id == "home.leave" })
        #expect(session.page.focus == "home.group-lookUp")
    }

    @Test("what was opened from a group comes back to it")
    func back() {
        let session = Session("40x12").choose("home.glossary")
        #expect(session.place == .lookup(.glossary))
        #expect(session.press("q").page.focus == "home.glossary")
    }

    @Test("how to read on is said until a first walk has begun")
    func advice() {
        #expect(Session("80x24").text.contains("Space reads on, ? shows the keys."))
        #expect(!Session("80x24", "enter 0").text.contains("reads on"))
        let offers = [WalkOffer(id: "a", standing: .own(isRecent: false), times: "today")]
        #expect(!Session("80x24") { $0.state.offers = offers }.text.contains("reads on"))
    }

    @Test(
        "every line does what it says",
        arguments: [
            ("home.outline", WalkPlace.lookup(.outline)), ("home.pictures", .lookup(.pictures)),
            ("home.reference", .lookup(.reference)),
            ("home.glossary", .lookup(.glossary)), ("home.notes", .lookup(.notes)), ("home.summary", .lookup(.summary)),
            ("home.settings", .lookup(.settings)), ("home.help", .help), ("home.about", .lookup(.about)),
        ], ["80x24", "40x12"])
    func lines(_ line: (String, WalkPlace), _ size: String) {
        #expect(Session(size).choose(line.0).place == line.1)
    }

    @Test("linear mode says all lines, none of them folded")
    func linear() {
        let session = LinearSession()
        #expect(session.state.page.spokenChoices.count > 12)
        #expect(!session.state.page.spokenChoices.contains { $0.hasPrefix("home.group-") })
    }
}
