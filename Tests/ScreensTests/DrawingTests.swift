import TerminalCore
import Testing

@testable import Screens

@Suite("Which reading of a drawing is shown")
struct DrawingTests {
    private func text(_ drawing: Drawing, _ size: String, _ repertoire: Repertoire) -> String {
        Page(title: "T", body: [Block(id: "d", .drawing(drawing))]).render(
            in: Size(named: size), repertoire: repertoire
        ).text
    }

    private func hasDots(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) }
    }

    @Test(
        "dots where the terminal has braille patterns, labels whole among them",
        arguments: ["80x24", "60x30", "200x60"])
    func dots(_ size: String) {
        let text = text(SamplePages.valve, size, .unicode)
        #expect(hasDots(text))
        for label in SamplePages.valve.labels { #expect(text.contains(label.text)) }
    }

    @Test("lines of characters where it has not", arguments: [Repertoire.console, .ascii])
    func lines(_ repertoire: Repertoire) {
        let text = text(SamplePages.valve, "80x24", repertoire)
        #expect(!hasDots(text))
        #expect(text.contains(repertoire == .ascii ? "+--------+--------+" : "┌────────┴────────┐"))
    }

    @Test("lines of characters where the labels would touch", arguments: ["36x20", "35x12"])
    func narrow(_ size: String) {
        let text = text(SamplePages.valve, size, .unicode)
        #expect(!hasDots(text) && text.contains("┌────────┴────────┐"))
    }

    @Test("words where not even the lines fit")
    func words() {
        #expect(text(SamplePages.valve, "24x30", .unicode).contains("The valve lies as a"))
    }

    @Test("words where there is nothing else")
    func onlyWords() {
        let drawing = Drawing(title: "A", columns: 60, rows: 10, strokes: [], labels: [], lines: [], words: "A circle.")
        #expect(text(drawing, "80x24", .unicode).contains("A circle."))
    }

    private static let clip = Drawing(
        title: "A", columns: 30, rows: 8,
        strokes: [
            .init(.line(x1: 1, y1: 1, x2: 12, y2: 1), part: "left"),
            .init(.line(x1: 18, y1: 5, x2: 28, y2: 5), role: .jet, part: "right"),
        ], labels: [.init(column: 2, row: 3, text: "uno", part: "left"), .init(column: 20, row: 3, text: "two", role: .jet)],
        lines: [], words: "Two lines.",
        panels: [
            .init(id: "l", title: "left one", area: Area(column: 0, row: 0, columns: 14, rows: 8)),
            .init(id: "r", title: "right one", area: Area(column: 16, row: 0, columns: 14, rows: 8)),
        ])

    @Test("cut-outs stand side by side under their titles where they fit, else one below the other")
    func panels() {
        var drawing = Self.clip
        let both = text(drawing, "80x24", .unicode)
        #expect(both.split(separator: "\n").contains { $0.contains("left one") && $0.contains("right one") })
        #expect(both.contains("uno") && both.contains("two"))
        let narrow = text(drawing, "24x24", .unicode)
        #expect(!narrow.split(separator: "\n").contains { $0.contains("left one") && $0.contains("right one") })
        drawing.panels.removeFirst()
        let right = text(drawing, "80x24", .unicode)
        #expect(right.contains("two") && right.contains("right one"))
        #expect(!right.contains("left one") && !right.contains("uno"))
    }

    @Test("a cut-out's own lines are shown where all cut-outs have some, else the lines of the whole")
    func panelLines() {
        var drawing = Self.clip
        drawing.lines = ["whole"]
        #expect(text(drawing, "80x24", .ascii).contains("whole"))
        drawing.panels[0].lines = ["left lines"]
        #expect(text(drawing, "80x24", .ascii).contains("whole"))
        drawing.panels[1].lines = ["right lines"]
        let own = text(drawing, "80x24", .ascii)
        #expect(own.contains("left lines") && own.contains("right lines") && !own.contains("whole"))
    }

    @Test("strokes and labels have the color of what they stand for; the part that matters is the device's, and bold")
    func roles() {
        var drawing = Self.clip
        drawing.panels = []
        func cells() -> [Cell] {
            Page(title: "T", body: [Block(id: "d", .drawing(drawing))]).render(in: Size(named: "80x24"), repertoire: .unicode)
                .cells
        }
        #expect(
            cells().contains { $0.role == .jet && $0.scalar == "t" }
                && cells().contains { $0.role == .jet && $0.scalar.value > 0x2800 })
        #expect(!cells().contains { $0.isBold || $0.role == .device })
        drawing.highlighted = ["left"]
        let bold = cells().filter(\.isBold)
        #expect(bold.allSatisfy { $0.role == .device })
        #expect(bold.contains { $0.scalar == "u" } && bold.contains { $0.scalar.value > 0x2800 })
    }

    @Test(
        "numbers beyond every screen are cut: the drawing is shown at any size, and the program goes on",
        arguments: [1e19, -1e19, 9.2e18, .infinity, -.infinity, .nan, 1e308])
    func farAway(_ number: Double) {
        let far = Int(exactly: number) ?? (number < 0 ? .min : .max)
        let drawing = Drawing(
            title: "A", columns: 36, rows: 14,
            strokes: [
                .line(x1: number, y1: 0, x2: 10, y2: 10), .curve(x1: 0, y1: 0, cx: number, cy: number, x2: 9, y2: 9),
                .arc(x: 10, y: 10, rx: number, ry: 3, from: 0, to: number), .line(x1: 1, y1: 1, x2: 20, y2: 10),
            ], labels: [.init(column: far, row: far, text: "far"), .init(column: 2, row: 2, text: "near")], lines: [],
            words: "Words.")
        for size in ["40x12", "80x24", "140x40", "200x60"] { #expect(text(drawing, size, .unicode).contains("near")) }
    }

    @Test(
        "labels that touch are not legible, with one blank between them they are; in other rows they may",
        arguments: [
            (2, 0, false), (3, 0, true), (2, 1, true), (1, 0, false),
        ])
    func touching(column: Int, row: Int, legible: Bool) {
        let drawing = Drawing(
            title: "", columns: 9, rows: 3, strokes: [],
            labels: [.init(column: 0, row: 0, text: "ab"), .init(column: column, row: row, text: "cd")], lines: [], words: "")
        let placed = PlacedLabels(
            drawing, of: Area(Size(columns: 9, rows: 3)), scale: 1, columns: 9, rows: 3, repertoire: .unicode)
        #expect(placed.areLegible == legible)
    }

    @Test("a whole circle of dots is even on all sides")
    func circle() {
        let drawing = Drawing(
            title: "", columns: 5, rows: 3, strokes: [.arc(x: 2.5, y: 1.5, rx: 2.2, ry: 1.1, from: 0, to: 360)],
            labels: [],
            lines: [], words: "")
        let page = Page(title: "T", body: [Block(id: "d", .drawing(drawing))])
        let frame = page.render(in: Size(named: "20x6"), repertoire: .unicode)
        #expect((1...3).map { frame.line($0) } == [" ⢠⠴⠒⠦⡄", " ⣏   ⣹", " ⠘⠲⠤⠖⠃"])
    }
}
