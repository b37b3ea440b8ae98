import TerminalCore

/// How far the walk has come, as a bar and two counts.
public struct ProgressBar: Equatable, Sendable {
    /// The counts it shows.
    public var progress: Progress

    /// A bar for these counts.
    public init(_ progress: Progress) { self.progress = progress }

    /// The progress in at most `columns`: the bar goes first, then the words.
    public func text(columns: Int) -> StyledText {
        let (phase, walk) = ("\(progress.done)/\(progress.count)", "\(progress.doneInAll)/\(progress.countInAll)")
        if columns >= 56 { return StyledText("Phase ") + bar(cells: 20) + StyledText(" \(phase)   Walk \(walk)") }
        let counts = "\(phase) in phase  \(walk) in all"
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
