import Procedures

/// Searching over everything in a pack.
extension ContentPack {
    /// The places that hold all words of a query, blind to case and accents; title hits first, then walking order.
    ///
    /// Steps come first, then cards, articles, glossary, questions (never their answers), figures, sources, and the extra items.
    /// The first search reads what was not read yet.
    /// - Parameters:
    ///   - query: Words separated by spaces; parts of words are found as well.
    ///   - extra: Further items, such as the user's notes.
    public func search(_ query: String, extra: [SearchItem] = []) -> SearchResults {
        let index = searchIndex ?? SearchIndex(searchItems)
        searchIndex = index
        return SearchResults(SearchQuery(query), in: extra.isEmpty ? [index] : [index, SearchIndex(extra)])
    }

    /// Everything that can be found, in the order in which equals are listed.
    private var searchItems: [SearchItem] {
        var items = procedure.steps.map(item)
        for card in cards {
            items.append(
                SearchItem(
                    destination: .card(card.id), title: card.title, statements: card.statements.map(\.text),
                    labels: [card.short] + card.words))
        }
        for article in articles {
            items.append(
                SearchItem(
                    destination: .article(article.id), title: article.title,
                    statements: article.statements.map(\.text),
                    labels: article.sections.map(\.heading).filter { !$0.isEmpty }))
        }
        for term in glossary {
            items.append(SearchItem(destination: .term(term.id), title: term.term, statements: [term.meaning]))
        }
        for question in questions {
            items.append(SearchItem(destination: .question(question.id), title: question.ask))
        }
        for figure in figures {
            items.append(
                SearchItem(
                    destination: .figure(figure.id), title: figure.title, statements: [figure.description],
                    labels: figure.panels.map(\.title) + figure.parts.map(\.title)))
        }
        for source in sources {
            items.append(SearchItem(destination: .source(source.key), title: source.key, statements: [source.citation]))
        }
        return items
    }

    private func item(for step: Step) -> SearchItem {
        let body = body(of: step.id)
        var labels = (step.shortTitle.map { [$0] } ?? []) + step.checklist.map(\.text) + body.tables.map(\.title)
        if let decision = step.decision { labels += [decision.question] + decision.options.map(\.textWithCriterion) }
        return SearchItem(
            destination: .step(step.id), title: step.title, statements: body.statements.map(\.text),
            labels: labels)
    }
}
