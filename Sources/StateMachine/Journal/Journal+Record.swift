extension Journal {
    /// Appends a line that leads to a step's end.
    @discardableResult
    mutating func record(
        _ what: Entry<D>.What, _ step: Step<D>, _ at: Int64, _ by: Actor, needsCheckpoint: Bool = false,
        simulationStep: Int? = nil
    ) -> Recorded {
        let entry = Entry(
            seq: nextSeq, at: at, by: by, what: what, step: step, simulationStep: simulationStep, previousChain: chain)
        append(entry, leadingTo: step.next)
        return keep(Recorded(step: step, entry: entry, needsCheckpoint: needsCheckpoint))
    }

    mutating func keep(_ recorded: Recorded) -> Recorded {
        last = recorded
        return recorded
    }

    /// Takes in a line that is already written.
    mutating func append(_ entry: Entry<D>, leadingTo next: Snapshot<D>) {
        entries.append(entry)
        snapshots.append(next)
        snapshot = next
        chain = entry.chain
        nextSeq = entry.seq + 1
        // A quarter more than is promised, so that the oldest are dropped in bulk.
        if entries.count > Self.reach + Self.reach / 4 {
            entries.removeFirst(entries.count - Self.reach)
            snapshots.removeFirst(snapshots.count - Self.reach)
        }
    }

    /// Notes an event as one that can be taken back.
    mutating func remember(_ event: D.Event, _ step: Step<D>, _ before: Snapshot<D>) {
        let barrier = step.rows.first { chart.storage.table.rows[$0.index].isBarrier }
        undoPoints.append(UndoPoint(seq: nextSeq, kind: D.kind(of: event), before: before, barrier: barrier))
        if undoPoints.count > Self.reach + Self.reach / 4 { undoPoints.removeFirst(undoPoints.count - Self.reach) }
    }
}
