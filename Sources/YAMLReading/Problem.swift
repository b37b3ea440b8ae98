import TextRules

/// Something wrong with a text file, and where it is wrong.
public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The path as the person gave it.
    public var file: String
    /// Counted from 1; 0 when the file as a whole is meant.
    public var line: Int
    /// Counted from 1 in characters; 0 when the file as a whole is meant.
    public var column: Int
    /// Whether the file can be used all the same.
    public var severity: Severity
    /// What is wrong, as one sentence without a period.
    public var text: String
    /// The way out; empty when there is nothing to add.
    public var hint: String

    public init(
        file: String, line: Int = 0, column: Int = 0, severity: Severity = .error, text: String, hint: String = ""
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.severity = severity
        self.text = text
        self.hint = hint
    }

    /// How much a problem matters.
    public enum Severity: String, Hashable, Sendable {
        /// The file cannot be used.
        case error
        /// The file can be used, but somebody should look at it.
        case warning
    }

    /// The problem as a compiler would print it, `file:line:column: error: text (hint)`, free of control characters.
    public var description: String {
        let place = line > 0 ? "\(file):\(line):\(column)" : file
        let remedy = hint.isEmpty ? "" : " (\(hint))"
        return PlainText.name("\(place): \(severity.rawValue): \(text)\(remedy)")
    }
}
