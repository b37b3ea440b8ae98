/// A text and its translation, as a po file has them.
public struct POEntry: Hashable, Sendable {
    /// The id of the text (`msgctxt`).
    public var context: String
    /// The text that was translated (`msgid`, `msgid_plural`).
    public var source: TranslationSource
    /// The translation, or its singular and plural (`msgstr`).
    public var texts: [String]
    /// Whether somebody has to look at it again (`#, fuzzy`).
    public var isFuzzy: Bool
    /// The text that it was made of, where that is another one than `source` (`#| msgid`).
    public var previous: String?
    /// Where the text stands (`#:`).
    public var reference: String?
    /// Where the entry stands in its file, counted from 1; 0 for one that was made.
    public var line: Int

    public init(
        context: String, source: TranslationSource, texts: [String] = [], isFuzzy: Bool = false, previous: String? = nil,
        reference: String? = nil, line: Int = 0
    ) {
        self.context = context
        self.source = source
        self.texts = texts
        self.isFuzzy = isFuzzy
        self.previous = previous
        self.reference = reference
        self.line = line
    }
}

/// Something wrong with a po file, and where.
public struct POFault: Error, Hashable, Sendable {
    /// Counted from 1; 0 for the file as a whole.
    public var line: Int
    /// Counted from 1 in characters.
    public var column: Int
    /// What is wrong, as one sentence without a period.
    public var text: String
    /// The way out; empty when there is nothing to add.
    public var hint: String

    public init(line: Int, column: Int, text: String, hint: String = "") {
        self.line = line
        self.column = column
        self.text = text
        self.hint = hint
    }
}

/// How large a po file may be.
public struct POLimits: Hashable, Sendable {
    /// Bytes of the file, entries in it, UTF-8 bytes in one text.
    public var fileBytes: Int, entries: Int, textBytes: Int

    /// The limits for files from elsewhere: 1 MiB, 20,000 entries, 8 KiB a text.
    public init(fileBytes: Int = 1 << 20, entries: Int = 20_000, textBytes: Int = 8 << 10) {
        self.fileBytes = fileBytes
        self.entries = entries
        self.textBytes = textBytes
    }

    public static let standard = POLimits()
}
