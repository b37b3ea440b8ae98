/// A pack as Markdown.
struct MarkdownExport {
    private(set) var text = ""

    init(blocks: [ExportBlock]) {
        for block in blocks { add(block) }
    }

    private mutating func add(_ block: ExportBlock) {
        switch block {
        case .heading(let level, let title, _):
            text += (level == 1 ? "" : "\n") + String(repeating: "#", count: level) + " \(escaped(title))\n"
        case .paragraph(let line): text += "\n\(full(line))\n"
        case .list(let label, let lines, let isNumbered):
            if !label.isEmpty { text += "\n**\(escaped(label))**\n" }
            text += "\n"
            for (index, line) in lines.enumerated() { text += "\(isNumbered ? "\(index + 1)." : "-") \(full(line))\n" }
        case .entry(let name, let line, _): text += "\n**\(escaped(name))**: \(full(line))\n"
        case .links(let label, let links):
            text += "\n*\(label):* \(links.map { escaped($0.title) }.joined(separator: "; "))\n"
        case .drawing(let lines): text += "\n```text\n" + lines.map { $0 + "\n" }.joined() + "```\n"
        }
    }

    private func full(_ line: ExportLine) -> String {
        let text = escaped(line.text)
        return line.evidence.isEmpty ? text : "\(text) *(\(escaped(line.evidence)))*"
    }

    /// The text with the signs that Markdown would take for its own.
    private func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if character == "\n" {
                result += " "
            } else {
                if "\\`*_[]<>#|".contains(character) { result += "\\" }
                result.append(character)
            }
        }
        return result
    }
}
