import ArgumentParser
import TextRules
import YAMLReading

/// What to say when a command was used wrongly: what is wrong, and the nearest right thing.
enum WrongUse {
    /// The subcommands a person can type.
    static let commands = [
        "walkthrough", "summary", "quiz", "records", "learners", "replay", "cards", "check", "export", "graph", "trace",
        "simulate", "lab", "case", "kiosk", "translate", "doctor", "help",
    ]

    /// A sentence when the first word, or the one behind "help", is no command.
    static func ofCommand(_ arguments: [String]) -> String? {
        if arguments.first == "help", arguments.count > 1 { return ofCommand(Array(arguments.dropFirst())) }
        guard let first = arguments.first, !first.hasPrefix("-"), !commands.contains(first), first != StartCommand._commandName
        else { return nil }
        return unknown("command", first, among: commands) + " \"teer --help\" lists them."
    }

    /// "There is no KIND 'name'. Did you mean 'nearest'?", or the list when nothing is near.
    static func unknown(_ kind: String, _ name: String, among names: [String]) -> String {
        let shown = PlainText.name(name)
        let start = "There is no \(kind) '\(shown)'."
        if let nearest = EditDistance.nearest(to: name, among: names) ?? beginning(like: name, among: names) {
            return "\(start) Did you mean '\(nearest)'?"
        }
        let list = names.prefix(12).joined(separator: ", ")
        return "\(start) There \(names.count == 1 ? "is" : "are"): \(list)\(names.count > 12 ? ", ..." : "")."
    }

    /// "The step 'gra' can be 1.2 Grade the leak or 3.12 Grasp both leaflets.", with the first ones named.
    static func ambiguous(_ kind: String, _ name: String, among names: [String]) -> String {
        let list = names.prefix(5).joined(separator: "; ")
        return
            "'\(PlainText.name(name))' fits more than one \(kind): \(list)\(names.count > 5 ? "; ..." : ""). Name one by its number."
    }

    /// The name that begins nearly as what was typed: "wlak" means "walkthrough".
    private static func beginning(like name: String, among names: [String]) -> String? {
        guard name.count > 1 else { return nil }
        let beginnings = names.map { String($0.prefix(name.count)) }
        return EditDistance.nearest(to: name.lowercased(), among: beginnings).flatMap { beginnings.firstIndex(of: $0) }.map {
            names[$0]
        }
    }

    /// What ArgumentParser found wrong, with the nearest option where an option is unknown.
    static func sentence(for error: any Error, _ arguments: [String]) -> String {
        let lines = Teer.message(for: error).split(separator: "\n").map { PlainText.name(String($0)) }
        return (lines + [help(for: arguments)]).joined(separator: "\n")
    }

    private static func help(for arguments: [String]) -> String {
        let command = arguments.first.flatMap { commands.contains($0) ? " \($0)" : nil } ?? ""
        return "\"teer\(command) --help\" says how it is used."
    }
}
