import Procedures
import TextRules
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
        let id = definedIdentifier(&map, as: .figure)
        let parts = parts(&map, of: id)
        let drawing = Drawn(canvas: canvas, parts: parts.map(\.id))
        let figure = Figure(
            id: id, title: prose(&map, "title", max: TextLimit.title),
            description: prose(&map, "description", max: TextLimit.description), columns: canvas.columns,
            rows: canvas.rows, strokes: map.list("strokes")?.compactMap { stroke($0, on: drawing) } ?? [],
            labels: map.optionalList("labels")?.compactMap { label($0, on: drawing) } ?? [],
            lines: map.required("lines").map(lines) ?? [], panels: panels(&map, of: id, on: canvas), parts: parts)
        map.finish()
        noteUnusedParts(of: figure, at: map.value("parts"))
        return figure
    }

    /// What strokes and labels stand on: the canvas, and the parts they may belong to.
    private struct Drawn {
        let canvas: Canvas
        let parts: [String]
    }

    private func parts(_ map: inout YAMLMap, of figure: String) -> [Figure.Part] {
        guard let items = map.optionalList("parts") else { return [] }
        return items.map { node in
            var map = YAMLMap(node, log: log)
            let part = Figure.Part(
                id: detailName(&map, as: .part, of: figure), title: map.text("title", max: TextLimit.title))
            map.finish()
            return part
        }
    }

    /// The name of a part or a panel, which is one of its figure only.
    private func detailName(_ map: inout YAMLMap, as kind: NameKind, of figure: String) -> String {
        guard let node = map.required("id"), let id = node.identifier(log: log) else {
            register?.refuse(kind)
            return ""
        }
        register?.define("\(figure)/\(id)", as: kind, at: node, log: log)
        return id
    }

    private func panels(_ map: inout YAMLMap, of figure: String, on canvas: Canvas) -> [Figure.Panel] {
        guard let items = map.optionalList("panels") else { return [] }
        return items.map { node in
            var map = YAMLMap(node, log: log)
            let area = map.required("area").map { self.area($0, on: canvas) } ?? [0, 0, 1, 1]
            let panel = Figure.Panel(
                id: detailName(&map, as: .panel, of: figure), title: map.text("title", max: TextLimit.title),
                column: area[0], row: area[1], columns: area[2], rows: area[3], lines: map.value("lines").map(lines) ?? [])
            map.finish()
            return panel
        }
    }

    /// Column, row, columns and rows of a panel, which lies on the canvas.
    private func area(_ node: YAMLNode, on canvas: Canvas) -> [Int] {
        let numbers = numbers(node, "area", count: 4)
        let cells = numbers.compactMap { Int(exactly: $0) }
        guard numbers.count == 4, cells.count == 4 else {
            if numbers.count == 4 { log.note(node, "\"area\" should be four whole numbers") }
            return [0, 0, 1, 1]
        }
        let isInside =
            cells[0] >= 0 && cells[1] >= 0 && cells[2] > 0 && cells[3] > 0 && cells[0] + cells[2] <= canvas.columns
            && cells[1] + cells[3] <= canvas.rows
        if !isInside, canvas.columns > 0 {
            log.note(
                node, "the panel leaves the canvas of \(canvas.columns) x \(canvas.rows)",
                hint: "area: [column, row, columns, rows]")
        }
        return cells
    }

    /// The part that a stroke or a label belongs to.
    private func part(_ map: inout YAMLMap, on drawing: Drawn) -> String? {
        guard let node = map.value("part"),
            let part = node.text(max: YAMLNode.identifierLimit, named: "part", log: log)
        else { return nil }
        if register != nil, !drawing.parts.contains(part) {
            let near = EditDistance.suggestion(for: part, among: drawing.parts)
            log.note(
                node, "there is no part \"\(PlainText.quoted(part))\" in this figure",
                hint: near.isEmpty ? "add it to \"parts\" with its title" : near)
        }
        return part
    }

    private func noteUnusedParts(of figure: Figure, at node: YAMLNode?) {
        guard let node, register != nil else { return }
        let used = Set(figure.strokes.compactMap(\.part) + figure.labels.compactMap(\.part))
        for part in figure.parts where !part.id.isEmpty && !used.contains(part.id) {
            log.note(
                node, "no stroke and no label belongs to part \"\(part.id)\"", hint: "add part: \(part.id) to them",
                severity: .warning)
        }
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

    private func stroke(_ node: YAMLNode, on drawing: Drawn) -> Figure.Stroke? {
        var map = YAMLMap(node, log: log)
        defer { map.finish() }
        let shape = shape(&map, on: drawing.canvas)
        let part = part(&map, on: drawing)
        let width = map.value("width")?.integer(in: 1...3, named: "width", log: log) ?? 1
        let role = map.optionalChoice("role", of: Figure.Role.self)
        return shape.map { Figure.Stroke($0, part: part, width: width, role: role) }
    }

    private func shape(_ map: inout YAMLMap, on canvas: Canvas) -> Figure.Shape? {
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
        if map.isReadable, map.node.entries.underestimatedCount == 0 {
            log.note(map.node, "a stroke is a line, a curve or an arc")
        }
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

    /// `[column, row, "text"]`, or the same as a map with a part and a role.
    private func label(_ node: YAMLNode, on drawing: Drawn) -> Figure.Label? {
        guard node.kind == .map else { return plainLabel(node, on: drawing.canvas) }
        var map = YAMLMap(node, log: log)
        let place = map.required("at").map { numbers($0, "at", count: 2) } ?? []
        let textNode = map.required("text")
        let text = textNode?.text(max: TextLimit.label, named: "text", log: log)
        let part = part(&map, on: drawing)
        let role = map.optionalChoice("role", of: Figure.Role.self)
        map.finish()
        guard let text, let textNode, place.count == 2 else { return nil }
        noteOutside(node, column: place[0], row: place[1], columns: textNode.characterCount, drawing.canvas)
        return Figure.Label(column: Int(place[0]), row: Int(place[1]), text: text, part: part, role: role)
    }

    private func plainLabel(_ node: YAMLNode, on canvas: Canvas) -> Figure.Label? {
        guard let items = node.list(named: "labels", log: log) else { return nil }
        let parts = Array(items)
        guard parts.count == 3, let column = parts[0].decimal(in: Self.coordinates, named: "labels", log: log),
            let row = parts[1].decimal(in: Self.coordinates, named: "labels", log: log),
            let text = parts[2].text(max: TextLimit.label, named: "labels", log: log)
        else {
            if parts.count != 3 { log.note(node, "a label is [column, row, \"text\"]") }
            return nil
        }
        noteOutside(node, column: column, row: row, columns: parts[2].characterCount, canvas)
        return Figure.Label(column: Int(column), row: Int(row), text: text)
    }

    private func noteOutside(_ node: YAMLNode, column: Double, row: Double, columns: Int, _ canvas: Canvas) {
        let end = column + Double(columns)
        if column < 0 || row < 0 || row >= Double(canvas.rows) || end > Double(canvas.columns), canvas.columns > 0 {
            log.note(node, "the label leaves the canvas of \(canvas.columns) x \(canvas.rows)", severity: .warning)
        }
    }

    private func lines(_ node: YAMLNode) -> [String] {
        guard let text = node.lines(named: "lines", log: log) else { return [] }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last?.isEmpty == true { lines.removeLast() }
        if lines.count > 12 { log.note(node, "the drawing has \(lines.count) lines; at most 12 fit") }
        for (index, line) in lines.enumerated() where line.unicodeScalars.count > 38 {
            log.note(node, "line \(index + 1) of the drawing has \(line.unicodeScalars.count) columns; at most 38 fit")
        }
        return lines
    }
}
