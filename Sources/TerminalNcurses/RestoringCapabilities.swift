import CNcurses

/// The terminal's own strings that end what a full-screen program began.
struct RestoringCapabilities: Hashable {
    /// Plain characters again (sgr0), the ordinary character set (rmacs), the terminal's own colors (op).
    var plain = "", ordinaryCharacters = "", ownColors = ""
    /// The palette as it was (oc), while it is another one.
    var ownPalette = ""
    /// Cursor keys as they were (rmkx), a visible cursor (cnorm).
    var ordinaryKeys = "", visibleCursor = ""
    /// Pasted text comes as keys again (BD).
    var keysAgain = ""
    /// The screen of before (rmcup); empty where the terminal has but one.
    var formerScreen = ""
    /// The cursor's place kept and found again (sc, rc).
    var savedCursor = "", restoredCursor = ""
    /// To the start of the last row (cup), and blank to its end (el).
    var lastRow = "", blankRow = ""

    /// Whether there is one screen only, whose last row is blanked for the shell's prompt.
    var endsOnLastRow: Bool { formerScreen.isEmpty }

    /// What to send, without the padding that terminfo writes as `$<5>`.
    var bytes: [UInt8] {
        let end = endsOnLastRow ? [lastRow, blankRow] : [formerScreen]
        let parts = [ordinaryCharacters, plain, ownColors, ownPalette, ordinaryKeys, keysAgain, visibleCursor] + end + ["\r"]
        return Self.withoutPadding(parts.joined())
    }

    /// What to send when curses gave the terminal back.
    ///
    /// Curses takes for granted that all it sent has arrived; but a key that interrupts makes the line drop what is under way,
    /// and with it the end of an attribute. And curses says which rows scroll by the size it knows, which may be another by then.
    /// Where there is one screen only, the last row is blanked for the shell's prompt.
    ///
    /// - Parameter rows: how many rows there are, when that changed.
    func afterCurses(rows: Int?) -> [UInt8] {
        let scrolling = rows.flatMap { curses_scrolling_rows(Int32($0) - 1) }.map { String(cString: $0) }
        let canTell = scrolling != nil && !savedCursor.isEmpty && !restoredCursor.isEmpty
        let scrollingAll = canTell ? savedCursor + (scrolling ?? "") + restoredCursor : ""
        return Self.withoutPadding(
            ordinaryCharacters + plain + ownPalette + keysAgain + scrollingAll + (endsOnLastRow ? lastRow + blankRow : ""))
    }

    /// Cuts every `$<...>` out.
    static func withoutPadding(_ text: String) -> [UInt8] {
        var kept: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let dollar = rest.firstIndex(of: UInt8(ascii: "$")) {
            kept += rest[..<dollar]
            rest = rest[dollar...]
            guard rest.dropFirst().first == UInt8(ascii: "<"), let close = rest.firstIndex(of: UInt8(ascii: ">")) else {
                kept.append(rest.removeFirst())
                continue
            }
            rest = rest[(close + 1)...]
        }
        return kept + rest
    }

    /// Asks terminfo for the terminal that is set up now, with so many rows.
    static func ofThisTerminal(rows: Int) -> RestoringCapabilities {
        func string(_ name: String) -> String { curses_string(name).map { String(cString: $0) } ?? "" }
        var capabilities = RestoringCapabilities(
            plain: string("sgr0"), ordinaryCharacters: string("rmacs"), ownColors: string("op"), ordinaryKeys: string("rmkx"),
            visibleCursor: string("cnorm"), formerScreen: string("rmcup"), savedCursor: string("sc"),
            restoredCursor: string("rc"), blankRow: string("el"))
        capabilities.takeLastRow(ofRows: rows)
        return capabilities
    }

    /// Follows the terminal's size.
    mutating func takeLastRow(ofRows rows: Int) {
        lastRow = curses_cursor_address(Int32(rows) - 1, 0).map { String(cString: $0) } ?? ""
    }
}
