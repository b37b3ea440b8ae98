import Screens
import TerminalCore
import Testing

@Suite("What part of a body is shown")
struct ViewportTests {
    /// So many choices of one line, each followed by so many lines that belong to it.
    private func page(choices: Int, belonging: Int = 0, focus: Int) -> Page {
        let body = (1...choices).flatMap { choice -> [Block] in
            [.choice("c\(choice)", "choice \(choice)")]
                + (0..<belonging).map { .text("t\(choice).\($0)", "text \(choice).\($0 + 1)") }
        }
        return Page(title: "T", body: body, focus: "c\(focus)")
    }

    private func shown(_ page: Page, _ size: String) -> [String] {
        let frame = page.render(in: Size(named: size), repertoire: .ascii)
        let lines = (0..<frame.size.rows).map { frame.line($0) }
        return lines.filter { $0.contains("choice") || $0.contains("text") }.map { line in
            line.split(separator: "more")[0].split(separator: " ").filter { $0 != ">" && $0 != "^" && $0 != "v" }
                .joined(separator: " ")
        }
    }

    @Test("a body that fits is shown from its beginning, wherever the focus is")
    func fits() {
        #expect(shown(page(choices: 5, focus: 5), "80x24") == (1...5).map { "choice \($0)" })
    }

    @Test("in a long list a third of the rows lies above the focus")
    func third() {
        let lines = shown(page(choices: 100, focus: 50), "80x24")
        #expect(lines.firstIndex(of: "choice 50") == lines.count / 3)
    }

    @Test("at the end of a list no row stays empty")
    func end() {
        let lines = shown(page(choices: 100, focus: 100), "80x24")
        #expect(lines.last == "choice 100" && lines.count == 18)
    }

    @Test("what belongs to the focus is shown before what precedes it")
    func belonging() {
        let lines = shown(page(choices: 20, belonging: 15, focus: 10), "80x24")
        #expect(lines.contains("text 10.15") && lines.first == "text 9.14")
    }

    @Test("where what belongs to the focus cannot be shown whole, a glimpse of what precedes it stays")
    func glimpse() {
        let lines = shown(page(choices: 20, belonging: 40, focus: 10), "80x24")
        #expect(lines[2] == "choice 10" && lines.count == 18)
    }

    @Test("the glimpse is there from twelve rows on", arguments: [(11, 0), (12, 1), (15, 1), (16, 2)])
    func glimpseFrom(rows: Int, above: Int) {
        // The bars above and below the text take six rows at this width.
        let lines = shown(page(choices: 20, belonging: 40, focus: 10), "80x\(rows + 6)")
        #expect(lines.count == rows)
        #expect(lines.firstIndex(of: "choice 10") == above)
    }

    @Test("the text stands still when a message comes, as long as the focus is not hidden")
    func message() {
        var page = page(choices: 100, focus: 50)
        let before = shown(page, "40x12")
        page.message = .notice("A sentence that takes up more than one of the lines of a screen that is so small.")
        #expect(shown(page, "40x12").first == before.first)
        page.focus = "c100"
        #expect(shown(page, "40x12").last == ">choice 100")
    }

    @Test("on a very small screen the focus is at the top")
    func tiny() {
        #expect(shown(page(choices: 20, focus: 10), "19x5").first == ">choice 10")
    }

    @Test("an anchor wins over the focus; the cursor then stands on the first line shown")
    func anchorWins() {
        var page = page(choices: 100, focus: 5)
        page.anchor = Anchor(block: "c50")
        #expect(shown(page, "80x24").first == "choice 50")
        let frame = page.render(in: Size(named: "80x24"), repertoire: .ascii)
        #expect(frame.cursor == Position(column: 1, row: 2))
    }

    @Test("an anchor whose block is gone is as none")
    func lostAnchor() {
        var page = page(choices: 100, focus: 50)
        let before = page.render(in: Size(named: "80x24"), repertoire: .ascii)
        page.anchor = Anchor(block: "gone", characters: 9)
        #expect(page.render(in: Size(named: "80x24"), repertoire: .ascii) == before)
    }

    @Test("scrolling goes by lines and stops at both ends")
    func scrolled() {
        let page = page(choices: 100, focus: 1)
        let size = Size(named: "80x24")
        #expect(page.scrolled(by: 3, in: size, repertoire: .ascii) == Anchor(block: "c4"))
        #expect(page.scrolled(by: 1000, in: size, repertoire: .ascii) == Anchor(block: "c83"))
        #expect(page.scrolled(by: .max, in: size, repertoire: .ascii) == Anchor(block: "c83"))
        #expect(page.scrolled(by: -1, in: size, repertoire: .ascii) == Anchor(block: "c1"))
        #expect(page.scrolled(by: .min, in: size, repertoire: .ascii) == Anchor(block: "c1"))
        #expect(Page(title: "T", body: []).scrolled(by: 1, in: size, repertoire: .ascii) == nil)
    }

    @Test("a block is shown when its first line is", arguments: [(1, true), (18, true), (19, false), (100, false)])
    func shows(_ choice: Int, _ expected: Bool) {
        #expect(
            page(choices: 100, focus: 1).shows("c\(choice)", in: Size(named: "80x24"), repertoire: .ascii) == expected)
    }
}
