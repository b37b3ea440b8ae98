import Procedures

/// The whole pack in reading order: walkthrough, library, glossary, questions, visitors' track, figures, sources.
extension ContentPack {
    var exportBlocks: [ExportBlock] {
        var blocks: [ExportBlock] = [
            .heading(1, title, anchor: id), .paragraph(ExportLine(teaches)),
            .paragraph(ExportLine("Version \(version). License of the texts: \(license).")),
        ]
        if format > 1 { blocks.append(.paragraph(ExportLine(evidence))) }
        for phase in procedure.phases { blocks += self.blocks(for: phase) }
        blocks += outcomeBlocks + cardBlocks
        blocks += libraryBlocks + glossaryBlocks + questionBlocks + visitorBlocks + figureBlocks + sourceBlocks
        return blocks
    }

    private func blocks(for phase: Phase) -> [ExportBlock] {
        var blocks: [ExportBlock] = [
            .heading(2, phase.title, anchor: "phase-\(phase.id)"), .paragraph(ExportLine(phase.summary)),
        ]
        for step in phase.steps { blocks += self.blocks(for: step) }
        let asked = phase.questions.map { ExportLink(title: question($0.id)?.ask ?? $0.id, anchor: $0.id) }
        return asked.isEmpty ? blocks : blocks + [.links(label: "Questions at the end", asked)]
    }

    private func blocks(for step: Step) -> [ExportBlock] {
        let body = body(of: step.id)
        var blocks: [ExportBlock] = [.heading(3, step.title, anchor: step.id)]
        if !step.only.isEmpty { blocks.append(.paragraph(ExportLine("Only after: \(words(step.only))."))) }
        blocks += [.list(label: "", body.acts.map(line), isNumbered: body.acts.count > 1)]
        blocks += lists([.warnings, .why, .who, .views, .targets], of: body) + body.tables.map(block)
        blocks += lists([.checks, .risks, .differences, .drills], of: body)
        if !step.checklist.isEmpty { blocks.append(.list(label: "Checklist", step.checklist.map(line), isNumbered: false)) }
        if let decision = step.decision { blocks.append(block(for: decision)) }
        blocks += [following(leadsTo: step.leadsTo, reopens: step.reopens)].filter { !$0.isEmpty }
            .map { .paragraph(ExportLine("When done, \($0).")) }
        return blocks + links(figures: body.figures.map(\.id), terms: body.terms, related: body.related)
    }

    private func lists(_ parts: [StepPart], of body: StepBody) -> [ExportBlock] {
        parts.flatMap { list(heading($0), body.statements($0)) }
    }

    private func line(_ item: ChecklistItem) -> ExportLine {
        ExportLine(item.only.isEmpty ? item.text : "\(item.text) (only after: \(words(item.only)))")
    }

    private func block(for decision: Decision) -> ExportBlock {
        let options = decision.options.map { option in
            let outcome = option.outcome.map { "outcome: \(title(ofOutcome: $0))" } ?? ""
            let follows = [following(leadsTo: option.leadsTo, reopens: option.reopens), outcome].filter { !$0.isEmpty }
            let text = option.textWithCriterion
            return ExportLine(follows.isEmpty ? text : "\(text) (\(follows.joined(separator: "; ")))")
        }
        return .list(label: "Decide: \(decision.question)", options, isNumbered: false)
    }

    /// Where a step or an option leads, and what is open again, in words.
    private func following(leadsTo target: String?, reopens: [String]) -> String {
        let lead = target.map { "leads to: \(title(of: $0))" }
        let titles = reopens.map { title(of: $0) }.joined(separator: ", ")
        let again = reopens.isEmpty ? nil : "open again: \(titles)"
        return [lead, again].compactMap(\.self).joined(separator: "; ")
    }

    /// What must hold, in words.
    private func words(_ conditions: [Condition]) -> String {
        conditions.map { condition in
            switch condition {
            case .outcome(let id): title(ofOutcome: id)
            case .decided(let decision, let option):
                procedure.steps.compactMap(\.decision).first { $0.id == decision }?.options.first { $0.id == option }?.text
                    ?? condition.name
            }
        }.joined(separator: ", ")
    }

    private func title(ofOutcome id: String) -> String { procedure.outcomes.first { $0.id == id }?.title ?? id }

    private func block(for table: Table) -> ExportBlock {
        let rows = table.rows.map { row in
            let statement = table.statement(row)
            return ExportTable.Row(cells: row.cells, evidence: evidence(of: statement), sentence: statement.text)
        }
        return .table(ExportTable(title: table.title, columns: table.columns.map(\.text), rows: rows))
    }

    private var outcomeBlocks: [ExportBlock] {
        guard !procedure.outcomes.isEmpty else { return [] }
        return [.heading(2, "How it can end", anchor: "outcomes")]
            + procedure.outcomes.flatMap { outcome -> [ExportBlock] in
                [.heading(3, outcome.title, anchor: "outcome-\(outcome.id)")]
                    + (outcome.text.isEmpty ? [] : [.list(label: "", outcome.text.map(line), isNumbered: true)])
            }
    }

    private var cardBlocks: [ExportBlock] {
        guard !cards.isEmpty else { return [] }
        return [.heading(2, "Emergency cards", anchor: "cards")] + cards.flatMap(blocks)
    }

