import Procedures

/// The whole pack in reading order: walkthrough, outcomes, cards, library, glossary, questions, visitors' track, figures,
/// sources.
extension ContentPack {
    var exportBlocks: [ExportBlock] {
        var blocks: [ExportBlock] = [
            .heading(1, title, anchor: id), .paragraph(ExportLine(teaches)),
            .paragraph(ExportLine("Version \(version). License of the texts: \(license).")),
        ]
        if format > 1 { blocks.append(.paragraph(ExportLine(evidence))) }
        for (index, phase) in procedure.phases.enumerated() { blocks += self.blocks(for: phase, number: index + 1) }
        blocks += outcomeBlocks + cardBlocks
        blocks += libraryBlocks + glossaryBlocks + questionBlocks + visitorBlocks + figureBlocks + sourceBlocks
        return blocks
    }

    private var outcomeBlocks: [ExportBlock] {
        guard !procedure.outcomes.isEmpty else { return [] }
        return [.heading(2, "How it can end", anchor: "outcomes")]
            + procedure.outcomes.flatMap { outcome -> [ExportBlock] in
                [.heading(3, outcome.title, anchor: "outcome-\(outcome.id)")]
                    + (outcome.text.isEmpty
                        ? [] : [.list(label: "", outcome.text.map { ExportLine($0) }, marks: .numbers)])
            }
    }

    private var cardBlocks: [ExportBlock] {
        guard !cards.isEmpty else { return [] }
        return [.heading(2, "Emergency cards", anchor: "cards")] + cards.flatMap(blocks)
    }

    private func blocks(for card: Card) -> [ExportBlock] {
        var blocks: [ExportBlock] = [.heading(3, card.title, anchor: card.id, isListed: true)]
        for part in Card.Part.allCases {
            if part == .acts {
                let acts = card.acts.map { ExportLine($0.withPeople) }
                if !acts.isEmpty { blocks.append(.list(label: part.rawValue, acts, marks: .numbers)) }
                blocks += card.table.map { [.table(exportTable($0))] } ?? []
            } else {
                blocks += list(part.rawValue, card.statements(part))
            }
        }
        return blocks + links(terms: [], related: card.related)
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
        var blocks: [ExportBlock] = [.heading(3, article.title, anchor: article.id, isListed: true)]
        for (number, section) in article.sections.enumerated() {
            if !section.heading.isEmpty {
                blocks.append(.heading(4, section.heading, anchor: "\(article.id)-\(number + 1)"))
            }
            blocks += section.paragraphs.map { .paragraph(ExportLine($0)) }
            blocks += list("", section.points)
        }
        return blocks + pictures(article.figures.map { FigureUse($0) }, areAmongFigures: true)
            + links(terms: article.terms, related: article.related)
    }

    private var glossaryBlocks: [ExportBlock] {
        let entries = glossary.map { term in
            ExportBlock.entry(term.term, ExportLine(term.meaning, sources: term.sources), anchor: term.id)
        }
        return entries.isEmpty ? [] : [.heading(2, "Glossary", anchor: "glossary")] + entries
    }

    private var questionBlocks: [ExportBlock] {
        guard !questions.isEmpty else { return [] }
        return [.heading(2, "Questions", anchor: "questions")]
            + questions.flatMap { question -> [ExportBlock] in
                [
                    .heading(3, question.ask, anchor: question.id),
                    .list(label: "", question.choices.map { ExportLine($0.text) }, marks: .numbers),
                    .fold(label: "Answer", answer(to: question)),
                ]
            }
    }

    private func answer(to question: Question) -> [ExportBlock] {
        let because = question.rationale
        let reasons = question.choices.enumerated().compactMap { at, choice in
            choice.why.map { ExportLine("\(at + 1): \($0)") }
        }
        var answer = ExportLine(because)
        answer.text = "Answer: \(question.answer). \(because.text)"
        return [.paragraph(answer)] + (reasons.isEmpty ? [] : [.list(label: "Why not", reasons, marks: .bullets)])
            + links(terms: [], related: question.related.map { [$0] } ?? [])
    }

    private var figureBlocks: [ExportBlock] {
        guard !figures.isEmpty else { return [] }
        return [.heading(2, "Figures", anchor: "figures")]
            + figures.flatMap { figure -> [ExportBlock] in
                let names = (figure.panels.map(\.title) + figure.parts.map(\.title)).joined(separator: "; ")
                return [.heading(3, figure.title, anchor: "figure-\(figure.id)"), .figure(figure)]
                    + (names.isEmpty ? [] : [.paragraph(ExportLine("Parts: \(names)."))])
            }
    }

    private var sourceBlocks: [ExportBlock] {
        let entries = sources.map { source in
            ExportBlock.entry(
                source.key, ExportLine(source.citation, isRecalled: source.grade == .recalled),
                anchor: "source-\(source.key)")
        }
        return entries.isEmpty ? [] : [.heading(2, "Sources", anchor: "sources")] + entries
    }

    func list(_ label: String, _ statements: [Statement]) -> [ExportBlock] {
        statements.isEmpty ? [] : [.list(label: label, statements.map { ExportLine($0) }, marks: .bullets)]
    }

    /// The figures at a place, as far as the pack has them: the map of the phases is the program's.
    func pictures(_ uses: [FigureUse], areAmongFigures: Bool) -> [ExportBlock] {
        uses.compactMap { use in
            figure(use.id).map { .picture(ExportPicture(figure: $0, use: use, isAmongFigures: areAmongFigures)) }
        }
    }

    func links(terms: [String], related: [String]) -> [ExportBlock] {
        let words = terms.compactMap { id in term(id).map { ExportLink(title: $0.term, anchor: id) } }
        let places = related.map { ExportLink(title: title(of: $0), anchor: $0) }
        return [("Terms", words), ("See", places)].filter { !$0.1.isEmpty }.map { .links(label: $0.0, $0.1) }
    }

    /// The title of a step with its number, of an article or of a card.
    func title(of id: String) -> String {
        if let step = procedure.steps.first(where: { $0.id == id }) {
            return "\(procedure.number(ofStep: id)) \(step.title)"
        }
        return article(id)?.title ?? card(id)?.title ?? id
    }
}
