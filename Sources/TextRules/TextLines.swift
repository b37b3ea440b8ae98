/// The lines of a text from elsewhere.
public enum TextLines {
    /// The text's lines without their ends, which are LF or CR LF. A text that ends with a line end has no empty line behind it.
    ///
    /// Swift takes CR LF for one character, which splitting at a line feed would miss.
    public static func split(_ text: String) -> [String] {
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
    }
}
