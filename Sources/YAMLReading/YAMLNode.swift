/// Where something stands in a file.
public struct YAMLPlace: Hashable, Sendable {
    /// The path as messages show it.
    public let file: String
    private let spot: Spot

    /// Half as wide as two `Int`, as each name of a pack has one.
    private struct Spot: Hashable, Sendable {
        let line: UInt32
        let column: UInt32
    }

    public init(file: String, line: Int, column: Int) {
        self.file = file
        spot = Spot(line: UInt32(clamping: line), column: UInt32(clamping: column))
    }

    /// Counted from 1.
    public var line: Int { Int(spot.line) }

    /// Counted from 1, in characters.
    public var column: Int { Int(spot.column) }
}

/// A text, list or map of a YAML file, which knows its place.
public struct YAMLNode: Sendable {
    let document: YAMLDocument
    let index: Int

    /// What a node is.
    public enum Kind: UInt8, Sendable {
        case text, list, map

        /// The kind as messages say it.
        public var spoken: String {
            switch self {
            case .text: "a text"
            case .list: "a list"
            case .map: "a map of keys and values"
            }
        }
    }

    var record: YAMLRecord { document.records[index] }

    /// Whether it is a text, a list or a map.
    public var kind: Kind { record.kind }
    /// Counted from 1.
    public var line: Int { Int(record.line) }
    /// Counted from 1, in characters.
    public var column: Int { Int(record.column) }
    /// Where it begins.
    public var place: YAMLPlace { YAMLPlace(file: document.file, line: line, column: column) }

    /// The text; empty for lists and maps.
    public var text: String { kind == .text ? document.text(of: record) : "" }

    /// Whether the text stands there without quotes or block signs, so that `true` is a truth value and `4` a number.
    public var isPlain: Bool { record.isPlain }

    /// Whether there is no text: `key:` with nothing behind it, `""`, blanks alone, or one of YAML's words for nothing.
    public var isEmptyText: Bool {
        kind == .text && document.isNothing(record)
    }

    /// Whether lines that were written apart become one: a line break or a list sign stands in the text.
    var isJoined: Bool { record.holdsListSign || document.holdsLineBreak(record) }

    /// Whether the text holds a character outside ASCII.
    public var holdsNonASCII: Bool { record.holdsNonASCII }

    /// The text's length in Unicode scalars.
    public var characterCount: Int {
        record.holdsNonASCII ? text.unicodeScalars.count : kind == .text ? Int(record.length) : 0
    }

    /// The items of a list; nothing for texts and maps.
    public var items: YAMLItems {
        let record = record
        return YAMLItems(document: document, cursor: index + 1, remaining: record.kind == .list ? Int(record.length) : 0)
    }

    /// The keys and values of a map in file order; nothing for texts and lists.
    public var entries: YAMLEntries {
        let record = record
        return YAMLEntries(document: document, cursor: index + 1, remaining: record.kind == .map ? Int(record.length) : 0)
    }
}

/// The items of a list, in file order.
public struct YAMLItems: Sequence, IteratorProtocol {
    let document: YAMLDocument
    var cursor: Int
    var remaining: Int

    /// The next item, or nil behind the last.
    public mutating func next() -> YAMLNode? {
        guard remaining > 0 else { return nil }
        defer { cursor = Int(document.records[cursor].end) }
        remaining -= 1
        return YAMLNode(document: document, index: cursor)
    }

    /// How many items are left.
    public var underestimatedCount: Int { remaining }
}

/// The keys and values of a map, in file order.
public struct YAMLEntries: Sequence, IteratorProtocol {
    let document: YAMLDocument
    var cursor: Int
    var remaining: Int

    /// The next key with its value, or nil behind the last.
    public mutating func next() -> (key: YAMLNode, value: YAMLNode)? {
        guard remaining > 0 else { return nil }
        let value = cursor + 1
        defer { cursor = Int(document.records[value].end) }
        remaining -= 1
        return (YAMLNode(document: document, index: cursor), YAMLNode(document: document, index: value))
    }

    /// How many entries are left.
    public var underestimatedCount: Int { remaining }
}
