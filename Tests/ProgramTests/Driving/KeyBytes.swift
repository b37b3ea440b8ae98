/// What a keyboard sends for a key, and tmux's name for it.
///
/// Names as in the program's settings: `enter`, `down`, `ctrl-l`, `f2`, or the character itself.
struct KeyBytes {
    /// What xterm and its like send.
    let bytes: [UInt8]
    /// What `tmux send-keys` calls it.
    let tmuxName: String

    init(_ name: String) {
        if let (text, tmuxName) = Self.named[name] {
            bytes = Array(text.utf8)
            self.tmuxName = tmuxName
        } else if name.hasPrefix("ctrl-"), let letter = name.utf8.last {
            bytes = [letter & 31]
            tmuxName = "C-\(name.dropFirst(5))"
        } else {
            bytes = Array(name.utf8)
            tmuxName = name
        }
    }

    /// Every key with a name.
    static var names: [String] { named.keys.sorted() }

    private static let named: [String: (String, String)] = [
        "enter": ("\r", "Enter"), "esc": ("\u{1B}", "Escape"), "space": (" ", "Space"), "tab": ("\t", "Tab"),
        "shift-tab": ("\u{1B}[Z", "BTab"), "backspace": ("\u{7F}", "BSpace"), "comma": (",", ","),
        "up": ("\u{1B}OA", "Up"), "down": ("\u{1B}OB", "Down"), "right": ("\u{1B}OC", "Right"), "left": ("\u{1B}OD", "Left"),
        "home": ("\u{1B}OH", "Home"), "end": ("\u{1B}OF", "End"), "page-up": ("\u{1B}[5~", "PageUp"),
        "page-down": ("\u{1B}[6~", "PageDown"), "insert": ("\u{1B}[2~", "IC"), "delete": ("\u{1B}[3~", "DC"),
        "f1": ("\u{1B}OP", "F1"), "f2": ("\u{1B}OQ", "F2"), "f3": ("\u{1B}OR", "F3"), "f4": ("\u{1B}OS", "F4"),
        "f5": ("\u{1B}[15~", "F5"), "f6": ("\u{1B}[17~", "F6"), "f7": ("\u{1B}[18~", "F7"), "f8": ("\u{1B}[19~", "F8"),
        "f9": ("\u{1B}[20~", "F9"), "f10": ("\u{1B}[21~", "F10"), "f11": ("\u{1B}[23~", "F11"), "f12": ("\u{1B}[24~", "F12"),
    ]
}
