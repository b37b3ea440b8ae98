/// Texts as fields of a table of comma-separated values (RFC 4180), each line ended by a newline.
public enum CSVText {
    /// A line of fields. A field with a comma, a quotation mark or a line end is quoted.
    public static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\n" }

    /// What a person typed, as a field: a spreadsheet would take what begins with one of these signs for a formula.
    public static func typed(_ text: String) -> String {
        guard let first = text.utf8.first, formulaSigns.contains(first) else { return text }
        return "'" + text
    }

    private static let formulaSigns = Array("=+-@\t\r".utf8)

    private static func field(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return text }
        return "\"" + text.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }
}
