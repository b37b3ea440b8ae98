import TerminalCore

/// The phases on one line; each tells its state by sign, case and weight, so that no color is needed.
public struct Rail: Equatable, Sendable {
    /// The phases in walking order.
    public var stops: [RailStop]

    /// A rail of these phases.
    public init(_ stops: [RailStop]) { self.stops = stops }

    /// The rail in at most `columns`: titles are abbreviated, then left out, the current phase's last of all.
    public func text(columns: Int) -> StyledText {
        var forms: [(gap: String, letters: Int, currentLetters: Int)] = [("  ", 99, 99), (" ", 99, 99)]
        forms += stride(from: 10, through: 4, by: -1).map { (" ", $0, 99) }
        forms += [("  ", 0, 99), (" ", 0, 99)]
        forms += stride(from: 10, through: 4, by: -1).map { (" ", 0, $0) }
        for form in forms {
            let text = text(gap: form.gap, letters: form.letters, currentLetters: form.currentLetters)
            if text.columns <= columns { return text }
        }
        return text(gap: " ", letters: 0, currentLetters: 0)
    }

    /// What the signs mean, in one line.
    public static var legend: String {
        [RailStop.State.done, .current, .open, .shut].map { "\($0.sign) \($0.word)" }.joined(separator: "  ")
    }

    private func text(gap: String, letters: Int, currentLetters: Int) -> StyledText {
        var runs: [StyledText.Run] = []
        for stop in stops {
            if !runs.isEmpty { runs.append(StyledText.Run(gap)) }
            let title = stop.title.abbreviated(to: stop.state == .current ? currentLetters : letters)
            let shown = stop.state == .current ? title.uppercased() : title
            let text = stop.state.sign + String(stop.number) + (shown.isEmpty ? "" : " " + shown)
            runs.append(StyledText.Run(text, stop.state.role))
        }
        return StyledText(runs: runs)
    }
}

extension RailStop.State {
    /// The sign before the phase's number.
    public var sign: String {
        switch self {
        case .done: "[x]"
        case .current: "[>]"
        case .open: "[ ]"
        case .shut: "[#]"
        }
    }

    /// The sign in a word, for the legend and for linear mode.
    public var word: String {
        switch self {
        case .done: "done"
        case .current: "you are here"
        case .open: "open"
        case .shut: "shut"
        }
    }

    var role: Role {
        switch self {
        case .done: .done
        case .current: .here
        case .open, .shut: .body
        }
    }
}

extension String {
    /// The text in at most `letters`, a shortened one ending in a period.
    func abbreviated(to letters: Int) -> String {
        guard columns > letters else { return self }
        guard letters > 1 else { return "" }
        return String(prefix(letters - 1)) + "."
    }
}
