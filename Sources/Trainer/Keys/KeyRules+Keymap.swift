import Settings
import TerminalCore
import TextRules

extension KeyRules {
    /// Which commands and keys this program has.
    public static let ofTheProgram = KeyRules(
        commands: Command.allCases.map(\.rawValue) + LabKeymap.names, objection: { objection(to: $0, for: $1) },
        conflicts: { conflicts(in: $0, hasLetters: $1) })

    /// Keys that the terminal turns into signals, or that mean the same everywhere: they can be given to no other command.
    static let fixed: [Key: (verb: String, command: Command?)] = [
        .control("c"): ("leaves the program", .quit), .control("z"): ("stops the program until \"fg\"", .suspend),
        .control("\\"): ("ends the program", nil),
    ]

    private static func objection(to name: String, for command: String) -> Objection? {
        let shown = PlainText.quoted(name)
        guard let key = Key(name: name) else {
            return Objection(
                "\"\(shown)\" is no key", hint: "such as n, \"?\", enter, page-down, ctrl-l or f2; quote signs")
        }
        if let does = fixed[key], does.command?.rawValue != command {
            return Objection("\(shown) always \(does.verb)", hint: "give \"\(command)\" another key")
        }
        // Terminals send one byte for both.
        guard name.hasPrefix("ctrl-"), key.description != name else { return nil }
        let loser = Keymap().command(for: key).flatMap { $0.rawValue == command ? nil : $0.rawValue }
        return Objection(
            "\(shown) is the key \(key.description)" + (loser.map { ", which \"\($0)\" loses" } ?? ""),
            hint: "write \(key.description) if that is meant", isWarning: true)
    }

    /// Two commands with one key, and commands that would be left without any and without which nobody gets on or out.
    private static func conflicts(in keys: [String: [String]], hasLetters: Bool) -> [String: Objection] {
        var replaced = Settings(keys: keys).replacedKeys
        var found: [String: Objection] = [:]
        var owners: [Key: Command] = [:]
        for command in Command.allCases {
            for key in replaced[command] ?? [] {
                if let owner = owners[key] {
                    found[command.rawValue] = Objection(
                        "\(key.description) is given to \"\(owner.rawValue)\" as well",
                        hint: "give each command keys of its own")
                    replaced[command] = nil
                    break
                }
                owners[key] = command
            }
        }
        while let lost = Keymap(replacing: replaced, letters: hasLetters).unreachable.first {
            let usual = Keymap().keys[lost] ?? []
            let takers = Command.allCases.filter { replaced[$0]?.contains(where: usual.contains) ?? false }
            guard let culprit = replaced[lost] == nil ? takers.first : lost else { break }
            found[culprit.rawValue] = Objection(
                "no key would be left for \"\(lost.rawValue)\"", hint: "leave it one of its own: \(lost.usualKeys)")
            replaced[culprit] = nil
        }
        return found
    }
}

extension Command {
    /// The names of the keys it has unless the settings say otherwise.
    fileprivate var usualKeys: String {
        (Keymap().keys[self] ?? []).map(\.description).joined(separator: ", ")
    }
}
