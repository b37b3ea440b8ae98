/// A way from the start, and what is tried at its end, each trial from the same snapshot.
public struct Probe<D: Domain>: Sendable {
    /// The events that lead there.
    public let way: [D.Event]
    /// Events tried there, each list by itself.
    public let tails: [[D.Event]]

    /// A way and what is tried at its end.
    public init(way: [D.Event], tails: [[D.Event]]) {
        self.way = way
        self.tails = tails
    }

    /// Each trial as one sequence from the start.
    public var sequences: [[D.Event]] { tails.map { way + $0 } }
}

extension Chart {
    /// Sequences of events, each from a fresh start, that together take every row that can be found.
    ///
    /// - Parameter patience: how many snapshots may be tried to find one row that needs several things at once.
    public func tour(from context: D.Context, events: [D.Event], patience: Int = 2_000) -> [[D.Event]] {
        let ways = Ways(self, from: context, events: events, patience: patience)
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

    /// Every event in every leaf that can be found; and after an event that changes what a history remembers, every
    /// event that comes back through one.
    public func matrix(from context: D.Context, events: [D.Event], patience: Int = 2_000) -> [Probe<D>] {
        let ways = Ways(self, from: context, events: events, patience: patience)
        return Set(ways.placeOfLeaf.values).sorted().map { place in
            let snapshot = ways.places[place].snapshot
            return Probe(way: ways.way(to: place), tails: events.flatMap { tails($0, at: snapshot, events) })
        }
    }

    private func tails(_ event: D.Event, at snapshot: Snapshot<D>, _ events: [D.Event]) -> [[D.Event]] {
        let step = self.step(snapshot, event)
        var tails = [[event]]
        if step.next.configurationNumbers.memory == snapshot.configurationNumbers.memory { return tails }
        for back in events where comesBack(self.step(step.next, back)) { tails.append([event, back]) }
        return tails
    }

    private func comesBack(_ step: Step<D>) -> Bool {
        step.rows.contains { row in
            storage.table.targets(of: row.index).contains { storage.outline.kinds[$0].isHistory }
        }
    }
}
