import StateMachine

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
    /// Every event in every leaf that can be found; and after an event that changes what a history remembers, every
    /// event that comes back through one.
    public func matrix(from context: D.Context, events: [D.Event], patience: Int = 4_096) -> [Probe<D>] {
        let ways = Ways(self, from: context, events: events, patience: patience)
        let back = events.filter(mayComeBack)
        return Set(ways.placeOfLeaf.values).sorted().map { place in
            let snapshot = ways.places[place].snapshot
            return Probe(way: ways.way(to: place), tails: events.flatMap { tails($0, at: snapshot, back) })
        }
    }

    private func tails(_ event: D.Event, at snapshot: Snapshot<D>, _ back: [D.Event]) -> [[D.Event]] {
        let step = self.step(snapshot, event)
        if step.next.configurationNumbers.memory == snapshot.configurationNumbers.memory { return [[event]] }
        return [[event]] + back.filter { comesBack(self.step(step.next, $0).rows.map(\.index)) }.map { [event, $0] }
    }

    /// Whether some row that listens to an event leads to a history.
    private func mayComeBack(_ event: D.Event) -> Bool {
        guard let code = storage.table.code(ofKind: D.kind(of: event).description) else { return false }
        return comesBack(Array(storage.table.listeners(to: code)))
    }

    private func comesBack(_ rows: [Int]) -> Bool {
        rows.contains { row in storage.table.targets(of: row).contains { storage.outline.kinds[$0].isHistory } }
    }

    /// Each event that a row listens to: where the row is taken, and where all it needs holds but what it asks for.
    public func boundaries(from context: D.Context, events: [D.Event], patience: Int = 4_096) -> [Probe<D>] {
        var ways = Ways(self, from: context, events: events, patience: patience)
        let map = ChartMap(self, events)
        var tails: [Int: [Int]] = [:]
        for row in storage.table.rows.indices {
            let heard = storage.table.codes(of: row).flatMap { map.eventsOfCode[$0] ?? [] }
            if heard.isEmpty { continue }
            var places: [Int] = []
            if let after = ways.placeAfterRow[row], ways.places[after].from >= 0 { places.append(ways.places[after].from) }
            if let wish = Wish.boundary(row, storage), let place = ways.place(for: wish, map, effort: 256) {
                places.append(place)
            }
            for place in places { tails[place, default: []] += heard.filter { tails[place]?.contains($0) != true } }
        }
        return tails.sorted { $0.key < $1.key }.map { place, numbers in
            Probe(way: ways.way(to: place), tails: numbers.map { [events[$0]] })
        }
    }
}
