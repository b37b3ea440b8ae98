import YAMLReading

/// A pack that cannot be used, with everything that is wrong with it.
public struct InvalidContent: Error, Sendable {
    /// Errors and warnings in reading order.
    public var problems: [Problem]
    /// How many there are, those beyond the list included.
    public var count: Int

    public init(problems: [Problem], count: Int? = nil) {
        self.problems = problems
        self.count = max(count ?? 0, problems.count)
    }

    init(_ log: ProblemLog) {
        self.init(problems: log.problems, count: log.count)
    }

    /// The problems as lines to print, at most so many, with a last line that counts the rest.
    public func lines(limit: Int = 50) -> [String] {
        ProblemLog.lines(problems, of: count, limit: limit)
    }
}
