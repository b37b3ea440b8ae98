/// Why an event cannot be taken back.
public enum UndoRefused: Error, Sendable, Hashable {
    /// There is no event to take back, or it is too long ago.
    case nothingToUndo
    /// It lies behind a row that cannot be taken back.
    case beyondBarrier(RowID)
}

/// What is wrong with a journal that is read back.
public enum ReplayError: Error, Sendable, Hashable {
    /// The last line is incomplete; the number counts lines from zero.
    case tornTail(line: Int)
    /// A line is missing, was changed or cannot be read.
    case brokenChain(seq: Int)
    /// The journal was written with another chart, whose digest this is.
    case otherChart(String)
    /// A line leads elsewhere than it did when it was written.
    case diverged(seq: Int)
}
