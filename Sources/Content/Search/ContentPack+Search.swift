import Procedures

/// Searching over everything in a pack.
extension ContentPack {
    /// The places that hold all words of a query, blind to case and accents; title hits first, then walking order.
    ///
    /// Steps come first, then articles, glossary, questions (never their answers), sources, and the extra items.
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
        for source in sources {
            items.append(SearchItem(destination: .source(source.key), title: source.key, statements: [source.citation]))
        }
        return items
    }

    private func item(for step: Step) -> SearchItem {
        var labels = step.checklist.map(\.text)
        if let decision = step.decision { labels += [decision.question] + decision.options.map(\.text) }
        return SearchItem(
            destination: .step(step.id), title: step.title, statements: body(of: step.id).lists.flatMap { $0.map(\.text) },
            labels: labels)
    }
}
