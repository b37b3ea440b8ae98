/// The words that somebody looks for.
struct SearchQuery {
    /// Words beyond are not looked at.
    private static let wordLimit = 8

    /// The words, folded, as they were typed.
    let words: [[UInt8]]
    /// The whole query, folded, with single spaces.
    let phrase: [UInt8]

    init(_ text: String) {
        let quotes = [UInt8(ascii: "\"")]
        let pieces = FoldedText(String(text.prefix(200))).bytes.split { $0 <= 0x20 || quotes.contains($0) }
        // A text holds both words of `E-wave`, however it joins them.
        words = pieces.flatMap { Self.words(of: $0) }.prefix(Self.wordLimit).map(Array.init)
        phrase = Array(pieces.joined(separator: [0x20]))
    }

    /// The parts of a piece between hyphens that join letters; a sign before a number stays.
    private static func words(of piece: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        let hyphen = UInt8(ascii: "-")
        guard piece.first != hyphen, piece.last != hyphen, piece.contains(where: TextBytes.isWord) else { return [piece] }
        return piece.split(separator: hyphen)
    }

    /// The indices of the words, the longest first: it rules out the most.
    var longestFirst: [Int] { words.indices.sorted { words[$0].count > words[$1].count } }
}
