import Screens
import TerminalCore
import Words

extension KioskState {
    /// What is in front, as a page.
    public var page: Page {
        if let trainer, !isAsking, place != .code { return trainer.page }
        return spelled(visitorPage)
    }

    /// The page as the terminal can show it in this language, where it has the letters of ASCII alone.
    private func spelled(_ page: Page) -> Page {
        guard repertoire == .ascii, case .withSpellings = words.language.spelling else { return page }
        return page.mapText(words.language.spelledOut)
    }

    private var visitorPage: Page {
        if isAsking { return askingPage }
        if place == .code { return codePage }
        guard let content else { return Page(title: "", body: []) }
        var page = content.page(at: place)
        page.message = notice.map { .notice($0) } ?? (isSpoken ? nil : content.clinic.contact.map { .notice($0) })
        page.numbers = isSpoken
        // Where there is no full screen, nothing that needs one is offered.
        if options.hasLinesOnly { page.body.removeAll { ["contrast", "lines"].contains($0.id) } }
        if isSpoken { page.keys = spokenKeys(hasChoices: !page.spokenChoices.isEmpty) }
        let cursor = cursors[place] ?? PageCursor()
        var placed = cursor.placed(on: page, in: room)
        guard !isSpoken, page.spokenChoices.isEmpty else { return placed }
        var parts = parts(of: placed)
        if parts.count > Self.mostEnters, size.rows < Self.lowRows, page.body.contains(where: \.isDrawing) {
            // A drawing that no such screen shows as a whole is told in words alone.
            page.body.removeAll(where: \.isDrawing)
            placed = cursor.placed(on: page, in: room)
            parts = self.parts(of: placed)
        }
        placed.counter = counter(of: placed, parts)
        return placed
    }

    /// No page takes more presses of Enter than this on a small screen, one of fewer rows than so many.
    private static let mostEnters = 3, lowRows = 14

    /// In how many parts Enter leads through a page, and which of them is shown.
    private func parts(of page: Page) -> (current: Int, count: Int) {
        let shown = page.scrolled(by: 0, in: size, repertoire: repertoire, cache: lineCache)
        let step = max(1, page.bodyRows(in: size) - 2)
        var probe = page
        probe.anchor = page.body.first.map { Anchor(block: $0.id) }
        var (parts, current) = (1, 1)
        let order = Dictionary(page.body.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        func place(_ anchor: Anchor?) -> (Int, Int) { (anchor.flatMap { order[$0.block] } ?? 0, anchor?.characters ?? 0) }
        while parts < Self.mostParts {
            let top = probe.scrolled(by: 0, in: size, repertoire: repertoire, cache: lineCache)
            let next = probe.scrolled(by: step, in: size, repertoire: repertoire, cache: lineCache)
            guard let next, next != top else { break }
            probe.anchor = next
            parts += 1
            if place(shown) >= place(next) { current = parts }
        }
        return (current, parts)
    }

    /// Which page it is, and on small screens which part of it is shown.
    private func counter(of page: Page, _ parts: (current: Int, count: Int)) -> String {
        guard parts.count > 1 else { return page.counter }
        // Where there is little room, the numbers of the page say enough.
        let bare = size.columns < 60 ? page.counter.drop { !$0.isNumber } : page.counter[...]
        return (bare.isEmpty ? "" : "\(bare), ") + words.say(.part(parts.current, of: parts.count))
    }

    /// More parts than a page has on any screen that can be read.
    private static let mostParts = 99

    /// The frame to show now.
    public mutating func frame() -> Frame {
        if !isAsking, place != .code, trainer != nil, notice == nil { return trainer!.show() }  // looked at just before
        var page = page
        if trainer != nil, let notice { page.message = .notice(notice) }
        return page.render(in: size, repertoire: repertoire, cache: lineCache)
    }

    private func spokenKeys(hasChoices: Bool) -> [KeyHint] {
        let keys = [
            hasChoices ? hint(.downAndUp, .move) : hint(.upKey, .partBefore), hint(.enter, hasChoices ? .choose : .goOn),
            hint(.backspace, .goBack), hint(.home, .startPage),
        ]
        return keys + (options.hasLinesOnly ? [] : [hint(.linesKeys, .fullScreen)])
    }

    private func hint(_ key: KeyName, _ deed: KeyDeed) -> KeyHint {
        KeyHint(words.say(.key(key)), words.say(.does(deed)))
    }

    /// The question whether somebody is still there; it stands still.
    private var askingPage: Page {
        var page = Page(
            title: content?.track.title ?? "TEER Walkthrough",
            body: [
                .text("ask", StyledText(words.say(.stillThere), .strong)), .gap("gap"),
                .text("what", StyledText(words.say(.forgets(seconds: Int(options.asking / 1_000))))),
            ], anchor: Anchor(block: "ask"), keys: [hint(.any, .goOn)])
        page.words = words
        return page
    }

    /// The staff's prompt; what is typed is shown as stars.
    private var codePage: Page {
        var page = Page(
            title: content?.track.title ?? "TEER Walkthrough", place: words.say(.staff), shortPlace: words.say(.staffShort),
            body: [
                .text("what", StyledText(words.say(.forStaff), .strong)), .gap("gap"),
                .text("how", StyledText(words.say(.typeCode))), .text("notice", StyledText(notice ?? "", .message)),
            ], anchor: Anchor(block: "what"),
            message: .prompt(question: words.say(.staffCode), typed: String(repeating: "*", count: typed.count)),
            keys: [hint(.enter, .tryCode), hint(.escape, .back)])
        page.words = words
        return page
    }

    /// What is in front, without what moves on it.
    var view: KioskView {
        KioskView(
            place: place, isAsking: isAsking, anchor: trainer == nil ? page.anchor : nil, size: size, language: language)
    }

    /// The rows that a new page sends as a whole; with a voice, which says all that is sent, not those that say the same.
    var rowsToSendAnew: Range<Int>? {
        content?.hasSpeech == true && size.rows > 2 ? 1..<size.rows - 1 : nil
    }
}

extension Block {
    /// Whether it is a drawing.
    fileprivate var isDrawing: Bool {
        if case .drawing = content { true } else { false }
    }
}

/// What is in front of a visitor: another one is another page.
struct KioskView: Hashable, Sendable {
    var place: KioskPlace
    var isAsking: Bool
    var anchor: Anchor?
    var size: Size
    /// Which of the languages it is in.
    var language: Int
}
