import TerminalCore
import VectorGraphics

/// Curves over a pair of axes, in braille patterns where the terminal has them, else in letters.
public struct LinePlot: Equatable, Sendable {
    /// A place in the plot, in the units of its axes.
    public struct Point: Equatable, Sendable {
        public var x: Double
        public var y: Double

        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// A line through points.
    public struct Curve: Equatable, Sendable {
        /// What it is called in the plot.
        public var name: String
        /// The character that it is drawn with where there are no braille patterns.
        public var mark: Unicode.Scalar
        public var points: [Point]
        /// The point that the name stands beside; nil for the highest.
        public var namedPoint: Int?
        /// Whether braille patterns draw it in dashes, as what was before.
        public var isDashed: Bool
        /// What it stands for, and so its color.
        public var role: Role

        public init(
            name: String, mark: Unicode.Scalar, points: [Point], namedPoint: Int? = nil, isDashed: Bool = false,
            role: Role = .figure
        ) {
            self.name = name
            self.mark = mark
            self.points = points
            self.namedPoint = namedPoint
            self.isDashed = isDashed
            self.role = role
        }
    }

    /// Stands over the plot.
    public var title: String
    /// What the horizontal axis counts: "s".
    public var across: String
    public var curves: [Curve]

    public init(title: String, across: String, curves: [Curve]) {
        self.title = title
        self.across = across
        self.curves = curves
    }

    /// The columns that the numbers of the vertical axis take.
    private static let margin = 6
    /// The rows of title, axis and numbers.
    private static let rowsAround = 3

    /// The plot as lines of text: title, `rows` of curves, the horizontal axis and its numbers.
    ///
    /// - Parameters:
    ///   - columns: At least 24.
    ///   - rows: At least 4, without title, axis and numbers.
    public func lines(columns: Int, rows: Int, repertoire: Repertoire) -> [String] {
        var frame = Frame(size: Size(columns: columns, rows: rows + Self.rowsAround))
        guard draw(in: Area(frame.size), on: &frame, repertoire: repertoire) else { return [title] }
        return [heading(columns: columns, repertoire)] + (1..<frame.size.rows).map { frame.line($0) }
    }

    /// The plot as lines of a page with so many columns: 72 wide at most, eight rows of curves.
    func lines(in columns: Int, repertoire: Repertoire) -> [StyledText] {
        guard columns >= 24 else { return [StyledText(title)] }
        return lines(columns: min(72, columns), rows: 8, repertoire: repertoire).enumerated().map {
            StyledText($1, $0 == 0 ? .heading : .body)
        }
    }

    /// Draws into a rectangle of a frame; false, with nothing drawn, when there is nothing to draw or too little room.
    @discardableResult
    public func draw(in area: Area, on frame: inout Frame, repertoire: Repertoire) -> Bool {
        let rows = area.rows - Self.rowsAround
        let points = curves.lazy.flatMap(\.points).filter { $0.x.isFinite && $0.y.isFinite }
        guard let first = points.first, area.columns >= 24, rows >= 4 else { return false }
        let box = PlotBox(
            x: PlotAxis(points.reduce(first.x...first.x) { $0.stretched(to: $1.x) }, tight: true),
            y: PlotAxis(points.reduce(first.y...first.y) { $0.stretched(to: $1.y) }, tight: false),
            canvas: Canvas(
                Area(
                    column: area.column + Self.margin + 1, row: area.row + 1, columns: area.columns - Self.margin - 1,
                    rows: rows),
                repertoire: repertoire))
        frame.write(
            heading(columns: area.columns, repertoire), column: area.column, row: area.row, role: .heading, limit: area.end)
        box.draw(curves, on: &frame)
        box.drawGround(on: &frame)
        box.writeNames(of: curves, on: &frame)
        box.drawAxes(margin: Self.margin, unit: across, repertoire, on: &frame)
        return true
    }

    private func heading(columns: Int, _ repertoire: Repertoire) -> String {
        repertoire.showable(repertoire == .unicode ? title : titleWithMarks(columns: columns))
    }

    /// The title, and which curve each letter draws, where there is room for it.
    private func titleWithMarks(columns: Int) -> String {
        let named = curves.filter { !$0.name.isEmpty }
        let text = "\(title) (\(named.map { "\($0.mark) \($0.name)" }.joined(separator: ", ")))"
        return named.count > 1 && text.columns <= columns ? text : title
    }
}

extension ClosedRange<Double> {
    /// The range with a number in it.
    fileprivate func stretched(to number: Double) -> ClosedRange<Double> {
        Swift.min(lowerBound, number)...Swift.max(upperBound, number)
    }
}
