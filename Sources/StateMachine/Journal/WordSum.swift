/// A sum of 128 bits over words, numbers and texts, fast enough for charts of many thousand rows.
///
/// It tells one chart from another, not friend from foe. Two sums are carried side by side; each step of either can be
/// undone, so that lists which differ in one word never agree. The factors are those of FNV-1a (Fowler, Noll and Vo) and of
/// MurmurHash3's finalizer (Appleby).
struct WordSum {
    private var first: UInt64 = 0xCBF2_9CE4_8422_2325
    private var second: UInt64 = 0

    /// Adds a word.
    @inline(__always)
    mutating func add(_ word: UInt64) {
        first = (first ^ word) &* 0x0000_0100_0000_01B3
        first ^= first >> 32
        second = (second &+ word) &* 0xFF51_AFD7_ED55_8CCD
        second ^= second >> 33
    }

    /// Adds a number.
    @inline(__always)
    mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

    /// Adds numbers behind their count.
    mutating func add(_ numbers: some Collection<Int>) {
        add(numbers.count)
        for number in numbers { add(number) }
    }

    /// Adds bytes behind their count.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        add(bytes.count)
        var offset = 0
        while offset + 8 <= bytes.count {
            add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        if offset == bytes.count { return }
        var rest: UInt64 = 0
        for byte in bytes[offset...].reversed() { rest = rest << 8 | UInt64(byte) }
        add(rest)
    }

    /// Adds bytes behind their count.
    mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

    /// Adds a text behind its length in bytes.
    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    /// Adds texts behind their count.
    mutating func add(_ texts: [String]) {
        add(texts.count)
        for text in texts { add(text) }
    }

    /// The sum as sixteen bytes.
    var bytes: [UInt8] {
        [first, second].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) } }
    }
}
