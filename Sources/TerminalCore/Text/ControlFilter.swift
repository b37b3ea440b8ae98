/// Takes out of a text what could steer a terminal or hide in it.
///
/// No control character, bidirectional override or other invisible format character of a file, database or environment
/// reaches the screen: line ends and tabs become spaces, everything else of the kind is dropped. A
/// character without an agreed meaning becomes `?`.
public enum ControlFilter {
    /// The text without control and format characters; line ends and tabs become single spaces.
    public static func clean(_ text: String) -> String {
        // Nearly no text has anything to take out, and copying is what costs.
        guard !isPlain(text), text.unicodeScalars.contains(where: { replacement(of: $0) != $0 }) else { return text }
        var kept = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            // The two characters of a CR LF pair make one line end.
            if let replaced = replacement(of: scalar), !(scalar == "\n" && last == "\r") { kept.append(replaced) }
            last = scalar
        }
        return String(kept)
    }

    /// Whether the text is printable ASCII throughout, as nearly all of it is.
    static func isPlain(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false
    }

    /// Whether bytes are printable ASCII throughout. It goes on behind the first that is not: so several are looked at at once.
    static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var others: UInt8 = 0
        for byte in bytes { others |= byte &- 0x20 < 0x5F ? 0 : 1 }
        return others == 0
    }

    private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: scalar
        case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: " "
        case 0..<0x20, 0x7F..<0xA0, 0xAD: nil
        case 0x2190..<0x2C00: scalar
        default: replacementByCategory(of: scalar)
        }
    }

    /// Invisible ones go; what has no agreed meaning or width becomes a question mark, so that its loss is seen.
    private static func replacementByCategory(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: nil
        case .privateUse, .unassigned: "?"
        default: scalar
        }
    }
}
