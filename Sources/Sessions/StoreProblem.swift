import TextRules

/// Why the store cannot be used, or a write to it failed, in a sentence that says what happened, why, and what to do.
///
/// The sentence is free of control characters, whatever stands in the path or in the file.
public struct StoreProblem: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// It is a database of another application.
        case foreign
        /// A newer program wrote it.
        case newer
        /// Its content is broken; opening the store anew sets the file aside.
        case damaged
        /// It can be read, not written.
        case readOnly
        /// No room on the disk.
        case full
        /// Another program holds it for too long.
        case busy
        /// The folder or the file cannot be made or opened.
        case unreachable
        /// The file was moved or removed while in use.
        case gone
        /// Another program went on with the same walk.
        case overtaken
        /// Anything else SQLite says.
        case other
    }

    public var kind: Kind
    public var sentence: String

    public init(_ kind: Kind, _ sentence: String) {
        self.kind = kind
        self.sentence = PlainText.name(sentence)
    }
}
