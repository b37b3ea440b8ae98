import TerminalCore
import Words

extension Block {
    /// The block as lines to be said: one, but for a table, whose every row is a line.
    func spokenLines(number: Int?, isSelected: Bool, in words: Words = .english) -> [StyledText] {
        if case .table(let table) = content, spoken == nil { return table.spoken.map { StyledText($0) } }
        return spokenLine(number: number, isSelected: isSelected, in: words).map { [$0] } ?? []
    }

    /// The block as one line to be said; nil when it says nothing.
    func spokenLine(number: Int?, isSelected: Bool, in words: Words = .english) -> StyledText? {
        var line: StyledText
        switch content {
        case .gap: return nil
        case .table(let table): line = StyledText(spoken ?? table.spoken.joined(separator: " "))
        case .plot(let plot): line = StyledText(spoken ?? plot.title.asSentence)
        case .drawing(let drawing):
            line = StyledText(spoken ?? "\("Drawing: " + drawing.title.asSentence) \(drawing.words)")
        case .text(let text):
            line = spoken.map { StyledText($0, text.runs.first?.role ?? .body) } ?? saidWithMark(text, number)
        }
        guard !line.isEmpty else { return nil }
        line = line.ledByWarning
        if let number { line = StyledText("\(number). ") + line }
        if isSelected { line = StyledText(words.say(.selected(line.plain)), line.runs.first?.role ?? .body) }
        return line
    }

    /// The text with its mark in words; a mark that is the number itself is not said twice.
    private func saidWithMark(_ text: StyledText, _ number: Int?) -> StyledText {
        let said = saidMark
        if said.isEmpty || number.map({ mark == "\($0)." }) == true { return text }
        return StyledText(said + " ") + text
    }

    /// "[x]" as "Done:", "[x] 4" as "4, done:".
    private var saidMark: String {
        if let word = Self.marksInWords[mark] { return word }
        guard let word = Self.marksInWords[String(mark.prefix(3))], mark.dropFirst(3).first == " " else { return mark }
        let rest = String(mark.dropFirst(4))
        return word.isEmpty ? rest : "\(rest), \(word.lowercased())"
    }

    private static let marksInWords = [
        "[x]": "Done:", "[ ]": "Not done:", "[-]": "Skipped:", "[>]": "Here:", "[#]": "Shut:", "[!]": "Wrong:",
        "[.]": "Does not apply:", "( )": "", "(x)": "Chosen:", "(*)": "Chosen:", "-": "", "*": "", ">": "",
    ]
}

extension StyledText {
    /// The text, led by the word "Warning" if it warns and does not say so itself.
    fileprivate var ledByWarning: StyledText {
        guard runs.first(where: { !$0.text.isEmpty })?.role == .warning else { return self }
        return plain.lowercased().hasPrefix("warning") ? self : StyledText("Warning: ", .warning) + self
    }
}
