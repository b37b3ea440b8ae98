/// The part of an item's text that shows why it was found.
struct Excerpt {
    /// Characters of an excerpt: two lines of the widest list.
    private static let length = 120
    /// Characters kept before the word.
    private static let lead = 30

    let text: String
    let match: Range<Int>

    /// The hit for an item that holds all words of a query.
    static func hit(for query: SearchQuery, in item: SearchItem) -> SearchHit {
        let texts = item.statements + item.labels
        var best: (text: Int, words: Int)?
        for (index, text) in texts.enumerated() {
            let words = words(of: query, in: text)
            if words > best?.words ?? 0 { best = (index, words) }
            if best?.words == query.words.count { break }
        }
        let isInTitle = words(of: query, in: item.title) == query.words.count
        guard let best, best.words == query.words.count || !isInTitle else {
            return SearchHit(destination: item.destination, statement: nil, title: item.title, excerpt: "", match: 0..<0)
        }
        let excerpt = Excerpt(of: texts[best.text], around: firstMatch(of: query, in: texts[best.text]))
        return SearchHit(
            destination: item.destination, statement: best.text < item.statements.count ? best.text : nil,
            title: item.title, excerpt: excerpt.text, match: excerpt.match)
    }

    /// How many words of a query a text holds.
    private static func words(of query: SearchQuery, in text: String) -> Int {
        let folded = FoldedText(text)
        return query.words.count { find($0, in: folded) != nil }
    }

    /// Where the first word of a query that a text holds stands in it, in characters.
    private static func firstMatch(of query: SearchQuery, in text: String) -> Range<Int> {
        let folded = FoldedText(text, keepingOrigins: true)
        var first = 0..<0
        for word in query.words {
            guard let hit = find(word, in: folded) else { continue }
            let range = folded.origins[hit]..<folded.origins[hit + word.count - 1] + 1
            if first.isEmpty || range.lowerBound < first.lowerBound { first = range }
        }
        return first
    }

    private static func find(_ word: [UInt8], in folded: FoldedText) -> Int? {
        folded.bytes.withUnsafeBufferPointer { bytes in
            word.withUnsafeBufferPointer { TextBytes.find(TextBytes.Needle($0), in: bytes, from: 0, to: bytes.count) }
        }
    }

    /// Cuts a text to the surroundings of a match, at spaces, with three dots where something is left out.
    private init(of text: String, around match: Range<Int>) {
        let characters = Array(text)
        guard characters.count > Self.length else {
            self.text = text
            self.match = match
            return
        }
        var start = max(0, min(match.lowerBound - Self.lead, characters.count - Self.length))
        while start > 0, start < match.lowerBound, characters[start - 1] != " " { start += 1 }
        var end = min(characters.count, max(start + Self.length, match.upperBound))
        while end < characters.count, end > match.upperBound, characters[end] != " " { end -= 1 }
        let before = start > 0 ? "... " : ""
        let shift = before.count - start
        self.text = before + String(characters[start..<end]) + (end < characters.count ? " ..." : "")
        self.match = match.lowerBound + shift..<match.upperBound + shift
    }
}
