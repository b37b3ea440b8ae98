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
    /// Everything looked right, and curses refused all the same.
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
        case .refused(let type): "Terminal type '\(PlainText.quoted(type))' could not be started."
        }
    }

    private var cure: String {
        switch self {
        case .inputIsNoTerminal: "start teer without a pipe or file before it"
        case .outputIsNoTerminal: "start teer without a pipe or file behind it"
        default: "TERM=xterm-256color teer"
        }
    }
}
