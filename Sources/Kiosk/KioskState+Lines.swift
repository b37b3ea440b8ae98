import Screens
import TerminalCore

extension KioskState {
    /// What has to be said now, line by line: a page that is new as a whole, else what changed on it.
    public mutating func linesToSay() -> [String] {
        var page = page
        if trainer != nil, let notice { page.message = .notice(notice) }
        // What is typed is said as it grows, but for the staff code.
        var asked: String?
        if case .prompt(let question, let typed, _) = page.message {
            asked = typed.isEmpty ? question : question + " " + typed
            page.message = self.place == .code ? nil : asked.map { .notice($0) }
        }
        let place = [page.title, page.place, page.counter, page.spokenHeader ?? "", "\(place)"].joined(separator: "\n")
        let news = said.news(of: page, at: place)
        guard news.isWhole else { return news.lines }
        return [""] + news.lines + (self.place == .code ? [asked].compactMap(\.self) : []) + hint(on: page)
    }

    /// The keys, said on the first page and on the start page.
    private mutating func hint(on page: Page) -> [String] {
        guard !hasHinted || place == .start, !isAsking else { return [] }
        hasHinted = true
        return [page.spokenKeys.plain]
    }
}
