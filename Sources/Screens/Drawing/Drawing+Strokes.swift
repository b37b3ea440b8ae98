import Glibc

extension Drawing.Stroke {
    /// The stroke as points so close that straight lines between them look round; coordinates in cells, times `scale`.
    func points(scale: Double) -> [(x: Double, y: Double)] {
        switch self {
        case .line(let x1, let y1, let x2, let y2):
            [(x1 * scale, y1 * scale), (x2 * scale, y2 * scale)]
        case .curve(let x1, let y1, let cx, let cy, let x2, let y2):
            (0...32).map { step in
                let t = Double(step) / 32
                let (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
                return ((a * x1 + b * cx + c * x2) * scale, (a * y1 + b * cy + c * y2) * scale)
            }
        case .arc(let x, let y, let rx, let ry, let from, let to):
            (0...72).map { step in
                let degrees = from + (to - from) * Double(step) / 72
                let radians = degrees * .pi / 180
                return ((x + rx * cos(radians)) * scale, (y + ry * sin(radians)) * scale)
            }
        }
    }
}

extension BrailleCanvas {
    /// Draws strokes whose coordinates are in cells, times `scale`.
    mutating func draw(_ strokes: [Drawing.Stroke], scale: Double) {
        for stroke in strokes {
            let points = stroke.points(scale: scale).map { (x: $0.x * 2, y: $0.y * 4) }
            for (start, end) in zip(points, points.dropFirst()) { line(from: start, to: end) }
        }
    }
}
