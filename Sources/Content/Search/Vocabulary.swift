import YAMLReading

/// The words of a text, each with how often it occurs, to offer for a word that does not.
struct Vocabulary {
    private var counts: [String: Int] = [:]

    /// Collects the words of a folded text: letters, digits, and hyphens between them; words of one or two letters are left out.
    init(_ bytes: [UInt8]) {
        for word in bytes.split(whereSeparator: { !TextBytes.isWord($0) && $0 != UInt8(ascii: "-") }) where word.count > 2 {
            counts[String(decoding: word, as: UTF8.self), default: 0] += 1
        }
    }

    /// The word nearest to one that does not occur, the more frequent of two as near; nil when none is near.
    func nearest(to word: [UInt8]) -> String? {
        let wanted = String(decoding: word, as: UTF8.self)
        let limit = EditDistance.limit(for: wanted)
        var best: (word: String, distance: Int, count: Int)?
        for (candidate, count) in counts where abs(candidate.utf8.count - word.count) <= limit {
            guard let distance = EditDistance.between(wanted, candidate, limit: best?.distance ?? limit) else { continue }
            // Of two as near and as frequent the first in the alphabet, so that the answer is always the same.
            if let best, (distance, -count, candidate) >= (best.distance, -best.count, best.word) { continue }
            best = (candidate, distance, count)
        }
        return best?.word
    }
}
