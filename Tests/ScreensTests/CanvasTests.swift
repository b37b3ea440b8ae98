import Screens
import TerminalCore
import Testing

@Suite("Drawing into the cells of a frame")
struct CanvasTests {
    private var frame = Frame(size: Size(columns: 8, rows: 3))

    private func drawn(
        _ points: [(Double, Double)], _ pen: Canvas.Pen = Canvas.Pen(), area: Area? = nil, _ repertoire: Repertoire = .unicode
    ) -> Frame {
        var frame = frame
        let canvas = Canvas(area ?? Area(frame.size), repertoire: repertoire)
        canvas.draw(points.map { Canvas.Point(x: $0.0, y: $0.1) }, with: pen, on: &frame)
        return frame
    }

    @Test("A cell has two dots across and four down")
    func dots() {
        #expect(drawn([(0, 0), (1, 0)]).text == "⠉\n\n")
        #expect(drawn([(0, 0), (0, 3)]).text == "⡇\n\n")
        #expect(drawn([(0, 0), (11, 11)]).text == "⠑⢄\n  ⠑⢄\n    ⠑⢄")
        #expect(Canvas(Area(frame.size), repertoire: .unicode).dotsAcross == 16)
        #expect(Canvas(Area(frame.size), repertoire: .unicode).dotsDown == 12)
    }

    @Test("Lines add to each other; the later one gives the cell its color")
    func adding() {
        var frame = drawn([(0, 0), (7, 0)], Canvas.Pen(.leaflet))
        Canvas(Area(frame.size), repertoire: .unicode).draw(
            [.init(x: 2, y: 0), .init(x: 2, y: 3)], with: Canvas.Pen(.device, isBold: true), on: &frame)
        #expect(frame.line(0) == "⠉⡏⠉⠉")
        #expect((0..<4).map { frame[$0, 0].role } == [.leaflet, .device, .leaflet, .leaflet])
        #expect((0..<4).map { frame[$0, 0].isBold } == [false, true, false, false])
    }

    @Test("A thick line is so many dots thick", arguments: [(1, "⠒⠒⠒"), (2, "⠶⠶⠶⠆"), (3, "⠿⠿⠿⠇")])
    func width(width: Int, expected: String) {
        #expect(drawn([(0, 1), (5, 1)], Canvas.Pen(width: width)).line(0) == expected)
    }

    @Test("A dashed line has gaps in braille")
    func dashes() {
        let points = (0..<16).map { (Double($0), 0.0) }
        #expect(drawn(points, Canvas.Pen(isDashed: true)).line(0) == "⠉⠁⠈⠉⠁⠈⠉⠁")
    }

    @Test("Where there is no braille the pen's character stands in each cell", arguments: [Repertoire.ascii, .console])
    func marks(repertoire: Repertoire) {
        #expect(drawn([(0, 0), (7, 2)], Canvas.Pen(mark: "o"), repertoire).text == "oooo\n    ooo\n       o")
    }

    @Test("Nothing is drawn outside the canvas, nor outside the frame, however far a line goes")
    func clipped() {
        let area = Area(column: 2, row: 1, columns: 3, rows: 1)
        #expect(drawn([(-50, 2), (50, 2)], area: area).text == "\n  ⠤⠤⠤\n")
        #expect(drawn([(-5, -5), (200, 90)], area: Area(column: 6, row: 2, columns: 30, rows: 30)).line(0) == "")
        #expect(drawn([(-9, 1), (9, 1)], area: area, .ascii).text == "\n\n")
        for far in [1e19, -1e300, .infinity, .nan] {
            #expect(drawn([(0, 0), (far, 3)]).text == "\n\n")
            #expect(drawn([(0, 0), (far, 3)], Canvas.Pen(isDashed: true)).text == "\n\n")
        }
    }

    @Test("Text that stands in a cell stays, and text is cut at the canvas's edge")
    func text() {
        var frame = frame
        let canvas = Canvas(Area(column: 1, row: 0, columns: 4, rows: 2), repertoire: .unicode)
        canvas.write(StyledText(runs: [.init("clip", .device, isBold: true), .init("more")]), column: 1, row: 0, on: &frame)
        canvas.write("below", column: 0, row: 2, on: &frame)
        canvas.draw([.init(x: 0, y: 0), .init(x: 7, y: 0)], with: Canvas.Pen(), on: &frame)
        #expect(frame.text == " ⠉cli\n\n")
        #expect(frame[2, 0].isBold && frame[2, 0].role == .device)
    }
}
