import Screens
import TerminalCore
import TestSupport
import Testing

@Suite("A page said line by line")
struct SpokenPageTests {
    private func expect(_ page: Page, as name: String) {
        let text = page.spoken().map(\.plain).joined(separator: "\n")
        #expect(Snapshot("spoken-\(name)").difference(from: text) == nil)
    }

    @Test("a step, with the message last")
    func step() {
        expect(
            SamplePages.step(message: .error("Not saved: disk full (/var). Work goes on; press S to try again.")),
            as: "step")
    }

    @Test("an article: the drawing in words")
    func article() { expect(SamplePages.article(), as: "article") }

    @Test("a question: numbers answer it")
    func question() {
        expect(SamplePages.question(), as: "question")
        #expect(SamplePages.question().spokenChoices == ["c1", "c2", "c3", "c4"])
    }

    @Test("the map of the phases")
    func map() { expect(SamplePages.map, as: "map") }

    @Test("a warning is always led by the word")
    func warning() {
        let page = Page(
            title: "T",
            body: [
                .text("w", StyledText("Do not advance.", .warning)), .text("v", StyledText("Warning: stop.", .warning)),
            ])
        #expect(page.spoken().map(\.plain) == ["T.", "Warning: Do not advance.", "Warning: stop."])
    }

    @Test(
        "a mark is said in words",
        arguments: [
            ("[x]", "Done: Wash hands"), ("[ ]", "Not done: Wash hands"), ("[-]", "Skipped: Wash hands"),
            ("[ ] 4", "4, not done: Wash hands"),
            ("-", "Wash hands"), ("1.", "1. Wash hands"), ("", "Wash hands"),
        ])
    func marks(_ mark: String, _ expected: String) {
        let page = Page(title: "T", body: [.choice("a", "Wash hands", mark: mark)])
        #expect(page.spoken().last?.plain == expected)
    }

    @Test("what a block wants said stands for mark and text")
    func spokenText() {
        let page = Page(
            title: "T", body: [.choice("a", "3 Wash hands", mark: "[ ]", spoken: "Step 3 of 12, not done: Wash hands.")]
        )
        #expect(page.spoken().last?.plain == "Step 3 of 12, not done: Wash hands.")
    }

    @Test("a header of one's own replaces the joined one")
    func header() {
        #expect(
            Page(title: "T", place: "P", body: [], spokenHeader: "Mitral TEER. Guided.").spoken().first?.plain
                == "Mitral TEER. Guided.")
    }

    @Test("keys are said once, in one line")
    func keys() {
        #expect(
            SamplePages.question().spokenKeys.plain == "(1-4 = answer, Enter = take, Bksp = back, ? = help, q = quit)")
    }

    @Test("no control character is said, whatever the page holds")
    func isClean() {
        var random = RandomPages(seed: 11)
        for _ in 0..<100 {
            let page = random.page()
            let odd = (page.spoken() + [page.spokenKeys]).flatMap { $0.plain.unicodeScalars }.filter {
                $0.value < 0x20 || (0x7F..<0xA0).contains($0.value)
            }
            #expect(odd.isEmpty)
        }
    }
}
