import TextRules

/// A pack as Markdown, with all folds open.
struct MarkdownExport {
    private(set) var text = ""

    init(blocks: [ExportBlock]) {
        for block in blocks { add(block) }
    }

    private mutating func add(_ block: ExportBlock) {
        switch block {
        case .heading(let level, let title, _, _):
            text += (level == 1 ? "" : "\n") + String(repeating: "#", count: level) + " \(MarkdownText.escaped(title))\n"
        case .paragraph(let line): text += "\n\(full(line))\n"
        case .list(let label, let lines, let marks): addList(label, lines, marks)
        case .warnings(let label, let lines): addList(label, lines, .bullets)
        case .table(let table): add(table)
        case .entry(let name, let line, _): text += "\n**\(MarkdownText.escaped(name))**: \(full(line))\n"
        case .links(let label, let links): add(label, links.map(\.title))
        case .picture(let picture) where picture.isAmongFigures: add("Figure", [picture.caption])
        case .picture(let picture): add(.figure(picture.figure))
        case .figure(let figure):
            text += "\n```text\n" + figure.lines.map { $0 + "\n" }.joined() + "```\n"
            add(.paragraph(ExportLine(figure.description)))
        case .fold(_, let blocks): for block in blocks { add(block) }
        }
    }

    private mutating func addList(_ label: String, _ lines: [ExportLine], _ marks: ExportMarks) {
        if !label.isEmpty { text += "\n**\(MarkdownText.escaped(label))**\n" }
        text += "\n"
        for (index, line) in lines.enumerated() {
            let mark =
                switch marks {
                case .bullets, .circles: "-"
                case .numbers: "\(index + 1)."
                case .boxes: "- [ ]"
                }
            text += "\(mark) \(full(line))\n"
        }
    }

    private mutating func add(_ label: String, _ titles: [String]) {
        text += "\n*\(label):* \(titles.map(MarkdownText.escaped).joined(separator: "; "))\n"
    }

    private mutating func add(_ table: ExportTable) {
        text += "\n**\(MarkdownText.escaped(table.title))**\n\n"
        let hasEvidence = table.rows.contains { !$0.line.evidence.isEmpty }
        let heads = table.columns.isEmpty ? (table.rows.first?.cells ?? []).map { _ in "" } : table.columns
        let columns = heads + (hasEvidence ? ["Sources"] : [])
        text += "| \(columns.map(MarkdownText.escaped).joined(separator: " | ")) |\n"
        text += "|\(String(repeating: " --- |", count: columns.count))\n"
        for row in table.rows {
            let cells = row.cells + (hasEvidence ? [row.line.evidence] : [])
            text += "| \(cells.map(MarkdownText.escaped).joined(separator: " | ")) |\n"
        }
    }

    private func full(_ line: ExportLine) -> String {
        let text = MarkdownText.escaped(line.text)
        return line.evidence.isEmpty ? text : "\(text) *(\(MarkdownText.escaped(line.evidence)))*"
    }
}
