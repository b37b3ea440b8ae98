extension Journal {
    /// Takes back the newest event that was taken and not yet taken back, and whatever came behind it.
    ///
    /// Nothing is erased: a line says what was taken back. No effect is carried out.
    /// - Parameter isMeant: which kinds of events count; by default all do.
    public mutating func undo(
        by: Actor, at: Int64, where isMeant: (D.Kind) -> Bool = { _ in true }
    ) -> Result<Recorded, UndoRefused> {
        guard let place = undoPoints.lastIndex(where: { isMeant($0.kind) }) else { return .failure(.nothingToUndo) }
        if let barrier = undoPoints[place...].compactMap(\.barrier).last { return .failure(.beyondBarrier(barrier)) }
        let point = undoPoints[place]
        undoPoints.removeSubrange(place...)
        let crosses = point.seq <= checkpointSeq
        let step = Step(arrivingAt: point.before)
        return .success(record(.undo(through: point.seq), step, at, by, needsCheckpoint: crosses))
    }

    /// What undo would take back now, without doing it: the kind of the event, or why not.
    public func undoable(where isMeant: (D.Kind) -> Bool = { _ in true }) -> Result<D.Kind, UndoRefused> {
        guard let place = undoPoints.lastIndex(where: { isMeant($0.kind) }) else { return .failure(.nothingToUndo) }
        if let barrier = undoPoints[place...].compactMap(\.barrier).last { return .failure(.beyondBarrier(barrier)) }
        return .success(undoPoints[place].kind)
    }
}
