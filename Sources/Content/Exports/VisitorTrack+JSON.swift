import JSONWriting
import Procedures

extension VisitorTrack {
    /// The track as JSON; alone, it names no steps of the clinicians' walk.
    func json(isAlone: Bool, statements: ([Statement]) -> JSONValue) -> JSONValue {
        let needs: [(String, JSONValue)] =
            needs.isEmpty
            ? []
            : [("needs", .list(needs.map { .object([("need", .text($0.text)), ("page", .text($0.page))]) }))]
        return .object(
            [
                ("title", .text(title)), ("welcome", statements(welcome)),
            ] + needs + [
                ("phases", .object(phaseTitles.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })),
                ("pages", .list(pages.map { $0.json(isAlone: isAlone, statements: statements) })),
                ("questions", .list(questions.map { $0.json(statements: statements) })),
                ("words", .list(words.map(\.json))),
            ])
    }
}

extension VisitorTrack.Page {
    fileprivate func json(isAlone: Bool, statements: ([Statement]) -> JSONValue) -> JSONValue {
        var entries: [(String, JSONValue)] = [("id", .text(id)), ("phase", .text(phase)), ("title", .text(title))]
        if !isAlone { entries.append(("steps", .texts(steps))) }
        entries.append(("text", statements(text)))
        if !team.isEmpty { entries.append(("team", statements(team))) }
        if let figure { entries.append(("figure", .text(figure))) }
        return .object(entries)
    }
}

extension VisitorTrack.Question {
    fileprivate func json(statements: ([Statement]) -> JSONValue) -> JSONValue {
        .object([("id", .text(id)), ("question", .text(question)), ("answer", statements(answer))])
    }
}

extension VisitorTrack.Word {
    fileprivate var json: JSONValue {
        .object([("id", .text(id)), ("word", .text(word)), ("meaning", .text(meaning))])
    }
}
