import Procedures
import Screens
import TerminalCore
import Testing

@testable import Trainer

@Suite("The pictures")
struct PictureTests {
    private static let step = "intv-puncture"

    @Test("p shows the pictures of the step first, Space the next ones, and all of the pack come once")
    func order() {
        let session = Session("80x24", "M enter").goTo(step: Self.step).press("p")
        let count = session.state.pack.figures.count
        let first = session.state.pack.body(of: Self.step).figures.map(\.id).first { session.state.pack.figure($0) != nil }
        var seen: [String] = []
        for _ in 0..<count {
            seen.append(session.state.trail.last?.item ?? session.state.pictureOrder[0])
            while let sheets = session.page.sheets(in: session.state.size, repertoire: .unicode), sheets.hasMore {
                session.press("space")
            }
            session.press("space")
        }
        #expect(seen.first == first)
        #expect(Set(seen) == Set(session.state.pack.figures.map(\.id)))
        #expect(seen.count == Set(seen).count)
        #expect(session.message == "This is the last picture.")
        #expect(session.press("backspace").step == Self.step)
    }

    @Test("Right and Left go to the next and back, a number to that one; Backspace leaves at once")
    func turning() {
        let session = Session("80x24", "enter p right right left")
        #expect(session.page.title.hasPrefix("Picture 2 of"))
        session.press("1 0 enter")
        #expect(session.page.title.hasPrefix("Picture 10 of"))
        session.press("9 9 enter")
        #expect(session.message.hasPrefix("There is no number 99"))
        #expect(session.press("backspace").step == "eval-questions")
    }

    @Test(
        "the same key closes, and Ctrl-V does the same where letters are off",
        arguments: ["p p", "ctrl-v ctrl-v", "p right right p"])
    func closes(_ keys: String) {
        #expect(Session("80x24", "enter").press(Script(keys)).step == "eval-questions")
    }

    @Test("every picture is shown whole on one sheet of 80x24, and says in words what it shows")
    func whole() {
        let session = Session("80x24", "p")
        for id in session.state.pictureOrder {
            #expect(session.page.sheets(in: session.state.size, repertoire: .unicode)?.count == 1, "\(id)")
            #expect(session.spoken.contains(session.state.pack.figure(id)!.description), "\(id)")  // it is one of the pack
            session.press("right")
        }
    }

    @Test("d says the picture in words")
    func words() {
        let session = Session("80x24", "p d")
        let figure = session.state.pack.figure(session.state.pictureOrder[0])!  // it is one of the pack
        #expect(session.words.contains(figure.description.split(separator: " ").prefix(5).joined(separator: " ")))
    }

    @Test("linear mode describes them, Enter the next, a number that one")
    func linear() {
        let session = LinearSession()
        session.choose("home.begin")
        let said = session.type("pictures")
        let order = session.state.pictureOrder
        #expect(said.contains(session.state.pack.figure(order[0])!.description))  // it is one of the pack
        #expect(session.type("").contains(session.state.pack.figure(order[1])!.description))  // it is one of the pack
        #expect(session.type("5").contains(session.state.pack.figure(order[4])!.description))  // it is one of the pack
        session.type("b")
        #expect(session.place == .step("eval-questions"))
    }
}
