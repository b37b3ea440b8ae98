import Procedures
import YAMLReading

/// `reference/….yaml`: the articles of the library.
extension PackReading {
    func articles(_ document: YAMLDocument) -> [Article] {
        guard let items = items(of: document, kind: .reference) else { return [] }
        return items.map(article)
    }

    private func article(_ node: YAMLNode) -> Article {
        var map = YAMLMap(node, log: log)
        let evidence = evidence(&map)
        let article = Article(
            id: definedIdentifier(&map, as: .article), title: map.text("title", max: TextLimit.title),
            topic: map.required("topic").flatMap { name($0, "topic", of: .topic) } ?? "",
            sections: map.list("sections")?.map { section($0, evidence) } ?? [],
            figures: names(&map, "figures", of: .figure), terms: names(&map, "terms", of: .term),
            related: names(&map, "see", of: .reading))
        map.finish()
        return article
    }

    private func section(_ node: YAMLNode, _ evidence: Evidence) -> Article.Section {
        var map = YAMLMap(node, log: log)
        let heading = map.value("heading")
        let section = Article.Section(
            heading: heading.map { $0.isEmptyText ? "" : $0.text(max: TextLimit.title, named: "heading", log: log) ?? "" }
                ?? "",
            paragraphs: statements(&map, "text", evidence), points: statements(&map, "points", evidence))
        map.finish()
        if map.isReadable, section.paragraphs.isEmpty, section.points.isEmpty {
            log.note(node, "the section has neither text nor points")
        }
        return section
    }
}
