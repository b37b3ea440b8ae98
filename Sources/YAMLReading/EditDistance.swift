/// How many letters must be inserted, removed, replaced or swapped with a neighbor to make one word of another.
public enum EditDistance {
    /// The nearest of the candidates, at most two letters away (one for words of up to four letters).
    ///
    /// - Returns: The first of the nearest; nil when all are further away.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let limit = limit(for: word)
        var best: (name: String, distance: Int)?
        for candidate in candidates {
            let bound = (best?.distance ?? limit + 1) - 1
            guard bound >= 0 else { break }
            guard let distance = between(word, candidate, limit: bound) else { continue }
            best = (candidate, distance)
        }
        return best?.name
    }

    /// `did you mean "name"?` for the nearest candidate; empty when there is none.
    public static func suggestion(for word: String, among candidates: some Sequence<String>) -> String {
        guard let name = nearest(to: word, among: candidates) else { return "" }
        return "did you mean \"\(name)\"?"
    }

    /// The letters that may differ before a word counts as another one.
    public static func limit(for word: String) -> Int { word.utf8.count <= 4 ? 1 : 2 }

    /// The distance between two words, or nil when it is above the limit.
    public static func between(_ one: String, _ other: String, limit: Int) -> Int? {
        var one = one
        var other = other
        return one.withUTF8 { one in other.withUTF8 { other in between(one, other, limit: limit) } }
    }

    /// The distance between two words given as bytes, or nil when it is above the limit.
    public static func between(
        _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>, limit: Int
    ) -> Int? {
        guard abs(one.count - other.count) <= limit else { return nil }
        guard one.count > 0, other.count > 0 else { return max(one.count, other.count) }
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * (other.count + 1)) { cells in
            distance(one, other, limit: limit, cells: cells)
        }
    }

    /// Damerau's distance (optimal string alignment) over three rows of the usual table.
    private static func distance(
        _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>, limit: Int,
        cells: UnsafeMutableBufferPointer<Int>
    ) -> Int? {
        let width = other.count + 1
        for column in 0..<width {
            cells[column] = 0
            cells[width + column] = column
        }
        var (before, previous, current) = (0, width, 2 * width)
        for row in 1...one.count {
            cells[current] = row
            var least = row
            for column in 1..<width {
                let cost = one[row - 1] == other[column - 1] ? 0 : 1
                var value = min(
                    cells[previous + column] + 1, cells[current + column - 1] + 1, cells[previous + column - 1] + cost)
                if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
                    value = min(value, cells[before + column - 2] + 1)
                }
                cells[current + column] = value
                least = min(least, value)
            }
            guard least <= limit else { return nil }
            (before, previous, current) = (previous, current, before)
        }
        let result = cells[previous + other.count]
        return result <= limit ? result : nil
    }
}
