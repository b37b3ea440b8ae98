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
        var best: (text: Int, words: Int, match: Range<Int>)?
        for (index, text) in texts.enumerated() {
            let folded = FoldedText(text, keepingOrigins: true)
            let (words, match) = count(query, in: folded)
            if let match, words > best?.words ?? 0 { best = (index, words, match) }
            if best?.words == query.words.count { break }
        }
        guard let best else {
            return SearchHit(destination: item.destination, statement: nil, title: item.title, excerpt: "", match: 0..<0)
        }
        let excerpt = Excerpt(of: texts[best.text], around: best.match)
        return SearchHit(
            destination: item.destination, statement: best.text < item.statements.count ? best.text : nil,
            title: item.title, excerpt: excerpt.text, match: excerpt.match)
    }

    /// How many words of a query a text holds, and where the first of them stands, in Unicode scalars.
    private static func count(_ query: SearchQuery, in folded: FoldedText) -> (words: Int, match: Range<Int>?) {
        var words = 0
        var first: Range<Int>?
        folded.bytes.withUnsafeBufferPointer { bytes in
            for word in query.words {
                let hit = word.withUnsafeBufferPointer { TextBytes.find(TextBytes.Needle($0), in: bytes, from: 0, to: bytes.count) }
                guard let hit else { continue }
                words += 1
                let range = folded.origins[hit]..<folded.origins[hit + word.count - 1] + 1
                if range.lowerBound < first?.lowerBound ?? .max { first = range }
            }
        }
        return (words, first)
    }

    /// Cuts a text to the surroundings of a match, at spaces, with three dots where something is left out.
    private init(of text: String, around match: Range<Int>) {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count > Self.length else {
            self.text = text
            self.match = match
            return
        }
        var start = max(0, min(match.lowerBound - Self.lead, scalars.count - Self.length))
        while start > 0, start < match.lowerBound, scalars[start - 1] != " " { start += 1 }
        var end = min(scalars.count, max(start + Self.length, match.upperBound))
        while end < scalars.count, end > match.upperBound, scalars[end] != " " { end -= 1 }
        var part = String.UnicodeScalarView()
        if start > 0 { part.append(contentsOf: "... ".unicodeScalars) }
        let shift = part.count - start
        part.append(contentsOf: scalars[start..<end])
        if end < scalars.count { part.append(contentsOf: " ...".unicodeScalars) }
        self.text = String(part)
        self.match = match.lowerBound + shift..<match.upperBound + shift
    }
}
