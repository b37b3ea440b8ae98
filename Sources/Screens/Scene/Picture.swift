import TerminalCore

/// A picture to scale in units of its own, such as millimeters: drawn as large as fits, with round things round.
///
/// Unlike a `Drawing` it has no fixed cells, and where there is no braille the same lines are drawn in the marks of their pens.
public struct Picture: Equatable, Sendable {
    /// A place in the picture's units; y grows upward.
    public struct Point: Hashable, Sendable {
        public var x: Double
        public var y: Double

        /// A place.
        public init(_ x: Double, _ y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// A line through points.
    public struct Line: Equatable, Sendable {
        public var points: [Point]
        public var pen: Canvas.Pen

        /// A line through points, drawn with a pen.
        public init(_ points: [Point], _ pen: Canvas.Pen) {
            self.points = points
            self.pen = pen
        }
    }

    /// Words at a place; they win over the lines.
    public struct Label: Equatable, Sendable {
        public var place: Point
        public var text: StyledText

        /// Words whose middle stands at a place.
        public init(_ place: Point, _ text: StyledText) {
            self.place = place
            self.text = text
        }
    }

    /// What is shown of the plane, from left to right and from bottom to top.
    public var across: ClosedRange<Double>
    public var up: ClosedRange<Double>
    /// The lines, later ones over earlier ones.
    public var lines: [Line]
    public var labels: [Label]

    /// A picture of a part of a plane.
    public init(across: ClosedRange<Double>, up: ClosedRange<Double>, lines: [Line] = [], labels: [Label] = []) {
        self.across = across
        self.up = up
        self.lines = lines
        self.labels = labels
    }

    /// Adds a line through points.
    public mutating func draw(_ points: [Point], _ pen: Canvas.Pen) { lines.append(Line(points, pen)) }

    /// Adds words whose middle stands at a place.
    public mutating func write(_ text: StyledText, at place: Point) { labels.append(Label(place, text)) }

    /// Draws into a rectangle of a frame.
    public func draw(in area: Area, on frame: inout Frame, repertoire: Repertoire) {
        let (width, height) = (across.upperBound - across.lowerBound, up.upperBound - up.lowerBound)
        guard area.columns > 0, area.rows > 0, width > 0, height > 0 else { return }
        // A cell is twice as tall as it is wide.
        let scale = min(Double(area.columns) / width, Double(area.rows) * 2 / height)
        let left = (Double(area.columns) - width * scale) / 2
        let top = (Double(area.rows) - height * scale / 2) / 2
        func cell(_ point: Point) -> (x: Double, y: Double) {
            (left + (point.x - across.lowerBound) * scale, top + (up.upperBound - point.y) * scale / 2)
        }
        let canvas = Canvas(area, repertoire: repertoire)
        let dots = canvas.dotsInCell
        for line in lines {
            let points = line.points.map { point in
                let place = cell(point)
                return Canvas.Point(x: place.x * Double(dots.across), y: place.y * Double(dots.down))
            }
            canvas.draw(points, with: line.pen, on: &frame)
        }
        for label in labels {
            let place = cell(label.place)
            let text = repertoire.showable(label.text)
            let column = Int(place.x.rounded(.down)) - text.columns / 2
            canvas.write(
                text, column: max(0, min(column, area.columns - text.columns)), row: Int(place.y.rounded(.down)), on: &frame)
        }
    }
}
