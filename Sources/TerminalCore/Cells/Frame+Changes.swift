extension Frame {
    /// The rows that differ from an earlier frame, from the top; all of them when there is none or it had another size.
    public func changedRows(since earlier: Frame?) -> [Int] {
        let rows = 0..<max(0, size.rows)
        guard let earlier, earlier.size == size else { return Array(rows) }
        let remarked = rowsWithOtherMarks(than: earlier)
        return cells.withUnsafeBufferPointer { new in
            earlier.cells.withUnsafeBufferPointer { old in
                rows.filter { differs($0, old, new) || remarked.contains($0) }
            }
        }
    }

    private func rowsWithOtherMarks(than earlier: Frame) -> Set<Int> {
        guard marks != earlier.marks else { return [] }
        let cells = Set(marks.keys).union(earlier.marks.keys)
        return Set(cells.filter { marks[$0] != earlier.marks[$0] }.map { $0 / size.columns })
    }

    /// Whether any cell of a row differs. Most rows stay as they are, and this looks at several cells at once.
    private func differs(_ row: Int, _ old: UnsafeBufferPointer<Cell>, _ new: UnsafeBufferPointer<Cell>) -> Bool {
        let columns = max(0, size.columns)
        var differences: UInt32 = 0
        for at in row * columns..<(row + 1) * columns { differences |= old[at].word ^ new[at].word }
        return differences != 0
    }
}
