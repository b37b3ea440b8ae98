import Glibc

/// The way of a pen as SVG writes it: lines, curves and arcs that need not touch one another.
///
/// Coordinates are in the units of the picture, x to the right and y down, and are written with one decimal.
public struct SVGPath: Hashable, Sendable {
    /// What the attribute `d` of a path holds.
    public private(set) var data = ""

    public init() {}

    /// Adds a straight line.
    public mutating func line(x1: Double, y1: Double, x2: Double, y2: Double) {
        data += "M\(pair(x1, y1))L\(pair(x2, y2))"
    }

    /// Adds a quadratic curve from (x1, y1) to (x2, y2), bent toward (cx, cy).
    public mutating func curve(x1: Double, y1: Double, cx: Double, cy: Double, x2: Double, y2: Double) {
        data += "M\(pair(x1, y1))Q\(pair(cx, cy)) \(pair(x2, y2))"
    }

    /// Adds part of an ellipse around (x, y), from one angle to another: degrees, clockwise from three o'clock.
    public mutating func arc(x: Double, y: Double, rx: Double, ry: Double, from: Double, to: Double) {
        func point(_ degrees: Double) -> String {
            pair(x + rx * cos(degrees * .pi / 180), y + ry * sin(degrees * .pi / 180))
        }
        // SVG draws no arc whose ends are one point, so that a whole ellipse takes several. More than one turn is one turn.
        let turn = max(-360, min(360, to - from))
        let pieces = max(1, Int((abs(turn) / 120).rounded(.up)))
        data += "M\(point(from))"
        for piece in 1...pieces {
            let end = from + turn * Double(piece) / Double(pieces)
            data += "A\(pair(rx, ry)) 0 0 \(turn < 0 ? 0 : 1) \(point(end))"
        }
    }

    /// Adds straight lines from point to point; a point that is not finite leaves a gap.
    public mutating func lines(through points: some Sequence<(x: Double, y: Double)>) {
        var isDrawing = false
        for point in points {
            guard point.x.isFinite, point.y.isFinite else {
                isDrawing = false
                continue
            }
            data += "\(isDrawing ? "L" : "M")\(pair(point.x, point.y))"
            isDrawing = true
        }
    }

    private func pair(_ x: Double, _ y: Double) -> String { "\(SVGNumber.text(x)) \(SVGNumber.text(y))" }
}

/// Numbers as SVG takes them.
enum SVGNumber {
    /// A number with at most one decimal; the same bytes everywhere, as no locale has a say. What is not finite is 0.
    static func text(_ number: Double) -> String {
        guard number.isFinite else { return "0" }
        let tenths = Int((max(-1e8, min(1e8, number)) * 10).rounded())
        let digits = tenths.magnitude
        let decimal = digits % 10 == 0 ? "" : ".\(digits % 10)"
        return "\(tenths < 0 ? "-" : "")\(digits / 10)\(decimal)"
    }
}
