/// The folded text of many items in one run of bytes, searched from end to end.
///
/// Ten thousand steps are a few megabytes, which are searched within milliseconds; nothing cleverer is needed.
final class SearchIndex {
    let items: [SearchItem]
    /// Title and texts of all items, each ended by a newline.
    let bytes: [UInt8]
    private let spans: [Span]
    private(set) lazy var vocabulary = Vocabulary(bytes)

    /// Where an item lies in the bytes.
    private struct Span {
        var start: Int
        var titleEnd: Int
        var end: Int
    }

    init(_ items: [SearchItem]) {
        self.items = items
        var folded = FoldedText()
        var spans: [Span] = []
        spans.reserveCapacity(items.count)
        for item in items {
            let start = folded.bytes.count
            folded.append(item.title)
            let titleEnd = folded.bytes.count
            folded.append(byte: 0x0A)
            for text in item.statements {
                folded.append(text)
                folded.append(byte: 0x0A)
            }
            for text in item.labels {
                folded.append(text)
                folded.append(byte: 0x0A)
            }
            spans.append(Span(start: start, titleEnd: titleEnd, end: folded.bytes.count))
        }
        bytes = folded.bytes
        self.spans = spans
    }

    /// How well an item answers a query; the best first.
    enum Rank: Int, CaseIterable {
        /// The title is the query.
        case sameTitle
        /// Words of the title begin with the words.
        case title
        /// The title holds the words somewhere.
        case insideTitle
        /// Words of the text begin with the words.
        case text
        /// The item holds the words somewhere.
        case insideText
    }

    /// The items that hold all words of a query, in their order, each with its rank.
    func find(_ query: SearchQuery) -> [(item: Int, rank: Rank)] {
        let order = query.longestFirst
        guard let first = order.first else { return [] }
        return bytes.withUnsafeBufferPointer { bytes in
            var found = query.words[first].withUnsafeBufferPointer { items(holding: TextBytes.Needle($0), in: bytes) }
            for word in order.dropFirst() {
                query.words[word].withUnsafeBufferPointer { word in
                    let word = TextBytes.Needle(word)
                    found.removeAll { TextBytes.find(word, in: bytes, from: spans[$0].start, to: spans[$0].end) == nil }
                }
            }
            return found.map { ($0, rank(of: spans[$0], query, in: bytes)) }
        }
    }

    /// How many items hold a word.
    func count(of word: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            word.withUnsafeBufferPointer { items(holding: TextBytes.Needle($0), in: bytes).count }
        }
    }

    private func items(holding word: TextBytes.Needle, in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var found: [Int] = []
        var (item, offset) = (0, 0)
        while let hit = TextBytes.find(word, in: bytes, from: offset, to: bytes.count) {
            while spans[item].end <= hit { item += 1 }
            found.append(item)
            offset = spans[item].end
            item += 1
        }
        return found
    }

    private func rank(of span: Span, _ query: SearchQuery, in bytes: UnsafeBufferPointer<UInt8>) -> Rank {
        if bytes[span.start..<span.titleEnd].elementsEqual(query.phrase) { return .sameTitle }
        var (beginsInTitle, isInTitle, beginsInText) = (true, true, true)
        for word in query.words {
            word.withUnsafeBufferPointer { word in
                let word = TextBytes.Needle(word)
                let title = occurrence(of: word, from: span.start, to: span.titleEnd, in: bytes)
                isInTitle = isInTitle && title != nil
                beginsInTitle = beginsInTitle && title == .beginning
                if beginsInText, title != .beginning {
                    beginsInText = occurrence(of: word, from: span.titleEnd, to: span.end, in: bytes) == .beginning
                }
            }
        }
        return beginsInTitle ? .title : isInTitle ? .insideTitle : beginsInText ? .text : .insideText
    }

    private enum Occurrence {
        case beginning, inside
    }

    /// Whether a word stands between two offsets, if possible where a word of the text begins.
    private func occurrence(
        of word: TextBytes.Needle, from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Occurrence? {
        var offset = start
        var isInside = false
        while let hit = TextBytes.find(word, in: bytes, from: offset, to: end) {
            if hit == 0 || !TextBytes.isWord(bytes[hit - 1]) { return .beginning }
            isInside = true
            offset = hit + 1
        }
        return isInside ? .inside : nil
    }
}
