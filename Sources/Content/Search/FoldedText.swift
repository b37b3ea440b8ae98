/// A text without case and accents, as UTF-8 bytes, for comparing and searching.
struct FoldedText {
    private(set) var bytes: [UInt8] = []

    init(_ text: String) {
        append(text)
    }

    mutating func append(_ text: String) {
        for byte in text.utf8 { bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
    }
}
