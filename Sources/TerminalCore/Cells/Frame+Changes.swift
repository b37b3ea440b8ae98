extension Frame {
    /// A stretch of cells in one row that differ from what was shown before.
    public struct Run: Hashable, Sendable {
        public var row: Int
        public var columns: Range<Int>

        public init(row: Int, columns: Range<Int>) {
            self.row = row
            self.columns = columns
        }
    }

    /// The cells that differ from an earlier frame, row by row from the left, never half of a wide character.
    ///
    /// Every row in full when there is no earlier frame or it had another size.
    public func changes(since earlier: Frame?) -> [Run] {
        guard size.rows > 0, size.columns > 0 else { return [] }
        guard let earlier, earlier.size == size else {
            return (0..<size.rows).map { Run(row: $0, columns: 0..<size.columns) }
        }
        var runs: [Run] = []
        cells.withUnsafeBufferPointer { new in
            earlier.cells.withUnsafeBufferPointer { old in
                for row in 0..<size.rows { appendRuns(of: row, from: old, to: new, into: &runs) }
            }
        }
        return runs
    }

    private func appendRuns(
        of row: Int, from old: UnsafeBufferPointer<Cell>, to new: UnsafeBufferPointer<Cell>, into runs: inout [Run]
    ) {
        let start = row * size.columns
        let end = start + size.columns
        var at = start
        while at < end {
            guard old[at] != new[at] else { at += 1; continue }
            var first = at
            while at < end, old[at] != new[at] || new[at].isContinuation { at += 1 }
            if new[first].isContinuation, first > start { first -= 1 }
            runs.append(Run(row: row, columns: first - start..<at - start))
        }
    }
}
