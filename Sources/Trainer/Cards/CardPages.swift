import Procedures
import Screens
import StateMachine
import TerminalCore

/// The emergency cards: their list, and one at a time.
extension TrainerState {
    /// The cards in the order of their numbers.
    var cardOrder: [String] { pack.cards.map(\.id) }

    /// The list of the cards.
    var cardsPage: Page {
        let lines = pack.cards.enumerated().map { at, card in
            Block.choice("card.\(card.id)", StyledText(card.title), mark: isLinear ? "" : "\(at + 1).", spoken: card.title)
        }
        return lookupPage(
            "Emergency cards", lines.isEmpty ? [.text("none", "This pack has no emergency cards.")] : lines,
            activation: "open", keys: [(.down, "move"), (.find, "find")])
    }

    /// One card, whole on a screen of 80x24.
    func cardPage(_ id: String) -> Page? {
        let order = cardOrder
        guard let card = pack.card(id), let at = order.firstIndex(of: id) else { return nil }
        let links = card.related.compactMap { link in title(ofLink: link).map { (id: link, title: $0) } }
        let isNarrow = size.columns < 60 && !isLinear
        let heading = "Emergency card \(at + 1) of \(order.count): \(isLinear ? card.title : card.short)"
        var page = Page(
            title: isNarrow ? "! \(card.short)" : heading, shortPlace: "! \(card.short)",
            body: CardFace(card: card, links: links, isNarrow: isNarrow).blocks,
            message: isNarrow ? nil : walkPlace.map { .notice("The walk waits at \(shortName(of: $0)).") },
            leaf: Leaf(beside: [cardList(current: id)], foot: "Card \(at + 1) of \(order.count)"))
        let isOnLink = page.body.contains { $0.isFocusable && $0.id == view.focus }
        page = turned(page) { hasMore in
            (isOnLink ? [(.activate, "open")] : []) + (hasMore ? [(.readOn, "on")] : [])
                + [(.back, wayBack)] + (at + 1 < order.count ? [(.forward, "next card")] : [])
        }
        return page
    }

    /// Where Backspace leads from a card.
    private var wayBack: String {
        guard trail.count == 1, let walkPlace else { return "back" }
        return "back to \(shortName(of: walkPlace))"
    }

    /// The titles of all cards, for the right column of wide screens.
    private func cardList(current: String) -> [Block] {
        [.text("list", StyledText("Emergency cards", .heading))]
            + pack.cards.enumerated().map { at, card in
                .text("list.\(card.id)", StyledText(card.title, card.id == current ? .strong : .body), mark: "\(at + 1)")
            }
    }

    /// What commands mean on a card; nil for those that mean the same in every look-up.
    mutating func performOnCard(_ command: Command) -> [Effect]? {
        guard let id = trail.last?.item, let at = cardOrder.firstIndex(of: id) else { return nil }
        switch command {
        case .activate, .readOn: return readOnCard(opensLink: command == .activate)
        case .forward: return showCard(at + 1)
        case .previous: return showCard(at - 1)
        default: return nil
        }
    }

    /// Opens the link with the focus, or shows the next sheet; behind the last one says where Backspace leads.
    private mutating func readOnCard(opensLink: Bool) -> [Effect] {
        let page = page
        if opensLink, let link = page.focus?.dropping(prefix: "see.") { return follow(link: link) }
        if let sheets = page.sheets(in: size, repertoire: repertoire, cache: lineCache), turn(sheets, to: sheets.current + 1) {
            return []
        }
        message = .notice("This is the end of the card. \(keymap.name(of: .back) ?? "Backspace") goes \(wayBack).")
        return []
    }

    private mutating func showCard(_ at: Int) -> [Effect] {
        let order = cardOrder
        guard order.indices.contains(at) else {
            message = .notice(at < 0 ? "This is the first card." : "This is the last card.")
            return []
        }
        return replaceShelf(with: Shelf(.cards, item: order[at]))
    }
}
