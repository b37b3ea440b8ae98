import Glibc

/// A YAML file as nodes that know their line and column.
///
/// Nodes lie in one array in file order, texts in one buffer of bytes, so that a file costs two allocations
/// and a text becomes a `String` only when somebody asks for it.
public final class YAMLDocument: Sendable {
    /// The path as messages show it.
    public let file: String
    let records: [YAMLRecord]
    let bytes: [UInt8]

    init(file: String, records: [YAMLRecord], bytes: [UInt8]) {
        self.file = file
        self.records = records
        self.bytes = bytes
    }

    /// Reads a YAML text.
    ///
    /// Duplicate keys and characters that are not allowed are noted and reading goes on; a fault of syntax, an anchor,
    /// alias, tag or merge key, a second document and a passed limit end it.
    /// - Returns: The document, or nil when reading ended early; the log then says why.
    public static func read(
        _ source: UnsafeBufferPointer<UInt8>, file: String, limits: YAMLLimits = .standard,
        characters: CharacterRule = .anyPrintable, log: ProblemLog
    ) -> YAMLDocument? {
        log.began(file)
        var builder: YAMLTreeBuilder?
        do throws(Problem) {
            let source = try YAMLSource(source, file: file, limits: limits)
            var reading = YAMLTreeBuilder(source: source, limits: limits, characters: characters, log: log)
            defer { builder = reading }
            try YAMLEvents.read(source) { event throws(Problem) in try reading.take(event) }
            return YAMLDocument(file: file, records: reading.records, bytes: reading.bytes)
        } catch {
            log.note(builder?.forgottenQuote(before: error) ?? error)
            return nil
        }
    }

    /// Reads a YAML text held in a string.
    public static func read(
        text: String, file: String, limits: YAMLLimits = .standard, characters: CharacterRule = .anyPrintable,
        log: ProblemLog
    ) -> YAMLDocument? {
        var text = text
        return text.withUTF8 { read($0, file: file, limits: limits, characters: characters, log: log) }
    }

    /// The node that holds all others.
    public var root: YAMLNode { YAMLNode(document: self, index: 0) }

    func text(of record: YAMLRecord) -> String {
        bytes.withUnsafeBufferPointer { bytes in
            String(
                decoding: UnsafeBufferPointer(rebasing: bytes[Int(record.start)..<Int(record.start + record.length)]),
                as: UTF8.self)
        }
    }

    /// Whether a text is blanks alone, or plain and one of YAML's words for nothing (1.2.2, 10.2.1.1).
    func isNothing(_ record: YAMLRecord) -> Bool {
        isBlank(record) || record.isPlain && ["~", "null", "Null", "NULL"].contains(text(of: record))
    }

    /// Whether a text holds nothing but blanks and line ends.
    func isBlank(_ record: YAMLRecord) -> Bool { bytes(of: record).allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 } }

    /// Whether a line ends before a text does.
    func holdsLineBreak(_ record: YAMLRecord) -> Bool {
        let bytes = bytes(of: record)
        guard let end = bytes.firstIndex(of: 0x0A) else { return false }
        return bytes[end...].contains { $0 != 0x0A && $0 != 0x20 }
    }

    private func bytes(of record: YAMLRecord) -> ArraySlice<UInt8> {
        bytes[Int(record.start)..<Int(record.start + record.length)]
    }

    /// Whether the text of a record is these bytes.
    func text(of record: YAMLRecord, equals name: StaticString) -> Bool {
        guard Int(record.length) == name.utf8CodeUnitCount else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            memcmp(bytes.baseAddress! + Int(record.start), name.utf8Start, name.utf8CodeUnitCount) == 0
        }
    }
}

/// One node as it lies in the document's array.
struct YAMLRecord {
    var kind: YAMLNode.Kind
    var isPlain = false
    var holdsNonASCII = false
    /// Whether a comment that looks like a part of the text stands behind it.
    var isCut = false
    /// Whether a line after the first begins like a list item.
    var holdsListSign = false
    var line: UInt32
    var column: UInt32
    /// Where the text begins in the document's bytes.
    var start: UInt32 = 0
    /// Bytes of a text, items of a list, entries of a map.
    var length: UInt32 = 0
    /// The index of the first record behind this node and all it holds.
    var end: UInt32 = 0
}
