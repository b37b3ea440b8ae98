/// The bytes of a paste as they arrive.
struct PastedBytes {
    /// What was pasted, without the sequence that ends it.
    private(set) var bytes: [UInt8] = []
    /// Whether the sequence that ends it has come.
    private(set) var isEnded = false

    /// As many bytes as are kept; of a longer paste the rest is dropped.
    static let most = 65_536
    /// How long a paste may stop in the middle, in milliseconds, before it counts as ended.
    static let patience = 5_000
    /// CSI 201 ~
    private static let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

    /// Takes all of what was read that belongs to the paste; how many bytes that is, the end of the paste included.
    mutating func take(_ read: ArraySlice<UInt8>) -> Int {
        var at = read.startIndex
        while at < read.endIndex, !isEnded {
            tail.append(read[at])
            at += 1
            if tail == Self.end {
                isEnded = true
            } else if !Self.end.starts(with: tail) {
                flush()
            }
        }
        return at - read.startIndex
    }

    /// What may be the beginning of the end.
    private var tail: [UInt8] = []

    /// What began like the end is text after all, up to where the end may begin anew.
    private mutating func flush() {
        repeat {
            if bytes.count < Self.most { bytes.append(tail[0]) }
            tail.removeFirst()
        } while !tail.isEmpty && !Self.end.starts(with: tail)
    }
}
