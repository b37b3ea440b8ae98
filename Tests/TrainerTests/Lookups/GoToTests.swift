import Content
import Procedures
import TerminalCore
import Testing

@testable import Trainer

@Suite("Going to a step by number or words")
struct GoToTests {
    private static let procedure = ContentPack.bundled().procedure

    private static func numbers(_ typed: String, present: Int? = nil) -> [String] {
        GoTo(Self.procedure, present: present).matches(typed).map(\.number)
    }

    @Test("a number finds the steps that begin with it, the one typed in full first")
    func numbers() {
        #expect(Self.numbers("3.1").prefix(3) == ["3.1", "3.10", "3.11"])
        #expect(Self.numbers("3.12") == ["3.12"])
        #expect(Self.numbers("2").allSatisfy { $0.hasPrefix("2.") })
        #expect(Self.numbers("2").count == Self.procedure.phases[1].steps.count)
    }

    @Test("commas and blanks stand for the point", arguments: ["3,12", "3 12", " 3.12 ", "3:12"])
    func separators(_ typed: String) {
        #expect(Self.numbers(typed) == ["3.12"])
    }

    @Test("words are found at the beginnings of the title's words and of the id's, the phase in front first")
    func words() throws {
        let all = Self.numbers("gra")
        #expect(all.first?.hasPrefix("1.") ?? false)
        let present = Self.numbers("gra", present: 2)
        #expect(present.first?.hasPrefix("3.") ?? false)
        #expect(Set(present) == Set(all))
        #expect(Self.numbers("intv-grasp").first == Self.numbers("INTV-GRASP").first)
    }

    @Test("nothing fits what is empty or found nowhere", arguments: ["", "  ", "xyz", "9.9", ".", "3.1.2"])
    func nothing(_ typed: String) {
        #expect(Self.numbers(typed).isEmpty)
    }

    @Test(
        "Enter goes to the first match, from the walk, a look-up, help and the start screen",
        arguments: ["enter", "enter r", "enter ?", ""])
    func goes(_ keys: String) {
        let session = Session("80x24", Script("M \(keys)")).press(": '3.12' enter")
        #expect(session.place == .step(session.procedure.phases[2].steps[11].id))
    }

    @Test("Ctrl-O does the same where letters are off")
    func control() {
        let session = Session("80x24", "enter ctrl-o '1.4' enter")
        #expect(session.place == .step(session.procedure.phases[0].steps[3].id))
    }

    @Test("what fits stands below while it is typed, with the count of those left out")
    func suggestions() {
        let session = Session("80x24", "enter : '3.1'")
        #expect(session.text.contains(" 3.1 "))
        #expect(session.text.split(separator: "\n").contains { $0.contains(" 3.1 ") && $0.contains("   +") })
        #expect(session.press("esc").step == "eval-questions")
    }

    @Test("Tab puts the next match into the line, and Enter goes there")
    func completes() {
        let session = Session("80x24", "M enter : 'gra' tab tab")
        let second = GoTo(session.procedure, present: 0).matches("gra")[1]
        #expect(session.message == "Go to: \(second.number)")
        #expect(session.press("enter").place == .step(second.step))
    }

    @Test("what is no step is said, and Enter finds it everywhere")
    func finds() {
        let session = Session("80x24", "enter : 'protamine'")
        #expect(session.text.contains("No step \"protamine\". Enter finds it everywhere."))
        #expect(session.press("enter").place == .lookup(.search))
        #expect(session.state.search.query == "protamine")
    }

    @Test("a step behind a shut gate is refused with the reason, and nothing moves")
    func shut() {
        let session = Session("80x24", "enter : '3.12' enter")
        #expect(session.step == "eval-questions")
        #expect(session.message.contains("M changes to the free walk"))
    }

    @Test("in linear mode words and a colon do", arguments: ["go 1.4", ": 1.4", ":1.4", "go eval-mechanism"])
    func linear(_ line: String) {
        let session = LinearSession()
        session.choose("home.begin")
        session.type(line)
        #expect(session.place == .step(session.state.procedure.phases[0].steps[3].id))
    }
}
