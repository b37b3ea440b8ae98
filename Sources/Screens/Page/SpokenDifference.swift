import TerminalCore

/// What is new to say of what is in front: all of it when it is another place, else what changed.
public struct SpokenDifference: Hashable, Sendable {
    private var place: String?
    private var lines: Set<String> = []
    private var focus: String?
    private var message: String?

    /// Nothing was said yet.
    public init() {}

    /// How many lines are remembered.
    public var count: Int { lines.count }

    /// What is to be said now.
    public struct News: Hashable, Sendable {
        /// One after another.
        public var lines: [String]
        /// Whether it is a place that was not in front before, said as a whole.
        public var isWhole: Bool
    }

    /// Lets what is in front be said again as a whole.
    public mutating func forget() { place = nil }

    /// What is new since the last call.
    ///
    /// The line of the focus is said when nothing else changed. A line that is being typed is left out: whoever reads asks for
    /// it at the end.
    ///
    /// - Parameters:
    ///   - place: A name that changes when all is to be said.
    ///   - isAnswer: Whether it answers a person; then a message is said again although it is the same.
    public mutating func news(of page: Page, at place: String, isAnswer: Bool = true) -> News {
        var page = page
        if case .prompt = page.message { page.message = nil }
        let now = bareLines(of: page)
        let message = page.message?.spoken.plain
        let isMessageNew = message != nil && (isAnswer || message != self.message)
        let isFocusNew = page.focus != focus
        let fresh = now.filter { !lines.contains($0) }
        let isWhole = place != self.place
        (self.place, lines, focus, self.message) = (place, Set(now), page.focus, message)
        if isWhole { return News(lines: page.spoken().map(\.plain), isWhole: true) }
        let changed = fresh.isEmpty && isFocusNew ? page.spokenFocus.map { [$0] } ?? [] : fresh
        return News(lines: changed + (isMessageNew ? message.map { [$0] } ?? [] : []), isWhole: false)
    }

    /// The page without what moves on it.
    private func bareLines(of page: Page) -> [String] {
        var page = page
        (page.focus, page.message) = (nil, nil)
        return page.spoken().map(\.plain)
    }
}

extension Page {
    /// The line that has the focus, with its number where lines have numbers.
    fileprivate var spokenFocus: String? {
        guard let focus, let block = body.first(where: { $0.id == focus }) else { return nil }
        let line = Page(title: "", body: [block]).spoken().map(\.plain).joined(separator: " ")
        let number = spokenChoices.firstIndex(of: focus).map { "\($0 + 1). " } ?? ""
        return numbers ? number + line : line
    }
}
