import Screens
import TerminalCore
import Words

/// Where one looks on a page: the line with the focus, and what stands at the top.
struct PageCursor: Hashable, Sendable {
    var focus: String?
    var anchor: Anchor?
    /// Which portion of the page was said last, in lines.
    var portion = 0

    /// In a window of another size the line with the focus stays in sight, else the sentence at the top.
    mutating func resized() {
        if focus != nil { anchor = nil }
    }

    /// The page as this cursor shows it: one opened anew from its top, with the focus on the first choice in sight.
    func placed(on page: Page, in room: Room) -> Page {
        var page = page
        page.anchor = anchor
        page.focus = focus.flatMap { focus in page.body.contains { $0.id == focus } ? focus : nil }
        guard page.focus == nil else { return page }
        page.anchor = page.anchor ?? page.body.first.map { Anchor(block: $0.id) }
        let visible = Set(room.shown(page))
        // Enter never changes the language of somebody who chose nothing.
        page.focus = page.spokenChoices.first { visible.contains($0) && !$0.hasPrefix(KioskContent.languagePrefix) }
        return page
    }

    /// Goes to the next choice in a direction; text that lies unseen in between is scrolled through first.
    mutating func step(_ direction: Int, on page: Page, in room: Room) {
        guard let candidate = candidate(direction, on: page, in: room) else { return _ = scroll(direction, page, room) }
        if room.shown(page).contains(candidate) {
            self = PageCursor(focus: candidate, anchor: page.anchor)
        } else if scroll(direction * max(1, page.bodyRows(in: room.size) - 2), page, room) {
            let scrolled = placed(on: page, in: room)
            if room.shown(scrolled).contains(candidate) { focus = candidate }
        } else {
            self = PageCursor(focus: candidate)
        }
    }

    /// The nearest choice in a direction, from the focus or else from what is in sight.
    private func candidate(_ direction: Int, on page: Page, in room: Room) -> String? {
        let ids = page.spokenChoices
        if let at = ids.firstIndex(where: { $0 == page.focus }) {
            return ids.indices.contains(at + direction) ? ids[at + direction] : nil
        }
        let shown = room.shown(page)
        let above = page.body.prefix { $0.id != shown.first }.count { $0.isFocusable }
        // Languages in sight that the focus did not begin with: they are found above, and passed on the way down.
        let languages = ids.prefix { $0.hasPrefix(KioskContent.languagePrefix) }.count
        let at = direction > 0 ? max(above, languages) : ids.lastIndex(where: shown.contains) ?? above - 1
        return ids.indices.contains(at) ? ids[at] : nil
    }

    /// Scrolls by lines; false when the page already stood at that end. A choice that goes out of sight loses the focus.
    @discardableResult
    mutating func scroll(_ lines: Int, _ page: Page, _ room: Room) -> Bool {
        let top = page.scrolled(by: 0, in: room.size, repertoire: room.repertoire, cache: room.cache)
        let anchor = page.scrolled(by: lines, in: room.size, repertoire: room.repertoire, cache: room.cache)
        guard let anchor, anchor != top else { return false }
        self.anchor = anchor
        var scrolled = page
        scrolled.anchor = anchor
        focus = page.focus.flatMap { room.shown(scrolled).contains($0) ? $0 : nil }
        return true
    }

    /// The terminal a page is shown on.
    struct Room {
        var size: Size
        var repertoire: Repertoire
        var cache: LineCache

        /// The ids of the blocks in sight.
        func shown(_ page: Page) -> [String] { page.shown(in: size, repertoire: repertoire, cache: cache) }
    }
}

extension KioskState {
    var room: PageCursor.Room { PageCursor.Room(size: size, repertoire: repertoire, cache: lineCache) }

    /// Moves the focus to the next choice; in lines there is nothing unseen in between.
    mutating func move(by direction: Int) {
        let page = page
        var cursor = cursors[place] ?? PageCursor()
        let ids = page.spokenChoices
        if isSpoken {
            guard !ids.isEmpty else { return turn(direction) }
            let at = ids.firstIndex { $0 == page.focus } ?? (direction > 0 ? -1 : ids.count)
            cursor = PageCursor(focus: ids[min(max(at + direction, 0), ids.count - 1)])
        } else {
            cursor.step(direction, on: page, in: room)
        }
        cursors[place] = cursor
    }

    /// Says the next portion or the one before; at the top the first one is said again.
    private mutating func turn(_ direction: Int) {
        guard !turnPortion(by: direction) else { return }
        if direction < 0 {
            if saidPortion != nil { saidPortion?.portion = -1 }
        } else {
            notice = words.say(.endOfPage)
        }
    }

    /// Scrolls the page in front; false when it already stood at that end.
    @discardableResult
    mutating func scroll(by lines: Int) -> Bool {
        let page = page
        var cursor = cursors[place] ?? PageCursor()
        let moved = cursor.scroll(lines, page, room)
        cursors[place] = cursor
        return moved
    }
}
