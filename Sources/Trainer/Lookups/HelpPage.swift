import Procedures
import Screens
import TerminalCore

extension TrainerState {
    /// The keys: first those of the screen beneath, then all; narrowed by words.
    var helpPage: Page {
        let here = commandsBeneath
        let others = Command.allCases.filter { !here.contains($0) }
        var body: [Block] = [.text("help.words", StyledText("The keys", .heading))]
        if filter.isEmpty { body += legend }
        body += filterBlock(count: Command.allCases.count(where: matchesHelp))
        body += section("On the screen beneath", here) + section("Everywhere, or elsewhere", others)
        var page = lookupPage("Help", body, keys: [(.pageDown, "on"), (.find, "filter")])
        page.anchor = view.anchor
        return page
    }

    private var legend: [Block] {
        [
            .text(
                "help.marks",
                "[x] done   [-] skipped, with a reason   [ ] open   [!] answered wrong   > the line with the focus. \(Rail.legend)"
            ),
            .text(
                "help.modes",
                "On a guided walk a phase opens when the one before it was walked to its end: every step passed in order, its checklist ticked, its decision made. On a free walk everything can be looked at; gates stay as they were earned."
            ), .gap("help.gap"),
        ]
    }

    /// The commands that have a use on the screen from which help was called.
    private var commandsBeneath: [Command] {
        let common: [Command] = [.activate, .down, .up, .pageDown, .pageUp, .back, .find, .help, .quit]
        guard walkPlace != nil, trail.isEmpty else { return common }
        return [.activate, .back, .forward, .down, .up, .mark, .skip, .undo, .note, .definitions, .why, .pageDown, .pageUp,
            .nextPhase, .previousPhase, .outline, .find, .start, .help, .quit]
    }

    private func matchesHelp(_ command: Command) -> Bool {
        matches(([command.rawValue, command.sentence] + keyNames(of: command)).joined(separator: " "))
    }

    private func section(_ title: String, _ commands: [Command]) -> [Block] {
        let shown = commands.filter(matchesHelp)
        guard !shown.isEmpty else { return [] }
        return [.text("help.\(title)", StyledText(title, .heading))]
            + shown.map { command in
                let keys = keyNames(of: command)
                let names = keys.isEmpty ? "(no key)" : keys.joined(separator: ", ")
                return .text(
                    "help.\(command.rawValue)", StyledText(names, .key) + StyledText("  \(command.sentence)"), indent: 2,
                    spoken: "\(names): \(command.sentence)")
            }
    }

    func keyNames(of command: Command) -> [String] { (keymap.keys[command] ?? []).map(\.label) }
}
