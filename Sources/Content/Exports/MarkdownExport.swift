import TextRules

/// A pack as Markdown.
struct MarkdownExport {
    private(set) var text = ""

    init(blocks: [ExportBlock]) {
        for block in blocks { add(block) }
    }

    private mutating func add(_ block: ExportBlock) {
        switch block {
        case .heading(let level, let title, _):
            text += (level == 1 ? "" : "\n") + String(repeating: "#", count: level) + " \(MarkdownText.escaped(title))\n"
        case .paragraph(let line): text += "\n\(full(line))\n"
        case .list(let label, let lines, let isNumbered):
            if !label.isEmpty { text += "\n**\(MarkdownText.escaped(label))**\n" }
            text += "\n"
            for (index, line) in lines.enumerated() { text += "\(isNumbered ? "\(index + 1)." : "-") \(full(line))\n" }
        case .table(let table): add(table)
        case .entry(let name, let line, _): text += "\n**\(MarkdownText.escaped(name))**: \(full(line))\n"
        case .links(let label, let links):
            text += "\n*\(label):* \(links.map { MarkdownText.escaped($0.title) }.joined(separator: "; "))\n"
        case .drawing(let lines): text += "\n```text\n" + lines.map { $0 + "\n" }.joined() + "```\n"
        }
    }

    private mutating func add(_ table: ExportTable) {
        text += "\n**\(MarkdownText.escaped(table.title))**\n\n"
        let hasEvidence = table.rows.contains { !$0.evidence.isEmpty }
        let columns = table.columns + (hasEvidence ? ["Sources"] : [])
        text += "| \(columns.map(MarkdownText.escaped).joined(separator: " | ")) |\n"
        text += "|\(String(repeating: " --- |", count: columns.count))\n"
        for row in table.rows {
            let cells = row.cells + (hasEvidence ? [row.evidence] : [])
            text += "| \(cells.map(MarkdownText.escaped).joined(separator: " | ")) |\n"
        }
    }

    private func full(_ line: ExportLine) -> String {
        let text = MarkdownText.escaped(line.text)
        return line.evidence.isEmpty ? text : "\(text) *(\(MarkdownText.escaped(line.evidence)))*"
    }
}
