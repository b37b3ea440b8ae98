/// A pack as plain text with all folds open, no line wider than 80 columns unless one word is.
struct TextExport {
    private static let width = 80

    private(set) var text = ""
    /// Whether the last block was links, which stand together.
    private var isAfterLinks = false

    init(blocks: [ExportBlock]) {
        for block in blocks { add(block) }
    }

    private mutating func add(_ block: ExportBlock) {
        var isLinks = false
        switch block {
        case .heading(let level, let title, _, _): addHeading(title, level: level)
        case .paragraph(let line): addParagraph(full(line))
        case .list(let label, let lines, let marks): addList(label, lines, marks)
        case .warnings(let label, let lines): addList(label, lines, .bullets)
        case .table(let table): addList(table.title, table.rows.map(\.line), .bullets)
        case .entry(let name, let line, _):
            text += "\n"
            wrap("\(name): \(full(line))", first: "", rest: "    ")
        case .links(let label, let links):
            addLinks("\(label): \(links.map(\.title).joined(separator: "; "))")
            isLinks = true
        case .picture(let picture) where picture.isAmongFigures:
            addLinks("Figure: \(picture.caption)")
            isLinks = true
        case .picture(let picture): add(.figure(picture.figure))
        case .figure(let figure):
            text += "\n" + figure.lines.map { "    \($0)\n" }.joined()
            addParagraph(figure.description)
        case .fold(_, let blocks):
            for block in blocks { add(block) }
            return
        }
        isAfterLinks = isLinks
    }

    private mutating func addLinks(_ words: String) {
        text += isAfterLinks ? "" : "\n"
        wrap(words, first: "", rest: "    ")
    }

    private mutating func addHeading(_ title: String, level: Int) {
        text += level == 1 ? "" : level == 2 ? "\n\n" : "\n"
        let start = text.endIndex
        wrap(level < 3 ? title.uppercased() : title, first: "", rest: "")
        guard level < 4 else { return }
        let longest = text[start...].split(separator: "\n").map(\.count).max() ?? 0
        text += String(repeating: level == 1 ? "=" : "-", count: longest) + "\n"
    }

    private mutating func addParagraph(_ paragraph: String) {
        text += "\n"
        wrap(paragraph, first: "", rest: "")
    }

    private mutating func addList(_ label: String, _ lines: [ExportLine], _ marks: ExportMarks) {
        if !label.isEmpty { addParagraph(label.hasPrefix("Decide:") ? label : label + ":") }
        for (index, line) in lines.enumerated() {
            let mark =
                switch marks {
                case .bullets: "- "
                case .numbers: "\(index + 1). "
                case .boxes: "[ ] "
                case .circles: "( ) "
                }
            wrap(full(line), first: "  " + mark, rest: String(repeating: " ", count: mark.count + 2))
        }
    }

    private func full(_ line: ExportLine) -> String {
        line.evidence.isEmpty ? line.text : "\(line.text) [\(line.evidence)]"
    }

    /// Adds words line by line: the first line behind one lead, the others behind another.
    private mutating func wrap(_ words: String, first: String, rest: String) {
        var line = first
        var isEmpty = true
        for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            if !isEmpty, line.count + 1 + word.count > Self.width {
                text += line + "\n"
                line = rest
                isEmpty = true
            }
            line += isEmpty ? String(word) : " " + word
            isEmpty = false
        }
        text += line + "\n"
    }
}
