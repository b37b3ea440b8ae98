/// A picture in three readings: strokes for braille patterns, lines of characters, words.
public struct Drawing: Equatable, Sendable {
    /// A line of the picture, in character cells from the top left.
    public enum Stroke: Equatable, Sendable {
        /// A straight line between two points.
        case line(x1: Double, y1: Double, x2: Double, y2: Double)
        /// A quadratic curve from (x1, y1) to (x2, y2), bent toward (cx, cy).
        case curve(x1: Double, y1: Double, cx: Double, cy: Double, x2: Double, y2: Double)
        /// Part of an ellipse around (x, y); angles in degrees, clockwise from three o'clock.
        case arc(x: Double, y: Double, rx: Double, ry: Double, from: Double, to: Double)
    }

    /// Words that stand in the picture.
    public struct Label: Equatable, Sendable {
        /// The cell of its first character.
        public var column: Int
        /// The row it stands on, from 0 at the top.
        public var row: Int
        /// What it says, at most a few letters.
        public var text: String

        /// A label at a cell.
        public init(column: Int, row: Int, text: String) {
            self.column = column
            self.row = row
            self.text = text
        }
    }

    /// The heading above the picture.
    public var title: String
    /// The canvas's width, in character cells.
    public var columns: Int
    /// The canvas's height, in character cells.
    public var rows: Int
    /// Coordinates in character cells from the top left.
    public var strokes: [Stroke]
    /// Words over the strokes; they win over the dots.
    public var labels: [Label]
    /// The same picture in characters, for terminals without braille patterns and for narrow screens.
    public var lines: [String]
    /// All that the picture shows, as sentences.
    public var words: String

    /// A picture in its three readings.
    public init(
        title: String, columns: Int, rows: Int, strokes: [Stroke], labels: [Label], lines: [String], words: String
    ) {
        self.title = title
        self.columns = columns
        self.rows = rows
        self.strokes = strokes
        self.labels = labels
        self.lines = lines
        self.words = words
    }
}
