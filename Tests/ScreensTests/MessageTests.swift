import Screens
import TerminalCore
import Testing

@Suite("The message line")
struct MessageTests {
    private let refusal =
        "Phase 4 opens when phase 3 is walked to its end; its last checklist has two open items: "
        + "gradient, residual regurgitation. o = show them"

    private func words(_ page: Page, _ size: String) -> [Substring] {
        let frame = page.render(in: Size(named: size), repertoire: .unicode)
        return (0..<frame.size.rows).flatMap { row in
            frame.cells(of: row, with: .error).split(separator: " ")
        }
    }

    @Test(
        "a refusal is whole on every screen of 40x12 and more",
        arguments: ["40x12", "60x15", "80x24", "80x12", "200x60", "45x40"])
    func whole(_ size: String) {
        #expect(words(SamplePages.step(message: .error(refusal)), size) == refusal.split(separator: " "))
    }

    @Test("on a smaller one it is cut with a sign that it is", arguments: ["20x6", "12x4"])
    func cut(_ size: String) {
        #expect(words(SamplePages.step(message: .error(refusal)), size).last?.hasSuffix("..") == true)
    }

    @Test("the cursor stands behind what is typed, however long it is", arguments: ["80x24", "40x12", "20x6", "10x3"])
    func cursor(_ size: String) {
        for length in [0, 1, 7, 60, 300] {
            let typed = String(repeating: "x", count: length)
            let page = SamplePages.step(message: .prompt(question: "Why?", typed: typed))
            let frame = page.render(in: Size(named: size), repertoire: .unicode)
            let line = frame.line(frame.cursor.row)
            #expect(frame[frame.cursor.column, frame.cursor.row].scalar == " ")
            if length > 0 { #expect(line.hasSuffix("x") && line.columns == frame.cursor.column) }
        }
    }

    @Test("without a message a low screen shows the progress in its place")
    func progress() {
        let size = Size(named: "40x12")
        #expect(SamplePages.step().render(in: size, repertoire: .unicode).line(10).hasPrefix("4/18 in phase"))
        let frame = SamplePages.step(message: .notice("Marked.")).render(in: size, repertoire: .unicode)
        #expect(frame.line(10) == "Marked.")
    }
}

extension Frame {
    /// The characters of a row that have a role.
    fileprivate func cells(of row: Int, with role: Role) -> String {
        String(
            String.UnicodeScalarView(
                (0..<size.columns).filter { self[$0, row].role == role }.map { self[$0, row].scalar }))
    }
}
