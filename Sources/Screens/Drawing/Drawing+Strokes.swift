import Glibc
import TerminalCore

extension Drawing.Stroke.Shape {
    /// The stroke as points so close that straight lines between them look round, in dots of a canvas.
    ///
    /// - Parameters:
    ///   - scale: by how much its cells are larger than those of the canvas.
    ///   - origin: the cell of the picture that lies at the canvas's top left.
    func points(scale: Double, from origin: (column: Int, row: Int), dots: (across: Int, down: Int)) -> [Canvas.Point] {
        func point(_ x: Double, _ y: Double) -> Canvas.Point {
            Canvas.Point(
                x: (x * scale - Double(origin.column) * scale) * Double(dots.across),
                y: (y * scale - Double(origin.row) * scale) * Double(dots.down))
        }
        switch self {
        case .line(let x1, let y1, let x2, let y2): return [point(x1, y1), point(x2, y2)]
        case .curve(let x1, let y1, let cx, let cy, let x2, let y2):
            return (0...32).map { step in
                let t = Double(step) / 32
                let (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
                return point(a * x1 + b * cx + c * x2, a * y1 + b * cy + c * y2)
            }
        case .arc(let x, let y, let rx, let ry, let from, let to):
            return (0...72).map { step in
                let degrees = from + (to - from) * Double(step) / 72
                let radians = degrees * .pi / 180
                return point(x + rx * cos(radians), y + ry * sin(radians))
            }
        }
    }
}

extension Drawing {
    /// Draws the strokes of a part of the picture; those that matter come last, so that none covers them.
    func drawStrokes(scale: Double, from origin: (column: Int, row: Int), on canvas: Canvas, of frame: inout Frame) {
        for isHighlighted in [false, true] {
            for stroke in strokes where (stroke.part.map(highlighted.contains) ?? false) == isHighlighted {
                let pen = Canvas.Pen(isHighlighted ? .device : stroke.role, isBold: isHighlighted, width: stroke.width)
                let points = stroke.shape.points(scale: scale, from: origin, dots: canvas.dotsInCell)
                canvas.draw(points, with: pen, on: &frame)
            }
            if highlighted.isEmpty { return }
        }
    }
}
