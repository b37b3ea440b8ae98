import Content
import Procedures
import Screens
import TerminalCore

extension TrainerState {
    /// The shelves of the library with their articles.
    var referencePage: Page {
        lookupPage(
            "Reference", shelfBlocks, activation: "open", keys: [(.down, "move"), (.find, "find")])
    }

    private var shelfBlocks: [Block] {
        let cards = pack.cards.map { Block.choice("card.\($0.id)", StyledText($0.title), mark: "-", indent: 2) }
        let shelf = cards.isEmpty ? [] : [.text("topic.cards", StyledText("Emergency cards", .heading))] + cards
        return shelf
            + pack.topics.flatMap { topic -> [Block] in
                let articles = pack.articles(topic: topic.id)
                guard !articles.isEmpty else { return [] }
                return [.text("topic.\(topic.id)", StyledText(topic.title, .heading))]
                    + articles.map { .choice("article.\($0.id)", StyledText($0.title), mark: "-", indent: 2) }
            }
            + (openPointsLine.map { [.text("topic.open", StyledText("To verify", .heading)), $0] } ?? [])
    }

    func articlePage(_ id: String) -> Page? {
        if id == Self.openPoints { return openPointsPage }
        guard let article = pack.article(id) else { return nil }
        let keys: [(Command, String)] =
            [(.definitions, "terms"), (.find, "find")] + (walkPlace == nil ? [] : [(.note, "note")])
        return lookupPage(article.title, blocks(of: article), activation: "open", keys: keys)
    }

    private func blocks(of article: Article) -> [Block] {
        let sections = article.sections.enumerated().flatMap { at, section in blocks(of: section, "section.\(at)") }
        let figures = article.figures.compactMap { figureBlock($0, at: article.id) }
        let links = article.related.compactMap { link -> Block? in
            title(ofLink: link).map {
                .choice("link.\(link)", StyledText("See: ", .heading) + StyledText($0, .link), mark: "-")
            }
        }
        let heading = Block.text("title", StyledText(article.title, .heading))
        return [heading, .gap("title.gap")] + sections + figures + links + sources(of: article)
    }

    private func blocks(of section: Article.Section, _ id: String) -> [Block] {
        let heading = section.heading.isEmpty ? [] : [Block.text("\(id).heading", StyledText(section.heading, .heading))]
        let texts = section.paragraphs.enumerated().map { Block.text("\(id).text.\($0)", $1.shown) }
        let points = section.points.enumerated().map { Block.text("\(id).point.\($0)", $1.shown, mark: "-", indent: 2) }
        return heading + texts + points + [.gap("\(id).gap")]
    }

    private func sources(of article: Article) -> [Block] {
        var keys: [String] = []
        for key in article.sections.flatMap({ $0.paragraphs + $0.points }).flatMap(\.sources) where !keys.contains(key) {
            keys.append(key)
        }
        guard !keys.isEmpty else { return [] }
        return [.text("sources", StyledText("Sources: \(keys.joined(separator: ", "))", .caution))]
    }

    /// The glossary: all of it, the terms of a step or an article, or from one term on.
    func glossaryPage(narrowedTo item: String?) -> Page {
        let (title, terms) = glossary(narrowedTo: item)
        let isOne = item.flatMap { pack.term($0) } != nil
        let body = terms.flatMap { term -> [Block] in
            let words = StyledText(term.term, .link)
            let meaning = StyledText(": \(term.meaning)")
            return [.choice("term.\(term.id)", words + meaning)]
        }
        let isAll = item == nil || isOne
        var page = lookupPage(
            title, (isAll ? filterBlock(count: terms.count) : []) + body,
            activation: item == nil ? "where used" : "in the glossary", keys: [(.down, "move"), (.find, "find")])
        if isOne, view == PageView() { (page.focus, page.anchor) = (item.map { "term.\($0)" }, nil) }
        return page
    }

    private func glossary(narrowedTo item: String?) -> (String, [GlossaryTerm]) {
        let all = filter.isEmpty ? pack.glossary : pack.glossary.filter { matches($0.term + " " + $0.meaning) }
        guard let item else { return ("Glossary", all) }
        if let step = item.dropping(prefix: "step.") {
            return ("Terms of this step", pack.body(of: step).terms.compactMap { pack.term($0) })
        }
        if let article = item.dropping(prefix: "article.") {
            return ("Terms of this article", (pack.article(article)?.terms ?? []).compactMap { pack.term($0) })
        }
        return ("Glossary", all)
    }

    /// A line that narrows the list beneath.
    func filterBlock(count: Int) -> [Block] {
        let text = filter.isEmpty ? "Show only lines with certain words" : "Lines with \"\(filter)\": \(count). Show others"
        return [.choice("filter.words", StyledText(text, .key), mark: "-"), .gap("filter.gap")]
    }

    /// Whether a line holds all words of the filter.
    func matches(_ text: String) -> Bool {
        if filter.isEmpty { return true }
        let text = text.lowercased()
        return filter.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
    }

    /// What the program is, and every source its content cites.
    var aboutPage: Page {
        let intro: [Block] = [
            .text("about.what", StyledText(pack.program, .heading)),
            .text("about.teaches", StyledText(pack.teaches)),
            .text("about.pack", StyledText("Content: \(pack.title), version \(pack.version).")),
            .text("about.grades", StyledText(pack.evidence)), .gap("about.gap"),
            .text("about.sources", StyledText("Sources", .heading)),
        ]
        let sources = pack.sources.map { source in
            let text = StyledText(source.key, .strong) + StyledText(" \(source.citation)")
            return Block.text(
                "source.\(source.key)", source.grade == .recalled ? text + StyledText(" (recalled: verify)", .caution) : text)
        }
        return lookupPage("About", intro + sources)
    }
}

extension String {
    /// The rest of the text behind a prefix; nil when it does not begin so.
    func dropping(prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }
}
