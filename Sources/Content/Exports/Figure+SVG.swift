import Procedures
import VectorGraphics

extension Figure {
    /// A character cell in the units of the vector graphics: twice as high as wide, as on most terminals.
    private static let cell = (width: 10.0, height: 20.0)

    /// The figure as vector graphics: all of it, or one cut-out.
    ///
    /// - Parameter lit: The ids of the parts that matter now.
    func picture(of panel: Panel? = nil, lit: Set<String> = []) -> SVGPicture {
        let area = panel ?? Panel(id: "", title: "", column: 0, row: 0, columns: columns, rows: rows)
        var picture = SVGPicture(
            x: Double(area.column) * Self.cell.width, y: Double(area.row) * Self.cell.height,
            width: Double(area.columns) * Self.cell.width, height: Double(area.rows) * Self.cell.height)
        for stroke in strokes {
            let pen = SVGPicture.Pen(
                .init(stroke.role), width: stroke.width, isLit: stroke.part.map(lit.contains) ?? false)
            picture.draw(stroke.shape.path(Self.cell), with: pen)
        }
        // A label stands in the cells from its first letter on; the baseline lies at three quarters of the row.
        for label in labels where panel == nil || area.holds(label) {
            picture.write(
                label.text, x: Double(label.column) * Self.cell.width, y: (Double(label.row) + 0.75) * Self.cell.height,
                role: .init(label.role), isLit: label.part.map(lit.contains) ?? false)
        }
        return picture
    }
}

extension Figure.Panel {
    /// Whether a label begins in its cells.
    fileprivate func holds(_ label: Figure.Label) -> Bool {
        (column..<column + columns).contains(label.column) && (row..<row + rows).contains(label.row)
    }
}

extension Figure.Shape {
    /// The stroke's way, in units.
    fileprivate func path(_ cell: (width: Double, height: Double)) -> SVGPath {
        var path = SVGPath()
        let (w, h) = cell
        switch self {
        case .line(let x1, let y1, let x2, let y2): path.line(x1: x1 * w, y1: y1 * h, x2: x2 * w, y2: y2 * h)
        case .curve(let x1, let y1, let cx, let cy, let x2, let y2):
            path.curve(x1: x1 * w, y1: y1 * h, cx: cx * w, cy: cy * h, x2: x2 * w, y2: y2 * h)
        case .arc(let x, let y, let rx, let ry, let from, let to):
            path.arc(x: x * w, y: y * h, rx: rx * w, ry: ry * h, from: from, to: to)
        }
        return path
    }
}

extension SVGPicture.Role {
    fileprivate init(_ role: Figure.Role?) {
        self =
            switch role {
            case .device: .device
            case .leaflet: .leaflet
            case .jet: .jet
            case nil: .plain
            }
    }
}
