import TerminalCore

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
        public var mark: Character
        public var points: [Point]
        /// The point that the name stands beside; nil for the highest.
        public var namedPoint: Int?
        /// Whether braille patterns draw it in dashes, as what was before.
        public var isDashed: Bool

        public init(name: String, mark: Character, points: [Point], namedPoint: Int? = nil, isDashed: Bool = false) {
            self.name = name
            self.mark = mark
            self.points = points
            self.namedPoint = namedPoint
            self.isDashed = isDashed
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
    static let margin = 6

    /// The plot as lines of text: title, `rows` of curves, the horizontal axis and its numbers.
    ///
    /// - Parameters:
    ///   - columns: At least 24.
    ///   - rows: At least 4, without title, axis and numbers.
    public func lines(columns: Int, rows: Int, repertoire: Repertoire) -> [String] {
        let points = curves.flatMap(\.points).filter { $0.x.isFinite && $0.y.isFinite }
        guard let first = points.first, columns >= 24, rows >= 4 else { return [title] }
        let width = columns - Self.margin - 1
        let box = PlotBox(
            x: PlotAxis(points.reduce(first.x...first.x) { $0.stretched(to: $1.x) }, tight: true),
            y: PlotAxis(points.reduce(first.y...first.y) { $0.stretched(to: $1.y) }, tight: false), columns: width, rows: rows)
        var cells = repertoire == .unicode ? box.brailleCells(curves) : box.letterCells(curves)
        box.write(curves, into: &cells)
        let bar = repertoire == .ascii ? "|" : "│"
        let body = cells.enumerated().map { row, cells in box.yLabel(row, width: Self.margin) + bar + String(cells) }
        let heading = repertoire == .unicode ? title : titleWithMarks(columns: columns)
        return [repertoire.showable(heading)] + body.map { $0.trimmedAtEnd }
            + [box.xAxis(margin: Self.margin, repertoire), box.xLabels(margin: Self.margin, unit: across)]
    }

    /// The title, and which curve each letter draws, where there is room for it.
    private func titleWithMarks(columns: Int) -> String {
        let named = curves.filter { !$0.name.isEmpty }
        let text = "\(title) (\(named.map { "\($0.mark) \($0.name)" }.joined(separator: ", ")))"
        return named.count > 1 && text.count <= columns ? text : title
    }
}

extension ClosedRange<Double> {
    /// The range with a number in it.
    fileprivate func stretched(to number: Double) -> ClosedRange<Double> {
        Swift.min(lowerBound, number)...Swift.max(upperBound, number)
    }
}

extension String {
    /// The text without spaces at its end.
    fileprivate var trimmedAtEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
