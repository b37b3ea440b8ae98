import Screens
import TerminalCore

extension KioskState {
    /// What has to be said now, line by line: a page of choices as a whole, a page of text portion by portion, else what
    /// changed.
    public mutating func linesToSay() -> [String] {
        let lines = newLines().map { repertoire == .ascii ? repertoire.showable(words.language.spelledOut($0)) : $0 }
        let count = lines.reduce(0) { $0 + $1.split(separator: " ").count }
        if count > 0 { saidUntil = now + Int64(count) * 60_000 / Int64(max(1, options.wordsPerMinute)) }
        return lines
    }

    private mutating func newLines() -> [String] {
        if isAsking {
            guard !hasAsked else { return [] }
            hasAsked = true
            return [""] + page.spoken().map(\.plain)
        }
        if hasAsked {
            // The page was said before the question, and is not said again.
            hasAsked = false
            return [words.say(.goingOn)]
        }
        return isReading ? linesOfText() : linesOfChoices()
    }

    /// Whether a page of text for visitors is in front.
    var isReading: Bool { trainer == nil && place != .code && page.spokenChoices.isEmpty }

    /// The portion that is in front, once; after the last one, what the keys do.
    private mutating func linesOfText() -> [String] {
        said.forget()
        let page = page
        let portions = Portions(page).lines
        let at = min(cursors[place]?.portion ?? 0, portions.count - 1)
        let now = SaidPortion(place: place, portion: at)
        let notice = notice.map { [$0] } ?? []
        guard now != saidPortion else { return notice }
        let isNew = saidPortion?.place != place
        saidPortion = now
        var lines = isNew ? ["", header(of: page, portions: portions.count)] : []
        lines += portions[at] + notice
        if at == portions.count - 1 {
            lines.append(page.spokenKeys.plain)
        } else if !hasHinted {
            hasHinted = true
            lines.append(words.say(.partKeys))
        }
        return lines
    }

    private func header(of page: Page, portions: Int) -> String {
        let header = page.spokenHeader ?? "\(page.title). \(page.place)."
        return portions > 1 ? words.say(.parts(header: header, count: portions)) : header
    }

    private mutating func linesOfChoices() -> [String] {
        saidPortion = nil
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

    /// What the keys do: on every page of choices, once on the clinician's walk.
    private mutating func hint(on page: Page) -> [String] {
        if trainer != nil {
            guard !hasHinted else { return [] }
            hasHinted = true
        }
        return [page.spokenKeys.plain]
    }

    /// Goes to another portion of the page in front; false when there is none in that direction.
    mutating func turnPortion(by direction: Int) -> Bool {
        let last = Portions(page).lines.count - 1
        var cursor = cursors[place] ?? PageCursor()
        let portion = min(cursor.portion, last) + direction
        guard (0...last).contains(portion) else { return false }
        cursor.portion = portion
        cursors[place] = cursor
        return true
    }

    /// A portion that was said.
    struct SaidPortion: Hashable, Sendable {
        var place: KioskPlace
        var portion: Int
    }
}