    private func blocks(for card: Card) -> [ExportBlock] {
        var blocks: [ExportBlock] = [.heading(3, card.title, anchor: card.id)]
        for part in Card.Part.allCases {
            if part == .acts {
                let acts = card.acts.map { line($0.withPeople) }
                if !acts.isEmpty { blocks.append(.list(label: part.rawValue, acts, isNumbered: true)) }
                blocks += card.table.map { [block(for: $0)] } ?? []
            } else {
                blocks += list(part.rawValue, card.statements(part))
            }
        }
        return blocks + links(figures: [], terms: [], related: card.related)
    }

    private var libraryBlocks: [ExportBlock] {
        var blocks: [ExportBlock] = []
        for topic in topics {
            let articles = articles(topic: topic.id)
            guard !articles.isEmpty else { continue }
            blocks.append(.heading(2, "Reference: \(topic.title)", anchor: "topic-\(topic.id)"))
            for article in articles { blocks += self.blocks(for: article) }
        }
        return blocks
    }

    private func blocks(for article: Article) -> [ExportBlock] {
        var blocks: [ExportBlock] = [.heading(3, article.title, anchor: article.id)]
        for (number, section) in article.sections.enumerated() {
            if !section.heading.isEmpty {
                blocks.append(.heading(4, section.heading, anchor: "\(article.id)-\(number + 1)"))
            }
            blocks += section.paragraphs.map { .paragraph(line($0)) }
            blocks += list("", section.points)
        }
        return blocks + links(figures: article.figures, terms: article.terms, related: article.related)
    }

    private var glossaryBlocks: [ExportBlock] {
        let entries = glossary.map { term in
            ExportBlock.entry(
                term.term, ExportLine(term.meaning, evidence: term.sources.joined(separator: ", ")), anchor: term.id)
        }
        return entries.isEmpty ? [] : [.heading(2, "Glossary", anchor: "glossary")] + entries
    }

    private var questionBlocks: [ExportBlock] {
        guard !questions.isEmpty else { return [] }
        return [.heading(2, "Questions", anchor: "questions")]
            + questions.flatMap { question -> [ExportBlock] in
                let because = question.rationale
                let reasons = question.choices.enumerated().compactMap { at, choice in
                    choice.why.map { ExportLine("\(at + 1): \($0)") }
                }
                return [
                    .heading(3, question.ask, anchor: question.id),
                    .list(label: "", question.choices.map { ExportLine($0.text) }, isNumbered: true),
                    .paragraph(ExportLine("Answer: \(question.answer). \(because.text)", evidence: evidence(of: because))),
                ] + (reasons.isEmpty ? [] : [.list(label: "Why not", reasons, isNumbered: false)])
                    + links(figures: [], terms: [], related: question.related.map { [$0] } ?? [])
            }
    }

    private var figureBlocks: [ExportBlock] {
        guard !figures.isEmpty else { return [] }
        return [.heading(2, "Figures", anchor: "figures")]
            + figures.flatMap { figure -> [ExportBlock] in
                let names = (figure.panels.map(\.title) + figure.parts.map(\.title)).map { ExportLine($0) }
                return [
                    .heading(3, figure.title, anchor: "figure-\(figure.id)"), .drawing(figure.lines),
                    .paragraph(ExportLine(figure.description)),
                ] + (names.isEmpty ? [] : [.list(label: "Parts", names, isNumbered: false)])
            }
    }

    private var sourceBlocks: [ExportBlock] {
        let entries = sources.map { source in
            ExportBlock.entry(
                source.key, ExportLine(source.citation, evidence: source.grade == .recalled ? "recalled: verify" : ""),
                anchor: "source-\(source.key)")
        }
        return entries.isEmpty ? [] : [.heading(2, "Sources", anchor: "sources")] + entries
    }

    private func list(_ label: String, _ statements: [Statement]) -> [ExportBlock] {
        statements.isEmpty ? [] : [.list(label: label, statements.map(line), isNumbered: false)]
    }

    func line(_ statement: Statement) -> ExportLine {
        ExportLine(statement.text, evidence: evidence(of: statement))
    }

    private func evidence(of statement: Statement) -> String {
        let sources = statement.sources.joined(separator: ", ")
        guard statement.grade == .recalled else { return sources }
        return sources.isEmpty ? "recalled: verify" : "\(sources); recalled: verify"
    }

    func links(figures: [String], terms: [String], related: [String]) -> [ExportBlock] {
        let drawn = figures.compactMap { id in figure(id).map { ExportLink(title: $0.title, anchor: "figure-\(id)") } }
        let words = terms.compactMap { id in term(id).map { ExportLink(title: $0.term, anchor: id) } }
        let places = related.map { ExportLink(title: title(of: $0), anchor: $0) }
        return [("Figures", drawn), ("Terms", words), ("See", places)]
            .filter { !$0.1.isEmpty }.map { .links(label: $0.0, $0.1) }
    }

    /// The title of a step, article or card.
    private func title(of id: String) -> String {
        procedure.steps.first { $0.id == id }?.title ?? article(id)?.title ?? card(id)?.title ?? id
    }
}
