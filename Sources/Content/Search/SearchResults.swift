/// What a search found: hits in order of rank, made when they are looked at.
public struct SearchResults: RandomAccessCollection {
    private let entries: [Entry]
    private let query: SearchQuery
    /// For each word of the query how many items hold it, and what it may have been meant to be.
    ///
    /// Filled in only when nothing was found.
    public let misses: [Miss]

    /// A word of a query that found nothing.
    public struct Miss: Hashable, Sendable {
        /// The word, without case and accents.
        public var word: String
        /// Items that hold this word without the others.
        public var count: Int
        /// For a word that no item holds, the nearest word that one does.
        public var nearest: String?
        /// Items that hold the nearest word.
        public var nearestCount: Int
    }

    /// An item that holds all words.
    struct Entry {
        var index: SearchIndex
        var item: Int
    }

    init(_ query: SearchQuery, in indexes: [SearchIndex]) {
        self.query = query
        var ranked = [[Entry]](repeating: [], count: SearchIndex.Rank.allCases.count)
        for index in indexes {
            for (item, rank) in index.find(query) { ranked[rank.rawValue].append(Entry(index: index, item: item)) }
        }
        entries = Array(ranked.joined())
        misses = entries.isEmpty ? query.words.map { Self.miss($0, in: indexes) } : []
    }

    private static func miss(_ word: [UInt8], in indexes: [SearchIndex]) -> Miss {
        let count = indexes.reduce(0) { $0 + $1.count(of: word) }
        let nearest = count > 0 ? nil : indexes.lazy.compactMap { $0.vocabulary.nearest(to: word) }.first
        let nearestCount = nearest.map { near in indexes.reduce(0) { $0 + $1.count(of: Array(near.utf8)) } } ?? 0
        return Miss(
            word: String(decoding: word, as: UTF8.self), count: count, nearest: nearest, nearestCount: nearestCount)
    }

    /// Always 0.
    public var startIndex: Int { 0 }
    /// How many hits there are.
    public var endIndex: Int { entries.count }

    /// A hit, made when it is asked for.
    public subscript(position: Int) -> SearchHit {
        let entry = entries[position]
        return Excerpt.hit(for: query, in: entry.index.items[entry.item])
    }
}
