import TerminalCore

/// How far the walk has come, as a bar and two counts.
public struct ProgressBar: Equatable, Sendable {
    /// The counts it shows.
    public var progress: Progress

    /// A bar for these counts.
    public init(_ progress: Progress) { self.progress = progress }

    /// The progress in at most `columns`: the bar goes first, then the words.
    public func text(columns: Int) -> StyledText {
        let counts = "\(progress.done)/\(progress.count) in phase  \(progress.doneInAll)/\(progress.countInAll) in all"
        if columns >= 70 { return StyledText("Progress ") + bar(cells: 20) + StyledText(" " + counts) }
        if columns >= 56 { return bar(cells: 20) + StyledText(" " + counts) }
        if counts.columns <= columns { return StyledText(counts) }
        let short = "\(progress.done)/\(progress.count)  \(progress.doneInAll)/\(progress.countInAll)"
        return StyledText(short.columns <= columns ? short : "\(progress.done)/\(progress.count)")
    }

    private func bar(cells: Int) -> StyledText {
        let share = progress.count > 0 ? Double(progress.done) / Double(progress.count) : 0
        let full = Int((max(0, min(1, share)) * Double(cells)).rounded(.down))
        return StyledText(
            "[" + String(repeating: "#", count: full) + String(repeating: "-", count: cells - full) + "]", .figure)
    }
}
