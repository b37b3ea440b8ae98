import TerminalCore

/// The rectangle that curves are drawn in, in character cells.
struct PlotBox {
    let x: PlotAxis
    let y: PlotAxis
    let columns: Int
    let rows: Int

    /// The curves as braille patterns.
    func brailleCells(_ curves: [LinePlot.Curve]) -> [[Character]] {
        var canvas = BrailleCanvas(columns: columns, rows: rows)
        func dots(_ point: LinePlot.Point) -> (x: Double, y: Double) {
            (x.share(point.x) * Double(columns * 2 - 1), (1 - y.share(point.y)) * Double(rows * 4 - 1))
        }
        for curve in curves {
            var way = 0.0
            for (start, end) in zip(curve.points, curve.points.dropFirst()) {
                let (from, to) = (dots(start), dots(end))
                way += max(abs(to.x - from.x), abs(to.y - from.y))
                // Three dots, and as much of a gap.
                guard !curve.isDashed || Int(cells: (way / 3).rounded(.down)) % 2 == 0 else { continue }
                canvas.line(from: from, to: to)
            }
        }
        return (0..<rows).map { row in
            (0..<columns).map { canvas.scalar(column: $0, row: row).map(Character.init) ?? ground(row) }
        }
    }

    /// The curves as rows of each curve's character.
    func letterCells(_ curves: [LinePlot.Curve]) -> [[Character]] {
        var cells = (0..<rows).map { row in Array(repeating: ground(row), count: columns) }
        for curve in curves {
            for (start, end) in zip(curve.points, curve.points.dropFirst()) {
                let (from, to) = (place(start), place(end))
                let steps = max(abs(to.column - from.column), abs(to.row - from.row), 1)
                for step in 0...steps {
                    let row = from.row + (to.row - from.row) * step / steps
                    cells[row][from.column + (to.column - from.column) * step / steps] = curve.mark
                }
            }
        }
        return cells
    }

    /// What stands where no curve is: a dotted line where the vertical axis is zero and has numbers below.
    private func ground(_ row: Int) -> Character {
        y.range.lowerBound < 0 && row == place(LinePlot.Point(x: x.range.lowerBound, y: 0)).row ? "." : " "
    }

    private func place(_ point: LinePlot.Point) -> (column: Int, row: Int) {
        let column = Int(cells: (x.share(point.x) * Double(columns - 1)).rounded())
        let row = Int(cells: ((1 - y.share(point.y)) * Double(rows - 1)).rounded())
        return (min(max(column, 0), columns - 1), min(max(row, 0), rows - 1))
    }

    /// Writes the curves' names beside them: where they cover nothing, else where they cover no other name.
    func write(_ curves: [LinePlot.Curve], into cells: inout [[Character]]) {
        var taken: Set<[Int]> = []
        for curve in curves where curve.name.count <= columns {
            guard let index = curve.namedPoint ?? Self.highest(curve), curve.points.indices.contains(index) else { continue }
            let places = namePlaces(beside: curve.points[index], width: curve.name.count)
            func fields(_ place: (column: Int, row: Int)) -> [[Int]] {
                (0..<curve.name.count).map { [place.row, place.column + $0] }
            }
            let blank = places.first { place in
                fields(place).allSatisfy { !taken.contains($0) && [" ", ground($0[0])].contains(cells[$0[0]][$0[1]]) }
            }
            guard let free = blank ?? places.first(where: { !fields($0).contains(where: taken.contains) }) else { continue }
            for (offset, character) in curve.name.enumerated() {
                cells[free.row][free.column + offset] = character
                taken.insert([free.row, free.column + offset])
            }
        }
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

    /// The number beside a row, right-aligned; spaces where no round number is.
    func yLabel(_ row: Int, width: Int) -> String {
        let tick = y.ticks.first { place(LinePlot.Point(x: x.range.lowerBound, y: $0)).row == row }
        let text = tick.map(y.text) ?? ""
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }

    /// The line under the box, with a mark at each round number.
    func xAxis(margin: Int, _ repertoire: Repertoire) -> String {
        let (corner, bar, mark): (Character, Character, Character) =
            repertoire == .ascii ? ("+", "-", "+") : ("└", "─", "┴")
        var line = Array(repeating: bar, count: columns)
        for tick in x.ticks { line[place(LinePlot.Point(x: tick, y: y.range.lowerBound)).column] = mark }
        return String(repeating: " ", count: margin) + String(corner) + String(line)
    }

    /// The numbers under the box: the round ones at their places, and the unit.
    func xLabels(margin: Int, unit: String) -> String {
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
