import TextRules

/// JSON that another encoder made.
public enum JSONText {
    /// The same JSON with every control character of its texts escaped: it may be read at a terminal.
    public static func escapingControls(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: { $0 != "\n" && PlainText.isControl($0) }) else { return json }
        return json.unicodeScalars.map { $0 != "\n" && PlainText.isControl($0) ? escape($0) : String($0) }.joined()
    }

    /// A scalar by its number; beyond 16 bits JSON writes the two halves that UTF-16 has.
    static func escape(_ scalar: Unicode.Scalar) -> String {
        UTF16.encode(scalar)!.map { unit in  // every scalar has a form in UTF-16
            let digits = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }
}
