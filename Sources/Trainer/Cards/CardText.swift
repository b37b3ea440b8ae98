import Content
import Procedures
import Screens

/// The emergency cards as lines of text, for printing.
public enum CardText {
    /// A line a card: its number, its id, its title.
    public static func list(of pack: ContentPack) -> String {
        guard !pack.cards.isEmpty else { return "This pack has no emergency cards.\n" }
        let width = pack.cards.map(\.id.count).max() ?? 0
        return pack.cards.enumerated().map { at, card in
            let number = at < 9 ? " \(at + 1)" : "\(at + 1)"
            return "\(number)  \(card.id)\(String(repeating: " ", count: width - card.id.count))  \(card.title)\n"
        }.joined()
    }

    /// A card by its id or its number, a line for each thing it says; nil when there is none.
    public static func text(of name: String, in pack: ContentPack) -> String? {
        let cards = pack.cards
        let at = cards.firstIndex { $0.id == name.lowercased() } ?? Int(name).map { $0 - 1 }
        guard let at, cards.indices.contains(at) else { return nil }
        let blocks = CardFace(card: cards[at], links: [], isNarrow: false).blocks
        let page = Page(title: "Emergency card \(at + 1) of \(cards.count): \(cards[at].title)", body: blocks)
        return page.spoken().map { $0.plain + "\n" }.joined()
    }
}
