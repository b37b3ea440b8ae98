import ArgumentParser
import JSONWriting
import TextRules

/// A table of records, printed for people or for other programs.
struct ReportTable {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json, markdown, html }

    struct Column {
        /// The name in CSV and JSON.
        var key: String
        /// The heading that people read.
        var title: String
        /// Whether its cells are numbers, which stand at the right and without quotation marks in JSON.
        var isNumber = false

        init(_ key: String, _ title: String? = nil, isNumber: Bool = false) {
            (self.key, self.title, self.isNumber) = (key, title ?? key, isNumber)
        }
    }

    var title: String
    var columns: [Column]
    /// A row a record; an empty cell is nothing known.
    var rows: [[String]]
    /// Sentences under the table, for people.
    var remarks: [String] = []

    func text(_ format: Format) -> String {
        switch format {
        case .table: plain
        case .csv: CSVText.line(columns.map(\.key)) + rows.map { CSVText.line($0.map(CSVText.typed)) }.joined()
        case .json: json
        case .markdown: markdown
        case .html: html
        }
    }

    /// Prints the table: what people read at a terminal is spelled in its characters, what programs read stays as it is.
    func print(_ format: Format) {
        let text = text(format)
        if format == .table || format == .markdown { Standard.show(text) } else { Standard.write(text) }
    }

    /// A cell as people read it: nothing known is a stroke.
    private func shown(_ cell: String) -> String { cell.isEmpty ? "-" : PlainText.shown(cell) }

    private var plain: String {
        let cells = [columns.map(\.title)] + rows.map { $0.map(shown) }
        let widths = columns.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
        let lines = cells.map { row in
            let fields = row.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return columns[column].isNumber ? space + cell : cell + space
            }
            var line = "  " + fields.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }
        return (rows.isEmpty ? "" : lines.joined()) + remarks.map { $0 + "\n" }.joined()
    }

    private var json: String {
        JSONValue.list(
            rows.map { row in
                .object(
                    zip(columns, row).map { column, cell in
                        guard column.isNumber, let number = Double(cell) else { return (column.key, .text(cell)) }
                        return (column.key, Int(cell).map(JSONValue.whole) ?? .number(number))
                    })
            }
        ).formatted
    }

    private var markdown: String {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
        let head = line(columns.map(\.title)) + line(columns.map { $0.isNumber ? "--:" : "---" })
        let body = rows.map { line($0.map { MarkdownText.escaped(shown($0)) }) }.joined()
        return "# \(MarkdownText.escaped(title))\n\n" + head + body + remarks.map { "\n\($0)\n" }.joined()
    }

    private var html: String { HTMLText.document(title: title, body: htmlBody) }

    /// What stands between the body's tags of an HTML page.
    var htmlBody: String {
        func row(_ cells: [String], _ tag: String) -> String {
            let fields = zip(columns, cells).map { column, cell in
                "<\(tag)\(column.isNumber ? " class=\"n\"" : "")>\(HTMLText.escaped(cell))</\(tag)>"
            }
            return "<tr>\(fields.joined())</tr>\n"
        }
        let head = row(columns.map(\.title), "th")
        let body = rows.map { row($0.map(shown), "td") }.joined()
        return """
            <h1>\(HTMLText.escaped(title))</h1>
            <table><thead>
            \(head)</thead><tbody>
            \(body)</tbody></table>
            \(remarks.map { "<p>\(HTMLText.escaped($0))</p>\n" }.joined())
            """
    }
}
