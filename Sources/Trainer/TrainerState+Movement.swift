import Screens
import TerminalCore

extension TrainerState {
    /// Moves the focus or scrolls, as the command says.
    mutating func move(_ command: Command) {
        let page = shown ?? page
        let ids = page.body.filter(\.isFocusable).map(\.id)
        switch command {
        case .up: step(by: -1, through: ids, of: page)
        case .down: step(by: 1, through: ids, of: page)
        case .pageUp: scroll(page, by: -page.bodyRows(in: size))
        case .pageDown: scroll(page, by: page.bodyRows(in: size))
        case .first: jump(to: ids.first, orTo: page.body.first)
        case .last: jump(to: ids.last, orTo: page.body.last)
        default: break
        }
    }

    /// Goes to the neighboring line that can have the focus; text that lies unseen in between is scrolled through first.
    private mutating func step(by distance: Int, through ids: [String], of page: Page) {
        let at = ids.firstIndex { $0 == page.focus }
        let target = at.map { $0 + distance } ?? (distance > 0 ? 0 : ids.count - 1)
        guard ids.indices.contains(target) else { return scroll(page, by: distance) }
        if page.shows(ids[target], in: size, repertoire: repertoire) {
            view.focus = ids[target]
            if expands(ids[target]) { view.anchor = nil }
        } else if let anchor = page.scrolled(by: distance * max(1, page.bodyRows(in: size) - 2), in: size, repertoire: repertoire),
            anchor != page.anchor
        {
            view.anchor = anchor
            let moved = self.page
            if moved.shows(ids[target], in: size, repertoire: repertoire), !expands(ids[target]) { view.focus = ids[target] }
        } else {
            view = PageView(focus: ids[target])
        }
    }

    private mutating func scroll(_ page: Page, by lines: Int) {
        if let anchor = page.scrolled(by: lines, in: size, repertoire: repertoire) { view.anchor = anchor }
    }

    private mutating func jump(to id: String?, orTo block: Block?) {
        view = id.map { PageView(focus: $0) } ?? PageView(anchor: block.map { Anchor(block: $0.id) })
    }

    /// Whether giving a line the focus changes what the page shows.
    private func expands(_ id: String) -> Bool {
        guard case .step = place else { return false }
        return stepID(of: id) != stepID(of: view.focus)
    }
}
