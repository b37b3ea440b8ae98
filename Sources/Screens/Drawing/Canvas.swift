import TerminalCore

/// A rectangle of a frame that lines are drawn into, straight into its cells.
///
/// Where the terminal has braille patterns a cell holds two dots across and four down, which are as far apart across as down;
/// elsewhere a cell is one dot, shown by the character of the pen. Text that stands in a cell stays.
public struct Canvas: Hashable, Sendable {
    /// The cells it covers; what lies beyond the frame is dropped.
    public let area: Area
    /// Whether dots are braille patterns.
    public let hasBraille: Bool

    /// A rectangle to draw in, with the characters that a terminal has.
    public init(_ area: Area, repertoire: Repertoire) {
        self.area = area
        hasBraille = repertoire == .unicode
    }

    /// How many dots there are from left to right, and from top to bottom.
    public var dotsAcross: Int { area.columns * dotsInCell.across }
    public var dotsDown: Int { area.rows * dotsInCell.down }
    /// How many dots a cell has.
    public var dotsInCell: (across: Int, down: Int) { hasBraille ? (2, 4) : (1, 1) }

    /// A place in dots from the top left.
    public struct Point: Hashable, Sendable {
        public var x: Double
        public var y: Double

        /// A place; it may lie outside.
        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// How lines look.
    public struct Pen: Hashable, Sendable {
        /// What they stand for, and so their color.
        public var role: Role
        /// Whether they stand out among others of their role.
        public var isBold: Bool
        /// How thick they are: in dots of braille, 1 to 3.
        public var width: Int
        /// Whether braille shows them in dashes, as what was before.
        public var isDashed: Bool
        /// The character that shows them where there is no braille.
        public var mark: Unicode.Scalar

        /// A pen; thin and whole unless told otherwise.
        public init(
            _ role: Role = .figure, isBold: Bool = false, width: Int = 1, isDashed: Bool = false, mark: Unicode.Scalar = "#"
        ) {
            self.role = role
            self.isBold = isBold
            self.width = width
            self.isDashed = isDashed
            self.mark = mark
        }
    }

    /// Draws straight lines from point to point. A line with an end farther out than any screen is left out.
    public func draw(_ points: [Point], with pen: Pen, on frame: inout Frame) {
        let canvas = self
        frame.withMutableCells { cells, size in
            let brush = Brush(canvas, pen, cells, size)
            var way = 0.0
            for at in points.indices.dropFirst() {
                let (start, end) = (points[at - 1], points[at])
                way += max(abs(end.x - start.x), abs(end.y - start.y))
                // Three dots, and as much of a gap.
                if pen.isDashed, canvas.hasBraille, way.isFinite, Int(cells: way / 3) % 2 != 0 { continue }
                brush.line(from: start, to: end)
            }
        }
    }

    /// Writes text from a cell of the canvas on, cut at its right edge.
    public func write(_ text: StyledText, column: Int, row: Int, on frame: inout Frame) {
        guard (0..<area.rows).contains(row) else { return }
        frame.write(text, column: area.column + column, row: area.row + row, limit: area.end)
    }
}

/// Puts dots into the cells of one frame.
private struct Brush {
    /// The cells of the frame that may be drawn in.
    let clip: Area
    let origin: Area
    let hasBraille: Bool
    let pen: Canvas.Pen
    /// The dots around a place that a thick line sets.
    let spread: ClosedRange<Int>
    let cells: UnsafeMutableBufferPointer<Cell>
    let columns: Int

    init(_ canvas: Canvas, _ pen: Canvas.Pen, _ cells: UnsafeMutableBufferPointer<Cell>, _ size: Size) {
        clip = canvas.area.intersection(Area(size))
        origin = canvas.area
        hasBraille = canvas.hasBraille
        self.pen = pen
        let width = canvas.hasBraille ? max(1, min(pen.width, 3)) : 1
        spread = -((width - 1) / 2)...(width / 2)
        self.cells = cells
        columns = size.columns
    }

    /// Farther out there is no screen, and a step for each dot would take long.
    private static let farthest = 10_000.0

    func line(from start: Canvas.Point, to end: Canvas.Point) {
        guard [start.x, start.y, end.x, end.y].allSatisfy({ abs($0) < Self.farthest }) else { return }
        if hasBraille { dots(from: start, to: end) } else { marks(from: start, to: end) }
    }

    private func dots(from start: Canvas.Point, to end: Canvas.Point) {
        let steps = max(1, Int(max(abs(end.x - start.x), abs(end.y - start.y)).rounded(.up)))
        for step in 0...steps {
            let share = Double(step) / Double(steps)
            let x = Int((start.x + (end.x - start.x) * share).rounded(.down))
            let y = Int((start.y + (end.y - start.y) * share).rounded(.down))
            for down in spread { for across in spread { dot(x + across, y + down) } }
        }
    }

    private func dot(_ x: Int, _ y: Int) {
        guard x >= 0, y >= 0 else { return }
        let (column, row) = (origin.column + x / 2, origin.row + y / 4)
        guard column >= clip.column, column < clip.end, row >= clip.row, row < clip.bottom else { return }
        let at = row * columns + column
        let shown = cells[at].scalar.value
        guard shown == 0x20 || Self.patterns.contains(shown) else { return }
        // The order in which the braille block numbers its dots, a byte for each from the top left by rows.
        let bit = UInt32(truncatingIfNeeded: (0x8040_2004_1002_0801 as UInt64) >> UInt64(((y & 3) * 2 + (x & 1)) * 8)) & 0xFF
        let pattern = shown == 0x20 ? bit : shown & 0xFF | bit
        guard let scalar = Unicode.Scalar(0x2800 + pattern) else { return }
        cells[at] = Cell(scalar, pen.role, isBold: pen.isBold)
    }

    private static let patterns: Range<UInt32> = 0x2800..<0x2900

    /// The cells between two, rounded, each with the mark.
    private func marks(from start: Canvas.Point, to end: Canvas.Point) {
        let (x, y) = (Int(start.x.rounded()), Int(start.y.rounded()))
        let (across, down) = (Int(end.x.rounded()) - x, Int(end.y.rounded()) - y)
        let steps = max(abs(across), abs(down), 1)
        for step in 0...steps { mark(x + across * step / steps, y + down * step / steps) }
    }

    private func mark(_ x: Int, _ y: Int) {
        let (column, row) = (origin.column + x, origin.row + y)
        guard column >= clip.column, column < clip.end, row >= clip.row, row < clip.bottom else { return }
        cells[row * columns + column] = Cell(pen.mark, pen.role, isBold: pen.isBold)
    }
}
