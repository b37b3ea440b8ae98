import TerminalCore

/// Which key says which command; dispatch, key line, help page and manual all read this one table.
public struct Keymap: Equatable, Sendable {
    /// The keys of each command, the one to show first.
    public private(set) var keys: [Command: [Key]]
    /// The same keys as screens name them.
    public private(set) var labels: [Command: [String]]
    /// The command of each key.
    private var commands: [Key: Command]
    /// Whether single letters and digits are commands (WCAG 2.1.4 asks for a way to switch them off).
    public let hasLetters: Bool

    /// The keys as they come.
    ///
    /// Whatever has a letter has another key as well or a line on the start screen, so that nothing is lost without letters.
    public static let standard: [(Command, [String])] = [
        (.activate, ["enter"]), (.readOn, ["space"]), (.back, ["backspace"]), (.previous, ["left", "h"]),
        (.forward, ["right", "l"]),
        (.down, ["down", "j"]), (.up, ["up", "k"]),
        (.pageDown, ["page-down", "ctrl-f"]), (.pageUp, ["page-up", "ctrl-b"]),
        (.first, ["home", "g"]), (.last, ["end", "G"]),
        (.nextPhase, ["tab"]), (.previousPhase, ["shift-tab"]),
        (.phase1, ["1"]), (.phase2, ["2"]), (.phase3, ["3"]), (.phase4, ["4"]), (.phase5, ["5"]),
        (.mark, ["m", "ctrl-x"]), (.skip, ["S", "f11", "ctrl-k"]), (.undo, ["u", "delete"]), (.note, ["e", "insert"]),
        (.why, ["w", "ctrl-w"]),
        (.definitions, ["d", "f12"]), (.check, ["C", "ctrl-u"]), (.guess, ["i"]), (.flag, ["f", "ctrl-a"]),
        (.learner, ["L", "ctrl-d"]),
        (.find, ["/", "f4"]), (.nextHit, ["n", "ctrl-n"]), (.previousHit, ["N", "ctrl-p"]),
        (.outline, ["o", "f5"]), (.reference, ["r", "f6"]), (.glossary, ["D", "f7"]), (.notes, ["E"]),
        (.cards, ["!", "ctrl-e"]), (.pictures, ["p", "ctrl-v"]), (.goTo, [":", "ctrl-o"]),
        (.summary, ["s"]), (.settings, ["comma", "f8"]), (.about, ["a"]), (.start, ["0", "f9"]), (.mode, ["M"]),
        (.lab, ["c", "ctrl-y"]),
        (.help, ["?", "f1", "ctrl-g"]), (.linear, ["f2"]), (.scheme, ["f3"]), (.timer, ["t", "ctrl-t"]),
        (.repaint, ["ctrl-l"]), (.suspend, ["ctrl-z"]), (.cancel, ["esc"]), (.quit, ["q", "f10", "ctrl-c"]),
    ]

    /// The standard keys with some commands' keys replaced.
    ///
    /// A key given to a command is taken from the one that had it. With `letters` off, single characters are no commands.
    public init(replacing replaced: [Command: [Key]] = [:], letters: Bool = true) {
        hasLetters = letters
        keys = [:]
        labels = [:]
        commands = [:]
        let taken = Set(replaced.values.joined())
        for (command, names) in Self.standard {
            let own = replaced[command] ?? names.compactMap(Key.init(name:)).filter { !taken.contains($0) }
            keys[command] = own.filter { letters || !$0.isTyped }
        }
        for (command, keys) in keys {
            labels[command] = keys.map(\.label)
            for key in keys { commands[key] = command }
        }
    }

    /// The command a key says, or nil.
    public func command(for key: Key) -> Command? { commands[key] }

    /// The name of the key to show for a command; nil when it has none.
    public func name(of command: Command) -> String? { labels[command]?.first }

    /// Commands that would be left without any key, and without which nobody finds the way out or on.
    public var unreachable: [Command] {
        [Command.activate, .back, .up, .down, .help, .quit].filter { keys[$0]?.isEmpty ?? true }
    }
}

extension Key {
    /// Whether pressing it would also type something.
    var isTyped: Bool {
        if case .character(let scalar) = self { return scalar != " " }
        return false
    }

    /// The key's name as screens show it.
    public var label: String {
        switch self {
        case .backspace: "Bksp"
        case .pageDown: "PgDn"
        case .pageUp: "PgUp"
        case .escape: "Esc"
        case .character(","): ","
        case .character(" "): "Space"
        case .character(let scalar): String(Character(scalar))
        case .control(let scalar): "^\(Character(scalar).uppercased())"
        case .backTab: "Shift-Tab"
        case .alt(let key): "Alt-\(key.label)"
        default: description.prefix(1).uppercased() + description.dropFirst()
        }
    }
}
