import StateMachine

extension Chart {
    /// Sequences of events, each from a fresh start, that together take every row that can be found.
    ///
    /// - Parameters:
    ///   - patience: how many snapshots may be tried to find one row that needs several things at once.
    ///   - known: walks of these events that lead where the search would not come by itself.
    public func tour(
        from context: D.Context, events: [D.Event], patience: Int = 4_096, known: [[D.Event]] = []
    ) -> [[D.Event]] {
        let names = name(events)
        let numbers = known.map { name($0).compactMap { names.firstIndex(of: $0) } }
        let ways = Ways(self, from: context, events: events, patience: patience, known: numbers)
        let candidates = Set(ways.placeAfterRow.values).map(ways.way(to:)).sorted { one, other in
            one.count != other.count ? one.count > other.count : name(one).lexicographicallyPrecedes(name(other))
        }
        var left = Set(ways.placeAfterRow.keys)
        return candidates.filter { events in
            let taken = rowsTaken(context, events)
            defer { left.subtract(taken) }
            return !left.isDisjoint(with: taken)
        }
    }

    /// The rows that a sequence takes from a fresh start.
    public func rowsTaken(from context: D.Context, _ events: [D.Event]) -> Set<RowID> {
        Set(rowsTaken(context, events).map(RowID.init(index:)))
    }

    private func rowsTaken(_ context: D.Context, _ events: [D.Event]) -> Set<Int> {
        var step = start(context)
        var taken = Set(step.rows.map(\.index))
        for event in events {
            step = self.step(step.next, event)
            taken.formUnion(step.rows.map(\.index))
        }
        return taken
    }

    private func name(_ events: [D.Event]) -> [String] { events.map { D.kind(of: $0).description } }
}
