import Glibc
import Testing

@testable import VectorGraphics

@Suite("Vector graphics")
struct SVGTests {
    @Test(
        "numbers have at most one decimal, and none that is not finite is written",
        arguments: [
            (0.0, "0"), (-0.04, "0"), (-0.05, "-0.1"), (12.34, "12.3"), (12.35, "12.4"), (720, "720"), (-7.5, "-7.5"),
            (.nan, "0"), (.infinity, "0"), (1e300, "100000000"),
        ])
    func numbers(_ number: Double, _ text: String) { #expect(SVGNumber.text(number) == text) }

    @Test("a line and a curve are written as they are told")
    func strokes() {
        var path = SVGPath()
        path.line(x1: 1, y1: 2, x2: 3.5, y2: 4)
        path.curve(x1: 0, y1: 0, cx: 5, cy: -5, x2: 10, y2: 0)
        #expect(path.data == "M1 2L3.5 4M0 0Q5 -5 10 0")
    }

    @Test(
        "an arc begins and ends where its angles say, and no piece of it is half a turn or more",
        arguments: [
            (0.0, 90.0, 1, "0 20"), (0, 120, 1, "-5 17.3"), (0, 121, 2, "-5.2 17.1"), (0, 360, 3, "10 0"), (90, 0, 1, "10 0"),
            (0, 5000, 3, "10 0"),
        ])
    func arcs(_ from: Double, _ to: Double, _ pieces: Int, _ end: String) {
        var path = SVGPath()
        path.arc(x: 0, y: 0, rx: 10, ry: 20, from: from, to: to)
        #expect(path.data.count { $0 == "A" } == pieces)
        #expect(path.data.hasPrefix(from == 0 ? "M10 0A10 20 0 0 1 " : "M0 20A10 20 0 0 0 "))
        #expect(path.data.hasSuffix(" \(end)"), "\(path.data)")
    }

    @Test("a point that is not finite leaves a gap")
    func gap() {
        var path = SVGPath()
        let points: [(x: Double, y: Double)] = [(0, 0), (1, 1), (2, .nan), (3, 3), (4, 4)]
        path.lines(through: points)
        #expect(path.data == "M0 0L1 1M3 3L4 4")
    }

    @Test("roles and widths are classes, what matters lies over the rest, words over both, and texts are escaped")
    func picture() {
        var picture = SVGPicture(x: 10, y: 0, width: 100, height: 40)
        var line = SVGPath()
        line.line(x1: 0, y1: 0, x2: 1, y2: 1)
        picture.write("a<b", x: 1, y: 15, role: .jet)
        picture.draw(line, with: .init(.leaflet, width: 2, isLit: true))
        picture.draw(line, with: .init(.device, width: 9))
        picture.draw(line, with: .init(.device, width: 9))
        picture.draw(line, with: .init(isDashed: true))
        picture.draw(SVGPath(), with: .init(.jet))
        #expect(
            picture.text(label: "x \"y\"", describedBy: "w") == """
                <svg class="picture" width="100" height="40" viewBox="10 0 100 40" role="img" aria-label="x &quot;y&quot;" \
                aria-describedby="w">
                <path class="device w3" d="M0 0L1 1M0 0L1 1"/>
                <path class="plain dashed" d="M0 0L1 1"/>
                <path class="lit w2" d="M0 0L1 1"/>
                <text class="jet" x="1" y="15">a&lt;b</text>
                </svg>

                """)
        #expect(!picture.text(label: "x").contains("describedby"))
    }

    @Test("every role and width has a rule in the style")
    func style() {
        for role in SVGPicture.Role.allCases where role != .plain {
            #expect(SVGPicture.style.contains("path.\(role.rawValue) "))
            #expect(SVGPicture.style.contains("text.\(role.rawValue) "))
        }
        for name in ["path.w2 ", "path.w3 ", "path.lit ", "path.lit.w2 ", "path.lit.w3 ", "path.dashed ", "text.lit "] {
            #expect(SVGPicture.style.contains(name), "\(name)")
        }
    }
}

@Suite("Plots as vector graphics")
struct SVGPlotTests {
    /// One beat of a pressure in the left atrium: a wave of 10 mmHg around 15.
    private let beat = (0...80).map { at in
        let phase = Double(at) / 80 * 2 * Double.pi
        return (x: Double(at) / 100, y: 15 + 10 * sin(phase))
    }

    @Test("a curve lies where its axes say, with round numbers beside them and the units at their ends")
    func axes() throws {
        let curve = SVGPlot.Curve(name: "LA", points: [(0, 0), (1, 20), (2, 10)], pen: .init(.jet))
        let plot = SVGPlot(title: "Pressures", across: "s", up: "mmHg", curves: [curve])
        let text = try #require(plot.picture).text(label: "Pressures")
        // 0 at the lower left corner, 20 at the upper edge, half of 20 in the middle.
        #expect(text.contains("<path class=\"jet\" d=\"M70 290L350 50L630 170\"/>"), "\(text)")
        for number in ["0", "5", "10", "15", "20"] {
            #expect(text.contains("text-anchor=\"end\">\(number)</text>"), "\(number)")
        }
        for words in [">Pressures<", ">mmHg<", ">s<", ">LA<", ">0.5<", ">2.0<"] { #expect(text.contains(words), "\(words)") }
    }

    @Test(
        "a curve with a gap, a lit one and a dashed one keep their pens, and names that would meet stand on lines of their own")
    func several() throws {
        var gap = beat
        gap[40].y = .nan
        let plot = SVGPlot(
            title: "T", across: "s", up: "mmHg",
            curves: [
                .init(name: "before", points: beat, pen: .init(isDashed: true)),
                .init(name: "after", points: gap, pen: .init(.device, isLit: true)), .init(name: "", points: [(0, 15)]),
            ])
        let text = try #require(plot.picture).text(label: "T")
        let lit = try #require(text.firstMatch(of: /class="lit" d="([^"]+)"/))
        #expect(lit.output.1.count { $0 == "M" } == 2)
        #expect(text.contains("class=\"plain dashed\""))
        let heights = text.matches(of: /y="([0-9.]+)" text-anchor="middle">(before|after)</).map { Double($0.output.1) ?? 0 }
        #expect(heights.count == 2 && abs(heights[0] - heights[1]) >= 20, "\(heights)")
    }

    @Test("with no point that is finite there is no plot")
    func empty() {
        #expect(SVGPlot(title: "T", across: "s", up: "", curves: []).picture == nil)
        #expect(SVGPlot(title: "T", across: "s", up: "", curves: [.init(name: "a", points: [(0, .nan)])]).picture == nil)
        #expect(SVGPlot(title: "T", across: "s", up: "", curves: [.init(name: "a", points: [(3, 3)])]).picture != nil)
    }
}
