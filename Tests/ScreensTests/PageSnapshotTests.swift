import Screens
import TerminalCore
import TestSupport
import Testing

@Suite("What a page looks like")
struct PageSnapshotTests {
    static let sizes = ["80x24", "40x12", "200x60", "120x33", "100x30", "60x20", "20x6", "10x3"]

    @Test("a step of the walkthrough", arguments: sizes)
    func step(_ size: String) {
        expect(SamplePages.step(), at: size, as: "step")
    }

    @Test("a refusal can be read whole", arguments: sizes)
    func refusal(_ size: String) {
        let sentence =
            "Phase 4 opens when phase 3 is walked to its end; its last checklist has two open items: "
            + "gradient, residual regurgitation. o = show them"
        expect(SamplePages.step(message: .error(sentence)), at: size, as: "refusal")
    }

    @Test("a line being typed", arguments: sizes)
    func prompt(_ size: String) {
        let page = SamplePages.step(
            message: .prompt(question: "Why is this step skipped?", typed: "no heparin: HIT, bivalirudin runs instead"))
        expect(page, at: size, as: "prompt")
    }

    @Test("an article with a drawing", arguments: sizes)
    func article(_ size: String) {
        expect(SamplePages.article(), at: size, as: "article")
    }

    @Test("a drawing on each kind of terminal", arguments: Repertoire.allCases, ["80x24", "40x12", "200x60"])
    func drawing(_ repertoire: Repertoire, _ size: String) {
        expect(
            SamplePages.article(anchor: Anchor(block: "fig")), at: size, as: "drawing-\(repertoire.rawValue)",
            repertoire)
    }

    @Test("a question with numbered answers", arguments: sizes)
    func question(_ size: String) {
        expect(
            SamplePages.question(
                message: .notice("Not quite: 0.30 cm² is the limit in secondary MR of some guidelines.")), at: size,
            as: "question")
    }

    @Test("the map of the phases", arguments: Repertoire.allCases, ["80x24", "40x12", "200x60"])
    func map(_ repertoire: Repertoire, _ size: String) {
        expect(SamplePages.map, at: size, as: "map-\(repertoire.rawValue)", repertoire)
    }

    @Test("a long list around its focus", arguments: ["80x24", "40x12", "200x60"])
    func list(_ size: String) {
        expect(SamplePages.list(steps: 200, focus: 100), at: size, as: "list")
    }

    @Test("a screen too small for anything says what it needs", arguments: ["9x6", "30x2", "4x4"])
    func tooSmall(_ size: String) {
        expect(SamplePages.step(), at: size, as: "small")
    }

    private func expect(_ page: Page, at size: String, as name: String, _ repertoire: Repertoire = .unicode) {
        let frame = page.render(in: Size(named: size), repertoire: repertoire)
        let difference = Snapshot("\(name)-\(size)").difference(from: frame.snapshot)
        #expect(difference == nil)
    }
}

extension Size {
    /// A size spelled "80x24".
    init(named name: String) {
        let parts = name.split(separator: "x").compactMap { Int($0) }
        self.init(columns: parts[0], rows: parts[1])
    }
}
