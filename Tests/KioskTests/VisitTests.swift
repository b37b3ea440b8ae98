import BundledPack
import Screens
import TerminalCore
import Testing

@testable import Kiosk

@Suite("A visitor at the kiosk")
struct VisitTests {
    @Test("The first page names the track, says what it is, offers the phases, and names the key that reads aloud")
    func startPage() {
        let booth = Booth()
        let content = Booth.content
        #expect(booth.text.contains(content.track.title))
        #expect(booth.text.contains("gives information only"))
        #expect(!booth.text.contains("medical device"))
        for phase in content.phases { #expect(booth.words.contains(content.title(ofPhase: phase))) }
        #expect(booth.text.contains("F2"))
        #expect(booth.page.focus == "phase.\(content.phases[0])")
    }

    @Test("At 40x12 the choices stand in sight with the first lines")
    func smallStart() {
        let booth = Booth("40x12")
        #expect(booth.page.focus != nil)
        #expect(booth.text.contains(">1. "))
    }

    @Test("The contact line of the clinic stands on the first page")
    func contact() {
        let booth = Booth("80x30")
        #expect(booth.text.contains("Questions? Ask at desk 2."))
    }

    @Test("Arrows, Enter and one key back lead to every page and out of it again", arguments: ["backspace", "left", "esc"])
    func arrows(back: String) {
        let booth = Booth()
        let phases = Booth.content.phases
        for (at, phase) in phases.enumerated() {
            booth.press(at == 0 ? "enter" : "down enter")
            #expect(booth.place == .page(Booth.content.track.pages(phase: phase)[0].id))
            booth.press(back)
            #expect(booth.place == .start)
        }
    }

    @Test("Enter shows the rest of a page before the next one", arguments: ["40x12", "80x24", "20x6"])
    func enterScrolls(size: String) {
        let booth = Booth(size)
        booth.press("1")
        let first = booth.place
        var seen = ""
        var presses = 0
        while booth.place == first, presses < 100 {
            seen += booth.text + "\n"
            booth.press("enter")
            presses += 1
        }
        let page = Booth.content.track.pages[0]
        let words = seen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for statement in page.statements {
            let last = statement.text.split(separator: " ").suffix(2).joined(separator: " ")
            #expect(words.contains(last), "\(last)")
        }
        #expect(booth.place == .page(Booth.content.track.pages[1].id))
    }

    @Test("Digits choose at once, and the tenth is 0")
    func digits() throws {
        let booth = Booth()
        let list = try #require(booth.page.spokenChoices.firstIndex(of: "questions"))
        booth.press("\(list + 1)")
        #expect(booth.place == .questions)
        booth.press("0")
        #expect(booth.place == .answer(Booth.content.track.questions[9].id))
        booth.press("backspace 2")
        #expect(booth.place == .answer(Booth.content.track.questions[1].id))
        booth.press("home 9 home")
        #expect(booth.place == .start)
    }

    @Test("After the last page the start page stands, and says so")
    func lastPage() {
        let booth = Booth("80x60")
        booth.press("\(Booth.content.phases.count)")
        for _ in 0..<60 where booth.place != .start { booth.press("enter") }
        #expect(booth.place == .start)
        #expect(booth.notice == "That was the last page.")
    }

    @Test(
        "However far the start page was scrolled, one key shows it from its top", arguments: ["home", "backspace", "esc", "s"])
    func top(key: String) {
        let booth = Booth("40x12")
        let first = booth.page
        booth.press("end")
        #expect(booth.page.anchor != first.anchor)
        booth.press(key)
        #expect(booth.page.anchor == first.anchor)
        #expect(booth.page.focus == first.focus)
    }

    @Test("The list of questions is found again as it was left")
    func questions() {
        let booth = Booth()
        booth.press("6 down*3")
        let focus = booth.page.focus
        booth.press("enter backspace")
        #expect(booth.page.focus == focus)
    }

    @Test("The contrast changes by one key and by the line of the first page, around to the usual colors")
    func contrast() throws {
        let booth = Booth()
        booth.press("f3")
        #expect(booth.terminal.scheme == .darkHighContrast)
        let at = try #require(booth.page.spokenChoices.firstIndex(of: "contrast"))
        booth.press("\(at + 1)")
        #expect(booth.terminal.scheme == .lightHighContrast)
        booth.press("c")
        #expect(booth.terminal.scheme == .auto)
    }

    @Test("A key that means nothing is answered with those that do, and nothing else happens")
    func otherKeys() {
        for key in ["q", "ctrl-c", "ctrl-z", "ctrl-\\", "ctrl-d", "f10", "x", "!", ":", "/", "insert"] {
            let booth = Booth()
            booth.press("1 \(key)")
            #expect(booth.notice.contains("arrow keys"), "\(key)")
            #expect(booth.ending == nil)
        }
    }

    @Test("What the clinic does not show is not offered, and can not be reached")
    func parts() {
        let pack = KioskContent(.bundled(), hasQuestions: false, hasWords: false, hasPictures: false)!  // it has a track
        let booth = Booth(content: pack)
        #expect(!booth.page.spokenChoices.contains("questions"))
        #expect(!booth.page.spokenChoices.contains("words"))
        #expect(pack.figures.isEmpty)
        #expect(pack.map().place(named: "questions") == nil)
    }

    @Test("A kiosk can begin at another page, and comes back to it after a visit")
    func otherBeginning() throws {
        let map = Booth.content.map()
        let beginning = try #require(map.place(named: "words"))
        let booth = Booth(beginning: beginning)
        #expect(booth.place == .words)
        booth.press("backspace")
        #expect(booth.place == .start)
        booth.wait(milliseconds: 200_000)
        #expect(booth.resets == 1)
        #expect(booth.place == .words)
        #expect(map.place(named: "nowhere") == nil)
    }
}
