/// A key a person pressed, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
    case character(Unicode.Scalar)
    /// Control and a lower-case letter or one of `\ ] ^ _`.
    case control(Unicode.Scalar)
    case enter, tab, backTab, backspace, escape
    case up, down, left, right
    case home, end, pageUp, pageDown, insert, delete
    case function(Int)
    /// Alt and a key, which terminals send as an escape before the key's own bytes.
    indirect case alt(Key)
}

extension Key: CustomStringConvertible {
    private static let named: [(Key, String)] = [
        (.enter, "enter"), (.tab, "tab"), (.backTab, "shift-tab"), (.backspace, "backspace"), (.escape, "esc"),
        (.up, "up"), (.down, "down"), (.left, "left"), (.right, "right"), (.home, "home"), (.end, "end"),
        (.pageUp, "page-up"), (.pageDown, "page-down"), (.insert, "insert"), (.delete, "delete"),
        (.character(" "), "space"), (.character(","), "comma"),
    ]

    /// Control keys that terminals send the same byte for as for another key.
    private static let alike: [Unicode.Scalar: Key] = [
        "h": .backspace, "i": .tab, "j": .enter, "m": .enter, "[": .escape,
    ]

    /// The key's name, as settings files and scripts of keys spell it: `enter`, `ctrl-l`, `f2`, `a`.
    public var description: String {
        if let name = Self.named.first(where: { $0.0 == self })?.1 { return name }
        switch self {
        case .character(let scalar): return String(Character(scalar))
        case .control(let scalar): return "ctrl-\(Character(scalar))"
        case .function(let number): return "f\(number)"
        case .alt(let key): return "alt-\(key)"
        default: return "?"
        }
    }

    /// The key of a name, or nil when there is none of that name; `ctrl-i` is the tab key, as on every keyboard.
    public init?(name: String) {
        if let key = Self.named.first(where: { $0.1 == name })?.0 {
            self = key
        } else if let scalar = name.unicodeScalars.first, name.unicodeScalars.count == 1, scalar.columns == 1 {
            self = .character(scalar)
        } else if name.hasPrefix("ctrl-") {
            guard let scalar = name.unicodeScalars.last, name.unicodeScalars.count == 6 else { return nil }
            guard let key = Self.alike[scalar] ?? Self.control(with: scalar) else { return nil }
            self = key
        } else if name.hasPrefix("alt-"), let key = Key(name: String(name.dropFirst(4))) {
            self = .alt(key)
        } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...24).contains(number) {
            self = .function(number)
        } else {
            return nil
        }
    }

    private static func control(with scalar: Unicode.Scalar) -> Key? {
        ("a"..."z").contains(scalar) || ("\\"..."_").contains(scalar) ? .control(scalar) : nil
    }
}
