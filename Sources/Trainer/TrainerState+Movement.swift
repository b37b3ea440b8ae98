import Screens
import TerminalCore

extension TrainerState {
    /// Moves the focus or scrolls, as the command says.
    mutating func move(_ command: Command) {
        let page = shown ?? page
        if turn(command, page) { return }
        let ids = page.body.filter(\.isFocusable).map(\.id)
        switch command {
        case .up: step(by: -1, through: ids, of: page)
        case .down: step(by: 1, through: ids, of: page)
        case .pageUp: scroll(page, by: -page.bodyRows(in: size))
        case .pageDown: scroll(page, by: page.bodyRows(in: size))
        case .first: view = PageView()
        case .last: scroll(page, by: Self.everything)
        default: break
        }
    }

    /// Goes to the nearest line that can have the focus; text that lies unseen in between is scrolled through first.
    private mutating func step(by distance: Int, through ids: [String], of page: Page) {
        let visible = page.shown(in: size, repertoire: repertoire, cache: lineCache)
        let candidates = candidates(distance, among: ids, of: page, top: visible.first)
        let showsFocus = page.focus.map(visible.contains) ?? false
        let rows = max(1, page.bodyRows(in: size) - 2)
        guard let nearest = candidates.first else {
            return scroll(page, by: showsFocus ? distance : distance * rows)
        }
        if focusFirst(of: candidates, among: visible, of: page) { return }
        guard let anchor = page.scrolled(by: distance * rows, in: size, repertoire: repertoire, cache: lineCache),
            anchor != page.anchor
        else {
            view = PageView(focus: nearest)
            return
        }
        var scrolled = page
        scrolled.anchor = anchor
        view.anchor = anchor
        let nowVisible = scrolled.shown(in: size, repertoire: repertoire, cache: lineCache)
        if showsFocus || !(scrolled.focus.map(nowVisible.contains) ?? false) {
            _ = focusFirst(of: candidates, among: nowVisible, of: scrolled)
        }
    }

    /// The lines that can have the focus in a direction, nearest first: from the focus, or else from what is in sight.
    private func candidates(_ distance: Int, among ids: [String], of page: Page, top: String?) -> ArraySlice<String> {
        if let at = ids.firstIndex(where: { $0 == page.focus }) {
            return distance > 0 ? ids[(at + 1)...] : ids[..<at].reversed()[...]
        }
        let above = page.body.prefix { $0.id != top }.count { $0.isFocusable }
        return distance > 0 ? ids[above...] : ids[..<above].reversed()[...]
    }

    /// Gives the focus to the first of these lines that is in sight; false when none is.
    private mutating func focusFirst(of candidates: some Sequence<String>, among visible: [String], of page: Page) -> Bool {
        guard let target = candidates.first(where: visible.contains) else { return false }
        view = PageView(focus: target, anchor: page.anchor)
        return true
    }

    /// Scrolls; the focus comes along.
    private mutating func scroll(_ page: Page, by lines: Int) {
        guard let anchor = page.scrolled(by: lines, in: size, repertoire: repertoire, cache: lineCache) else { return }
        view = PageView(focus: page.focus, anchor: anchor)
        var scrolled = page
        scrolled.anchor = anchor
        if lines == Self.everything { view.focus = scrolled.body.last(where: \.isFocusable)?.id }
        scrolled.focus = view.focus
        if !scrolled.showsFocus(in: size, repertoire: repertoire, lineCache) { view.focus = nil }
    }

    /// More lines than any page has.
    private static let everything = 1_000_000

}

extension Page {
    /// Whether the line with the focus is in sight.
    fileprivate func showsFocus(in size: Size, repertoire: Repertoire, _ cache: LineCache) -> Bool {
        focus.map { shows($0, in: size, repertoire: repertoire, cache: cache) } ?? false
    }
}
