import Glibc

/// Questions about runs of UTF-8 bytes.
enum TextBytes {
    /// Whether all bytes are below 128.
    static func areASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = 0
        while offset + 8 <= raw.count {
            if raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
            offset += 8
        }
        while offset < raw.count {
            if raw[offset] & 0x80 != 0 { return false }
            offset += 1
        }
        return true
    }

    /// An ASCII capital as a small letter; other bytes as they are.
    static func lowercase(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }

    static func lowercase(_ bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int) {
        for index in start..<bytes.count { bytes[index] = lowercase(bytes[index]) }
    }

    /// Whether a byte belongs to a word: a letter, a digit, or part of a letter beyond ASCII.
    static func isWord(_ byte: UInt8) -> Bool {
        byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
    }

    /// The offset at which the needle first stands at or after an offset and before an end; nil when it does not.
    ///
    /// The C library looks for the needle's rarest byte; what stands around each find is compared.
    static func find(
        _ needle: Needle, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let count = needle.bytes.count
        var offset = start
        while offset + count <= end {
            let from = offset + needle.rarest
            guard let hit = memchr(base + from, Int32(needle.rarestByte), end - count - offset + 1) else { return nil }
            offset = UnsafeRawPointer(hit) - UnsafeRawPointer(base) - needle.rarest
            if memcmp(base + offset, needle.bytes.baseAddress!, count) == 0 { return offset }
            offset += 1
        }
        return nil
    }

    /// Bytes to be found, at least one, with the position of the rarest of them.
    struct Needle {
        let bytes: UnsafeBufferPointer<UInt8>
        let rarest: Int
        let rarestByte: UInt8

        init(_ bytes: UnsafeBufferPointer<UInt8>) {
            self.bytes = bytes
            rarest = bytes.indices.min { Self.frequency(bytes[$0]) < Self.frequency(bytes[$1]) } ?? 0
            rarestByte = bytes[rarest]
        }

        /// How common a byte is in English text: a rank, not a count.
        private static func frequency(_ byte: UInt8) -> Int {
            let common: StaticString = "zjqxkwbyvfghpumdclonrsiate"
            for rank in 0..<common.utf8CodeUnitCount where common.utf8Start[rank] == byte { return rank + 10 }
            return TextBytes.isWord(byte) ? 5 : 8
        }
    }
}
