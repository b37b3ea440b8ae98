/// A sentence as it is looked up and filled: its id, its English with the places for values, the values.
public struct SentenceForm: Hashable, Sendable {
    /// What translations know it by.
    public let id: String
    /// The English.
    public let source: TranslationSource
    /// What is put in, by the name that stands in braces.
    let values: [String: String]
    /// The number that decides between singular and plural; nil where there is none.
    let count: Int?

    /// The `msgctxt` of its entry.
    public var context: String { "program/\(id)" }

    /// Whether it names a key.
    var isName: Bool { id.hasPrefix("key/") }

    init(_ id: String, _ text: String, plural: String? = nil, _ values: [String: String] = [:], count: Int? = nil) {
        self.id = id
        source = TranslationSource(text, plural: plural)
        self.values = values
        self.count = count
    }

    /// A text with the values in their places; what stands in a value is never looked at again.
    func filled(_ text: String) -> String {
        guard !values.isEmpty else { return text }
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            filled += rest[..<open]
            filled += values[String(rest[rest.index(after: open)..<close])] ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}
