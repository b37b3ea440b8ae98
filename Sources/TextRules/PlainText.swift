/// Which characters may stand in a text that is shown, printed or stored.
///
/// Two rules. A name (an id, a path, a text quoted from elsewhere) holds nothing that cannot be seen: two names that look alike
/// are the same. What a person wrote is composed (NFC) and keeps the joiners and variation selectors that its letters need.
/// Control characters, tags and direction controls pass nowhere.
public enum PlainText {
    /// A name or a quoted text as one line, with a question mark for every character that cannot be seen.
    public static func name(_ text: String) -> String {
        guard !isPrintableASCII(text) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { isInvisible($0) || hasNoMeaning($0) ? "?" : $0 }))
    }

    /// A name in at most so many characters, cut with three dots, for quoting it in a sentence.
    public static func quoted(_ text: String, limit: Int = 40) -> String {
        let line = name(text)
        guard line.count > limit else { return line }
        return line.prefix(limit - 3) + "..."
    }

    /// What a person wrote as one line: composed (NFC), line ends and tabs as single blanks, without what cannot be seen.
    ///
    /// U+200C, U+200D and variation selectors stay between visible characters, where they change how these are written.
    public static func written(_ text: String) -> String {
        guard !isPrintableASCII(text) else { return text }
        return composed(filtered(text) { $0 })
    }

    /// What a person wrote as it is shown: like `written(_:)`, with a question mark for each character without an agreed
    /// meaning, whose width no terminal knows.
    public static func shown(_ text: String) -> String {
        guard !isPrintableASCII(text) else { return text }
        return composed(filtered(text) { hasNoMeaning($0) ? "?" : $0 })
    }

    /// Whether a character may stand nowhere: C0, DEL, C1, line separators, direction controls, tags.
    public static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F, 0xA0..<0x300: scalar == "\u{AD}"
        default: isInvisible(scalar) && !joins(scalar)
        }
    }

    /// Whether a character leaves no mark of its own on the screen, a blank not being one.
    public static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: return false
        default: break
        }
        if scalar.properties.isDefaultIgnorableCodePoint { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }

    /// Whether the text is printable ASCII throughout, as nearly all of it is.
    public static func isPrintableASCII(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable(isPrintableASCII) ?? false
    }

    /// Whether bytes are printable ASCII throughout.
    ///
    /// All bytes are looked at, so that the compiler can look at several at once.
    @inlinable
    public static func isPrintableASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var others: UInt8 = 0
        for byte in bytes { others |= byte &- 0x20 < 0x5F ? 0 : 1 }
        return others == 0
    }
}

extension PlainText {
    /// Whether a scalar is private or not assigned in the Unicode version of the standard library.
    private static func hasNoMeaning(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.properties.generalCategory {
        case .privateUse, .unassigned: return true
        default: return false
        }
    }

    /// Whether a scalar changes how its neighbors are written: U+200C, U+200D and the variation selectors.
    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{200C}" || scalar == "\u{200D}" || scalar.properties.isVariationSelector
    }

    /// The text in one line without what may not stand in it; what is left is replaced by `change`.
    private static func filtered(_ text: String, _ change: (Unicode.Scalar) -> Unicode.Scalar) -> String.UnicodeScalarView {
        var kept = String.UnicodeScalarView()
        /// Joiners that wait for a visible character behind them.
        var waiting: [Unicode.Scalar] = []
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            defer { last = scalar }
            if isBlank(scalar) {
                waiting = []
                // The two characters of a CR LF pair make one line end.
                if !(scalar == "\n" && last == "\r") { kept.append(" ") }
            } else if joins(scalar) {
                if let before = kept.last, before != " " { waiting.append(scalar) }
            } else if !isInvisible(scalar) {
                if scalar != " " { kept.append(contentsOf: waiting) }
                waiting = []
                kept.append(change(scalar))
            }
        }
        // A selector at the end belongs to the character before it; a joiner there joins nothing.
        kept.append(contentsOf: waiting.prefix { $0.properties.isVariationSelector })
        return kept
    }

    /// Whether a scalar ends a line or is a tab.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
