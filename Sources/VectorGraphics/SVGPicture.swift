/// A line picture as vector graphics that stand in an HTML page.
///
/// Colors and widths are classes, which `style` tells the page once for all its pictures.
public struct SVGPicture: Sendable {
    /// What a line or a word stands for, which gives it its color.
    public enum Role: String, Sendable, CaseIterable {
        case plain, device, leaflet, jet
        /// Axes and what is only for orientation.
        case rule
    }

    /// How a line looks.
    public struct Pen: Hashable, Sendable {
        public var role: Role
        /// 1 to 3, thin to thick.
        public var width: Int
        /// Whether it matters now: it is drawn thicker, in the color of what matters.
        public var isLit: Bool
        public var isDashed: Bool

        public init(_ role: Role = .plain, width: Int = 1, isLit: Bool = false, isDashed: Bool = false) {
            self.role = role
            self.width = width
            self.isLit = isLit
            self.isDashed = isDashed
        }
    }

    /// Where a word stands at its point.
    public enum Anchor: String, Sendable {
        case start, middle, end
    }

    /// The part of the plane that is shown, in units; on a wide screen a unit is a pixel.
    private let box: (x: Double, y: Double, width: Double, height: Double)
    private var lines: [(pen: Pen, path: String)] = []
    private var words = ""

    /// An empty picture of a part of the plane; what lies outside is cut off.
    public init(x: Double = 0, y: Double = 0, width: Double, height: Double) {
        box = (x, y, width, height)
    }

    /// Draws a path; lines that matter lie over the others, words over both.
    public mutating func draw(_ path: SVGPath, with pen: Pen) {
        guard !path.data.isEmpty else { return }
        if let last = lines.last, last.pen == pen {
            lines[lines.count - 1].path += path.data
        } else {
            lines.append((pen, path.data))
        }
    }

    /// Writes words with their baseline at a point.
    public mutating func write(
        _ text: String, x: Double, y: Double, anchor: Anchor = .start, role: Role = .plain, isLit: Bool = false
    ) {
        let at = "x=\"\(SVGNumber.text(x))\" y=\"\(SVGNumber.text(y))\""
        let end = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
        let look = isLit ? "lit" : role.rawValue
        words += "<text class=\"\(look)\" \(at)\(end)>\(MarkupText.escaped(text))</text>\n"
    }

    /// The picture as an element, ended by a newline.
    ///
    /// - Parameters:
    ///   - label: What a screen reader calls it.
    ///   - description: The id of the element that tells the picture in words; nil for none.
    public func text(label: String, describedBy description: String? = nil) -> String {
        let view = [box.x, box.y, box.width, box.height].map(SVGNumber.text).joined(separator: " ")
        let size = "width=\"\(SVGNumber.text(box.width))\" height=\"\(SVGNumber.text(box.height))\""
        let words = description.map { " aria-describedby=\"\(MarkupText.escaped($0))\"" } ?? ""
        let paths = (lines.filter { !$0.pen.isLit } + lines.filter(\.pen.isLit)).map { line in
            "<path class=\"\(line.pen.classes)\" d=\"\(line.path)\"/>\n"
        }
        return """
            <svg class="picture" \(size) viewBox="\(view)" role="img" aria-label="\(MarkupText.escaped(label))"\(words)>
            \(paths.joined())\(self.words)</svg>

            """
    }

    /// The rules of a page's style for its pictures. Lit lines are thicker too, so that color alone tells nothing.
    public static let style = """
        svg.picture { max-width: 100%; height: auto; }
        svg.picture path { fill: none; stroke: #333; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
        svg.picture path.w2 { stroke-width: 3.5; }
        svg.picture path.w3 { stroke-width: 5; }
        svg.picture path.device { stroke: #0b4f9e; }
        svg.picture path.leaflet { stroke: #8a4b00; }
        svg.picture path.jet { stroke: #b3142c; }
        svg.picture path.rule { stroke: #888; stroke-width: 1; }
        svg.picture path.lit { stroke: #6a1b9a; stroke-width: 4; }
        svg.picture path.lit.w2 { stroke-width: 5.5; }
        svg.picture path.lit.w3 { stroke-width: 7; }
        svg.picture path.dashed { stroke-dasharray: 6 6; }
        svg.picture text { font: 16px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #111; }
        svg.picture text { paint-order: stroke; stroke: #fff; stroke-width: 4px; stroke-linejoin: round; }
        svg.picture text.device { fill: #0b4f9e; }
        svg.picture text.leaflet { fill: #8a4b00; }
        svg.picture text.jet { fill: #b3142c; }
        svg.picture text.rule { fill: #555; }
        svg.picture text.lit { fill: #6a1b9a; font-weight: bold; }
        """
}

extension SVGPicture.Pen {
    fileprivate var classes: String {
        [isLit ? "lit" : role.rawValue, width > 1 ? "w\(min(width, 3))" : "", isDashed ? "dashed" : ""]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
}
