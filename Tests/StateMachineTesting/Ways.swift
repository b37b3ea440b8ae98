import StateMachine

/// Short ways from the start to every leaf and every row, for tours and probes.
///
/// The first search keeps a snapshot only if it makes some state active for the first time, so it sees no more snapshots
/// than there are states, however many regions multiply. Rows that need several things at once are then pursued one by
/// one, from the places where the least is lacking.
struct Ways<D: Domain> {
    struct Place {
        let snapshot: Snapshot<D>
        /// The place it was reached from, and by which event.
        let from: Int
        let event: Int
    }

    let chart: Chart<D>
    let events: [D.Event]
    /// By event: what rows know it by; nil if none listens.
    private let codes: [Int?]
    private(set) var places: [Place] = []
    /// By row: the place after its first taking.
    private(set) var placeAfterRow: [Int: Int] = [:]
    /// By leaf: the first place where it is active.
    private(set) var placeOfLeaf: [Int: Int] = [:]
    /// The places where some row or leaf was new.
    private var landmarks: [Int] = []

    /// - Parameter known: walks from the start, as numbers of events, whose places are landmarks as well.
    init(_ chart: Chart<D>, from context: D.Context, events: [D.Event], patience: Int, known: [[Int]] = []) {
        self.chart = chart
        self.events = events
        codes = events.map { chart.storage.table.code(ofKind: D.kind(of: $0).description) }
        let step = chart.start(context)
        places.append(Place(snapshot: step.next, from: -1, event: -1))
        // A chart whose start takes no row still has a first landmark.
        landmarks = [0]
        note(step, 0)
        spread()
        for walk in known { _ = follow(walk, from: 0) }
        pursueRows(patience)
    }

    /// The events that lead from the start to a place.
    func way(to place: Int) -> [D.Event] { eventNumbers(to: place).map { events[$0] } }

    private func eventNumbers(to place: Int) -> [Int] {
        var way: [Int] = []
        var place = place
        while places[place].from >= 0 {
            way.append(places[place].event)
            place = places[place].from
        }
        return way.reversed()
    }

    /// Notes rows and leaves that a step has reached for the first time.
    private mutating func note(_ step: Step<D>, _ place: Int) {
        var isNews = false
        for row in step.rows where placeAfterRow[row.index] == nil {
            placeAfterRow[row.index] = place
            isNews = true
        }
        for state in step.enteredNumbers where placeOfLeaf[state] == nil && chart.storage.outline.isLeaf[state] {
            placeOfLeaf[state] = place
            isNews = true
        }
        if isNews { landmarks.append(place) }
    }

    private mutating func add(_ step: Step<D>, from: Int, by event: Int) -> Int {
        places.append(Place(snapshot: step.next, from: from, event: event))
        return places.count - 1
    }

    private mutating func spread() {
        var isSeen = [Bool](repeating: false, count: chart.storage.outline.count)
        for state in places[0].snapshot.configurationNumbers.active { isSeen[state] = true }
        var next = 0
        while next < places.count {
            expand(next) { step in
                var isNovel = false
                for state in step.enteredNumbers where !isSeen[state] {
                    isSeen[state] = true
                    isNovel = true
                }
                return isNovel
            }
            next += 1
        }
    }

    /// Tries all events at a place, and keeps what is new or what the caller wants.
    private mutating func expand(_ place: Int, keeping isWanted: (Step<D>) -> Bool) {
        let snapshot = places[place].snapshot
        for (number, event) in events.enumerated() where isHeard(number, in: snapshot) {
            let step = chart.step(snapshot, event)
            if step.rows.isEmpty { continue }
            let isWanted = isWanted(step)
            let isNews = step.rows.contains { placeAfterRow[$0.index] == nil }
            if isWanted || isNews { note(step, add(step, from: place, by: number)) }
        }
    }

    /// Whether a state that listens to an event is active; saves most steps.
    private func isHeard(_ event: Int, in snapshot: Snapshot<D>) -> Bool {
        guard let code = codes[event] else { return false }
        let table = chart.storage.table
        return table.listeners(to: code).contains { snapshot.configurationNumbers.isActive(table.rows[$0].source) }
    }

    // MARK: Rows that need several things at once

    /// Pursues all rows with little effort, and with more only when that finds nothing: one found makes others easy.
    private mutating func pursueRows(_ patience: Int) {
        let map = ChartMap(chart, events)
        var effort = 64
        while effort <= patience {
            let before = placeAfterRow.count
            // Rows for which the same is lacking would be pursued in the same way.
            var isTried: Set<[Int]> = []
            for row in 0..<chart.rowCount where placeAfterRow[row] == nil {
                let wish = Wish(row, chart.storage)
                let starts = starts(for: wish)
                if isTried.insert(wish.missing(places[starts[0]].snapshot)).inserted { pursue(row, starts, map, effort) }
            }
            effort = placeAfterRow.count > before ? 64 : effort * 4
        }
    }

    /// The landmarks, those first where the least is lacking for a row.
    private func starts(for wish: Wish) -> [Int] {
        landmarks.enumerated()
            .map { (lacking: wish.lacking(places[$0.element].snapshot), order: $0.offset, place: $0.element) }
            .sorted { ($0.lacking, $0.order) < ($1.lacking, $1.order) }.map(\.place)
    }

    private mutating func pursue(_ row: Int, _ starts: [Int], _ map: ChartMap<D>, _ effort: Int) {
        for start in starts.prefix(3) + [0] {
            var pursuit = Pursuit(chart, map, from: places[start].snapshot, effort: effort)
            if !pursuit.take(row) { continue }
            // Whatever else has become possible on the way is found where the way ends.
            return expand(follow(pursuit.path, from: start)) { _ in false }
        }
    }

    private mutating func follow(_ path: [Int], from start: Int) -> Int {
        var place = start
        for number in path {
            let step = chart.step(places[place].snapshot, events[number])
            place = add(step, from: place, by: number)
            note(step, place)
        }
        return place
    }

    /// A place where a wish holds, sought from the nearest landmarks.
    mutating func place(for wish: Wish, _ map: ChartMap<D>, effort: Int) -> Int? {
        for start in starts(for: wish).prefix(3) + [0] {
            if wish.lacking(places[start].snapshot) == 0 { return start }
            var pursuit = Pursuit(chart, map, from: places[start].snapshot, effort: effort)
            if pursuit.reach(wish) { return follow(pursuit.path, from: start) }
        }
        return nil
    }
}
