import JSONWriting
import Procedures

/// The whole pack as JSON: every statement with its grade, sources and seeds.
extension ContentPack {
    var jsonExport: String {
        var entries: [(String, JSONValue)] = [
            ("id", .text(id)), ("title", .text(title)), ("version", .text(version)), ("language", .text(language)),
            ("license", .text(license)), ("teaches", .text(teaches)), ("format", .whole(format)), ("program", .text(program)),
            ("evidence", .text(evidence)),
            ("objectives", .list(objectives.map { .object([("id", .text($0.id)), ("title", .text($0.title))]) })),
            ("phases", .list(procedure.phases.map(json))), ("outcomes", .list(procedure.outcomes.map(json))),
            ("cards", .list(cards.map(json))),
            ("topics", .list(topics.map { .object([("id", .text($0.id)), ("title", .text($0.title))]) })),
            ("articles", .list(articles.map(json))), ("terms", .list(glossary.map(json))),
            ("questions", .list(questions.map(json))), ("figures", .list(figures.map(json))),
            ("sources", .list(sources.map(json))),
        ]
        if let track = visitorTrack { entries.append(("visitor", track.json(isAlone: false) { json($0) })) }
        return JSONValue.object(entries).formatted
    }

    /// The track alone, without the sources of its statements and the steps that it tells in plain words.
    func visitorJSON(_ track: VisitorTrack) -> String {
        let disclaimer = "\(ContentPack.disclaimer) \(ContentPack.visitorDisclaimer)"
        let track = track.json(isAlone: true) { .texts($0.map(\.text)) }
        let entries: [(String, JSONValue)] = [
            ("id", .text(id)), ("version", .text(version)), ("language", .text(language)), ("license", .text(license)),
            ("teaches", .text(disclaimer)), ("visitor", track),
        ]
        return JSONValue.object(entries).formatted
    }

    private func json(_ phase: Phase) -> JSONValue {
        var entries: [(String, JSONValue)] = [
            ("id", .text(phase.id)), ("title", .text(phase.title)), ("summary", .text(phase.summary)),
            ("steps", .list(phase.steps.map(json))), ("questions", .texts(phase.questions.map(\.id))),
        ]
        if !phase.bank.isEmpty {
            entries += [("asked", .whole(questionsPerPhase)), ("bank", .texts(phase.bank.map(\.id)))]
        }
        return .object(entries)
    }

    private func json(_ step: Step) -> JSONValue {
        let body = body(of: step.id)
        var entries: [(String, JSONValue)] = [
            ("id", .text(step.id)), ("number", .text(procedure.number(ofStep: step.id))), ("title", .text(step.title)),
        ]
        if let short = step.shortTitle { entries.append(("short", .text(short))) }
        entries += Self.ways(only: step.only, leadsTo: step.leadsTo, reopens: step.reopens)
        for part in StepPart.allCases where part != .targets && !body.statements(part).isEmpty {
            entries.append((part.rawValue, json(body.statements(part))))
        }
        if !body.targets.isEmpty { entries.append(("targets", .list(body.targets.map(json)))) }
        if !body.tables.isEmpty { entries.append(("tables", .list(body.tables.map(json)))) }
        if !step.checklist.isEmpty { entries.append(("checklist", .list(step.checklist.map(json)))) }
        if let decision = step.decision { entries.append(("decision", json(decision))) }
        return .object(entries + links(terms: body.terms, figures: body.figures.map(json), related: body.related))
    }

    private func json(_ item: ChecklistItem) -> JSONValue {
        .object([("id", .text(item.id)), ("text", .text(item.text))] + Self.ways(only: item.only))
    }

    private func json(_ decision: Decision) -> JSONValue {
        let options = decision.options.map { option in
            var entries: [(String, JSONValue)] = [("id", .text(option.id)), ("text", .text(option.text))]
            if let when = option.when { entries.append(("when", .text(when))) }
            if let short = option.short { entries.append(("short", .text(short))) }
            entries.append(("settles", .flag(option.settles)))
            entries += Self.ways(leadsTo: option.leadsTo, reopens: option.reopens)
            if let outcome = option.outcome { entries.append(("outcome", .text(outcome))) }
            return JSONValue.object(entries)
        }
        return .object([
            ("id", .text(decision.id)), ("question", .text(decision.question)), ("options", .list(options)),
        ])
    }

    /// What must hold before something, where it leads and what it opens again; left out where there is nothing to say.
    private static func ways(
        only: [Condition] = [], leadsTo: String? = nil, reopens: [String] = []
    ) -> [(String, JSONValue)] {
        var entries: [(String, JSONValue)] = []
        if !only.isEmpty { entries.append(("only", .texts(only.map(\.name)))) }
        if let leadsTo { entries.append(("leads", .text(leadsTo))) }
        if !reopens.isEmpty { entries.append(("reopens", .texts(reopens))) }
        return entries
    }

    private func json(_ outcome: ProcedureOutcome) -> JSONValue {
        .object([("id", .text(outcome.id)), ("title", .text(outcome.title)), ("text", json(outcome.text))])
    }

