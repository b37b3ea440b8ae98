import StateMachine

/// What a breadth-first search over a chart's control states has seen.
///
/// A control state is the active states and what the histories remember; the memory of a history whose parent is active
/// does not count, because leaving the parent overwrites it. The context does not count either.
public struct Exploration<D: Domain>: Sendable {
    /// Something that should never be and is, with a shortest way there.
    public struct Violation: Sendable {
        /// What the invariant said.
        public let text: String
        /// The events that lead there from the start.
        public let way: [D.Event]
    }

    /// How many control states were seen.
    public let states: Int
    /// How many events the farthest of them is away.
    public let depth: Int
    /// Whether nothing is left to be seen.
    public let isComplete: Bool
    /// The rows that no step took.
    public let rowsNeverTaken: [RowID]
    /// Where there is no way to a goal or, without a goal, no way on. Where the search ended is given the benefit of doubt.
    public let trapped: [Snapshot<D>]
    /// Where the invariant does not hold.
    public let violations: [Violation]
}

extension Chart {
    /// Walks all control states that these events lead to, up to a limit.
    ///
    /// - Parameters:
    ///   - limit: how many control states to see at most.
    ///   - invariant: says what is wrong with a snapshot, or nil.
    ///   - goal: what every state should have a way to, such as being at home.
    public func explore(
        from context: D.Context, events: [D.Event], limit: Int,
        invariant: (Snapshot<D>) -> String? = { _ in nil }, goal: ((Snapshot<D>) -> Bool)? = nil
    ) -> Exploration<D> {
        var walk = Walk(self, context, invariant)
        let isComplete = walk.spread(events, limit: limit, invariant)
        return Exploration(
            states: walk.places.count, depth: walk.places.last?.depth ?? 0, isComplete: isComplete,
            rowsNeverTaken: walk.isTaken.indices.filter { !walk.isTaken[$0] }.map(RowID.init(index:)),
            trapped: walk.trapped(goal), violations: walk.violations(events))
    }
}

/// The search under way.
private struct Walk<D: Domain> {
    struct Place {
        let snapshot: Snapshot<D>
        let depth: Int
        /// The place it was first reached from, and by which event.
        let from: Int
        let event: Int
    }

    let chart: Chart<D>
    var places: [Place] = []
    var isTaken: [Bool]
    private var numbers: [ControlState: Int] = [:]
    private var complaints: [(place: Int, text: String)] = []
    /// By place: the places that lead to it.
    private var origins: [[Int32]] = []
    private var isExpanded: [Bool] = []

    init(_ chart: Chart<D>, _ context: D.Context, _ invariant: (Snapshot<D>) -> String?) {
        self.chart = chart
        isTaken = [Bool](repeating: false, count: chart.rowCount)
        let step = chart.start(context)
        for row in step.rows { isTaken[row.index] = true }
        _ = visit(step.next, from: -1, by: -1, invariant)
    }

    private mutating func visit(
        _ snapshot: Snapshot<D>, from: Int, by event: Int, _ invariant: (Snapshot<D>) -> String?
    ) -> Int {
        let key = ControlState(snapshot)
        if let number = numbers[key] { return number }
        numbers[key] = places.count
        if let text = invariant(snapshot) { complaints.append((places.count, text)) }
        let depth = from < 0 ? 0 : places[from].depth + 1
        places.append(Place(snapshot: snapshot, depth: depth, from: from, event: event))
        origins.append([])
        isExpanded.append(false)
        return places.count - 1
    }

    mutating func spread(_ events: [D.Event], limit: Int, _ invariant: (Snapshot<D>) -> String?) -> Bool {
        var next = 0
        while next < places.count {
            if places.count >= limit { return false }
            let from = places[next].snapshot
            for (number, event) in events.enumerated() {
                let step = chart.step(from, event)
                if step.outcome == .ignored { continue }
                for row in step.rows { isTaken[row.index] = true }
                let to = visit(step.next, from: next, by: number, invariant)
                if to != next { origins[to].append(Int32(next)) }
            }
            isExpanded[next] = true
            next += 1
        }
        return true
    }

    func trapped(_ goal: ((Snapshot<D>) -> Bool)?) -> [Snapshot<D>] {
        var isSafe = places.indices.map { !isExpanded[$0] || (goal?(places[$0].snapshot) ?? false) }
        if goal == nil {
            for (place, origins) in origins.enumerated() where place >= 0 {
                for origin in origins { isSafe[Int(origin)] = true }
            }
            return places.indices.filter { !isSafe[$0] && !places[$0].snapshot.isFinished }.map { places[$0].snapshot }
        }
        var pending = places.indices.filter { isSafe[$0] }
        while let place = pending.popLast() {
            for origin in origins[place] where !isSafe[Int(origin)] {
                isSafe[Int(origin)] = true
                pending.append(Int(origin))
            }
        }
        return places.indices.filter { !isSafe[$0] }.map { places[$0].snapshot }
    }

    func violations(_ events: [D.Event]) -> [Exploration<D>.Violation] {
        complaints.map { complaint in
            var way: [D.Event] = []
            var place = complaint.place
            while places[place].from >= 0 {
                way.append(events[places[place].event])
                place = places[place].from
            }
            return Exploration.Violation(text: complaint.text, way: way.reversed())
        }
    }
}

/// A configuration without the memories that do not matter.
struct ControlState: Hashable {
    private let configuration: Configuration

    init<D: Domain>(_ snapshot: Snapshot<D>) {
        var configuration = snapshot.configurationNumbers
        let outline = snapshot.storage.outline
        for history in configuration.memory.keys where configuration.isActive(outline.parents[history]) {
            configuration.memory[history] = nil
        }
        self.configuration = configuration
    }
}
