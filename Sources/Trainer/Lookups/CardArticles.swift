import Content
import Procedures

/// Emergency cards stand in the reference library, on a shelf of their own.
extension TrainerState {
    /// The shelves of the library with the names of what stands on them.
    var shelves: [(topic: Topic, items: [(id: String, title: String)])] {
        let articles = pack.topics.map { topic in (topic, pack.articles(topic: topic.id).map { ($0.id, $0.title) }) }
        let cards = pack.cards.map { ($0.id, $0.title) }
        return (cards.isEmpty ? [] : [(Topic(id: Self.cardTopic, title: "Emergency cards"), cards)]) + articles
    }

    /// An article, or a card as one.
    func article(_ id: String) -> Article? {
        pack.article(id) ?? pack.card(id).map { Article($0, topic: Self.cardTopic) }
    }

    private static let cardTopic = "emergency-cards"
}

extension Article {
    /// A card as an article: a section for each of its parts.
    init(_ card: Card, topic: String) {
        let sections = Card.Part.allCases.map { Section(heading: $0.rawValue, points: card.statements($0)) }
        self.init(
            id: card.id, title: card.title, topic: topic, sections: sections.filter { !$0.points.isEmpty },
            related: card.related)
    }
}
