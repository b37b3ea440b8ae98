/// A picture in three readings: strokes for braille patterns, lines of characters, words.
public struct Drawing: Equatable, Sendable {
    public enum Stroke: Equatable, Sendable {
        case line(x1: Double, y1: Double, x2: Double, y2: Double)
        case curve(x1: Double, y1: Double, cx: Double, cy: Double, x2: Double, y2: Double)
        /// Angles in degrees, clockwise from three o'clock.
        case arc(x: Double, y: Double, rx: Double, ry: Double, from: Double, to: Double)
    }

    public struct Label: Equatable, Sendable {
        public var column: Int
        public var row: Int
        public var text: String

        public init(column: Int, row: Int, text: String) {
            self.column = column
            self.row = row
            self.text = text
        }
    }

    public var title: String
    /// The canvas of the strokes, in character cells.
    public var columns: Int
    public var rows: Int
    /// Coordinates in character cells from the top left.
    public var strokes: [Stroke]
    public var labels: [Label]
    /// The same picture in characters, for terminals without braille patterns and for narrow screens.
    public var lines: [String]
    /// All that the picture shows, as sentences.
    public var words: String

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