    private func json(_ target: Target) -> JSONValue {
        var entries: [(String, JSONValue)] = []
        if let what = target.what, let value = target.value { entries += [("what", .text(what)), ("value", .text(value))] }
        if let short = target.short { entries.append(("short", .text(short))) }
        return .object(entries + Self.entries(of: target.statement))
    }

    private func json(_ table: Table) -> JSONValue {
        let columns = table.columns.map { column in
            JSONValue.object([("text", .text(column.text))] + (column.short.map { [("short", .text($0))] } ?? []))
        }
        let rows = table.rows.map { row in
            var entries: [(String, JSONValue)] = [("cells", .texts(row.cells))]
            if let short = row.short { entries.append(("short", .texts(short))) }
            if !row.lines.isEmpty { entries.append(("lines", .texts(row.lines))) }
            return JSONValue.object(entries + Self.entries(of: table.statement(row)).dropFirst())
        }
        return .object([
            ("id", .text(table.id)), ("title", .text(table.title)), ("face", .flag(table.isFace)),
            ("cell-rows", .whole(table.cellRows)), ("columns", .list(columns)), ("rows", .list(rows)),
        ])
    }

    private func json(_ use: FigureUse) -> JSONValue {
        guard !use.highlight.isEmpty || !use.panels.isEmpty else { return .text(use.id) }
        return .object([("id", .text(use.id)), ("highlight", .texts(use.highlight)), ("panels", .texts(use.panels))])
    }

    private func json(_ card: Card) -> JSONValue {
        var entries: [(String, JSONValue)] = [
            ("id", .text(card.id)), ("title", .text(card.title)), ("short", .text(card.short)), ("words", .texts(card.words)),
            ("see", .texts(card.related)),
        ]
        let acts = card.acts.map { act in
            let more = [("short", act.short), ("who", act.who)].compactMap { key, text in text.map { (key, JSONValue.text($0)) }
            }
            return JSONValue.object(Self.entries(of: act.statement) + more)
        }
        let lists: [(String, [Statement])] = [
            ("monitor", card.monitor), ("echo", card.echo), ("avoid", card.avoid), ("call", card.call),
            ("figures", card.figures), ("also", card.also),
        ]
        if !acts.isEmpty { entries.append(("do", .list(acts))) }
        if let table = card.table { entries.append(("table", json(table))) }
        for (name, statements) in lists where !statements.isEmpty { entries.append((name, json(statements))) }
        return .object(entries)
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
        return .object(
            entries + links(terms: article.terms, figures: article.figures.map(JSONValue.text), related: article.related))
    }

    private func links(terms: [String], figures: [JSONValue], related: [String]) -> [(String, JSONValue)] {
        [("terms", terms.map(JSONValue.text)), ("figures", figures), ("see", related.map(JSONValue.text))]
            .filter { !$0.1.isEmpty }.map { ($0.0, .list($0.1)) }
    }

    private func json(_ statements: [Statement]) -> JSONValue { .list(statements.map(json)) }

    private func json(_ statement: Statement) -> JSONValue { .object(Self.entries(of: statement)) }

    private static func entries(of statement: Statement) -> [(String, JSONValue)] {
        [
            ("text", .text(statement.text)), ("grade", .text(statement.grade.rawValue)),
            ("sources", .texts(statement.sources)), ("covers", .texts(statement.covers)),
        ]
    }

    private func json(_ term: GlossaryTerm) -> JSONValue {
        .object([
            ("id", .text(term.id)), ("term", .text(term.term)), ("meaning", .text(term.meaning)),
            ("sources", .texts(term.sources)),
        ])
    }

    private func json(_ question: Question) -> JSONValue {
        let choices = question.choices.map { choice in
            JSONValue.object([("text", .text(choice.text))] + (choice.why.map { [("why", .text($0))] } ?? []))
        }
        return .object(
            [
                ("id", .text(question.id)), ("phase", .text(question.phase)), ("objective", .text(question.objective)),
                ("ask", .text(question.ask)), ("choices", .list(choices)), ("answer", .whole(question.answer)),
                ("because", json(question.rationale)),
            ] + (question.related.map { [("see", .text($0))] } ?? []))
    }

    private func json(_ figure: Figure) -> JSONValue {
        func named(_ id: String, _ title: String) -> JSONValue { .object([("id", .text(id)), ("title", .text(title))]) }
        let lists: [(String, [JSONValue])] = [
            ("panels", figure.panels.map { named($0.id, $0.title) }), ("parts", figure.parts.map { named($0.id, $0.title) }),
        ]
        return .object(
            [
                ("id", .text(figure.id)), ("title", .text(figure.title)), ("description", .text(figure.description)),
                ("lines", .texts(figure.lines)),
            ] + lists.filter { !$0.1.isEmpty }.map { ($0.0, .list($0.1)) })
    }

    private func json(_ source: Source) -> JSONValue {
        .object([
            ("key", .text(source.key)), ("cite", .text(source.citation)), ("grade", .text(source.grade.rawValue)),
        ])
    }
}
