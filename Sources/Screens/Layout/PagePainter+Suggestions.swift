import TerminalCore

extension PagePainter {
    /// What may be meant by what is being typed: on the row of the progress, or over the last two rows of the body.
    mutating func paintSuggestions() {
        guard !page.suggestions.isEmpty, message.cursor != nil else { return }
        let rows = plan.progress.map { $0..<($0 + 1) } ?? plan.body.suffix(2)
        let lines = Self.packed(page.suggestions.map(repertoire.showable), columns: plan.messageColumns, rows: rows.count)
        for (row, line) in zip(rows, lines) {
            for column in 0..<plan.size.columns { frame[column, row] = .blank }
            frame.write(line, column: plan.pad, row: row, limit: plan.size.columns - plan.pad)
        }
    }

    /// As many whole entries as fit on the rows, three blanks between them, and "+4" for those left out.
    static func packed(_ entries: [String], columns: Int, rows: Int) -> [String] {
        var lines = [""]
        for (at, entry) in entries.enumerated() {
            let rest = entries.count - at - 1
            let room = columns - (lines.count == rows && rest > 0 ? "   +\(rest)".columns : 0)
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = entry.cut(to: room)
            } else if last.columns + 3 + entry.columns <= room {
                lines[lines.count - 1] += "   \(entry)"
            } else if lines.count < rows {
                lines.append(entry.cut(to: columns))
            } else {
                lines[lines.count - 1] += "   +\(rest + 1)"
                break
            }
        }
        return lines
    }
}
