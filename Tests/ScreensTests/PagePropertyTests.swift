import Screens
import TerminalCore
import Testing

@Suite("Any page on any terminal")
struct PagePropertyTests {
    /// A page, a size and a repertoire, of which so many are tried.
    private func forEachCase(_ count: Int, seed: UInt64, _ body: (Page, Size, Repertoire, inout RandomPages) -> Void) {
        var random = RandomPages(seed: seed)
        for _ in 0..<count {
            let page = random.page()
            for _ in 0..<4 {
                let size = random.size()
                body(page, size, random.repertoire(), &random)
            }
        }
    }

    @Test("the frame has the size asked for, a cursor within, and no character that could steer the terminal")
    func isClean() {
        forEachCase(80, seed: 1) { page, size, repertoire, _ in
            let frame = page.render(in: size, repertoire: repertoire)
            #expect(frame.size == size && frame.cells.count == size.columns * size.rows)
            if size.columns > 0, size.rows > 0 {
                #expect((0..<size.columns).contains(frame.cursor.column) && (0..<size.rows).contains(frame.cursor.row))
            }
            let odd = frame.cells.filter { $0.scalar.columns == 0 || (repertoire == .ascii && !$0.scalar.isASCII) }
            #expect(odd.isEmpty, "\(size)")
        }
    }

    @Test("with no anchor, the focus is marked and the cursor stands on its mark, unless something is being typed")
    func focusIsVisible() {
        forEachCase(120, seed: 2) { page, size, repertoire, _ in
            guard size.columns >= 10, size.rows >= 3, let focus = page.body.first(where: { $0.id == page.focus }) else {
                return
            }
            if case .prompt = page.message { return }
            // A gap has no line of its own where gaps are left out.
            guard focus.content != .gap else { return }
            let frame = page.render(in: size, repertoire: repertoire)
            #expect(frame[frame.cursor.column, frame.cursor.row] == Cell(">", .focus), "\(size) \(page.focus ?? "")")
        }
    }

    @Test(
        "whatever the width, the anchor's sentence is on the first line, so that resizing back and forth loses nothing")
    func anchorStays() {
        forEachCase(80, seed: 3) { page, size, repertoire, random in
            let long = StyledText((1...120).map { "w\($0)" }.joined(separator: " "))
            let word = random.number(1...120)
            let characters = long.plain.range(ofWord: "w\(word)")
            var page = page
            page.body.insert(.text("long", long), at: page.body.isEmpty ? 0 : page.body.count / 2)
            page.anchor = Anchor(block: "long", characters: characters)
            guard size.columns >= 20, size.rows >= 6 else { return }
            let frame = page.render(in: size, repertoire: repertoire)
            // No other text of the page has words of this form.
            let words = (0..<size.rows).map { row in
                frame.line(row).split(separator: " ").filter { $0.first == "w" && Int($0.dropFirst()) != nil }
            }
            #expect(words.first { !$0.isEmpty }?.contains { $0 == "w\(word)" } == true, "\(size)")
        }
    }

    @Test("scrolling by one line moves the text by one line, and stops at both ends")
    func scrolling() {
        let page = SamplePages.article()
        for name in ["80x24", "40x12", "33x17", "20x6", "10x3", "200x20"] {
            let size = Size(named: name)
            var tops: [Anchor] = []
            var at = page.at(page.scrolled(by: .min, in: size, repertoire: .unicode))
            while tops.last != at.anchor, tops.count < 500 {
                tops.append(at.anchor!)
                at = page.at(at.scrolled(by: 1, in: size, repertoire: .unicode))
            }
            #expect(Set(tops).count == tops.count)
            #expect(at.anchor == page.scrolled(by: .max, in: size, repertoire: .unicode))
            for top in tops.reversed() {
                #expect(at.anchor == top)
                at = page.at(at.scrolled(by: -1, in: size, repertoire: .unicode))
            }
            #expect(at.anchor == tops.first)
        }
    }

    @Test("scrolling page by page shows every word of the body")
    func scrollingShowsAll() {
        let page = SamplePages.article()
        let body = page.body.compactMap { block -> String? in
            if case .text(let text) = block.content { text.plain } else { nil }
        }
        for name in ["80x24", "40x12", "20x6", "12x4"] {
            let size = Size(named: name)
            var shown = ""
            var at = page.at(page.scrolled(by: .min, in: size, repertoire: .ascii))
            var last: Anchor?
            while at.anchor != last {
                last = at.anchor
                shown +=
                    (0..<size.rows).map { at.render(in: size, repertoire: .ascii).line($0) }.joined(separator: " ")
                    + " "
                at = page.at(at.scrolled(by: max(1, page.bodyRows(in: size) - 1), in: size, repertoire: .ascii))
            }
            let words = Set(shown.split(separator: " ").map(String.init))
            let missing = body.joined(separator: " ").split(separator: " ").map {
                Repertoire.ascii.showable(String($0))
            }
            .filter { $0.columns <= 7 && !$0.contains(" ") && !words.contains($0) }
            #expect(missing == [], "\(name)")
        }
    }

    @Test("a lower screen never shows more of the body, nor a narrower one")
    func isContinuous() {
        let page = SamplePages.step()
        let byRows = (6...80).map { page.bodyRows(in: Size(columns: 80, rows: $0)) }
        #expect(zip(byRows, byRows.dropFirst()).allSatisfy { $0 <= $1 && $1 - $0 <= 1 })
        let byColumns = (20...220).map { page.bodyRows(in: Size(columns: $0, rows: 24)) }
        #expect(Set(byColumns).count == 1)
    }

    @Test("a page of 10,000 steps shows each of them where it is asked for")
    func manySteps() {
        for focus in [1, 2, 5000, 9999, 10_000] {
            let frame = SamplePages.list(steps: 10_000, focus: focus).render(
                in: Size(columns: 80, rows: 24), repertoire: .unicode)
            #expect(frame.line(frame.cursor.row).hasPrefix(" > [ ] Step \(focus) of"))
        }
    }
}

extension String {
    /// How many characters lie before a word.
    fileprivate func range(ofWord word: String) -> Int {
        let words = split(separator: " ")
        let index = words.firstIndex { $0 == word } ?? 0
        return words[..<index].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
    }
}
