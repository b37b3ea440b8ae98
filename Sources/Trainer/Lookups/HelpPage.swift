import Procedures
import Screens
import TerminalCore

extension TrainerState {
    /// The keys: first those of the screen beneath, then all; narrowed by words.
    var helpPage: Page {
        lookupPage("Help", known("help") { helpBlocks }, keys: [(.pageDown, "on"), (.find, "filter")])
    }

    private var helpBlocks: [Block] {
        let here = Command.useful(at: placeBeneathHelp).filter { !withheld.contains($0) }
        let others = Command.allCases.filter { !here.contains($0) && !withheld.contains($0) }
        var body: [Block] = [.text("help.words", StyledText("The keys", .heading))]
        if filter.isEmpty { body += legend }
        body += filterBlock(count: Command.allCases.count(where: matchesHelp))
        return body + section("On the screen beneath", here) + section("Everywhere, or elsewhere", others)
    }

    private var legend: [Block] {
        [
            .text("help.steps", "Steps: [x] done, [-] skipped with a reason, [\u{A0}] open"),
            .text("help.questions", "Questions: [x] right, [!] wrong, [-] skipped, [\u{A0}] open"),
            .text("help.phases", StyledText("Phases: \(Rail.legend.replacing("[ ]", with: "[\u{A0}]"))")),
            .text("help.focus", "The sign > stands before the line with the focus."),
            .text(
                "help.modes",
                "On a guided walk a phase opens when the one before it was walked to its end: every step passed in order, its checklist ticked, its decision made. On a free walk everything can be looked at; phases that were opened stay open."
            ), .gap("help.gap"),
        ]
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
        let names = keyNames(of: command).isEmpty ? "(no key)" : keyNames(of: command).joined(separator: " ")
        let spoken = said("\(names): \(command.sentence)")
        let content: StyledText, mark: String
        if size.columns >= 60 {
            (mark, content) = (names.padded(to: Self.keyColumns), StyledText(command.sentence))
        } else {
            (mark, content) = ("", StyledText(names, .key) + StyledText("  \(command.sentence)"))
        }
        return Block(id: id, .text(content), mark: mark, indent: 2, isFocusable: isFocusable, spoken: spoken)
    }

    /// Columns for the names of keys.
    private static let keyColumns = 14

    func keyNames(of command: Command) -> [String] { keymap.labels[command] ?? [] }
}

extension String {
    /// The text with blanks behind it up to a width in columns.
    fileprivate func padded(to columns: Int) -> String { self + String(repeating: " ", count: max(0, columns - self.columns)) }
}
