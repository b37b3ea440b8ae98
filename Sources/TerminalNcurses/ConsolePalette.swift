import CNcurses
import TerminalCore

/// True black and white for the high-contrast schemes, on a console whose white is gray.
///
/// The Linux console shows color 7 as (170, 170, 170); on it black reaches 9 to 1, and 21 to 1 once it is white.
struct ConsolePalette: Hashable {
    /// What sets color 0 to black and color 7 to white (initc), and what puts the palette back (oc).
    let setting: String, resetting: String

    /// Index, red, green and blue of what is set, in thousandths.
    static let colors: [(index: Int32, part: Int32)] = [(0, 0), (7, 1000)]

    /// The strings of the terminal that is set up now; nil for one that is no Linux console or cannot change its palette.
    static func ofThisTerminal(type: String) -> ConsolePalette? {
        guard type.hasPrefix("linux"), let resetting = string(curses_string("oc")) else { return nil }
        var setting = ""
        for (index, part) in colors {
            guard let text = string(curses_color_definition(index, part)) else { return nil }
            setting += text + end
        }
        return ConsolePalette(setting: setting, resetting: resetting + end)
    }

    /// What ends a string for a terminal that is called a Linux console and is none; a true one passes over it.
    private static let end = "\u{1B}\\"

    /// A string of terminfo; nil for none and an empty one.
    private static func string(_ capability: UnsafePointer<CChar>?) -> String? {
        capability.map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// What to send for a scheme, and what puts the palette back afterwards.
    func strings(for scheme: Scheme) -> (now: String, afterwards: String) {
        switch scheme {
        case .darkHighContrast, .lightHighContrast: (setting, resetting)
        case .auto, .mono: (resetting, "")
        }
    }
}
