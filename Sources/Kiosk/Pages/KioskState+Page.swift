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
        page.message = notice.map { .notice($0) }
        page.numbers = isSpoken
        if isSpoken { page.keys = Self.spokenKeys(hasChoices: !page.spokenChoices.isEmpty) }
        return (cursors[place] ?? PageCursor()).placed(on: page, in: room)
    }

    /// The frame to show now.
    public mutating func frame() -> Frame {
        if !isAsking, place != .code, trainer != nil, notice == nil { return trainer!.show() }  // looked at just before
        var page = page
        if trainer != nil, let notice { page.message = .notice(notice) }
        return page.render(in: size, repertoire: repertoire, cache: lineCache)
    }

    private static func spokenKeys(hasChoices: Bool) -> [KeyHint] {
        [
            hasChoices ? KeyHint("Down and Up", "move") : KeyHint("Up", "say again"),
            KeyHint("Enter", hasChoices ? "choose" : "go on"), KeyHint("Backspace", "go back"),
            KeyHint("F2 or l", "full screen"),
        ]
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
}
