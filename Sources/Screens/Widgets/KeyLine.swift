import TerminalCore

/// The keys at the foot: only what works now, most needed first.
public struct KeyLine: Equatable, Sendable {
    /// All that can be pressed, most needed first.
    public var keys: [KeyHint]

    /// The last two keys of the list are taken for help and quit, and stay longest.
    public init(_ keys: [KeyHint]) { self.keys = keys }

    /// The keys in at most `columns`: whole entries are left out from the right, the last two entries last of all.
    public func text(columns: Int) -> StyledText {
        let last = keys.suffix(2)
        // On a very small screen two bare keys are all there is room for.
        guard columns >= 20 else { return bare(last, columns: columns) }
        for count in stride(from: keys.count - last.count, through: 0, by: -1) {
            let text = text(of: keys.prefix(count) + last)
            if text.columns <= columns { return text }
        }
        return bare(last, columns: columns)
    }

    private func text(of keys: some Sequence<KeyHint>) -> StyledText {
        var runs: [StyledText.Run] = []
        for hint in keys {
            if !runs.isEmpty { runs.append(StyledText.Run("  ")) }
            runs.append(StyledText.Run(hint.key, .key))
            if !hint.does.isEmpty { runs.append(StyledText.Run(" " + hint.does)) }
        }
        return StyledText(runs: runs)
    }

    private func bare(_ keys: some Sequence<KeyHint>, columns: Int) -> StyledText {
        var text = StyledText()
        for hint in keys where text.columns + hint.key.columns + (text.isEmpty ? 0 : 1) <= columns {
            if !text.isEmpty { text += StyledText(" ") }
            text += StyledText(hint.key, .key)
        }
        return text
    }
}
