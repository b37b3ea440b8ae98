import Screens
import TerminalCore

extension KioskState {
    /// What is in front, as a page.
    public var page: Page {
        if isAsking { return askingPage }
        if place == .code { return codePage }
        if let trainer { return trainer.page }
        guard let content else { return Page(title: "", body: []) }
        var page = content.page(at: place)
        page.message = notice.map { .notice($0) } ?? (isSpoken ? nil : content.clinic.contact.map { .notice($0) })
        page.numbers = isSpoken
        // Where there is no full screen, nothing that needs one is offered.
        if options.hasLinesOnly { page.body.removeAll { ["contrast", "lines"].contains($0.id) } }
        if isSpoken { page.keys = spokenKeys(hasChoices: !page.spokenChoices.isEmpty) }
        page = (cursors[place] ?? PageCursor()).placed(on: page, in: room)
        if !isSpoken, page.spokenChoices.isEmpty { page.counter = counter(of: page) }
        return page
    }

    /// Which page it is, and on small screens which part of it is shown: as many parts as Enter leads through.
    private func counter(of page: Page) -> String {
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
        guard parts > 1 else { return page.counter }
        let bare = size.columns < 60 ? page.counter.replacing("Page ", with: "") : page.counter
        return (bare.isEmpty ? "" : "\(bare), ") + "part \(current) of \(parts)"
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
            hasChoices ? KeyHint("Down and Up", "move") : KeyHint("Up", "the part before"),
            KeyHint("Enter", hasChoices ? "choose" : "go on"), KeyHint("Backspace", "go back"), KeyHint("Home", "start page"),
        ]
        return keys + (options.hasLinesOnly ? [] : [KeyHint("F2 or l", "full screen")])
    }

    /// The question whether somebody is still there; it stands still.
    private var askingPage: Page {
        let seconds = Self.spoken(seconds: options.asking / 1_000)
        return Page(
            title: content?.track.title ?? "TEER Walkthrough",
            body: [
                .text("ask", StyledText("Still there? Any key to go on.", .strong)), .gap("gap"),
                .text(
                    "what",
                    StyledText(
                        "If no key comes within \(seconds), this screen forgets what you looked at and shows the start page."
                    )),
            ], anchor: Anchor(block: "ask"), keys: [KeyHint("Any key", "go on")])
    }

    /// The staff's prompt; what is typed is shown as stars.
    private var codePage: Page {
        Page(
            title: content?.track.title ?? "TEER Walkthrough", place: "Staff", shortPlace: "STAFF",
            body: [
                .text("what", StyledText("This page is for the staff.", .strong)), .gap("gap"),
                .text("how", "Type the code, then press Enter. Esc goes back."),
                .text("notice", StyledText(notice ?? "", .message)),
            ], anchor: Anchor(block: "what"),
            message: .prompt(question: "Staff code:", typed: String(repeating: "*", count: typed.count)),
            keys: [KeyHint("Enter", "try"), KeyHint("Esc", "back")])
    }

    /// What is in front, without what moves on it.
    var view: KioskView {
        KioskView(place: place, isAsking: isAsking, anchor: trainer == nil ? page.anchor : nil, size: size)
    }

    /// The rows that a new page sends as a whole; with a voice, which says all that is sent, not those that say the same.
    var rowsToSendAnew: Range<Int>? {
        content?.hasSpeech == true && size.rows > 2 ? 1..<size.rows - 1 : nil
    }
}

/// What is in front of a visitor: another one is another page.
struct KioskView: Hashable, Sendable {
    var place: KioskPlace
    var isAsking: Bool
    var anchor: Anchor?
    var size: Size
}
