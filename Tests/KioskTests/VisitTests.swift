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
        let needs = content.track.needs
        #expect(needs.count == 4)
        for need in needs { #expect(booth.words.contains(need.text)) }
        // A phase that no need begins is offered by its own name.
        for phase in ["intervention", "checks"] { #expect(booth.words.contains(content.title(ofPhase: phase))) }
        #expect(booth.text.contains("F2"))
        #expect(booth.page.focus == "need.\(needs[0].page)")
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
        let needs = Booth.content.track.needs.map(\.page)
        let pages = needs + ["intervention", "checks"].map { Booth.content.track.pages(phase: $0)[0].id }
        for (at, page) in pages.enumerated() {
            booth.press(at == 0 ? "enter" : "\(String(repeating: "down ", count: at))enter")
            #expect(booth.place == .page(page))
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
        booth.press("7 down*3")
        let focus = booth.page.focus
        booth.press("enter backspace")
        #expect(booth.page.focus == focus)
    }

    @Test("The contrast changes by one key and by the line of the first page, around to the usual colors")
    func contrast() throws {
        let booth = Booth()
        booth.press("f3")
        #expect(booth.terminal.scheme == .darkHighContrast)
        #expect(booth.page.spokenChoices.firstIndex(of: "contrast") == 9)
        booth.press("0")
        #expect(booth.terminal.scheme == .lightHighContrast)
        booth.press("c")
        #expect(booth.terminal.scheme == .auto)
    }

    @Test("Backspace takes back the last Enter, also one that scrolled, and also across the phases")
    func takenBack() {
        let booth = Booth("40x12")
        booth.press("1")
        let first = booth.page
        #expect(first.counter.contains("part 1 of"))
        booth.press("enter")
        #expect(booth.place == .page(Booth.content.track.pages[0].id) && booth.page.counter.contains("part 2 of"))
        booth.press("enter backspace")
        #expect(booth.page.counter.contains("part 2 of"))
        booth.press("backspace")
        #expect(booth.page.anchor == first.anchor)
        booth.press("backspace")
        #expect(booth.place == .start)
        // The companions' page is the last of its phase: Enter leads on, the key back to it, and then to the start page.
        booth.press("4 enter*9")
        #expect(booth.place != .page("for-companions"))
        booth.press("backspace*9")
        #expect(booth.place == .page("for-companions"))
        booth.press("backspace")
        #expect(booth.place == .start)
    }

    @Test("At 40x12 no page takes more than three Enters, and each says which part of how many it shows")
    func threeEnters() {
        let booth = Booth("40x12")
        booth.press("1")
        var enters = 0
        var place = booth.place
        while case .page(let id) = booth.place {
            let parts = booth.page.counter.split(separator: " ").last.flatMap { Int($0) } ?? 1
            #expect(parts <= 3, "\(id): \(booth.page.counter)")
            booth.press("enter")
            enters = booth.place == place ? enters + 1 : 0
            place = booth.place
            #expect(enters < 3, "\(id)")
        }
    }

    @Test("The clinic's line is in sight on every page of the smallest screen, and makes way for a sentence that answers a key")
    func contactInSight() {
        let booth = Booth("40x12")
        for keys in ["home", "1", "enter", "home 7", "1", "home 8", "home 9"] {
            booth.press(keys)
            #expect(booth.text.contains("Questions? Ask at desk 2."), "\(keys)")
        }
        booth.press("x")
        #expect(!booth.text.contains("Questions? Ask at desk 2."))
    }

    @Test("The clinic's name, numbers and own paragraphs stand where they belong")
    func clinic() {
        var content = Booth.content
        content.clinic = KioskClinic(
            name: "St. Mary's", contact: "Ask at desk 2.", day: "555 0100", night: "555 0199", emergency: "112",
            own: ["going-home": "Our ward is 4B."])
        let booth = Booth(content: content)
        #expect(booth.text.contains("St. Mary's"))
        booth.press("3")
        #expect(booth.text.contains("Our ward is 4B."))
        booth.press("enter")
        #expect(booth.place == .page("when-to-call-an-ambulance") && booth.words.contains("The number to call here: 112."))
        booth.press("enter*2")
        #expect(booth.words.contains("By day: 555 0100.") && booth.words.contains("At night: 555 0199."))
    }

    @Test("The page on this guide says who read it and what it rests on")
    func about() {
        let booth = Booth("80x60")
        booth.press("9")
        #expect(booth.place == .about)
        #expect(booth.words.contains("This text was not yet reviewed by a clinician."))
        booth.press("end")
        #expect(booth.words.contains("University Hospitals Sussex"))
        booth.press("backspace")
        #expect(booth.place == .start)
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
