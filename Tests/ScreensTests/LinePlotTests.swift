import TerminalCore
import Testing
import VectorGraphics

@testable import Screens

@Suite("Line plots")
struct LinePlotTests {
    private let plot = LinePlot(
        title: "A peak, mmHg", across: "s",
        curves: [
            LinePlot.Curve(
                name: "up", mark: "u",
                points: [LinePlot.Point(x: 0, y: 0), LinePlot.Point(x: 1, y: 40), LinePlot.Point(x: 2, y: 0)]),
            LinePlot.Curve(
                name: "low", mark: "l", points: [LinePlot.Point(x: 0, y: -10), LinePlot.Point(x: 2, y: -10)], namedPoint: 0),
        ])

    @Test("in letters, each curve has its own; round numbers stand beside the axes, names beside the curves")
    func letters() {
        let lines = [
            "A peak, mmHg (u up, l low)",
            "    40|              upuuuuuu",
            "      |           uuuuu      uuuuu",
            "    20|      uuuuu                uuuuu",
            "     0|uuuuuu..........................u",
            "      |lllllllllllllllllllllllllllllllll",
            "   -20| low",
            "      ++-------+-------+-------+-------+",
            "      0.0     0.5     1.0     1.5      s",
        ]
        #expect(plot.lines(columns: 40, rows: 6, repertoire: .ascii) == lines)
    }

    @Test("in braille, the curves are dots")
    func braille() {
        let lines = [
            "A peak, mmHg",
            "    40│            ⣀⠤⠒⠉⠉⠑⠢⢄⡀",
            "      │       ⢀⡠⠤⠒⠉     up ⠈⠑⠢⠤⣀",
            "    20│   ⢀⡠⠔⠊⠁                 ⠉⠒⠤⣀",
            "     0│⡤⠒⠊⠁.........................⠉⠒⠢⢄",
            "      │⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀",
            "   -20│ low",
            "      └┴───────┴───────┴───────┴───────┴",
            "      0.0     0.5     1.0     1.5      s",
        ]
        #expect(plot.lines(columns: 40, rows: 6, repertoire: .unicode) == lines)
    }

    @Test("a dashed curve has gaps in braille, and is whole in letters")
    func dashes() {
        func lines(dashed: Bool, _ repertoire: Repertoire) -> [String] {
            let points = [LinePlot.Point(x: 0, y: 0)] + (0...200).map { LinePlot.Point(x: Double($0), y: 5) }
            let curve = LinePlot.Curve(name: "", mark: "d", points: points, isDashed: dashed)
            return LinePlot(title: "T", across: "s", curves: [curve]).lines(columns: 60, rows: 5, repertoire: repertoire)
        }
        #expect(lines(dashed: true, .ascii) == lines(dashed: false, .ascii))
        let dots = [true, false].map { lines(dashed: $0, .unicode).joined().count { $0 > "\u{2800}" && $0 < "\u{2900}" } }
        #expect(dots[0] < dots[1] && dots[0] > dots[1] / 3)
    }

    @Test("a name covers no curve where there is room beside it")
    func names() {
        let steep = LinePlot.Curve(
            name: "name", mark: "s",
            points: [LinePlot.Point(x: 0, y: 0), LinePlot.Point(x: 4, y: 10), LinePlot.Point(x: 9, y: 0)])
        let unnamed = LinePlot.Curve(name: "", mark: "s", points: steep.points)
        func letters(_ curve: LinePlot.Curve) -> Int {
            let lines = LinePlot(title: "T", across: "s", curves: [curve]).lines(columns: 60, rows: 9, repertoire: .ascii)
            return lines.joined().count { $0 == "s" }
        }
        #expect(letters(steep) == letters(unnamed))
    }

    @Test("no line is wider than asked for, in any repertoire", arguments: [24, 40, 80, 133])
    func width(_ columns: Int) {
        for repertoire in Repertoire.allCases {
            for rows in [4, 9, 30] {
                let lines = plot.lines(columns: columns, rows: rows, repertoire: repertoire)
                #expect(lines.count == rows + 3)
                #expect(lines.allSatisfy { $0.count <= columns })
            }
        }
    }

    @Test("nothing to draw, too little room and numbers that are none leave the title alone")
    func nothing() {
        let empty = LinePlot(title: "T", across: "s", curves: [])
        let lost = LinePlot.Curve(name: "n", mark: "n", points: [LinePlot.Point(x: 0, y: .nan)])
        #expect(empty.lines(columns: 80, rows: 10, repertoire: .unicode) == ["T"])
        #expect(plot.lines(columns: 10, rows: 10, repertoire: .unicode) == ["A peak, mmHg"])
        #expect(LinePlot(title: "T", across: "s", curves: [lost]).lines(columns: 80, rows: 10, repertoire: .ascii) == ["T"])
    }

    @Test(
        "an axis ends at round numbers and writes them with the digits they need",
        arguments: [
            (0.0, 37.0, ["0", "10", "20", "30", "40"]), (-0.3, 0.4, ["-0.4", "-0.2", "0.0", "0.2", "0.4"]),
            (990, 1010, ["990", "995", "1000", "1005", "1010"]),
        ])
    func axis(_ low: Double, _ high: Double, _ texts: [String]) {
        let axis = PlotAxis(low...high, tight: false)
        #expect(axis.ticks.map(axis.text) == texts)
        #expect(axis.range.lowerBound <= low && axis.range.upperBound >= high)
    }

    @Test("a level curve, also one that is level but for the last bits, gets numbers that can be read")
    func level() {
        for (low, high) in [(0.4, 0.4), (0.4, 0.4.nextUp), (0, 0), (84, 84 + 1e-6)] {
            let axis = PlotAxis(low...high, tight: false)
            #expect(axis.ticks.map(axis.text).allSatisfy { $0.count <= 5 }, "\(axis.ticks.map(axis.text))")
            #expect(axis.ticks.count >= 2)
        }
    }

    @Test("a curve that is flat, or far from zero, or tiny still has an axis", arguments: [0.0, 5.0, -1e6, 1e-7])
    func flat(_ level: Double) {
        let axis = PlotAxis(level...level, tight: false)
        #expect(axis.range.lowerBound < axis.range.upperBound)
        #expect((0...1).contains(axis.share(level)))
        let flat = LinePlot.Curve(
            name: "f", mark: "f", points: [LinePlot.Point(x: 0, y: level), LinePlot.Point(x: 1, y: level)])
        #expect(LinePlot(title: "T", across: "s", curves: [flat]).lines(columns: 40, rows: 5, repertoire: .unicode).count == 8)
    }
}
