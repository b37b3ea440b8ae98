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
        folded.reserveCapacity(items.reduce(0) { $0 + $1.byteCount })
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

    /// How well an item answers a query, the best first: where it holds all words, and how the worst of them is held.
    enum Rank: Int, CaseIterable {
        /// The title, or what stands in it before a bracket, is the query.
        case sameTitle
        case titleHasWords, titleHasBeginnings, titleHasParts
        case textHasWords, textHasBeginnings, textHasParts

        fileprivate init(title: Occurrence?, text: Occurrence) {
            switch (title, text) {
            case (.whole, _): self = .titleHasWords
            case (.beginning, _): self = .titleHasBeginnings
            case (.inside, _): self = .titleHasParts
            case (nil, .whole): self = .textHasWords
            case (nil, .beginning): self = .textHasBeginnings
            case (nil, .inside): self = .textHasParts
            }
        }
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
        let title = UnsafeBufferPointer(rebasing: bytes[span.start..<span.titleEnd])
        if title.starts(with: query.phrase) {
            let rest = title.dropFirst(query.phrase.count)
            if rest.isEmpty || rest.starts(with: " (".utf8) { return .sameTitle }
        }
        var worstInTitle: Occurrence? = .whole
        var worst = Occurrence.whole
        for word in query.words {
            word.withUnsafeBufferPointer { word in
                let word = TextBytes.Needle(word)
                let inTitle = occurrence(of: word, from: span.start, to: span.titleEnd, in: bytes)
                worstInTitle = worstInTitle.flatMap { worst in inTitle.map { max(worst, $0) } }
                guard worstInTitle == nil else { return }
                let inText = occurrence(of: word, from: span.titleEnd, to: span.end, in: bytes)
                worst = max(worst, min(inTitle ?? .inside, inText ?? .inside))
            }
        }
        return Rank(title: worstInTitle, text: worst)
    }

    /// How a text holds a word of a query, the best first.
    fileprivate enum Occurrence: Int, Comparable {
        case whole, beginning, inside

        static func < (one: Occurrence, other: Occurrence) -> Bool { one.rawValue < other.rawValue }
    }

    /// Places of a word in one item that are looked at; the first few say how it is held.
    private static let placeLimit = 8

    /// How a word stands between two offsets, at the best of its places; nil when it does not.
    private func occurrence(
        of word: TextBytes.Needle, from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Occurrence? {
        var offset = start
        var best: Occurrence?
        var places = 0
        while best != .whole, places < Self.placeLimit, let hit = TextBytes.find(word, in: bytes, from: offset, to: end) {
            let begins = hit == 0 || !TextBytes.isWord(bytes[hit - 1])
            let ends = hit + word.bytes.count == bytes.count || !TextBytes.isWord(bytes[hit + word.bytes.count])
            best = min(best ?? .inside, begins ? ends ? .whole : .beginning : .inside)
            offset = hit + 1
            places += 1
        }
        return best
    }
}

extension SearchItem {
    /// How many bytes the texts have, each with its end.
    fileprivate var byteCount: Int {
        let ofLabels = labels.reduce(title.utf8.count + 1) { $0 + $1.utf8.count + 1 }
        return statements.reduce(ofLabels) { $0 + $1.utf8.count + 1 }
    }
}
