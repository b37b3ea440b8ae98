import ProgramLoop
import TerminalCore

/// What a person does, as tests write it: key names with blanks between them.
///
/// `down*3` presses a key three times, `'two words'` types a text letter by letter, `@40x12` resizes the terminal. A name that no
/// key bears stops the test.
struct Script: ExpressibleByStringLiteral, CustomStringConvertible {
    private(set) var inputs: [Happening] = []
    let description: String

    init(stringLiteral text: String) { self.init(text) }

    init(_ text: String) {
        description = text
        var rest = text[...]
        while let start = rest.firstIndex(where: { $0 != " " && $0 != "\n" }) {
            rest = rest[start...]
            if rest.first == "'" {
                let typed = rest.dropFirst().prefix { $0 != "'" }
                inputs += Self.typing(String(typed))
                rest = rest[typed.endIndex...].dropFirst()
            } else {
                let word = rest.prefix { $0 != " " && $0 != "\n" }
                inputs += Self.inputs(of: String(word))
                rest = rest[word.endIndex...]
            }
        }
    }

    /// A script of keys.
    init(_ keys: [Key]) {
        inputs = keys.map(Happening.key)
        description = keys.map(\.description).joined(separator: " ")
    }

    /// The keys of the script, without what happens to the terminal.
    var keys: [Key] {
        inputs.compactMap { input in
            if case .key(let key) = input { return key }
            return nil
        }
    }

    private static func typing(_ text: String) -> [Happening] { text.unicodeScalars.map { .key(.character($0)) } }

    private static func inputs(of word: String) -> [Happening] {
        if let key = Key(name: word) { return [.key(key)] }
        if word.hasPrefix("@") { return [.resized(Size(named: String(word.dropFirst())))] }
        let parts = word.split(separator: "*")
        guard parts.count == 2, let key = Key(name: String(parts[0])), let count = Int(parts[1]) else {
            preconditionFailure("\"\(word)\" is no key")
        }
        return Array(repeating: .key(key), count: count)
    }
}

extension Size {
    /// A size spelled "80x24".
    init(named name: String) {
        let parts = name.split(separator: "x").compactMap { Int($0) }
        precondition(parts.count == 2, "\"\(name)\" is no size")
        self.init(columns: parts[0], rows: parts[1])
    }
}
