import TerminalCore

/// The message line's sentence broken into lines, or the line being typed there.
struct MessageText: Equatable, Sendable {
    var lines: [StyledText] = []
    /// Where the cursor stands when something is being typed, counted from the first line's start.
    var cursor: Position?

    /// The message in lines of at most `columns`; at most `limit` of them, a longer one ends in "..".
    init(_ message: Message?, columns: Int, limit: Int, repertoire: Repertoire) {
        switch message {
        case nil: break
        case .notice(let text): lines = Self.sentence(text, .message, columns, limit, repertoire)
        case .error(let text): lines = Self.sentence(text, .error, columns, limit, repertoire)
        case .prompt(let question, let typed, let rest):
            ask(
                repertoire.showable(question), typed: repertoire.showable(typed), rest: repertoire.showable(rest), columns,
                limit)
        }
    }

    private static func sentence(
        _ text: String, _ role: Role, _ columns: Int, _ limit: Int, _ repertoire: Repertoire
    ) -> [StyledText] {
        let lines = StyledText(repertoire.showable(text), role).wrapped(to: columns).map(\.text)
        guard lines.count > limit, limit > 0 else { return Array(lines.prefix(max(0, limit))) }
        let rest = lines[(limit - 1)...].map(\.plain).joined(separator: " ")
        return lines.prefix(limit - 1) + [StyledText(rest.cut(to: columns), role)]
    }

    /// The question and what was typed on one line where they fit, else the question above it; the cursor and what stands
    /// around it stay in sight.
    private mutating func ask(_ question: String, typed: String, rest: String, _ columns: Int, _ limit: Int) {
        var lead = question.isEmpty ? "" : question + " "
        if lead.columns + min(max(typed.columns, 12), 24) + 1 > columns {
            lines = limit > 1 ? Self.sentence(question, .message, columns, limit - 1, .unicode) : []
            lead = columns >= 20 ? "> " : ""
        }
        let room = columns - lead.columns - 1
        let shown = typed.tail(columns: room - min(rest.columns, room / 3))
        cursor = Position(column: lead.columns + shown.columns, row: lines.count)
        lines.append(StyledText(lead, .message) + StyledText(shown + rest.head(columns: room - shown.columns), .entry))
    }
}

extension String {
    /// The beginning of the text, in at most `columns`.
    fileprivate func head(columns: Int) -> String {
        var view = String.UnicodeScalarView()
        var taken = 0
        for scalar in unicodeScalars {
            taken += scalar.columns
            guard taken <= columns else { break }
            view.append(scalar)
        }
        return String(view)
    }

    /// The end of the text, in at most `columns`.
    fileprivate func tail(columns: Int) -> String {
        var kept: [Unicode.Scalar] = []
        var taken = 0
        for scalar in unicodeScalars.reversed() {
            taken += scalar.columns
            guard taken <= columns else { break }
            kept.append(scalar)
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: kept.reversed())
        return String(view)
    }
}
