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
        case .typeUnknown(let type): "Terminal type '\(Self.printable(type))' is not known here."
        case .cursorCannotMove(let type): "Terminal type '\(Self.printable(type))' cannot place its cursor."
        case .refused(let type): "Terminal type '\(Self.printable(type))' could not be started."
        }
    }

    private var cure: String {
        switch self {
        case .inputIsNoTerminal: "start teer without a pipe or file before it"
        case .outputIsNoTerminal: "start teer without a pipe or file behind it"
        default: "TERM=xterm-256color teer"
        }
    }

    /// A name out of the environment, without what could steer a terminal, and of bounded length.
    private static func printable(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.prefix(40).map { (" "..."~").contains($0) ? $0 : "?" }))
    }
}
