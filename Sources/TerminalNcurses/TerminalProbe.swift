import CNcurses
import Glibc
import TerminalCore

/// What can be known of the terminal before it is opened.
public struct TerminalProbe: Hashable, Sendable {
    public var inputIsTerminal: Bool
    public var outputIsTerminal: Bool
    /// The value of `TERM`, nil when unset or empty.
    public var type: String?
    /// Whether the system describes this type.
    public var typeIsKnown: Bool
    /// Whether the cursor can be placed: without it there is no full screen.
    public var cursorMoves: Bool
    /// Whether the locale's characters are UTF-8.
    public var isUTF8: Bool
    /// How many colors the type has; 0 for none.
    public var colors: Int

    public init(
        inputIsTerminal: Bool, outputIsTerminal: Bool, type: String?, typeIsKnown: Bool, cursorMoves: Bool, isUTF8: Bool,
        colors: Int
    ) {
        self.inputIsTerminal = inputIsTerminal
        self.outputIsTerminal = outputIsTerminal
        self.type = type
        self.typeIsKnown = typeIsKnown
        self.cursorMoves = cursorMoves
        self.isUTF8 = isUTF8
        self.colors = colors
    }
}

extension TerminalProbe {
    /// Asks the system; sets the locale's character set for the whole program, sends nothing to the terminal.
    public static func ofThisProcess() -> TerminalProbe {
        let type = environment("TERM")
        let description = TerminalDescription(ofType: type ?? "")
        return TerminalProbe(
            inputIsTerminal: isatty(STDIN_FILENO) == 1, outputIsTerminal: isatty(STDOUT_FILENO) == 1, type: type,
            typeIsKnown: description != nil, cursorMoves: description?.cursorMoves ?? false,
            isUTF8: CharacterSet.takeFromLocale().isUTF8, colors: description?.colors ?? 0)
    }

    /// What can be shown: the Linux console and hardware terminals have no braille, whatever the locale says.
    ///
    /// - Parameter ascii: show nothing but ASCII, whatever the locale allows.
    public func repertoire(ascii: Bool) -> Repertoire {
        ascii || !isUTF8 ? .ascii : isConsole ? .console : .unicode
    }

    /// Whether it is the Linux console or a hardware terminal, by its type.
    var isConsole: Bool {
        ["linux", "vt1", "vt2", "vt3", "vt4", "vt5", "ansi", "cons25", "wy", "con"].contains { (type ?? "").hasPrefix($0) }
    }

    /// What stands in the way of the full screen; nil when nothing does.
    public var obstacle: OpeningError? {
        guard inputIsTerminal else { return .inputIsNoTerminal }
        guard outputIsTerminal else { return .outputIsNoTerminal }
        guard let type else { return .typeUnset }
        guard typeIsKnown else { return .typeUnknown(type) }
        return cursorMoves ? nil : .cursorCannotMove(type)
    }
}

/// A variable of the environment, nil when unset or empty.
func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
}
