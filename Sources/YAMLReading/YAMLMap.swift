import TextRules

/// A map read key by key; each key that nobody asked for is a problem.
///
/// A look-up notes what is wrong in the log and answers with an empty value, so that reading goes on and all problems
/// of a file are found at once. Call `finish()` when every known key was asked for.
public struct YAMLMap {
    /// Keys a map can hold: the marks of those asked for fit one machine word.
    private static let capacity = 64
    /// Known keys that a map mostly has not, of which room is made at once.
    private static let usualAbsences = 10

    /// The map itself; problems of the whole are noted here.
    public let node: YAMLNode
    /// Where problems go.
    public let log: ProblemLog
    /// False when the node was no map: look-ups then answer with empty values and note nothing more.
    public let isReadable: Bool
    private var asked: UInt64 = 0
    private var absent: [StaticString] = []
    private var missing: [StaticString] = []

    /// Takes a node; notes a problem when it is not a map.
    public init(_ node: YAMLNode, log: ProblemLog) {
        self.node = node
        self.log = log
        let count = Int(node.record.length)
        isReadable = node.kind == .map && count <= Self.capacity
        guard !isReadable else { return }
        if node.kind == .map {
            log.note(node, "the map has \(count) keys; at most \(Self.capacity) can be read")
        } else {
            log.note(node, "keys and values are expected here, not \(node.kind.spoken)", hint: "write \"key: value\"")
        }
    }

    /// The value of a key, or nil; nothing is noted.
    public mutating func value(_ key: StaticString) -> YAMLNode? {
        guard isReadable else { return nil }
        let document = node.document
        var index = node.index + 1
        for position in 0..<Int(node.record.length) {
            if document.text(of: document.records[index], equals: key) {
                asked |= 1 << UInt64(position)
                return YAMLNode(document: document, index: index + 1)
            }
            index = Int(document.records[index + 1].end)
        }
        if absent.isEmpty { absent.reserveCapacity(Self.usualAbsences) }
        absent.append(key)
        return nil
    }

    /// The value of a key that must be there; its absence is noted by `finish()`.
    public mutating func required(_ key: StaticString) -> YAMLNode? {
        let found = value(key)
        if found == nil, isReadable { missing.append(key) }
        return found
    }

    /// Notes each key that was not asked for, with the known key it resembles, and each missing key that no such
    /// slip explains.
    public func finish() {
        guard isReadable else { return }
        let isAnyUnknown = asked.nonzeroBitCount < Int(node.record.length)
        guard isAnyUnknown || !missing.isEmpty else { return }
        let meant = isAnyUnknown ? noteUnknownKeys() : []
        for key in missing.map(\.description) where !meant.contains(key) {
            log.note(node, "the key \"\(key)\" is missing")
        }
    }

    /// Notes the keys that were not asked for.
    ///
    /// - Returns: The known keys that they resemble.
    private func noteUnknownKeys() -> [String] {
        let known = absent.map(\.description)
        var names: Set<String> = []
        var meant: [String] = []
        for (position, entry) in node.entries.enumerated() {
            let name = entry.key.text
            let isFirst = names.insert(name).inserted
            guard isFirst, asked & 1 << UInt64(position) == 0 else { continue }
            let near = EditDistance.nearest(to: name, among: known)
            log.note(
                entry.key, "unknown key \"\(PlainText.quoted(name))\"",
                hint: near.map { "did you mean \"\($0)\"?" } ?? "")
            if let near { meant.append(near) }
        }
        return meant
    }
}
