/// How large a YAML file may be; a file beyond is refused before it can cost time or memory.
public struct YAMLLimits: Hashable, Sendable {
    /// Bytes in a file.
    public var fileBytes: Int
    /// Maps and lists inside one another.
    public var depth: Int
    /// Keys, values, maps and lists in a file.
    public var nodes: Int
    /// UTF-8 bytes in one text.
    public var textBytes: Int

    /// The limits for files from elsewhere: 1 MiB, 24 levels, 60,000 nodes, 8 KiB a text.
    public init(fileBytes: Int = 1 << 20, depth: Int = 24, nodes: Int = 60_000, textBytes: Int = 8 << 10) {
        self.fileBytes = fileBytes
        self.depth = depth
        self.nodes = nodes
        self.textBytes = textBytes
    }

    /// The limits for files from elsewhere.
    public static let standard = YAMLLimits()

    /// A number of bytes as a person says it: `1 MiB`, `512 KiB`, `17 bytes`.
    public static func spoken(bytes: Int) -> String {
        if bytes >= 1 << 20, bytes.isMultiple(of: 1 << 20) { return "\(bytes >> 20) MiB" }
        if bytes >= 1 << 10, bytes.isMultiple(of: 1 << 10) { return "\(bytes >> 10) KiB" }
        return bytes == 1 ? "1 byte" : "\(bytes) bytes"
    }
}
