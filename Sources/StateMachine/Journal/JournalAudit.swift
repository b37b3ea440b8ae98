/// What can be said of a journal's lines: whether they are whole, and whether a chart leads where they say.
public enum JournalAudit: Hashable, Sendable {
    /// Every line leads where it led when it was written.
    case exact
    /// The lines are whole, and from this one on, counted from 0, the chart leads where they say; before it, or nowhere for nil,
    /// they were written with another chart.
    case asRecorded(exactFrom: Int?)
    /// This line, counted from 0, is missing, was changed or cannot be read.
    case broken(line: Int)
}

extension Journal {
    /// Reads all lines of a journal, nil for those that are none, and says how far they can be trusted.
    public static func audit(_ lines: [Entry<D>?], _ chart: Chart<D>) -> JournalAudit {
        if let broken = Entry.firstBroken(in: lines) { return .broken(line: broken) }
        var reader = JournalReader(chart, false)
        var exactFrom: Int?
        for (number, line) in lines.enumerated() {
            guard let line, reader.take(line) else { return .broken(line: number) }
            if !reader.result.problems.isEmpty { exactFrom = nil } else if exactFrom == nil { exactFrom = number }
        }
        return exactFrom == 0 ? .exact : .asRecorded(exactFrom: exactFrom)
    }
}

extension Entry {
    /// The place, counted from 0, of the first of these lines that does not follow the one before; nil when all do.
    public static func firstBroken(in lines: [Entry?]) -> Int? {
        var chain = ""
        for (number, line) in lines.enumerated() {
            guard let line, line.seq == number, line.isChained(to: chain) else { return number }
            chain = line.chain
        }
        return nil
    }
}
