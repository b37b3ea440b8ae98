import Screens
import TerminalCore

/// A line being typed, or a key being waited for, on the message line.
struct Prompt: Equatable, Sendable {
    enum Purpose: Equatable, Sendable {
        case search
        case note
        case skipReason
        /// Narrows the list of the page in front.
        case filter
        /// The next key is given to a command.
        case key(Command)
    }

    var purpose: Purpose
    var typed = ""

    /// The longest line that can be typed, in characters.
    static let longest = 400

    var question: String {
        switch purpose {
        case .search: "Find:"
        case .note: "Note:"
        case .skipReason: "Skip, because:"
        case .filter: "Show lines with:"
        case .key(let command): "Press the key for \"\(command.rawValue)\" (Esc: none):"
        }
    }

    var message: Screens.Message { .prompt(question: question, typed: typed) }

    /// What is pressed now, for the key line.
    var keys: [KeyHint] {
        if case .key = purpose { return [KeyHint("any key", "takes it"), KeyHint("Esc", "cancel")] }
        return [KeyHint("Enter", "ok"), KeyHint("Bksp", "rub out"), KeyHint("Esc", "cancel")]
    }

    /// Types a key; returns false for keys that type nothing.
    mutating func type(_ key: Key) -> Bool {
        switch key {
        case .character(let scalar) where scalar.columns > 0:
            if typed.unicodeScalars.count < Self.longest { typed.unicodeScalars.append(scalar) }
        case .backspace, .delete:
            if !typed.isEmpty { typed.removeLast() }
        case .control("u"): typed = ""
        case .control("w"): typed = typed.split(separator: " ").dropLast().map { $0 + " " }.joined()
        default: return false
        }
        return true
    }
}
