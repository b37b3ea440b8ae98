import Procedures
import Screens
import TerminalCore

extension TrainerState {
    /// The figure that the program draws itself.
    static let phaseMapName = "phase-map"

    /// A figure in an article; the same figure may stand in several articles, so its id names the place.
    func figureBlock(_ id: String, at place: String) -> Block? {
        if id == Self.phaseMapName { return phaseMapBlock("map.\(place)") }
        return pack.figure(id).map { Block(id: "figure.\(place).\(id)", .drawing(Drawing($0)), indent: 4) }
    }
}

extension Drawing {
    /// A pack's figure as the screens draw it: all of it, or the cut-outs and with the parts that a place names.
    public init(_ figure: Figure, panels shown: [String] = [], highlighting parts: [String] = []) {
        self.init(
            title: figure.title, columns: figure.columns, rows: figure.rows,
            strokes: figure.strokes.map { stroke in
                Stroke(
                    Stroke.Shape(stroke.shape), role: stroke.role.map { Role($0) } ?? .figure, width: stroke.width,
                    part: stroke.part)
            },
            labels: figure.labels.map {
                Label(
                    column: $0.column, row: $0.row, text: $0.text, role: $0.role.map { Role($0) } ?? .strong, part: $0.part)
            },
            lines: figure.lines, words: figure.description,
            panels: shown.compactMap { id in
                figure.panels.first { $0.id == id }.map { panel in
                    Panel(
                        id: id, title: panel.title,
                        area: Area(column: panel.column, row: panel.row, columns: panel.columns, rows: panel.rows),
                        lines: panel.lines)
                }
            }, highlighted: Set(parts))
    }
}

extension Drawing.Stroke.Shape {
    fileprivate init(_ shape: Figure.Shape) {
        self =
            switch shape {
            case .line(let x1, let y1, let x2, let y2): .line(x1: x1, y1: y1, x2: x2, y2: y2)
            case .curve(let x1, let y1, let cx, let cy, let x2, let y2):
                .curve(x1: x1, y1: y1, cx: cx, cy: cy, x2: x2, y2: y2)
            case .arc(let x, let y, let rx, let ry, let from, let to): .arc(x: x, y: y, rx: rx, ry: ry, from: from, to: to)
            }
    }
}

extension TerminalCore.Role {
    fileprivate init(_ role: Figure.Role) {
        self =
            switch role {
            case .device: .device
            case .leaflet: .leaflet
            case .jet: .jet
            }
    }
}
