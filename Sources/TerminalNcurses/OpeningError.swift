import TextRules

/// Why this terminal cannot show the full screen, with the cure.
public enum OpeningError: Error, Hashable, Sendable {
    case inputIsNoTerminal
    case outputIsNoTerminal
    /// `TERM` is not set, or empty.
    case typeUnset
    /// The system has no description of this type.
    case typeUnknown(String)
    /// The type is known, but its cursor cannot be placed (`dumb`).
    case cursorCannotMove(String)
    /// The system has no file descriptors left for this program.
    case outOfDescriptors
    /// The line does not tell its modes, as when the terminal has gone; what the system says of it.
    case modesUnknown(String)
    /// The terminal has more columns or rows than curses can count.
    case tooLarge(columns: Int, rows: Int)
    /// Curses can not work with this type, though the system describes it.
    case refused(String)
}

extension OpeningError: CustomStringConvertible {
    /// One or two sentences for the user: what is the matter, what is shown now, what to do for full screen.
    public var description: String {
        "\(matter) Showing the linear version. For full screen: \(cure)"
    }

    private var matter: String {
        switch self {
        case .inputIsNoTerminal: "Standard input is not a terminal."
        case .outputIsNoTerminal: "Standard output is not a terminal."
        case .typeUnset: "The terminal type is not known: TERM is not set."
        case .typeUnknown(let type): "Terminal type '\(PlainText.quoted(type))' is not known here."
        case .cursorCannotMove(let type): "Terminal type '\(PlainText.quoted(type))' cannot place its cursor."
        case .outOfDescriptors: "Too many files are open for a terminal to be opened."
        case .modesUnknown(let reason): "The terminal does not tell its modes: \(reason)."
        case .tooLarge(let columns, let rows):
            "The terminal says it has \(columns) columns and \(rows) rows; \(Self.mostCells) of each are the most."
        case .refused(let type): "Curses can not work with terminal type '\(PlainText.quoted(type))'."
        }
    }

    private var cure: String {
        switch self {
        case .inputIsNoTerminal: "start teer without a pipe or file before it"
        case .outputIsNoTerminal: "start teer without a pipe or file behind it"
        case .outOfDescriptors: "allow more with \"ulimit -n 64\", then start teer again"
        case .modesUnknown: "start teer in another terminal"
        case .tooLarge: "make the window smaller, or say its size with \"stty columns 80 rows 24\""
        default: "TERM=xterm-256color teer"
        }
    }

    /// The largest number of columns or rows, which curses keeps in 16 bits.
    static let mostCells = 32_767
}
