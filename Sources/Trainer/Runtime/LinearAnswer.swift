import Procedures
import Screens
import TerminalCore
import TextRules

/// A typed line, or text that the terminal marked as pasted.
enum LinearLine: Equatable {
    case typed(String)
    case pasted(String)
}

/// What a typed line means in linear mode.
enum LinearAnswer {
    /// Said once a phase.
    static let hint =
        "(Enter = done and next, b = back, l = list of steps, a number = that choice, p and a number = phase, "
        + "/word = find, : 3.12 = go to that step, ! = emergency cards, pictures = pictures, note and words = note without patient names, skip and words = skip with a reason, full = full screen, q = quit, ? = help)"

    /// Said once a knowledge check.
    static let hintOfCheck =
        "(A number = that choice, a number and ? = a guess, Enter = on, skip and words = pass over with a reason, "
        + "flag and words = say what is wrong with the question, q = stop, ? = help)"

    /// Said once a case.
    static let hintOfCase =
        "(A number = that line, /word = find, ! = emergency card, r = reference, q = leave, which keeps the case, ? = help)"

    /// Letters and words that differ from the keys of the full screen because they are typed as a line.
    static let words: [(String, Command)] = [
        ("b", .back), ("back", .back), ("next", .forward), ("l", .outline), ("list", .outline), ("q", .quit), ("quit", .quit),
        ("?", .help), ("help", .help), ("full", .linear), ("screen", .linear), ("up", .up), ("down", .down), ("start", .start),
        ("go", .goTo), (":", .goTo), ("!", .cards), ("card", .cards), ("p", .pictures), ("picture", .pictures),
        // The start screen has a line for who walks: a capital L stays the list of steps.
        ("L", .outline), ("learner", .learner),
    ]

    /// The messages for a line.
    static func messages(for line: LinearLine, on page: Page, in state: TrainerState) -> [Message] {
        switch line {
        case .typed(let line): messages(forTyped: PlainText.written(line).trimmed, on: page, in: state)
        case .pasted(let text): state.prompt == nil ? [.pasted(text)] : [.typed(PlainText.written(text).trimmed)]
        }
    }

    private static func messages(forTyped line: String, on page: Page, in state: TrainerState) -> [Message] {
        if state.prompt?.takesKey == true { return [Key(name: line).map { .key($0) } ?? .key(.escape)] }
        if state.prompt != nil { return [line.isEmpty ? .key(.escape) : .typed(line)] }
        if line.isEmpty { return [.command(.activate)] }
        if state.checkInFront != nil, line.hasSuffix("?"), let number = Int(line.dropLast()) {
            return [.command(.guess), choice(number, on: page)]
        }
        if let number = Int(line) {
            if case .lookup(.pictures) = state.place { return [.number(number, .pictures)] }
            return [choice(number, on: page)]
        }
        if line.hasPrefix(":") { return asking(.goTo, String(line.dropFirst()).trimmed) }
        if line.hasPrefix("!"), let number = Int(String(line.dropFirst()).trimmed) { return [.number(number, .cards)] }
        if line.hasPrefix("/") { return asking(.find, String(line.dropFirst()).trimmed) }
        let (word, rest) = line.firstWord
        switch word.lowercased() {
        case "note" where !rest.isEmpty, "e" where !rest.isEmpty: return asking(.note, rest)
        case "skip" where !rest.isEmpty, "s" where !rest.isEmpty: return asking(.skip, rest)
        case "flag" where !rest.isEmpty: return asking(.flag, rest)
        case "find" where !rest.isEmpty: return asking(.find, rest)
        case "go" where !rest.isEmpty: return asking(.goTo, rest)
        case "card" where Int(rest) != nil, "cards" where Int(rest) != nil: return [.number(Int(rest)!, .cards)]  // it is one
        case "picture" where Int(rest) != nil, "pictures" where Int(rest) != nil:
            return [.number(Int(rest)!, .pictures)]  // it is one
        case "p" where !rest.isEmpty, "phase": return [phase(rest, in: state)]
        case let word where word.hasPrefix("p") && Int(word.dropFirst()) != nil:
            return [phase(String(word.dropFirst()), in: state)]
        default: return [command(line, in: state).map { .command($0) } ?? .told(notUnderstood(line))]
        }
    }

    /// What a word or a letter says. Words may be written in capitals, as dictation does; a letter is the other letter's key only
    /// where it has none of its own.
    private static func command(_ line: String, in state: TrainerState) -> Command? {
        let lower = line.lowercased()
        if let scalar = line.unicodeScalars.first, line.unicodeScalars.count == 1 {
            return word(line) ?? state.keymap.command(for: .character(scalar)) ?? word(lower)
                ?? lower.unicodeScalars.first.flatMap { state.keymap.command(for: .character($0)) }
        }
        return word(lower) ?? Command(rawValue: lower)
    }

    private static func word(_ line: String) -> Command? { words.first { $0.0 == line }?.1 }

    private static func asking(_ command: Command, _ words: String) -> [Message] {
        words.isEmpty ? [.command(command)] : [.command(command), .typed(words)]
    }

    private static func notUnderstood(_ line: String) -> String {
        "\"\(line)\" is not understood here. ? says what can be typed."
    }

    private static func choice(_ number: Int, on page: Page) -> Message {
        let ids = page.spokenChoices
        guard number > 0, ids.indices.contains(number - 1) else {
            return .told(ids.isEmpty ? "There is nothing to choose here." : "Choices are 1 to \(ids.count).")
        }
        return .choose(ids[number - 1])
    }

    private static func phase(_ text: String, in state: TrainerState) -> Message {
        let phases = state.procedure.phases.indices
        guard let number = Int(text), phases.contains(number - 1) else {
            return .told("Phases are 1 to \(phases.count): type p2 for the second.")
        }
        return .phase(number)
    }
}

extension String {
    fileprivate var firstWord: (String, String) {
        guard let blank = firstIndex(of: " ") else { return (self, "") }
        return (String(self[..<blank]), String(self[blank...]).trimmed)
    }
}
