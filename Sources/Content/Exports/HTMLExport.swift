/// A pack as one HTML page that needs no other file and runs no script.
struct HTMLExport {
    private(set) var text: String

    init(title: String, language: String, blocks: [ExportBlock]) {
        text = """
            <!DOCTYPE html>
            <html lang="\(Self.escaped(language))">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(Self.escaped(title))</title>
            <style>
            body { max-width: 44em; margin: 2em auto; padding: 0 1em; font: 1rem/1.5 sans-serif; color: #111; background: #fff; }
            pre { line-height: 1.15; overflow-x: auto; }
            small { color: #444; }
            table { border-collapse: collapse; }
            caption, th { text-align: left; }
            th, td { border: 1px solid #999; padding: 0.2em 0.5em; vertical-align: top; }
            </style>
            </head>
            <body>

            """
        for block in blocks { add(block) }
        text += "</body>\n</html>\n"
    }

    private mutating func add(_ block: ExportBlock) {
        switch block {
        case .heading(let level, let title, let anchor):
            text += "<h\(level) id=\"\(Self.escaped(anchor))\">\(Self.escaped(title))</h\(level)>\n"
        case .paragraph(let line): text += "<p>\(full(line))</p>\n"
        case .list(let label, let lines, let isNumbered):
            if !label.isEmpty { text += "<p><strong>\(Self.escaped(label))</strong></p>\n" }
            let tag = isNumbered ? "ol" : "ul"
            text += "<\(tag)>\n" + lines.map { "<li>\(full($0))</li>\n" }.joined() + "</\(tag)>\n"
        case .table(let table): add(table)
        case .entry(let name, let line, let anchor):
            text += "<p id=\"\(Self.escaped(anchor))\"><strong>\(Self.escaped(name))</strong>: \(full(line))</p>\n"
        case .links(let label, let links):
            let anchors = links.map { "<a href=\"#\(Self.escaped($0.anchor))\">\(Self.escaped($0.title))</a>" }
            text += "<p>\(Self.escaped(label)): \(anchors.joined(separator: "; "))</p>\n"
        case .drawing(let lines): text += "<pre aria-hidden=\"true\">\(Self.escaped(lines.joined(separator: "\n")))</pre>\n"
        }
    }

    private mutating func add(_ table: ExportTable) {
        text += "<table>\n<caption>\(Self.escaped(table.title))</caption>\n<tr>"
        text += table.columns.map { "<th scope=\"col\">\(Self.escaped($0))</th>" }.joined() + "</tr>\n"
        for row in table.rows {
            let cells = row.cells.enumerated().map { at, cell in
                at == 0 ? "<th scope=\"row\">\(Self.escaped(cell))</th>" : "<td>\(Self.escaped(cell))</td>"
            }
            let evidence = row.evidence.isEmpty ? "" : "<td><small>[\(Self.escaped(row.evidence))]</small></td>"
            text += "<tr>\(cells.joined())\(evidence)</tr>\n"
        }
        text += "</table>\n"
    }

    private func full(_ line: ExportLine) -> String {
        let text = Self.escaped(line.text)
        return line.evidence.isEmpty ? text : "\(text) <small>[\(Self.escaped(line.evidence))]</small>"
    }

    /// The text with the five signs of HTML spelled as entities.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
