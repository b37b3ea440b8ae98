import Procedures
import Screens
import TerminalCore

/// A line being typed, or a key being waited for, on the message line.
struct Prompt: Equatable, Sendable {
    enum Purpose: Hashable, Sendable {
        case search
        case note
        /// What the learner thinks of a case.
        case reflection
        case skipReason
        /// Narrows the list of the page in front.
        case filter
        /// A step is gone to, by its number or by words.
        case goTo
        /// A card or a picture is opened by its number.
        case number(Numbered)
        /// A question of the knowledge check is passed over, or said to be wrong; or a learner is named.
        case passOver, flag, learnerName
        /// The next key is given to a command.
        case key(Command)
        /// The next key is given to something in the clip lab, by its name in the settings file.
        case labKey(String)
    }

    var purpose: Purpose
    var line: LineEditor
    /// What was typed by hand before Tab put in a match, and which match that was.
    var completion: Completion?
    /// A word about the key before, until the next one.
    var remark: String?

    struct Completion: Equatable, Sendable {
        var stem: String
        var at: Int
    }

    /// The longest line that can be typed, in characters, here and in linear mode.
    static let longest = 1_000

    init(purpose: Purpose, typed: String = "") {
        self.purpose = purpose
        line = LineEditor(typed, longest: Self.longest)
    }

    var typed: String { line.text }

    /// The question, led by the remark.
    var question: String { (remark.map { $0 + " " } ?? "") + label }

    private var label: String {
        switch purpose {
        case .search: "Find:"
        case .note: "Note:"
        case .reflection: "Well, and otherwise next time:"
        case .skipReason: "Skip, because:"
        case .filter: "Show lines with:"
        case .passOver: "Pass over, because:"
        case .flag: "What seems wrong with it:"
        case .learnerName: "Your name:"
        case .goTo: "Go to:"
        case .number(.cards): "Card number:"
        case .number(.pictures): "Picture number:"
        case .labKey(let name): "Press the key for \"\(name)\" (Esc: none):"
        case .key(let command): "Press the key for \"\(command.rawValue)\" (Esc: none):"
        }
    }

    var message: Screens.Message { .prompt(question: question, typed: line.before, rest: line.after) }

    /// What is pressed now, for the key line; a note has its rule there, which stays on narrow screens.
    func keys(columns: Int) -> [KeyHint] {
        if takesKey { return [KeyHint("any key", "takes it"), KeyHint("Esc", "cancel")] }
        if purpose == .goTo { return [KeyHint("Enter", "go"), KeyHint("Tab", "complete"), KeyHint("Esc", "cancel")] }
        let rule = purpose == .note ? [KeyHint("No", "patient names")] : []
        let rubOut = rule.isEmpty || columns >= 54 ? [KeyHint("Bksp", "rub out")] : []
        return rule + [KeyHint("Enter", "ok")] + rubOut + [KeyHint("Esc", "cancel")]
    }

    /// Whether the next key is what is asked for.
    var takesKey: Bool {
        switch purpose {
        case .key, .labKey: true
        default: false
        }
    }

    /// Types a key or edits the line; other keys mean nothing here.
    mutating func press(_ key: Key) {
        completion = nil
        remark = key == .character("\u{FFFD}") ? Self.unreadable : nil
        if line.press(key) == .full { remark = Self.full }
    }

    /// Puts pasted text in.
    mutating func paste(_ text: String) {
        completion = nil
        let lost = line.insert(text)
        remark = lost > 0 ? "\(Self.full) \(lost) of \(text.unicodeScalars.count) pasted did not fit." : nil
    }

    /// Puts a match in the place of what was typed.
    mutating func complete(with text: String, _ completion: Completion) {
        line = LineEditor(text, longest: Self.longest)
        (self.completion, remark) = (completion, nil)
    }

    private static let full = "\(longest) characters are the most."
    private static let unreadable = "That key's character is not UTF-8: see \"teer doctor\"."
}

/// What a line that was left unfinished is for.
struct Draft: Hashable, Sendable {
    var purpose: Prompt.Purpose
    /// The step or question it belongs to.
    var place: WalkPlace?
}
