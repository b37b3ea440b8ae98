import YAMLReading

/// The words of a text, each with how often it occurs, to offer for a word that does not.
struct Vocabulary {
    private let bytes: [UInt8]
    private var words: [Word] = []
    /// Indices of `words` plus one by hash, with open addressing; 0 is free.
    private var table: [UInt32]

    private struct Word {
        var start: Int
        var length: Int
        var count: Int
        var hash: UInt64
    }

    /// Collects the words of a folded text: letters, digits, and hyphens between them.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        table = [UInt32](repeating: 0, count: 1 << 12)
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            var hash = Self.seed
            for (offset, byte) in bytes.enumerated() {
                if TextBytes.isWord(byte) || byte == UInt8(ascii: "-") {
                    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
                } else {
                    if offset - start > 2 { count(start, offset - start, hash, in: bytes) }
                    start = offset + 1
                    hash = Self.seed
                }
            }
        }
    }

    /// The start of the FNV-1a hash (Fowler, Noll, Vo).
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The word nearest to one that does not occur, the more frequent of two as near; nil when none is near.
    func nearest(to word: [UInt8]) -> String? {
        let limit = EditDistance.limit(for: String(decoding: word, as: UTF8.self))
        var best: (word: Word, distance: Int)?
        bytes.withUnsafeBufferPointer { bytes in
            word.withUnsafeBufferPointer { wanted in
                for candidate in words where abs(candidate.length - wanted.count) <= limit {
                    let text = UnsafeBufferPointer(rebasing: bytes[candidate.start..<candidate.start + candidate.length])
                    guard let distance = EditDistance.between(wanted, text, limit: best?.distance ?? limit) else { continue }
                    if let best, distance == best.distance, candidate.count <= best.word.count { continue }
                    best = (candidate, distance)
                }
            }
        }
        return best.map { String(decoding: bytes[$0.word.start..<$0.word.start + $0.word.length], as: UTF8.self) }
    }

    private mutating func count(_ start: Int, _ length: Int, _ hash: UInt64, in bytes: UnsafeBufferPointer<UInt8>) {
        let mask = UInt64(table.count - 1)
        var slot = Int((hash ^ hash >> 29) & mask)
        while table[slot] != 0 {
            let index = Int(table[slot] - 1)
            let word = words[index]
            if word.hash == hash, word.length == length {
                words[index].count += 1
                return
            }
            slot = (slot + 1) & Int(mask)
        }
        words.append(Word(start: start, length: length, count: 1, hash: hash))
        table[slot] = UInt32(words.count)
        if words.count * 2 > table.count { grow() }
    }

    private mutating func grow() {
        table = [UInt32](repeating: 0, count: table.count * 2)
        let mask = table.count - 1
        for (index, word) in words.enumerated() {
            var slot = Int(truncatingIfNeeded: word.hash ^ word.hash >> 29) & mask
            while table[slot] != 0 { slot = (slot + 1) & mask }
            table[slot] = UInt32(index + 1)
        }
    }
}
