import Procedures
import Screens
import TerminalCore

extension TrainerState {
    /// The keys: first those of the screen beneath, then all; narrowed by words.
    var helpPage: Page {
        lookupPage("Help", helpBlocks, keys: [(.pageDown, "on"), (.find, "filter")])
    }

    private var helpBlocks: [Block] {
        let here = Command.useful(at: placeBeneathHelp).filter { !withheld.contains($0) }
        let others = Command.allCases.filter { !here.contains($0) && !withheld.contains($0) }
        var body: [Block] = [.text("help.words", StyledText("The keys", .heading))]
        if filter.isEmpty { body += legend }
        if isLinear { return body + filterBlock(count: linearWords.count) + linearHelp }
        body += filterBlock(count: Command.allCases.count(where: matchesHelp))
        return body + section("On the screen beneath", here) + section("Everywhere, or elsewhere", others)
    }

    private var legend: [Block] {
        [
            .text("help.steps", "Steps: [x] done, [-] skipped with a reason, [.] not for this outcome, [\u{A0}] open"),
            .text("help.questions", "Questions: [x] right, [!] wrong, [-] skipped, [\u{A0}] open"),
            .text("help.phases", StyledText("Phases: \(Rail.legend.replacing("[ ]", with: "[\u{A0}]"))")),
            .text("help.depth", "Below a step: + shut, - open. Behind a text: * recalled, not read in a source"),
            .text("help.focus", "The sign > stands before the line with the focus."),
            .text(
                "help.modes",
                "On a guided walk a phase opens when no step of the one before it is open: each is marked, skipped with a reason, or not for this outcome. On a free walk everything can be looked at; phases that were opened stay open."
            ), .gap("help.gap"),
        ]
    }

    /// What can be typed as a line: words, and the letters that are keys of the full screen.
    private var linearHelp: [Block] {
        [.text("help.linear", StyledText("What can be typed", .heading))]
            + linearWords.enumerated().map { .text("help.line.\($0)", StyledText($1.0, .key) + StyledText(": \($1.1)")) }
    }

    /// Each with what it does, as far as the filter lets them through.
    private var linearWords: [(String, String)] {
        let lines: [(String, String)] =
            [
                ("An empty line", Command.activate.sentence),
                ("A number", "Choose that line; at a question, give that answer."),
                ("p and a number", "Go to that phase: p2."), ("/ and words", Command.find.sentence),
                (": or go, and a number or words", Command.goTo.sentence), ("! and a number", "Open that emergency card."),
                ("pictures and a number", "Show that picture."),
                ("note and words", Command.note.sentence), ("skip and words", Command.skip.sentence),
                ("full", "Go back to the full screen."),
            ]
            + Command.allCases.filter { !$0.isForScreenOnly && !withheld.contains($0) }.map { command in
                // With letters switched off, whole words are what speech input types.
                let words = LinearAnswer.words.filter { $0.1 == command && (settings.letters || $0.0.count > 1) }.map(\.0)
                let letters = (keymap.keys[command] ?? []).filter { $0.isTyped }.map(\.label)
                    .filter { letter in !LinearAnswer.words.contains { $0.0 == letter } && letter != "/" && Int(letter) == nil }
                return ((words + letters + [command.rawValue]).uniqued.joined(separator: " "), command.sentence)
            }
        return lines.filter { matches($0 + " " + $1) }
    }

    private func matchesHelp(_ command: Command) -> Bool {
        if filter.isEmpty { return true }
        return matches(([command.rawValue, command.sentence] + keyNames(of: command)).joined(separator: " "))
    }

    private func section(_ title: String, _ commands: [Command]) -> [Block] {
        let shown = commands.filter(matchesHelp)
        guard !shown.isEmpty else { return [] }
        return [.text("help.\(title)", StyledText(title, .heading))]
            + shown.map { keyBlock("help.\($0.rawValue)", $0) }
    }

    /// A command's keys and its sentence, one under another on wide screens.
    func keyBlock(_ id: String, _ command: Command, isFocusable: Bool = false) -> Block {
        keyBlock(id, keyNames(of: command), command.sentence, isFocusable: isFocusable)
    }

    /// Names of keys and what they do.
    func keyBlock(_ id: String, _ keys: [String], _ sentence: String, isFocusable: Bool = false) -> Block {
        let names = keys.isEmpty ? "(no key)" : keys.joined(separator: " ")
        let spoken = said("\(names): \(sentence)")
        let content: StyledText, mark: String
        if size.columns >= 60 {
            (mark, content) = (names.padded(to: Self.keyColumns), StyledText(sentence))
        } else {
            (mark, content) = ("", StyledText(names, .key) + StyledText("  \(sentence)"))
        }
        return Block(id: id, .text(content), mark: mark, indent: 2, isFocusable: isFocusable, spoken: spoken)
    }

    /// Columns for the names of keys.
    private static let keyColumns = 14

    func keyNames(of command: Command) -> [String] { keymap.labels[command] ?? [] }
}

extension Command {
    /// Whether it only makes sense where a screen is looked at, or is said in another way in linear mode.
    fileprivate var isForScreenOnly: Bool {
        switch self {
        case .activate, .pageUp, .pageDown, .first, .last, .repaint, .suspend, .linear, .cancel, .note, .skip, .find: true
        case .phase1, .phase2, .phase3, .phase4, .phase5: true
        default: false
        }
    }
}

extension [String] {
    /// Each once, in order.
    fileprivate var uniqued: [String] { enumerated().filter { !self[..<$0.offset].contains($0.element) }.map(\.element) }
}

extension String {
    /// The text with blanks behind it up to a width in columns.
    fileprivate func padded(to columns: Int) -> String { self + String(repeating: " ", count: max(0, columns - self.columns)) }
}
