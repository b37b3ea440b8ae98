/// Text that can be sent to a terminal without moving its cursor or turning its writing direction.
public enum PrintableText {
    /// The text with a question mark for every control character and direction override.
    ///
    /// Newlines are replaced as well: what comes back is one line.
    public static func filter(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isRefused) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(isRefused(scalar) ? "?" : scalar) }
        return String(result)
    }

    /// The text in at most so many characters, cut with three dots, for quoting it in a sentence.
    public static func quoted(_ text: String, limit: Int = 40) -> String {
        let line = filter(text)
        guard line.count > limit else { return line }
        return line.prefix(limit - 3) + "..."
    }

    /// Whether a scalar is a control character (C0 with the newline, DEL, C1), a line separator or a direction override.
    public static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
