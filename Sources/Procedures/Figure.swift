/// A drawing of a pack: strokes for terminals with braille patterns, characters for the others, words for everybody.
public struct Figure: Hashable, Sendable {
    public var id: String
    public var title: String
    /// What one sees, as sentences; linear mode reads it instead of the drawing.
    public var description: String
    /// The canvas of the strokes, in character cells.
    public var columns: Int
    public var rows: Int
    public var strokes: [Stroke]
    public var labels: [Label]
    /// The drawing as lines of characters, box-drawing characters included; at most 38 columns.
    public var lines: [String]

    public init(
        id: String, title: String, description: String, columns: Int, rows: Int, strokes: [Stroke], labels: [Label],
        lines: [String]
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.columns = columns
        self.rows = rows
        self.strokes = strokes
        self.labels = labels
        self.lines = lines
    }

    /// A line of the drawing; coordinates in character cells from the top left, fractions allowed.
    public enum Stroke: Hashable, Sendable {
        case line(x1: Double, y1: Double, x2: Double, y2: Double)
        /// A quadratic curve from (x1, y1) to (x2, y2), bent toward (cx, cy).
        case curve(x1: Double, y1: Double, cx: Double, cy: Double, x2: Double, y2: Double)
        /// Part of an ellipse around (x, y), from one angle to another: degrees, clockwise from three o'clock.
        case arc(x: Double, y: Double, rx: Double, ry: Double, from: Double, to: Double)
    }

    /// Words that stand in the drawing.
    public struct Label: Hashable, Sendable {
        public var column: Int
        public var row: Int
        public var text: String

        public init(column: Int, row: Int, text: String) {
            self.column = column
            self.row = row
            self.text = text
        }
    }
}
