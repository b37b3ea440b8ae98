/// Curves over a pair of axes, as vector graphics.
public struct SVGPlot: Sendable {
    /// A line through points, in the units of the axes.
    public struct Curve: Sendable {
        /// What stands beside it; empty for nothing.
        public var name: String
        /// Points that are not finite leave gaps.
        public var points: [(x: Double, y: Double)]
        public var pen: SVGPicture.Pen

        public init(name: String, points: [(x: Double, y: Double)], pen: SVGPicture.Pen = .init()) {
            self.name = name
            self.points = points
            self.pen = pen
        }
    }

    /// Stands over the plot.
    public var title: String
    /// What the horizontal axis counts: "s".
    public var across: String
    /// What the vertical axis counts: "mmHg".
    public var up: String
    public var curves: [Curve]

    public init(title: String, across: String, up: String, curves: [Curve]) {
        self.title = title
        self.across = across
        self.up = up
        self.curves = curves
    }

    /// The room of the curves in units, and what is left free around it for titles and numbers.
    private static let (width, height) = (560.0, 240.0)
    private static let (left, right, top, bottom) = (70.0, 20.0, 50.0, 40.0)
    private static let lineHeight = 20.0

    /// The plot; nil when no point is finite.
    public var picture: SVGPicture? {
        let points = curves.flatMap(\.points).filter { $0.x.isFinite && $0.y.isFinite }
        guard let first = points.first else { return nil }
        let x = PlotAxis(points.reduce(first.x...first.x) { $0.stretched(to: $1.x) }, tight: true)
        let y = PlotAxis(points.reduce(first.y...first.y) { $0.stretched(to: $1.y) }, tight: false)
        var picture = SVGPicture(
            width: Self.left + Self.width + Self.right, height: Self.top + Self.height + Self.bottom)
        picture.write(title, x: 0, y: Self.lineHeight)
        draw(x, y, on: &picture)
        for curve in curves {
            var path = SVGPath()
            path.lines(through: curve.points.lazy.map { Self.place($0, x, y) })
            picture.draw(path, with: curve.pen)
        }
        writeNames(x, y, on: &picture)
        return picture
    }

    /// Where a point of the axes stands in the picture.
    private static func place(_ point: (x: Double, y: Double), _ x: PlotAxis, _ y: PlotAxis) -> (x: Double, y: Double) {
        (left + x.share(point.x) * width, top + (1 - y.share(point.y)) * height)
    }

    /// The axes with their round numbers, a thin line at each of the vertical one.
    private func draw(_ x: PlotAxis, _ y: PlotAxis, on picture: inout SVGPicture) {
        let (end, base) = (Self.left + Self.width, Self.top + Self.height)
        var rules = SVGPath()
        rules.line(x1: Self.left, y1: Self.top, x2: Self.left, y2: base)
        rules.line(x1: Self.left, y1: base, x2: end, y2: base)
        for tick in y.ticks {
            let at = Self.place((x.range.lowerBound, tick), x, y).y
            rules.line(x1: Self.left - 6, y1: at, x2: tick == 0 ? end : Self.left, y2: at)
            picture.write(y.text(tick), x: Self.left - 10, y: at + 5, anchor: .end, role: .rule)
        }
        for tick in x.ticks {
            let at = Self.place((tick, y.range.lowerBound), x, y).x
            rules.line(x1: at, y1: base, x2: at, y2: base + 6)
            picture.write(x.text(tick), x: at, y: base + 22, anchor: .middle, role: .rule)
        }
        picture.draw(rules, with: .init(.rule))
        picture.write(up, x: Self.left - 10, y: Self.top - 10, anchor: .end, role: .rule)
        picture.write(across, x: end, y: base + 38, anchor: .end, role: .rule)
    }

    /// The curves' names over their highest points, each on a line of its own where two would meet.
    private func writeNames(_ x: PlotAxis, _ y: PlotAxis, on picture: inout SVGPicture) {
        var taken: [(x: ClosedRange<Double>, y: Double)] = []
        for curve in curves where !curve.name.isEmpty {
            let finite = curve.points.filter { $0.x.isFinite && $0.y.isFinite }
            guard let highest = finite.max(by: { $0.y < $1.y }) else { continue }
            let place = Self.place(highest, x, y)
            let half = Double(curve.name.count) * 5  // half of the width, at 10 units a letter
            let middle = min(max(place.x, Self.left + half), Self.left + Self.width - half)
            let span = (middle - half)...(middle + half)
            var line = place.y - 8
            while taken.contains(where: { $0.x.overlaps(span) && abs($0.y - line) < Self.lineHeight }) {
                line += Self.lineHeight
            }
            taken.append((span, line))
            picture.write(curve.name, x: middle, y: line, anchor: .middle, role: curve.pen.role, isLit: curve.pen.isLit)
        }
    }
}

extension ClosedRange<Double> {
    /// The range with a number in it.
    fileprivate func stretched(to number: Double) -> ClosedRange<Double> {
        Swift.min(lowerBound, number)...Swift.max(upperBound, number)
    }
}
