import Procedures
import Screens
import TerminalCore
import TestSupport
import Testing

@testable import Trainer

@Suite("Scrolling and the focus")
struct ScrollingTests {
    /// Every line of the page, as this size breaks it: what must have been seen when one has gone through it.
    private func linesSeen(_ session: Session, pressing key: String, times: Int) -> Set<String> {
        var seen: Set<String> = []
        for _ in 0..<times {
            for row in 0..<session.frame.size.rows { seen.insert(session.frame.line(row).trimmed) }
            session.press(Script(key))
        }
        return seen
    }

    @Test(
        "going down through a step shows every line of it, at every size",
        arguments: ["80x24", "40x12", "60x16", "20x6", "30x9", "200x60"], ["eval-anatomy", "eval-decision"])
    func nothingSkipped(_ size: String, _ step: String) {
        let session = Session(size, "enter").goTo(step: step)
        let seen = linesSeen(session, pressing: "down", times: 120)
        let words = seen.joined(separator: " ")
        for statement in session.state.pack.body(of: step).acts {
            let first = statement.text.split(separator: " ").prefix(2).joined(separator: " ")
            #expect(words.contains(first), "\(first)")
        }
    }

    @Test("Down first shows what lies unseen below, and only then moves the focus to it")
    func textFirst() {
        let session = Session("80x24", "r end up enter")
        var lastShown = session.page.shown(in: session.state.size, repertoire: .unicode)
        for _ in 0..<60 {
            let focus = session.page.focus
            session.press("down")
            let shown = session.page.shown(in: session.state.size, repertoire: .unicode)
            if session.page.focus != focus, let now = session.page.focus {
                #expect(shown.contains(now), "the focus is in sight when it has moved to \(now)")
            }
            let ids = session.page.body.map(\.id)
            if session.page.focus == focus, let last = lastShown.last, let first = shown.first,
                let from = ids.firstIndex(of: last), let to = ids.firstIndex(of: first)
            {
                #expect(to <= from + 1, "nothing is skipped between \(last) and \(first)")
            }
            lastShown = shown
        }
    }

    @Test("Down at the end of a sheet turns it; Up at the top of a sheet comes back to the last line of the one before")
    func upAgain() {
        let session = Session("40x12", "enter").goTo(step: "eval-decision")
        session.press("down")
        #expect(session.sheets?.current == 1)
        session.press("down")
        #expect(session.page.focus == session.sheets?.stops[1].first)
        session.press("up")
        #expect(session.sheets?.current == 0)
        #expect(session.page.focus == "title")
        session.press("down*2").focus("option.suitable")
        #expect(session.press("up").page.focus == "tick.stops-excluded")
    }

    @Test(
        "Page Down and Page Up move by a screen, and a screen back is where one was",
        arguments: ["r end up enter", "D", "a", "o"])
    func pages(_ keys: String) {
        let session = Session("80x24", Script(keys)).press("page-down")
        let before = session.frame.text
        session.press("page-down page-up")
        #expect(session.frame.text == before)
    }

    @Test("in the walk, sheets are turned before Enter marks what was read", arguments: ["enter", "space"])
    func focusStays(_ key: String) throws {
        let session = Session("40x12", "enter")
        for sheet in 1..<(try #require(session.sheets).count) {
            session.press(Script(key))
            #expect(session.sheets?.current == sheet)
            #expect(session.mark("eval-questions") == "[ ]")
        }
        session.press(Script(key))
        #expect(session.mark("eval-questions") == "[x]")
        #expect(session.step == "eval-severity")
        #expect(session.sheets?.current == 0)
    }

    @Test(
        "in a list, scrolling takes the focus along, so that Enter never opens what is out of sight",
        arguments: ["D", "o", "comma", "s", "r end up enter", "a", "?"])
    func focusComesAlong(_ keys: String) {
        let session = Session("80x24", Script(keys))
        for _ in 0..<12 {
            session.press("page-down")
            if let focus = session.page.focus {
                #expect(session.page.shows(focus, in: session.state.size, repertoire: .unicode))
            }
        }
    }

    @Test("Home and End go to the ends of every page", arguments: ["", "enter", "D", "o", "r end up enter", "a", "?", "s"])
    func ends(_ keys: String) {
        let session = Session("80x24", Script(keys)).press("end")
        #expect(!session.text.contains("more v"))
        session.press("home")
        #expect(!session.text.contains("more ^"))
    }

    @Test(
        "the bottom is the bottom: keys go no further and nothing moves",
        arguments: ["enter", "D", "a", "r end up enter", "?"],
        ["down", "page-down"])
    func bottom(_ keys: String, _ key: String) {
        let session = Session("80x24", Script(keys)).press("end").press(Script("\(key)*30"))
        let before = session.frame
        #expect(session.press(Script(key)).frame == before)
    }
}
