import TerminalCore
import TestSupport
import Testing

@testable import Screens

@Suite("Scenes: pictures and numbers in rectangles")
struct SceneTests {
    private let scene = SampleScenes.lab

    @Test("What a scene looks like", arguments: ["80x24", "40x12", "200x60"], [Repertoire.unicode, .ascii])
    func looks(_ size: String, _ repertoire: Repertoire) {
        let frame = scene.render(in: Size(named: size), repertoire: repertoire)
        #expect(Snapshot("scene-\(repertoire.rawValue)-\(size)").difference(from: frame.text) == nil)
    }

    @Test("It is said by the sentences of its panels, in their order")
    func spoken() {
        #expect(
            scene.spoken().map(\.plain) == [
                "Case 02 secondary MR. GRASPING clip 2 NTW. 82:56.", "En face: the clip stands at A2.",
                "Long axis: both leaflets lie on their arms.", "LA mean 18, LV 110 mmHg.", "MR     1+ v 3+", "EROA  0.14 v .30",
                "grad   2.7 v 1.3", "MAP     79 v 80",
                "Imager: anterior 7 mm, posterior 5 mm of 9 on the arms. Posterior short.",
            ])
    }

    @Test(
        "Sentences and keys are shown at every size that shows anything",
        arguments: ["200x60", "80x24", "40x12", "30x8", "24x6"])
    func neverLeftOut(_ size: String) {
        let text = scene.render(in: Size(named: size), repertoire: .unicode).text
        #expect(text.contains("Imager:"))
        #expect(text.contains("q leave") || text.contains("q"))
    }

    @Test("At every size nothing fails, and the frame has that size with the cursor inside")
    func everySize() {
        for columns in stride(from: 0, through: 90, by: 3) {
            for rows in 0...30 {
                for repertoire in Repertoire.allCases {
                    let size = Size(columns: columns, rows: rows)
                    let frame = scene.render(in: size, repertoire: repertoire)
                    #expect(frame.size == size)
                    #expect(frame.cursor.column >= 0 && frame.cursor.column < max(1, columns))
                    #expect(frame.cursor.row >= 0 && frame.cursor.row < max(1, rows))
                }
            }
        }
    }

    @Test("The cursor stands at the panel with the focus, and on the message when something is typed there")
    func cursor() {
        var scene = scene
        let frame = scene.render(in: Size(named: "80x24"), repertoire: .unicode)
        #expect(frame.line(frame.cursor.row).contains("LONG AXIS"))
        #expect(frame[frame.cursor.column, frame.cursor.row].scalar == "L")
        scene.message = .prompt(question: "Code:", typed: "12")
        let typing = scene.render(in: Size(named: "80x24"), repertoire: .unicode)
        #expect(typing.line(typing.cursor.row) == " Code: 12")
    }

    @Test("The part that matters is drawn in the device's color and bold, its label too")
    func highlight() {
        let frame = scene.render(in: Size(named: "80x24"), repertoire: .unicode)
        let bold = frame.cells.filter(\.isBold)
        #expect(bold.count > 4 && bold.allSatisfy { $0.role == .device })
        #expect(String(String.UnicodeScalarView(bold.map(\.scalar))).contains("clip"))
        #expect(frame.cells.contains { $0.role == .leaflet && $0.scalar.value > 0x2800 })
        #expect(frame.cells.contains { $0.role == .jet })
    }

    @Test("A screen is shown, said and paced as what it is")
    func screen() {
        let page = Page(title: "Title", body: [.text("a", "Text")])
        let size = Size(named: "80x24")
        #expect(Screen.page(page).render(in: size, repertoire: .unicode) == page.render(in: size, repertoire: .unicode))
        #expect(Screen.scene(scene).render(in: size, repertoire: .unicode) == scene.render(in: size, repertoire: .unicode))
        #expect(Screen.page(page).spoken() == page.spoken() && Screen.scene(scene).spoken() == scene.spoken())
        #expect(Screen.page(page).pace == .atOnce && Screen.scene(scene).pace == .moving)
    }

    @Test("A strip with nothing to show, or no room, shows its scale or nothing")
    func strip() {
        var frame = Frame(size: Size(columns: 10, rows: 3))
        Strip(range: 0...50, traces: [.init(name: "LA", mark: "a", values: [.nan, 3])]).draw(
            in: Area(frame.size), on: &frame, repertoire: .unicode)
        #expect(frame.text == "50\nLA\n0")
        for columns in 0...4 {
            for rows in 0...2 {
                var small = Frame(size: Size(columns: columns, rows: rows))
                SampleScenes.strip(samples: 50).draw(in: Area(small.size), on: &small, repertoire: .unicode)
            }
        }
    }

    @Test("A strip draws the newest at the right, and beyond its range at the edge")
    func newest() {
        var frame = Frame(size: Size(columns: 11, rows: 3))
        let strip = Strip(range: 0...10, traces: [.init(name: "v", mark: "v", values: [0, 0, 0, 99])])
        strip.draw(in: Area(frame.size), on: &frame, repertoire: .ascii)
        #expect(frame.text == "10        v\nv        v\n0  vvvvvv")
    }
}
