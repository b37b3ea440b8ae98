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
    /// Cut-outs that can be shown alone.
    public var panels: [Panel]
    /// What of the drawing has a name.
    public var parts: [Part]

    public init(
        id: String, title: String, description: String, columns: Int, rows: Int, strokes: [Stroke], labels: [Label],
        lines: [String], panels: [Panel] = [], parts: [Part] = []
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.columns = columns
        self.rows = rows
        self.strokes = strokes
        self.labels = labels
        self.lines = lines
        self.panels = panels
        self.parts = parts
    }

    /// A line of the drawing, and which part of it this is.
    public struct Stroke: Hashable, Sendable {
        public var shape: Shape
        /// The id of a part; nil when the stroke has no name.
        public var part: String?
        /// In half cells, 1 to 3.
        public var width: Int
        public var role: Role?

        public init(_ shape: Shape, part: String? = nil, width: Int = 1, role: Role? = nil) {
            self.shape = shape
            self.part = part
            self.width = width
            self.role = role
        }
    }

    /// The way of a stroke; coordinates in character cells from the top left, fractions allowed.
    public enum Shape: Hashable, Sendable {
        case line(x1: Double, y1: Double, x2: Double, y2: Double)
        /// A quadratic curve from (x1, y1) to (x2, y2), bent toward (cx, cy).
        case curve(x1: Double, y1: Double, cx: Double, cy: Double, x2: Double, y2: Double)
        /// Part of an ellipse around (x, y), from one angle to another: degrees, clockwise from three o'clock.
        case arc(x: Double, y: Double, rx: Double, ry: Double, from: Double, to: Double)
    }

    /// What a stroke or a label stands for, which gives it its color.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        case device, leaflet, jet
    }

    /// Words that stand in the drawing.
    public struct Label: Hashable, Sendable {
        public var column: Int
        public var row: Int
        public var text: String
        /// The id of a part; nil when the label belongs to none.
        public var part: String?
        public var role: Role?

        public init(column: Int, row: Int, text: String, part: String? = nil, role: Role? = nil) {
            self.column = column
            self.row = row
            self.text = text
            self.part = part
            self.role = role
        }
    }

    /// A cut-out of the canvas.
    public struct Panel: Hashable, Sendable {
        public var id: String
        public var title: String
        /// The cell of the canvas at its top left.
        public var column: Int
        public var row: Int
        /// Its size in cells.
        public var columns: Int
        public var rows: Int
        /// The cut-out as lines of characters; empty when it has none of its own.
        public var lines: [String]

        public init(
            id: String, title: String, column: Int, row: Int, columns: Int, rows: Int, lines: [String] = []
        ) {
            self.id = id
            self.title = title
            self.column = column
            self.row = row
            self.columns = columns
            self.rows = rows
            self.lines = lines
        }
    }

    /// A part of the drawing that captions and speech can name.
    public struct Part: Hashable, Sendable {
        public var id: String
        public var title: String

        public init(id: String, title: String) {
            self.id = id
            self.title = title
        }
    }
}
