import TerminalCore
import TextRules

extension Page {
    /// The page as lines to be said one after another: where one is, the body, the message.
    ///
    /// Rail, bars, outline and aside are left out: the header says where one is, and all else can be asked for.
    public func spoken() -> [StyledText] {
        let header = [spokenHeader ?? joinedHeader, sign.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." } ?? ""]
        var lines = [StyledText(header.filter { !$0.isEmpty }.joined(separator: " "), .heading)]
        let numbers = choiceNumbers()
        for block in body {
            lines += block.spokenLines(number: numbers[block.id], isSelected: self.numbers && block.id == focus, in: words)
        }
        lines += spokenFolds(numbers: numbers)
        if let message { lines.append(message.spoken) }
        if !suggestions.isEmpty { lines.append(StyledText(suggestions.joined(separator: ", ") + ".")) }
        return lines.map { StyledText(runs: $0.runs.map { .init(PlainText.shown($0.text), $0.role) }) }
            .filter { !$0.isEmpty }
    }

    /// The ids of the blocks that can have the focus, in order: number 1 is the first; folds and what is open of them come last.
    public var spokenChoices: [String] {
        let folds = leaf?.folds ?? []
        return body.filter(\.isFocusable).map(\.id) + folds.map(\.id)
            + folds.filter(\.isOpen).flatMap { $0.items.filter(\.isFocusable).map(\.id) }
    }

    /// The names of the folds in one line, each with its number, then what the open ones hold.
    private func spokenFolds(numbers: [String: Int]) -> [StyledText] {
        guard let folds = leaf?.folds, !folds.isEmpty else { return [] }
        let names = folds.map { fold in numbers[fold.id].map { "\($0) \(fold.name)" } ?? fold.name }
        var lines = [StyledText("More: \(names.joined(separator: ", ")).")]
        for fold in folds where fold.isOpen {
            lines.append(StyledText("\(fold.title).", .heading))
            for item in fold.items { lines += item.spokenLines(number: numbers[item.id], isSelected: false) }
        }
        return lines
    }

    /// What can be pressed now in one line, for the first time it is needed: "(Enter = next, q = quit)".
    public var spokenKeys: StyledText {
        StyledText(PlainText.shown("(" + keys.map { "\($0.key) = \($0.does)" }.joined(separator: ", ") + ")"))
    }

    /// The question of a line that is being typed; nil when none is.
    public var promptQuestion: String? {
        if case .prompt(let question, _, _) = message { return question }
        return nil
    }

    private func choiceNumbers() -> [String: Int] {
        guard numbers else { return [:] }
        return Dictionary(zip(spokenChoices, 1...), uniquingKeysWith: { first, _ in first })
    }

    private var joinedHeader: String {
        var parts = [title, place.sayingCounts(":"), counter.sayingCounts(",")]
        if let progress {
            let inPhase = "\(progress.done) of \(progress.count) done in phase"
            parts.append("\(inPhase), \(progress.doneInAll) of \(progress.countInAll) in all")
        }
        return parts.filter { !$0.isEmpty }.map(\.asSentence).joined(separator: " ")
    }
}

extension Message {
    var spoken: StyledText {
        switch self {
        case .notice(let text): StyledText(text, .message)
        case .error(let text): StyledText(text, .error)
        case .prompt(let question, let typed, let rest):
            StyledText(typed.isEmpty && rest.isEmpty ? question : question + " " + typed + rest, .message)
        }
    }
}

extension String {
    /// "3/12" as "3 of 12"; what follows is set off: "Phase 2/5 Preparation" is "Phase 2 of 5: Preparation".
    func sayingCounts(_ mark: String) -> String {
        var words = split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        for (index, word) in words.enumerated() {
            let parts = word.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else { continue }
            words[index] = "\(parts[0]) of \(parts[1])" + (index + 1 < words.count ? mark : "")
        }
        return words.joined(separator: " ")
    }

    /// The text with a period at its end, unless it has an end of its own.
    var asSentence: String {
        guard let last else { return self }
        return ".!?:".contains(last) ? self : self + "."
    }
}
