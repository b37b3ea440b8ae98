/// A grid of dots, two across and four down in every character cell, shown as braille patterns.
struct BrailleCanvas: Equatable, Sendable {
    let columns: Int
    let rows: Int
    private var patterns: [UInt8]

    init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
        patterns = Array(repeating: 0, count: self.columns * self.rows)
    }

    /// The braille pattern of a cell; nil where no dot is set.
    func scalar(column: Int, row: Int) -> Unicode.Scalar? {
        let pattern = patterns[row * columns + column]
        return pattern == 0 ? nil : Unicode.Scalar(0x2800 + UInt32(pattern))
    }

    /// Sets one dot; what lies outside is dropped.
    mutating func plot(x: Int, y: Int) {
        guard x >= 0, y >= 0, x < columns * 2, y < rows * 4 else { return }
        // The order in which the braille block numbers its dots.
        let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
        patterns[(y / 4) * columns + x / 2] |= bits[y % 4][x % 2]
    }

    /// Sets the dots of a straight line; the ends are in dots and may lie outside.
    mutating func line(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
        guard [start.x, start.y, end.x, end.y].allSatisfy({ abs($0) < 10_000 }) else { return }
        let steps = max(1, Int(max(abs(end.x - start.x), abs(end.y - start.y)).rounded(.up)))
        for step in 0...steps {
            let share = Double(step) / Double(steps)
            let x = start.x + (end.x - start.x) * share
            let y = start.y + (end.y - start.y) * share
            plot(x: Int(x.rounded(.down)), y: Int(y.rounded(.down)))
        }
    }
}
