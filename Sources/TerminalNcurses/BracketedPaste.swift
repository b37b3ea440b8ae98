import CNcurses

/// The strings that make a terminal mark pasted text, so that it is not taken for keys, and that end it.
struct BracketedPaste: Hashable {
    let on: String
    let off: String

    /// A terminal that cannot be asked for it.
    static let none = BracketedPaste(on: "", off: "")
    /// DEC private mode 2004, as xterm has it and nearly all since.
    static let standard = BracketedPaste(on: "\u{1B}[?2004h", off: "\u{1B}[?2004l")

    /// What terminfo says of this terminal (BE, BD). Older descriptions lack it, so that terminals with control sequences of
    /// ECMA-48 are asked all the same: those without the mode pass it over. Consoles and hardware terminals are left alone.
    static func ofThisTerminal(isConsole: Bool) -> BracketedPaste {
        if let on = curses_string("BE"), let off = curses_string("BD") {
            return BracketedPaste(on: String(cString: on), off: String(cString: off))
        }
        let placesCursorByECMA = curses_string("cup").map { String(cString: $0).hasPrefix("\u{1B}[") } ?? false
        return placesCursorByECMA && !isConsole ? standard : none
    }
}
