/// What kinds of bytes a text holds, found eight at a time.
struct TextSurvey {
    /// Whether a byte is below the space or is DEL; newlines count.
    private(set) var holdsControl = false
    /// Whether a byte is above 127.
    private(set) var holdsNonASCII = false

    init(_ text: UnsafeBufferPointer<UInt8>) {
        let raw = UnsafeRawBufferPointer(text)
        var offset = 0
        while offset + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            look(word)
            offset += 8
        }
        while offset < raw.count {
            look(UInt64(raw[offset]) | 0x2020_2020_2020_2000)
            offset += 1
        }
    }

    /// Sets the marks by the usual byte-parallel tests "less than n" and "equal to n" (Bit Twiddling Hacks, S. Anderson).
    private mutating func look(_ word: UInt64) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        let below = (word &- ones &* 0x20) & ~word & tops
        let flipped = word ^ (ones &* 0x7F)
        let deleted = (flipped &- ones) & ~flipped & tops
        if below | deleted != 0 { holdsControl = true }
        if word & tops != 0 { holdsNonASCII = true }
    }
}
