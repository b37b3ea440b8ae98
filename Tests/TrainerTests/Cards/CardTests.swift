import Content
import Procedures
import Screens
import StateMachine
import TerminalCore
import TestSupport
import Testing

@testable import Trainer

@Suite("Emergency cards")
struct CardTests {
    private static let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
        separator: "/")

    /// A small pack with two cards, one of which is a table.
    private static func pack() throws -> ContentPack { try .open(folder: "\(tests)/ContentTests/WholeTwo") }

    private static func session(_ size: String = "80x24", _ keys: String = "enter") throws -> Session {
        let pack = try pack()
        let journal = Journal(WalkthroughChart(trusting: pack.procedure), Marks(), at: 0)
        return Session(size, Script(keys), journal: journal, pack: pack)
    }

    @Test(
        "one key opens the list, from the walk, a look-up, help and the start screen",
        arguments: ["enter", "enter r", "enter ?", "", "M enter"])
    func opens(_ keys: String) throws {
        for key in ["!", "ctrl-e"] {
            let session = try Self.session("80x24", keys).press(Script(key))
            #expect(session.place == .lookup(.cards))
            #expect(session.text.contains("1. A leaflet slipped out"))
            #expect(session.text.contains("2. Low output after the clip"))
        }
    }

    @Test("what each looks and sounds like", arguments: ["80x24", "40x12", "200x60"])
    func looks(_ size: String) throws {
        let folder = "\(Self.tests)/TrainerTests/Screens"
        for (name, keys) in [("cards", "enter !"), ("card", "enter ! enter"), ("card-table", "enter ! enter right")] {
            let session = try Self.session(size, keys)
            #expect(Snapshot("\(name)-\(size)", beside: folder).difference(from: session.frame.snapshot) == nil)
            let spoken = Snapshot("\(name)-spoken", beside: folder)
            #expect(size != "80x24" || spoken.difference(from: session.spoken.joined(separator: "\n")) == nil)
        }
    }

    @Test("Right and Left go to the next card and back, a number to that one; Backspace goes back to the step")
    func turning() throws {
        let session = try Self.session("80x24", "enter ! enter right")
        #expect(session.page.title == "Emergency card 2 of 2: low output")
        #expect(session.message == "The walk waits at 1.1.")
        #expect(session.press("right").message == "This is the last card.")
        #expect(session.press("left").page.title == "Emergency card 1 of 2: slipped leaflet")
        #expect(session.press("left").message == "This is the first card.")
        #expect(session.press("2 enter").page.title == "Emergency card 2 of 2: low output")
        #expect(session.press("7 enter").message == "There is no number 7: cards are 1 to 2.")
        session.press("backspace")
        #expect(session.page.focus == "card.slipped")
        #expect(session.press("backspace").step == "first-grasp")
    }

    @Test("Space reads on to the end of the card, and says then where Backspace leads")
    func readsOn() throws {
        let session = try Self.session("40x12", "enter ! enter")
        let sheets = try #require(session.page.sheets(in: session.state.size, repertoire: .unicode))
        for sheet in 1..<sheets.count {
            session.press("space")
            #expect(session.page.sheets(in: session.state.size, repertoire: .unicode)?.current == sheet)
        }
        #expect(session.press("space").message == "This is the end of the card. Bksp goes back.")
        #expect(session.press("up").page.sheets(in: session.state.size, repertoire: .unicode)?.current != nil)
    }

    @Test("the links of a card open steps, articles and other cards")
    func links() throws {
        for (link, place) in [
            ("first-grasp", WalkPlace.step("first-grasp")), ("what-it-is", .lookup(.reference)),
            ("low-output", .lookup(.cards)),
        ] {
            let session = try Self.session("80x24", "M enter ! enter")
            for _ in 0..<9 where session.page.focus != "see.\(link)" { session.press("down") }
            #expect(session.page.focus == "see.\(link)")
            session.press("enter")
            #expect(session.place == place)
        }
    }

    @Test("cards are a shelf of the reference, and Find finds them by their other names")
    func elsewhere() throws {
        let session = try Self.session("80x24", "r")
        #expect(session.choose("card.slipped").page.title == "Emergency card 1 of 2: slipped leaflet")
        let found = try Self.session("80x24", "/ 'slda' enter enter")
        #expect(found.page.title == "Emergency card 1 of 2: slipped leaflet")
    }

    @Test("every card of every pack stands whole on 80x24, on three sheets at most of 40x12, and says who does what")
    func whole() throws {
        for pack in [try Self.pack(), .bundled()] {
            for card in pack.cards {
                for (size, most) in [("80x24", 1), ("40x12", 3)] {
                    let blocks = CardFace(card: card, links: [], isNarrow: most > 1).blocks
                    let page = Page(title: card.title, body: blocks, leaf: Leaf())
                    let sheets = try #require(page.sheets(in: Size(named: size), repertoire: .unicode))
                    #expect(sheets.count <= most, "\(card.id) at \(size)")
                }
                let text = try #require(CardText.text(of: card.id, in: pack))
                for act in card.acts { #expect(text.contains(act.statement.text)) }
            }
        }
    }

    @Test("as text: the list with numbers, one card by its id or its number, nothing by another name")
    func text() throws {
        let pack = try Self.pack()
        #expect(CardText.list(of: pack) == " 1  slipped     A leaflet slipped out\n 2  low-output  Low output after the clip\n")
        let card = try #require(CardText.text(of: "slipped", in: pack))
        #expect(card == CardText.text(of: "1", in: pack))
        #expect(card.contains("1. Say it aloud. (imager)"))
        #expect(card.contains("Do not: Do not pull."))
        #expect(CardText.text(of: "3", in: pack) == nil)
        #expect(CardText.text(of: "tamponade", in: pack) == nil)
    }
}
