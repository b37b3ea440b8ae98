/// The problems found so far; readers note them and go on reading.
public final class ProblemLog {
    /// Problems kept; those beyond are only counted, so that a hostile file cannot fill the memory.
    private static let capacity = 1_000

    private var noted: [Problem] = []
    private var fileOrder: [String: Int] = [:]
    private var dropped = 0
    /// The indices of problems that follow from others.
    private var consequences: Set<Int> = []

    public init() {}

    /// Whether nothing was noted yet.
    public var isEmpty: Bool { noted.isEmpty }

    /// Whether an error, not only warnings, was noted.
    public var holdsErrors: Bool { noted.contains { $0.severity == .error } }

    /// Errors and warnings noted, those beyond the capacity included.
    public var count: Int { noted.count + dropped }

    /// The problem noted last; nil when there is none.
    public var latest: Problem? { noted.last }

    /// Adds a problem.
    public func note(_ problem: Problem) {
        began(problem.file)
        guard noted.count < Self.capacity else {
            dropped += 1
            return
        }
        noted.append(problem)
    }

    /// Adds a problem with a node of a file.
    public func note(
        _ node: YAMLNode, _ text: String, hint: String = "", severity: Problem.Severity = .error
    ) {
        note(node.place, text, hint: hint, severity: severity)
    }

    /// Adds a problem at a place of a file.
    public func note(
        _ place: YAMLPlace, _ text: String, hint: String = "", severity: Problem.Severity = .error
    ) {
        note(
            Problem(
                file: place.file, line: place.line, column: place.column, severity: severity, text: text, hint: hint))
    }

    /// Adds a problem that follows from another one, behind which it is told.
    public func note(consequence problem: Problem) {
        if noted.count < Self.capacity { consequences.insert(noted.count) }
        note(problem)
    }

    /// Says that the reading of a file begins: problems are told in the order in which files were begun.
    public func began(_ file: String) {
        if fileOrder[file] == nil { fileOrder[file] = fileOrder.count }
    }

    /// The problems in reading order: by file, then line, then column; those that follow from others come last.
    public var problems: [Problem] {
        noted.enumerated().sorted { key(of: $0) < key(of: $1) }.map(\.element)
    }

    /// The problems as lines to print, at most so many, with a last line that counts the rest.
    public func lines(limit: Int = 50) -> [String] {
        Self.lines(problems, of: count, limit: limit)
    }

    /// Problems as lines to print, at most so many, with a last line that counts the rest.
    public static func lines(_ problems: [Problem], of total: Int? = nil, limit: Int = 50) -> [String] {
        let shown = problems.prefix(limit).map(\.description)
        let rest = max(total ?? 0, problems.count) - shown.count
        return rest > 0 ? shown + ["and \(rest) more"] : shown
    }

    private func key(of entry: (offset: Int, element: Problem)) -> (Int, Int, Int, Int, Int) {
        let problem = entry.element
        let rank = consequences.contains(entry.offset) ? 1 : 0
        return (rank, fileOrder[problem.file] ?? 0, problem.line, problem.column, entry.offset)
    }
}
