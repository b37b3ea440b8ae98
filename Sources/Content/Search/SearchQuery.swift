/// The words that somebody looks for.
struct SearchQuery {
    /// Words beyond are not looked at.
    private static let wordLimit = 8

    /// The words, folded, as they were typed.
    let words: [[UInt8]]
    /// The whole query, folded, with single spaces.
    let phrase: [UInt8]

    init(_ text: String) {
        let pieces = FoldedText(String(text.prefix(200))).bytes.split { $0 <= 0x20 }
        words = pieces.prefix(Self.wordLimit).map(Array.init)
        phrase = Array(pieces.joined(separator: [0x20]))
    }

    /// The indices of the words, the longest first: it rules out the most.
    var longestFirst: [Int] { words.indices.sorted { words[$0].count > words[$1].count } }
}
