import Screens
import TerminalCore

/// What was said last in lines, so that only what is new is said.
struct Said: Hashable, Sendable {
    var place: [String]?
    var focus: String?
    var lines: Set<String> = []
    var hasHinted = false

    /// Lets the page in front be said again.
    mutating func again() { place = nil }
}

extension KioskState {
    /// What has to be said now, line by line: a page that is new as a whole, else what changed on it.
    public mutating func linesToSay() -> [String] {
        var page = page
        if trainer != nil, let notice { page.message = .notice(notice) }
        let key = [page.title, page.place, page.counter, page.spokenHeader ?? "", "\(place)"]
        let spoken = page.spoken().map(\.plain)
        defer { said = Said(place: key, focus: page.focus, lines: Set(spoken), hasHinted: said.hasHinted) }
        if said.place != key { return [""] + spoken + hint(on: page) }
        let fresh = trainer == nil ? [] : spoken.filter { !said.lines.contains($0) }
        if !fresh.isEmpty { return fresh }
        let message = page.message.flatMap { message -> String? in
            if case .prompt = message { return place == .code ? notice : nil }
            return Page(title: "", body: [], message: message).spoken().last?.plain
        }
        return (page.focus == said.focus ? [] : focusedLine(of: page)) + (message.map { [$0] } ?? [])
    }

    /// The keys, said on the first page and on the start page.
    private mutating func hint(on page: Page) -> [String] {
        guard !said.hasHinted || place == .start, !isAsking else { return [] }
        said.hasHinted = true
        return [page.spokenKeys.plain]
    }

    private func focusedLine(of page: Page) -> [String] {
        guard let focus = page.focus, let block = page.body.first(where: { $0.id == focus }) else { return [] }
        let number = page.spokenChoices.firstIndex(of: focus).map { "\($0 + 1). " } ?? ""
        let line = Page(title: "", body: [block]).spoken().map(\.plain).joined(separator: " ")
        return [page.numbers ? number + line : line]
    }
}
