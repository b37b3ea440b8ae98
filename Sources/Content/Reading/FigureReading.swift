import Procedures
import YAMLReading

/// `figures.yaml`: drawings as strokes, characters and words.
extension PackReading {
    /// The figure that the program draws itself.
    static let drawnByProgram = "phase-map"

    func figures(_ document: YAMLDocument) -> [Figure] {
        guard let items = items(of: document, kind: .figures) else { return [] }
        return items.map(figure)
    }

    private func figure(_ node: YAMLNode) -> Figure {
        var map = YAMLMap(node, log: log)
        let canvas = canvas(&map)
        let figure = Figure(
            id: definedIdentifier(&map, as: .figure), title: prose(&map, "title", max: TextLimit.title),
            description: prose(&map, "description", max: TextLimit.description), columns: canvas.columns,
            rows: canvas.rows, strokes: map.list("strokes")?.compactMap { stroke($0, on: canvas) } ?? [],
            labels: map.optionalList("labels")?.compactMap { label($0, on: canvas) } ?? [], lines: lines(&map))
        map.finish()
        return figure
    }

    /// A text of a figure that is no drawing.
    private func prose(_ map: inout YAMLMap, _ key: StaticString, max: Int) -> String {
        guard let node = map.required(key), let text = node.text(max: max, named: key, log: log) else { return "" }
        if node.holdsNonASCII, !CharacterRule.isProse(text) {
            log.note(node, "\"\(key)\" holds box-drawing characters", hint: "only \"lines\" may hold them")
        }
        return text
    }

    /// The size of a drawing in character cells.
    struct Canvas {
        var columns = 0
        var rows = 0
    }

    /// Coordinates in cells and angles in degrees: what lies beyond is a slip of the keyboard.
    private static let coordinates = -10_000.0...10_000.0

    private func canvas(_ map: inout YAMLMap) -> Canvas {
        guard let node = map.required("canvas") else { return Canvas() }
        let sides = numbers(node, "canvas", count: 2)
        guard sides.count == 2 else { return Canvas() }
        guard (1...72).contains(sides[0]), (1...18).contains(sides[1]) else {
            log.note(node, "the canvas is larger than 72 columns by 18 rows, or empty")
            return Canvas(columns: 72, rows: 18)
        }
        return Canvas(columns: Int(sides[0]), rows: Int(sides[1]))
    }

    private func stroke(_ node: YAMLNode, on canvas: Canvas) -> Figure.Stroke? {
        var map = YAMLMap(node, log: log)
        defer { map.finish() }
        if let line = map.value("line") {
            let n = points(line, "line", count: 4, on: canvas)
            return n.count == 4 ? .line(x1: n[0], y1: n[1], x2: n[2], y2: n[3]) : nil
        }
        if let curve = map.value("curve") {
            let n = points(curve, "curve", count: 6, on: canvas)
            return n.count == 6 ? .curve(x1: n[0], y1: n[1], cx: n[2], cy: n[3], x2: n[4], y2: n[5]) : nil
        }
        if let arc = map.value("arc") {
            let n = numbers(arc, "arc", count: 6)
            return n.count == 6 ? .arc(x: n[0], y: n[1], rx: n[2], ry: n[3], from: n[4], to: n[5]) : nil
        }
        if map.isReadable, node.entries.underestimatedCount == 0 { log.note(node, "a stroke is a line, a curve or an arc") }
        return nil
    }

    /// Coordinates in pairs; one that lies off the canvas is noted.
    private func points(_ node: YAMLNode, _ name: StaticString, count: Int, on canvas: Canvas) -> [Double] {
        let numbers = numbers(node, name, count: count)
        let ends = numbers.count == 6 ? [0, 1, 4, 5] : Array(numbers.indices)
        let isOutside = ends.contains { index in
            !(0...Double(index.isMultiple(of: 2) ? canvas.columns : canvas.rows)).contains(numbers[index])
        }
        if isOutside, canvas.columns > 0 {
            log.note(node, "the \(name) leaves the canvas of \(canvas.columns) x \(canvas.rows)", severity: .warning)
        }
        return numbers
    }

    private func numbers(_ node: YAMLNode, _ name: StaticString, count: Int) -> [Double] {
        guard let items = node.list(named: name, log: log) else { return [] }
        let numbers = items.compactMap { $0.decimal(in: Self.coordinates, named: name, log: log) }
        let given = items.underestimatedCount
        if given != count { log.note(node, "\"\(name)\" needs \(count) numbers, not \(given)") }
        return numbers
    }

    private func label(_ node: YAMLNode, on canvas: Canvas) -> Figure.Label? {
        guard let items = node.list(named: "labels", log: log) else { return nil }
        let parts = Array(items)
        guard parts.count == 3, let column = parts[0].decimal(in: Self.coordinates, named: "labels", log: log),
            let row = parts[1].decimal(in: Self.coordinates, named: "labels", log: log),
            let text = parts[2].text(max: TextLimit.label, named: "labels", log: log)
        else {
            if parts.count != 3 { log.note(node, "a label is [column, row, \"text\"]") }
            return nil
        }
        let end = column + Double(parts[2].characterCount)
        if column < 0 || row < 0 || row >= Double(canvas.rows) || end > Double(canvas.columns), canvas.columns > 0 {
            log.note(node, "the label leaves the canvas of \(canvas.columns) x \(canvas.rows)", severity: .warning)
        }
        return Figure.Label(column: Int(column), row: Int(row), text: text)
    }

    private func lines(_ map: inout YAMLMap) -> [String] {
        guard let node = map.required("lines"), let text = node.lines(named: "lines", log: log) else { return [] }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last?.isEmpty == true { lines.removeLast() }
        if lines.count > 12 { log.note(node, "the drawing has \(lines.count) lines; at most 12 fit") }
        for (index, line) in lines.enumerated() where line.unicodeScalars.count > 38 {
            log.note(node, "line \(index + 1) of the drawing has \(line.unicodeScalars.count) columns; at most 38 fit")
        }
        return lines
    }
}
