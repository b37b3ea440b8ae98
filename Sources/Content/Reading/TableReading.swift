import Procedures
import TextRules
import YAMLReading

/// Tables of steps and cards.
extension PackReading {
    /// The tables of a step; no two of them have one name.
    func tables(_ map: inout YAMLMap, _ evidence: Evidence) -> [Table] {
        guard let node = map.value("tables"), let items = node.list(named: "tables", log: log) else { return [] }
        var tables: [Table] = []
        for node in items {
            let table = table(node, evidence)
            if tables.contains(where: { $0.id == table.id }), !table.id.isEmpty {
                log.note(node, "the step has two tables \"\(table.id)\"", hint: "give each a name of its own")
            }
            tables.append(table)
        }
        if tables.count(where: \.isFace) > 1 {
            log.note(node, "two tables stand on the face", hint: "at most one has face: true; the others become folds")
        }
        return tables
    }

    /// A table with its evidence.
    func table(_ node: YAMLNode, _ evidence: Evidence) -> Table {
        var map = YAMLMap(node, log: log)
        let evidence = inherited(&map, evidence)
        let columns = columns(&map)
        let table = Table(
            id: map.identifier("id"), title: map.text("title", max: TextLimit.stepTitle), isFace: map.flag("face"),
            cellRows: map.value("cell-rows")?.integer(in: 1...3, named: "cell-rows", log: log) ?? 2, columns: columns,
            rows: rows(&map, count: Self.columnRange.contains(columns.count) ? columns.count : 0, evidence))
        map.finish()
        return table
    }

    /// The evidence of a map within another one that has some.
    private func inherited(_ map: inout YAMLMap, _ outer: Evidence) -> Evidence {
        var own = evidence(&map)
        if own.grade == nil { own.grade = outer.grade }
        if own.sources.isEmpty, !own.disclaimsSources {
            own.sources = outer.sources
            own.disclaimsSources = outer.disclaimsSources
        }
        own.isUnreadable = own.isUnreadable || outer.isUnreadable
        return own
    }

    private static let columnRange = 2...5

    private func columns(_ map: inout YAMLMap) -> [Table.Column] {
        guard let node = map.required("columns"), let items = node.list(named: "columns", log: log) else { return [] }
        let columns = items.map { node -> Table.Column in
            guard node.kind == .map else {
                return Table.Column(node.text(max: TextLimit.columnTitle, named: "columns", log: log) ?? "")
            }
            var map = YAMLMap(node, log: log)
            let text = map.text("text", max: TextLimit.columnTitle)
            let short = map.value("short").flatMap { cell($0, "short", max: TextLimit.columnTitle) }
            map.finish()
            return Table.Column(text, short: short)
        }
        if !Self.columnRange.contains(columns.count) {
            log.note(node, "a table has 2 to 5 columns; this one has \(columns.count)")
        }
        return columns
    }

    private func rows(_ map: inout YAMLMap, count: Int, _ evidence: Evidence) -> [Table.Row] {
        guard let node = map.required("rows"), let items = node.list(named: "rows", log: log) else { return [] }
        let rows = items.map { row($0, count: count, evidence) }
        if !(1...12).contains(rows.count) { log.note(node, "a table has 1 to 12 rows; this one has \(rows.count)") }
        return rows
    }

    private func row(_ node: YAMLNode, count: Int, _ evidence: Evidence) -> Table.Row {
        var map = YAMLMap(node, log: log)
        let cells = map.required("cells").map { self.cells($0, "cells", count: count) } ?? []
        let short = map.value("short").map { self.cells($0, "short", count: count) }
        let lines = lines(&map)
        let support = support(&map, evidence, of: cells.first ?? "")
        map.finish()
        return Table.Row(
            cells: cells, short: short, lines: lines, grade: support.grade, sources: support.sources, covers: support.covers)
    }

    /// The cells of a row, one for each column; only the first must hold something.
    private func cells(_ node: YAMLNode, _ name: StaticString, count: Int) -> [String] {
        guard let items = node.list(named: name, log: log) else { return [] }
        let cells = items.map { cell($0, name, max: TextLimit.cell) ?? "" }
        if cells.count != count, count > 0 {
            log.note(node, "\"\(name)\" has \(cells.count) cells; the table has \(count) columns")
        } else if cells.first?.isEmpty == true {
            log.note(node, "the first cell is empty", hint: "say what the row is about")
        }
        return cells
    }

    /// A text that may be empty.
    private func cell(_ node: YAMLNode, _ name: StaticString, max: Int) -> String? {
        node.isEmptyText ? "" : node.text(max: max, named: name, log: log)
    }

    private func lines(_ map: inout YAMLMap) -> [String] {
        guard let node = map.value("lines"), let items = node.list(named: "lines", log: log) else { return [] }
        let lines = items.compactMap { $0.text(max: TextLimit.narrowRow, named: "lines", log: log) }
        if lines.count > 3 { log.note(node, "a row has at most 3 lines; this one has \(lines.count)") }
        return lines
    }
}
