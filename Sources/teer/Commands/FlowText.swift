import JSONWriting
import YAMLReading

/// A YAML file as JSON, which a decoder reads; JSON itself is the flow style of YAML. Numbers keep their digits.
struct FlowText {
    private let log: ProblemLog
    private var bytes = JSONBytes()

    /// Enough for ten thousand cases with all that they expect.
    private static let limits = YAMLLimits(fileBytes: 16 << 20, depth: 24, nodes: 4_000_000, textBytes: 8 << 10)

    private init(log: ProblemLog) { self.log = log }

    /// A file's text as JSON; nil when it is not YAML or a number in it cannot be kept, which the log then says.
    static func json(of bytes: [UInt8], file: String, log: ProblemLog) -> String? {
        let document = bytes.withUnsafeBufferPointer { YAMLDocument.read($0, file: file, limits: limits, log: log) }
        guard let document else { return nil }
        var text = FlowText(log: log)
        text.write(document.root)
        return log.holdsErrors ? nil : text.bytes.text
    }

    private mutating func write(_ node: YAMLNode) {
        switch node.kind {
        case .list:
            bytes.write("[")
            for (place, item) in node.items.enumerated() {
                if place > 0 { bytes.write(",") }
                write(item)
            }
            bytes.write("]")
        case .map:
            bytes.write("{")
            for (place, entry) in node.entries.enumerated() {
                if place > 0 { bytes.write(",") }
                bytes.quote(entry.key.text)
                bytes.write(":")
                write(entry.value)
            }
            bytes.write("}")
        case .text: node.isPlain ? write(word: node) : bytes.quote(node.text)
        }
    }

    /// Writes a text without quotation marks: nothing, a truth value, a number, or else a text.
    private mutating func write(word node: YAMLNode) {
        let text = node.text
        if node.isEmptyText { return bytes.write("null") }
        if ["true", "false"].contains(text) { return bytes.write(json: text) }
        guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/) != nil, let number = Double(text) else {
            return bytes.quote(text)
        }
        let digits = text.prefix { $0 != "e" && $0 != "E" }
        if !number.isFinite || number == 0 && digits.contains(where: "123456789".contains) {
            log.note(node, "a number that is too \(number == 0 ? "small" : "large") to be kept")
        }
        bytes.write(json: text)
    }
}
