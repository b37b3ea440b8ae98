import Procedures
import ProgramLoop
import Settings
import TerminalCore
import Testing

@testable import Trainer

@Suite("What settings do")
struct SettingsEffectTests {
    @Test("F3 changes to the next color scheme, tells the terminal, says it and writes it down, around and around")
    func scheme() {
        let session = Session("80x24")
        var schemes: [Scheme] = []
        for _ in 0..<4 {
            session.press("f3")
            schemes.append(session.terminal.scheme)
            #expect(session.message.hasPrefix("Colors: "))
        }
        #expect(Set(schemes).count == 4)
        #expect(schemes.last == .auto)
        #expect(session.store.settings.count == 4)
    }

    @Test("plain characters are used at once, and all of them again", arguments: ["enter", "r", "M enter 3"])
    func ascii(_ keys: String) {
        let session = Session("80x24", "comma").choose("setting.ascii").press("q").press(Script(keys))
        #expect(session.text.unicodeScalars.allSatisfy { $0.isASCII })
        session.press("comma").choose("setting.ascii").press("q")
        #expect(!session.text.unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test("what an ASCII terminal can not show is not used, whatever the settings say")
    func asciiTerminal() {
        let session = Session("80x24", "enter", settings: Settings(ascii: false), repertoire: .ascii)
        #expect(session.text.unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test("the mode of a new walk is set, and felt by the next one only")
    func mode() {
        let session = Session("80x24", "enter comma").choose("setting.mode").press("q")
        #expect(!session.isFree)
        session.press("0").choose("home.begin").choose("home.anew")
        #expect(session.isFree)
    }

    @Test("the page says what each setting is, before and after")
    func said() {
        let session = Session("80x24", "comma")
        #expect(session.words.contains("Single letters and digits are keys: yes"))
        session.choose("setting.letters")
        #expect(session.words.contains("Single letters and digits are keys: no, for speech input"))
        #expect(session.store.settings.last == .letters(false))
    }

    @Test("the depth of a step is folded or open when it is entered, as the settings say; w changes it for this session")
    func depth() {
        let folded = Session("80x24", "enter")
        #expect(folded.page.openFolds(in: folded.state.size, repertoire: .unicode).isEmpty)
        #expect(folded.sheets?.count == 1)
        let open = Session("80x24", "enter", settings: Settings(depth: .open))
        let folds = Set(open.page.leaf!.folds.map(\.id))  // the page of a step is a leaf
        #expect(open.page.openFolds(in: open.state.size, repertoire: .unicode) == folds)
        #expect(open.sheets!.count > 1)
        #expect(open.press("w").page.openFolds(in: open.state.size, repertoire: .unicode).isEmpty)
        #expect(open.press("right").page.openFolds(in: open.state.size, repertoire: .unicode).isEmpty, "at the next step too")
    }

    @Test("the settings page changes it, at once and in the file")
    func depthChanged() {
        let session = Session("80x24", "enter comma").choose("setting.depth").press("q")
        #expect(session.store.settings.last == .depth(.open))
        #expect(!session.page.openFolds(in: session.state.size, repertoire: .unicode).isEmpty)
        session.press("comma").choose("setting.depth")
        #expect(session.store.settings.last == .depth(.folded))
    }

    @Test("on a small screen the reasons wait on a page of their own; the warning is on the face")
    func narrow() {
        let session = Session("40x12", "enter").goTo(step: "eval-geometry")
        #expect(session.page.body.contains { $0.id == "warn" })
        #expect(!session.page.body.contains { $0.id.hasPrefix("depth.why") })
        #expect(session.press("w").page.body.contains { $0.id.hasPrefix("depth.why.") })
        #expect(!session.page.body.contains { $0.id == "warn" })
        #expect(session.press("backspace").page.body.contains { $0.id == "warn" })
    }

    @Test("the quiet timer counts minutes, wakes once a minute, and sleeps when it is off")
    func timer() {
        let session = Session("80x24", "enter")
        #expect(!session.text.contains(" min"))
        session.press("t")
        let begun = session.store.uptime
        session.store.advance(minutes: 4.5)
        session.take(Happening.tick(0))
        #expect(session.text.contains("4 min"))
        #expect(session.runtime.due == begun + 5 * 60_000, "at the next minute, not a minute from now")
        #expect(!session.press("t").text.contains(" min"))
    }

    @Test("a clock that is set meanwhile changes nothing of it", arguments: [-7_200_000, 3_155_760_000_000] as [Int64])
    func clockIsSet(by milliseconds: Int64) {
        let session = Session("80x24", "enter t")
        session.store.setClock(by: milliseconds)
        session.store.advance(minutes: 2)
        session.take(Happening.tick(0))
        #expect(session.text.contains("  2 min"))
    }

    @Test("^L paints anew, ^Z stops, F2 goes to linear mode")
    func program() {
        let session = Session("80x24", "enter ctrl-z")
        #expect(session.terminal.suspensions == 1)
        session.take(Happening.resumed)
        #expect(session.press("f2").ending == .goLinear)
    }
}
