import TerminalCore

/// A picture in three readings: strokes for braille patterns, lines of characters, words.
public struct Drawing: Equatable, Sendable {
    /// A line of the picture, what it stands for, and which part of the picture it is.
    public struct Stroke: Equatable, Sendable {
        /// The way of a stroke, in character cells from the top left.
        public enum Shape: Equatable, Sendable {
            /// A straight line between two points.
            case line(x1: Double, y1: Double, x2: Double, y2: Double)
            /// A quadratic curve from (x1, y1) to (x2, y2), bent toward (cx, cy).
            case curve(x1: Double, y1: Double, cx: Double, cy: Double, x2: Double, y2: Double)
            /// Part of an ellipse around (x, y); angles in degrees, clockwise from three o'clock.
            case arc(x: Double, y: Double, rx: Double, ry: Double, from: Double, to: Double)
        }

        public var shape: Shape
        /// What it stands for: `device`, `leaflet`, `jet`, or `figure` for nothing special.
        public var role: Role
        /// How thick it is in half cells, 1 to 3.
        public var width: Int
        /// The id of the part that it belongs to; nil for none.
        public var part: String?

        /// A stroke; thin and of no part unless told otherwise.
        public init(_ shape: Shape, role: Role = .figure, width: Int = 1, part: String? = nil) {
            self.shape = shape
            self.role = role
            self.width = width
            self.part = part
        }

        /// A straight line between two points.
        public static func line(x1: Double, y1: Double, x2: Double, y2: Double) -> Stroke {
            Stroke(.line(x1: x1, y1: y1, x2: x2, y2: y2))
        }

        /// A quadratic curve from (x1, y1) to (x2, y2), bent toward (cx, cy).
        public static func curve(x1: Double, y1: Double, cx: Double, cy: Double, x2: Double, y2: Double) -> Stroke {
            Stroke(.curve(x1: x1, y1: y1, cx: cx, cy: cy, x2: x2, y2: y2))
        }

        /// Part of an ellipse around (x, y); angles in degrees, clockwise from three o'clock.
        public static func arc(x: Double, y: Double, rx: Double, ry: Double, from: Double, to: Double) -> Stroke {
            Stroke(.arc(x: x, y: y, rx: rx, ry: ry, from: from, to: to))
        }
    }

    /// Words that stand in the picture.
    public struct Label: Equatable, Sendable {
        /// The cell of its first character.
        public var column: Int
        /// The row it stands on, from 0 at the top.
        public var row: Int
        /// What it says, at most a few letters.
        public var text: String
        /// What it names: `device`, `leaflet`, `jet`, or `strong` for nothing special.
        public var role: Role
        /// The id of the part that it belongs to; nil for none.
        public var part: String?

        /// A label at a cell.
        public init(column: Int, row: Int, text: String, role: Role = .strong, part: String? = nil) {
            self.column = column
            self.row = row
            self.text = text
            self.role = role
            self.part = part
        }
    }

    /// A cut-out of the picture that can be shown alone.
    public struct Panel: Equatable, Sendable {
        public var id: String
        /// Stands over it.
        public var title: String
        /// The cells of the picture that it shows.
        public var area: Area
        /// The cut-out in characters; empty where it has no form of its own.
        public var lines: [String]

        /// A cut-out.
        public init(id: String, title: String, area: Area, lines: [String] = []) {
            self.id = id
            self.title = title
            self.area = area
            self.lines = lines
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
    /// The cut-outs that are shown, side by side, instead of the whole; empty for the whole.
    public var panels: [Panel]
    /// The ids of the parts that matter now: they are drawn in the device's color and bold.
    public var highlighted: Set<String>

    /// A picture in its three readings.
    public init(
        title: String, columns: Int, rows: Int, strokes: [Stroke], labels: [Label], lines: [String], words: String,
        panels: [Panel] = [], highlighted: Set<String> = []
    ) {
        self.title = title
        self.columns = columns
        self.rows = rows
        self.strokes = strokes
        self.labels = labels
        self.lines = lines
        self.words = words
        self.panels = panels
        self.highlighted = highlighted
    }
}
