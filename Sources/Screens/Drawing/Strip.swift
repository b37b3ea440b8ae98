import TerminalCore

/// Signals over time as a monitor shows them: the newest at the right, one scale for all.
public struct Strip: Equatable, Sendable {
    /// One signal.
    public struct Trace: Equatable, Sendable {
        /// What it is called: "LA".
        public var name: String
        /// The character that it is drawn with where there are no braille patterns.
        public var mark: Unicode.Scalar
        /// Its values at equal steps of time, the newest last; what is not finite leaves a gap.
        public var values: [Double]
        /// What it stands for, and so its color.
        public var role: Role

        /// A signal.
        public init(name: String, mark: Unicode.Scalar, values: [Double], role: Role = .figure) {
            self.name = name
            self.mark = mark
            self.values = values
            self.role = role
        }
    }

    /// The values at the bottom and at the top; what lies outside is drawn at the edge.
    public var range: ClosedRange<Int>
    /// The signals, the last of them drawn over the others.
    public var traces: [Trace]

    /// A strip of signals.
    public init(range: ClosedRange<Int>, traces: [Trace]) {
        self.range = range
        self.traces = traces
    }

    /// Draws into a rectangle of a frame: the scale and the names at the left, the signals right of them.
    public func draw(in area: Area, on frame: inout Frame, repertoire: Repertoire) {
        guard area.rows > 0 else { return }
        let numbers = ["\(range.upperBound)", "\(range.lowerBound)"]
        let margin = min(area.columns, (numbers + traces.map(\.name)).map(\.columns).max().map { $0 + 1 } ?? 0)
        let canvas = Canvas(
            Area(column: area.column + margin, row: area.row, columns: area.columns - margin, rows: area.rows),
            repertoire: repertoire)
        for trace in traces { draw(trace, on: canvas, of: &frame) }
        let labels = Canvas(area, repertoire: repertoire)
        labels.write(StyledText(numbers[0]), column: 0, row: 0, on: &frame)
        labels.write(StyledText(numbers[1]), column: 0, row: area.rows - 1, on: &frame)
        for (at, trace) in traces.enumerated() where at + 1 < area.rows - 1 {
            labels.write(StyledText(repertoire.showable(trace.name), trace.role), column: 0, row: at + 1, on: &frame)
        }
    }

    private func draw(_ trace: Trace, on canvas: Canvas, of frame: inout Frame) {
        guard trace.values.count > 1, range.lowerBound < range.upperBound else { return }
        let (low, high) = (Double(range.lowerBound), Double(range.upperBound))
        let across = Double(canvas.dotsAcross - 1) / Double(trace.values.count - 1)
        let down = Double(canvas.dotsDown - 1) / (high - low)
        let pen = Canvas.Pen(trace.role, mark: trace.mark)
        var points: [Canvas.Point] = []
        points.reserveCapacity(trace.values.count)
        for (at, value) in trace.values.enumerated() {
            guard value.isFinite else {
                canvas.draw(points, with: pen, on: &frame)
                points.removeAll(keepingCapacity: true)
                continue
            }
            points.append(Canvas.Point(x: Double(at) * across, y: (high - max(low, min(high, value))) * down))
        }
        canvas.draw(points, with: pen, on: &frame)
    }
}
