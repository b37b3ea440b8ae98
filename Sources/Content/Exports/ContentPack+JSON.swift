import JSONWriting
import Procedures

/// The whole pack as JSON: every statement with its grade, sources and seeds.
extension ContentPack {
    var jsonExport: String {
        var entries: [(String, JSONValue)] = [
            ("id", .text(id)), ("title", .text(title)), ("version", .text(version)), ("language", .text(language)),
            ("license", .text(license)), ("teaches", .text(teaches)), ("phases", .list(procedure.phases.map(json))),
            ("topics", .list(topics.map { .object([("id", .text($0.id)), ("title", .text($0.title))]) })),
            ("articles", .list(articles.map(json))), ("terms", .list(glossary.map(json))),
            ("questions", .list(questions.map(json))), ("figures", .list(figures.map(json))),
            ("sources", .list(sources.map(json))),
        ]
        if let track = visitorTrack { entries.append(("visitor", track.json { json($0) })) }
        return JSONValue.object(entries).formatted
    }

    private func json(_ phase: Phase) -> JSONValue {
        .object([
            ("id", .text(phase.id)), ("title", .text(phase.title)), ("summary", .text(phase.summary)),
            ("steps", .list(phase.steps.map(json))), ("questions", .texts(phase.questions.map(\.id))),
        ])
    }

    private func json(_ step: Step) -> JSONValue {
        let body = body(of: step.id)
        var entries: [(String, JSONValue)] = [("id", .text(step.id)), ("title", .text(step.title))]
        let lists: [(String, [Statement])] = [
            ("do", body.acts), ("why", body.why), ("who", body.who), ("views", body.views), ("targets", body.targets),
            ("check", body.checks), ("warn", body.warnings), ("risks", body.risks), ("differ", body.differences),
        ]
        for (name, statements) in lists where !statements.isEmpty { entries.append((name, json(statements))) }
        if !step.checklist.isEmpty {
            let items = step.checklist.map { JSONValue.object([("id", .text($0.id)), ("text", .text($0.text))]) }
            entries.append(("checklist", .list(items)))
        }
        if let decision = step.decision { entries.append(("decision", json(decision))) }
        return .object(entries + links(terms: body.terms, figures: body.figures, related: body.related))
    }

    private func json(_ decision: Decision) -> JSONValue {
        let options = decision.options.map { option in
            var entries: [(String, JSONValue)] = [
                ("id", .text(option.id)), ("text", .text(option.text)), ("settles", .flag(option.settles)),
            ]
            if let target = option.leadsTo { entries.append(("leads", .text(target))) }
            if let reason = option.skipReason { entries.append(("skip-reason", .text(reason))) }
            return JSONValue.object(entries)
        }
        return .object([
            ("id", .text(decision.id)), ("question", .text(decision.question)), ("options", .list(options)),
        ])
    }

    private func json(_ article: Article) -> JSONValue {
        let sections = article.sections.map { section in
            JSONValue.object([
                ("heading", .text(section.heading)), ("text", json(section.paragraphs)), ("points", json(section.points)),
            ])
        }
        let entries: [(String, JSONValue)] = [
            ("id", .text(article.id)), ("title", .text(article.title)), ("topic", .text(article.topic)),
            ("sections", .list(sections)),
        ]
        return .object(entries + links(terms: article.terms, figures: article.figures, related: article.related))
    }

    private func links(terms: [String], figures: [String], related: [String]) -> [(String, JSONValue)] {
        [("terms", terms), ("figures", figures), ("see", related)].filter { !$0.1.isEmpty }.map { ($0.0, .texts($0.1)) }
    }

    private func json(_ statements: [Statement]) -> JSONValue { .list(statements.map(json)) }

    private func json(_ statement: Statement) -> JSONValue {
        .object([
            ("text", .text(statement.text)), ("grade", .text(statement.grade.rawValue)),
            ("sources", .texts(statement.sources)), ("seeds", .texts(statement.seeds)),
        ])
    }

    private func json(_ term: GlossaryTerm) -> JSONValue {
        .object([
            ("id", .text(term.id)), ("term", .text(term.term)), ("meaning", .text(term.meaning)),
            ("sources", .texts(term.sources)),
        ])
    }

    private func json(_ question: Question) -> JSONValue {
        .object([
            ("id", .text(question.id)), ("phase", .text(question.phase)), ("objective", .text(question.objective)),
            ("ask", .text(question.ask)), ("choices", .texts(question.choices)), ("answer", .whole(question.answer)),
            ("because", json(question.rationale)),
        ])
    }

    private func json(_ figure: Figure) -> JSONValue {
        .object([
            ("id", .text(figure.id)), ("title", .text(figure.title)), ("description", .text(figure.description)),
            ("lines", .texts(figure.lines)),
        ])
    }

    private func json(_ source: Source) -> JSONValue {
        .object([
            ("key", .text(source.key)), ("cite", .text(source.citation)), ("grade", .text(source.grade.rawValue)),
        ])
    }
}
