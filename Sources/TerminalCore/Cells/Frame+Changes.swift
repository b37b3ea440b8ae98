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

    /// The cells that differ from an earlier frame, row by row from the left, never half of a wide character; up to three that
    /// do not, between others that do, are counted in.
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
                for row in 0..<size.rows where differs(row, old, new) { appendRuns(of: row, from: old, to: new, into: &runs) }
            }
        }
        return runs
    }

    /// Whether any cell of a row differs. Most rows stay as they are, and this looks at several cells at once.
    private func differs(_ row: Int, _ old: UnsafeBufferPointer<Cell>, _ new: UnsafeBufferPointer<Cell>) -> Bool {
        var differences: UInt32 = 0
        for at in row * size.columns..<(row + 1) * size.columns { differences |= old[at].word ^ new[at].word }
        return differences != 0
    }

    private func appendRuns(
        of row: Int, from old: UnsafeBufferPointer<Cell>, to new: UnsafeBufferPointer<Cell>, into runs: inout [Run]
    ) {
        let start = row * size.columns
        let end = start + size.columns
        var at = start
        while at < end {
            guard old[at] != new[at] else { at += 1; continue }
            let first = new[at].isContinuation && at > start ? at - 1 : at
            var last = at
            while at < end, at - last <= Self.longestGap + 1 {
                if old[at] != new[at] || (new[at].isContinuation && at == last + 1) { last = at }
                at += 1
            }
            at = last + 1
            runs.append(Run(row: row, columns: first - start..<at - start))
        }
    }

    /// So many equal cells are sent again rather than passed over: going past them takes as many bytes.
    private static let longestGap = 3
}
