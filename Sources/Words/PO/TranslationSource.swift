/// A text to be translated, as it is now.
public struct TranslationSource: Hashable, Sendable {
    /// The text, or its singular.
    public var text: String
    /// The plural; nil for a text without a number that decides.
    public var plural: String?

    public init(_ text: String, plural: String? = nil) {
        self.text = text
        self.plural = plural
    }
}
