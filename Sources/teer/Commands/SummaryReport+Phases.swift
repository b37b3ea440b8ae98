import Procedures
import StateMachine
import TextRules

extension SummaryReport {
    /// A table with a row a phase: minutes, what was done, what was answered, the step that took longest.
    func phaseTable(_ style: Style) -> [String] {
        guard let snapshot = summary.snapshot else { return [] }
        let counts = procedure.phases.map(snapshot.counts)
        var columns: [(head: String, cells: [String])] = [
            ("Phase", procedure.phases.enumerated().map { "\($0 + 1) \($1.title)" }),
            ("Time", procedure.phases.map { TimeText.of(times.spent(in: $0)) }),
            ("Done", counts.map { "\($0.done)" }), ("Skipped", counts.map { "\($0.skipped)" }),
            ("Open", counts.map { "\($0.pending)" }),
        ]
        if counts.contains(where: { $0.excluded > 0 }) {
            columns.append(("Not for this outcome", counts.map { "\($0.excluded)" }))
        }
        columns.append(("Right of asked", procedure.phases.map(rightOfAsked)))
        columns.append(("Longest step", procedure.phases.map(longestStep)))
        return style == .markdown ? Self.markdown(columns) : Self.plain(columns)
    }

    private func rightOfAsked(in phase: Phase) -> String {
        let asked = phase.questions(withAnswered: marks.answers).filter { marks.answers[$0.id] != nil }
        return asked.isEmpty ? "-" : "\(asked.count { marks.answers[$0.id] == $0.answer }) of \(asked.count)"
    }

    private func longestStep(of phase: Phase) -> String {
        guard let (step, time) = times.longestStep(of: phase) else { return "-" }
        return "\(procedure.number(ofStep: step.id)) \(step.shortTitle ?? step.title), \(TimeText.of(time))"
    }

    private static func markdown(_ columns: [(head: String, cells: [String])]) -> [String] {
        let rows =
            [columns.map(\.head), columns.map { _ in "---" }]
            + (columns.first?.cells ?? []).indices.map { at in
                columns.map { MarkdownText.escaped($0.cells[at]) }
            }
        return rows.map { "| \($0.joined(separator: " | ")) |" }
    }

    /// Columns under their heads; the last is as wide as it is.
    private static func plain(_ columns: [(head: String, cells: [String])]) -> [String] {
        let widths = columns.map { column in ([column.head] + column.cells).map(\.count).max() ?? 0 }
        let rows = [columns.map(\.head)] + (columns.first?.cells ?? []).indices.map { at in columns.map { $0.cells[at] } }
        return rows.map { row in
            let padded = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return "  " + (padded.dropLast() + row.suffix(1)).joined(separator: "  ")
        }
    }
}

/// A length of time as one says it.
enum TimeText {
    /// "40 s", or from a minute on "3 min", rounded.
    static func of(_ milliseconds: Int64) -> String {
        milliseconds < 60_000 ? "\(milliseconds / 1000) s" : "\((milliseconds + 30_000) / 60_000) min"
    }
}
