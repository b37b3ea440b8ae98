import Procedures
import YAMLReading

/// `cards.yaml`: the emergency cards.
extension PackReading {
    func cards(_ document: YAMLDocument) -> [Card] {
        guard let items = items(of: document, kind: .cards) else { return [] }
        return items.map(card)
    }

    private func card(_ node: YAMLNode) -> Card {
        var map = YAMLMap(node, log: log)
        let evidence = evidence(&map)
        var card = Card(
            id: definedIdentifier(&map, as: .card), title: map.text("title", max: TextLimit.cardTitle),
            short: map.text("short", max: TextLimit.cardShort), words: words(&map), related: names(&map, "see", of: .reading))
        card.monitor = statements(&map, "monitor", evidence)
        card.echo = statements(&map, "echo", evidence)
        card.acts = map.optionalList("do")?.compactMap { act($0, evidence) } ?? []
        card.table = map.value("table").map { table($0, evidence) }
        card.avoid = statements(&map, "avoid", evidence)
        card.call = statements(&map, "call", evidence)
        card.figures = statements(&map, "figures", evidence)
        card.also = statements(&map, "also", evidence)
        map.finish()
        if map.isReadable, register != nil { noteActs(of: card, at: map.value("do") ?? node) }
        return card
    }

    private func act(_ node: YAMLNode, _ evidence: Evidence) -> Card.Act? {
        guard node.kind == .map else { return statement(node, evidence).map { Card.Act($0) } }
        var map = YAMLMap(node, log: log)
        let text = map.text("text", max: TextLimit.statement)
        let short = map.optionalText("short", max: TextLimit.narrowRow)
        let who = map.optionalText("who", max: TextLimit.people)
        let statement = support(&map, evidence, of: text)
        map.finish()
        return text.isEmpty ? nil : Card.Act(statement, short: short, who: who)
    }

    private func words(_ map: inout YAMLMap) -> [String] {
        map.optionalList("words")?.compactMap { $0.text(max: TextLimit.heading, named: "words", log: log) } ?? []
    }

    private func noteActs(of card: Card, at node: YAMLNode) {
        if card.acts.isEmpty, card.table == nil {
            log.note(node, "the card has neither \"do\" nor a table", hint: "give it 3 to 5 actions, or a table in their place")
        } else if !card.acts.isEmpty, card.table != nil {
            log.note(node, "the card has both \"do\" and a table", hint: "a table stands in place of the actions")
        } else if card.table == nil, !(3...5).contains(card.acts.count) {
            log.note(node, "a card has 3 to 5 actions; this one has \(card.acts.count)")
        }
    }
}
