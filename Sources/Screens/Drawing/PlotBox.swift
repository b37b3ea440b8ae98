import TerminalCore
import VectorGraphics

/// The rectangle that curves are drawn in.
struct PlotBox {
    let x: PlotAxis
    let y: PlotAxis
    let canvas: Canvas

    private var columns: Int { canvas.area.columns }
    private var rows: Int { canvas.area.rows }

    /// Draws the curves.
    func draw(_ curves: [LinePlot.Curve], on frame: inout Frame) {
        for curve in curves {
            let points = curve.points.map { point in
                Canvas.Point(
                    x: x.share(point.x) * Double(canvas.dotsAcross - 1), y: (1 - y.share(point.y)) * Double(canvas.dotsDown - 1)
                )
            }
            let pen = Canvas.Pen(curve.role, isDashed: curve.isDashed, mark: curve.mark)
            canvas.draw(points, with: pen, on: &frame)
        }
    }

    /// A dotted line where the vertical axis is zero and has numbers below, wherever no curve is.
    func drawGround(on frame: inout Frame) {
        guard y.range.lowerBound < 0 else { return }
        let row = canvas.area.row + place(LinePlot.Point(x: x.range.lowerBound, y: 0)).row
        for column in canvas.area.column..<canvas.area.end where frame[column, row].scalar == " " {
            frame[column, row] = Cell(".", .rule)
        }
    }

    private func place(_ point: LinePlot.Point) -> (column: Int, row: Int) {
        let column = Int(cells: (x.share(point.x) * Double(columns - 1)).rounded())
        let row = Int(cells: ((1 - y.share(point.y)) * Double(rows - 1)).rounded())
        return (min(max(column, 0), columns - 1), min(max(row, 0), rows - 1))
    }

    /// Writes the curves' names beside them: where they cover nothing, else where they cover no other name.
    func writeNames(of curves: [LinePlot.Curve], on frame: inout Frame) {
        var taken: [(row: Int, columns: Range<Int>)] = []
        for curve in curves {
            let width = curve.name.columns
            guard width > 0, width <= columns else { continue }
            guard let index = curve.namedPoint ?? Self.highest(curve), curve.points.indices.contains(index) else { continue }
            let free = namePlaces(beside: curve.points[index], width: width).filter { place in
                !taken.contains { $0.row == place.row && $0.columns.overlaps(place.column..<place.column + width) }
            }
            guard let place = free.first(where: { isBlank($0, width: width, frame) }) ?? free.first else { continue }
            canvas.write(StyledText(curve.name, curve.role), column: place.column, row: place.row, on: &frame)
            taken.append((place.row, place.column..<place.column + width))
        }
    }

    private func isBlank(_ place: (column: Int, row: Int), width: Int, _ frame: Frame) -> Bool {
        let (column, row) = (canvas.area.column + place.column, canvas.area.row + place.row)
        return (column..<column + width).allSatisfy { [" ", "."].contains(frame[$0, row].scalar) }
    }

    /// Where a name may stand beside a point: right, left, above and below it, the nearest first.
    private func namePlaces(beside point: LinePlot.Point, width: Int) -> [(column: Int, row: Int)] {
        let (column, row) = place(point)
        let columns = [column + 1, column - width, column + 2, column - width - 1, column - width / 2].filter {
            (0...(self.columns - width)).contains($0)
        }
        let rows = [row - 1, row, row + 1, row - 2, row + 2].filter { (0..<self.rows).contains($0) }
        return rows.flatMap { row in columns.map { ($0, row) } }
    }

    private static func highest(_ curve: LinePlot.Curve) -> Int? {
        curve.points.indices.max { curve.points[$0].y < curve.points[$1].y }
    }
}

extension PlotBox {
    /// Draws the axes at the left and below, with the round numbers at their places and the unit.
    func drawAxes(margin: Int, unit: String, _ repertoire: Repertoire, on frame: inout Frame) {
        let area = canvas.area
        let left = area.column - margin - 1
        let bar: Unicode.Scalar = repertoire == .ascii ? "|" : "│"
        for row in 0..<rows {
            frame.write(yLabel(row, width: margin), column: left, row: area.row + row)
            frame[area.column - 1, area.row + row] = Cell(bar, .rule)
        }
        frame.write(xAxis(repertoire), column: area.column - 1, row: area.bottom, role: .rule, limit: area.end)
        frame.write(xLabels(margin: margin, unit: unit), column: left, row: area.bottom + 1, limit: area.end)
    }

    /// The number beside a row, right-aligned; spaces where no round number is.
    private func yLabel(_ row: Int, width: Int) -> String {
        let tick = y.ticks.first { place(LinePlot.Point(x: x.range.lowerBound, y: $0)).row == row }
        let text = tick.map(y.text) ?? ""
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }

    /// The line under the box, with a mark at each round number.
    private func xAxis(_ repertoire: Repertoire) -> String {
        let (corner, bar, mark): (Character, Character, Character) =
            repertoire == .ascii ? ("+", "-", "+") : ("└", "─", "┴")
        var line = Array(repeating: bar, count: columns)
        for tick in x.ticks { line[place(LinePlot.Point(x: tick, y: y.range.lowerBound)).column] = mark }
        return String(corner) + String(line)
    }

    /// The numbers under the box: the round ones at their places, and the unit.
    private func xLabels(margin: Int, unit: String) -> String {
        var line = Array(repeating: Character(" "), count: margin + 1 + columns)
        for tick in x.ticks {
            let text = x.text(tick)
            let column = margin + 1 + place(LinePlot.Point(x: tick, y: y.range.lowerBound)).column - text.count / 2
            guard column >= margin, column + text.count <= line.count - unit.count - 1 else { continue }
            guard line[(column - 1)..<(column + text.count)].allSatisfy({ $0 == " " }) else { continue }
            for (offset, character) in text.enumerated() { line[column + offset] = character }
        }
        return String(line.dropLast(unit.count)) + unit
    }
}
