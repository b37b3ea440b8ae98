import Procedures

/// The whole pack in reading order: walkthrough, library, glossary, questions, visitors' track, figures, sources.
extension ContentPack {
    var exportBlocks: [ExportBlock] {
        var blocks: [ExportBlock] = [
            .heading(1, title, anchor: id), .paragraph(ExportLine(teaches)),
            .paragraph(ExportLine("Version \(version). License of the texts: \(license).")),
        ]
        for phase in procedure.phases { blocks += self.blocks(for: phase) }
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
        blocks += [.list(label: "", body.acts.map(line), isNumbered: body.acts.count > 1)]
        blocks += list("Warning", body.warnings) + list("Why", body.why) + list("Who", body.who)
        blocks += list("Views", body.views) + list("Targets", body.targets) + list("Before going on", body.checks)
        blocks += list("May go wrong", body.risks) + list("Centers differ", body.differences)
        if !step.checklist.isEmpty {
            blocks.append(.list(label: "Checklist", step.checklist.map { ExportLine($0.text) }, isNumbered: false))
        }
        if let decision = step.decision { blocks.append(block(for: decision)) }
        return blocks + links(figures: body.figures, terms: body.terms, related: body.related)
    }

    private func block(for decision: Decision) -> ExportBlock {
        let options = decision.options.map { option in
            guard let target = option.leadsTo else { return ExportLine(option.text) }
            return ExportLine("\(option.text) (\(option.skipReason == nil ? "back" : "on") to: \(title(of: target)))")
        }
        return .list(label: "Decide: \(decision.question)", options, isNumbered: false)
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
                return [
                    .heading(3, question.ask, anchor: question.id),
                    .list(label: "", question.choices.map { ExportLine($0) }, isNumbered: true),
                    .paragraph(ExportLine("Answer: \(question.answer). \(because.text)", evidence: evidence(of: because))),
                ]
            }
    }

    private var figureBlocks: [ExportBlock] {
        guard !figures.isEmpty else { return [] }
        return [.heading(2, "Figures", anchor: "figures")]
            + figures.flatMap { figure -> [ExportBlock] in
                [
                    .heading(3, figure.title, anchor: "figure-\(figure.id)"), .drawing(figure.lines),
                    .paragraph(ExportLine(figure.description)),
                ]
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

    /// The title of a step or article.
    private func title(of id: String) -> String {
        procedure.steps.first { $0.id == id }?.title ?? article(id)?.title ?? id
    }
}
