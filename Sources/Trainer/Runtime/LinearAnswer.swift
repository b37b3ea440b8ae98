import Procedures
import Screens
import TerminalCore

/// What a typed line means in linear mode.
enum LinearAnswer {
    /// Said once a phase.
    static let hint =
        "(Enter = done and next, b = back, l = list of steps, a number = that choice, p and a number = phase, "
        + "/word = find, note and words = note, skip and words = skip with a reason, q = quit, ? = keys)"

    /// Letters and words that differ from the keys of the full screen because they are typed as a line.
    private static let words: [String: Command] = [
        "b": .back, "back": .back, "next": .forward, "l": .outline, "list": .outline, "q": .quit, "quit": .quit, "?": .help,
        "help": .help, "full": .linear, "up": .up, "down": .down, "start": .start,
    ]

    /// The messages for a line.
    static func messages(for line: String, on page: Page, in state: TrainerState) -> [Message] {
        let line = line.filteredLine
        if case .key = state.prompt?.purpose { return [Key(name: line).map { .key($0) } ?? .key(.escape)] }
        if state.prompt != nil { return [line.isEmpty ? .key(.escape) : .typed(line)] }
        if line.isEmpty { return [.command(.activate)] }
        if let number = Int(line) { return [choice(number, on: page)] }
        if line.hasPrefix("/") { return [.command(.find), .typed(String(line.dropFirst()).trimmed)] }
        let (word, rest) = line.firstWord
        switch word {
        case "note" where !rest.isEmpty, "e" where !rest.isEmpty: return [.command(.note), .typed(rest)]
        case "skip" where !rest.isEmpty, "s" where !rest.isEmpty, "S" where !rest.isEmpty:
            return [.command(.skip), .typed(rest)]
        case "p", "phase": return [phase(rest)]
        default: break
        }
        if word.hasPrefix("p"), let number = Int(word.dropFirst()) { return [phase("\(number)")] }
        if let command = words[line] ?? Command(rawValue: line) { return [.command(command)] }
        if let scalar = line.unicodeScalars.first, line.unicodeScalars.count == 1 { return [.key(.character(scalar))] }
        return [.told("\"\(line)\" is not understood here. ? says what can be typed.")]
    }

    private static func choice(_ number: Int, on page: Page) -> Message {
        let ids = page.spokenChoices
        guard number > 0, ids.indices.contains(number - 1) else {
            return .told(ids.isEmpty ? "There is nothing to choose here." : "Choices are 1 to \(ids.count).")
        }
        return .choose(ids[number - 1])
    }

    private static func phase(_ text: String) -> Message {
        let commands: [Command] = [.phase1, .phase2, .phase3, .phase4, .phase5]
        guard let number = Int(text), number > 0, commands.indices.contains(number - 1) else {
            return .told("Phases are 1 to 5: type p2 for the second.")
        }
        return .command(commands[number - 1])
    }
}

extension String {
    /// A typed line without control characters and blanks at its ends.
    fileprivate var filteredLine: String {
        var scalars = UnicodeScalarView()
        for scalar in unicodeScalars where scalar.columns > 0 { scalars.append(scalar) }
        return String(scalars).trimmed
    }

    fileprivate var firstWord: (String, String) {
        guard let blank = firstIndex(of: " ") else { return (self, "") }
        return (String(self[..<blank]), String(self[blank...]).trimmed)
    }
}
