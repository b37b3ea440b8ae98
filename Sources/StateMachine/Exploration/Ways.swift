/// Short ways from the start to every leaf and every row, for tours and probes.
///
/// The first search keeps a snapshot only if it makes some state active for the first time, so it sees no more snapshots
/// than there are states, however many regions multiply. Rows that need several things at once are then sought one by
/// one, from everywhere reached so far, from those places first that lack the least (a best-first width search: Lipovetzky
/// and Geffner 2017).
struct Ways<D: Domain> {
    struct Place {
        let snapshot: Snapshot<D>
        /// The place it was reached from, and by which event.
        let from: Int
        let event: Int
    }

    let chart: Chart<D>
    let events: [D.Event]
    private(set) var places: [Place] = []
    /// By row: the place after its first taking.
    private(set) var placeAfterRow: [Int: Int] = [:]
    /// By leaf: the first place where it is active.
    private(set) var placeOfLeaf: [Int: Int] = [:]
    /// The places where some row or leaf was new.
    private var landmarks: [Int] = []

    init(_ chart: Chart<D>, from context: D.Context, events: [D.Event], patience: Int) {
        self.chart = chart
        self.events = events
        let step = chart.start(context)
        places.append(Place(snapshot: step.next, from: -1, event: -1))
        note(step, 0)
        spread()
        seek(patience)
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
        for (number, event) in events.enumerated() {
            let step = chart.step(snapshot, event)
            if step.rows.isEmpty { continue }
            let isWanted = isWanted(step)
            let isNews = step.rows.contains { placeAfterRow[$0.index] == nil }
            if isWanted || isNews { note(step, add(step, from: place, by: number)) }
        }
    }

    // MARK: Rows that need several things at once

    private mutating func seek(_ patience: Int) {
        var isProgress = true
        while isProgress {
            isProgress = false
            for row in 0..<chart.rowCount where placeAfterRow[row] == nil {
                if seek(Wish(row, chart.storage), patience) { isProgress = true }
            }
        }
    }

    /// Looks for a row from the landmarks, the nearest first; whether anything new was found.
    private mutating func seek(_ wish: Wish, _ patience: Int) -> Bool {
        let before = placeAfterRow.count
        let starts = landmarks.enumerated()
            .map { (lacking: wish.lacking(places[$0.element].snapshot), order: $0.offset, place: $0.element) }
            .sorted { ($0.lacking, $0.order) < ($1.lacking, $1.order) }.map(\.place)
        combine(wish, starts)
        var rest = patience
        for start in starts where rest > 0 && placeAfterRow[wish.row] == nil { seek(wish, from: start, &rest) }
        return placeAfterRow.count > before
    }

    /// Goes the way to something that is lacking from where the rest is there already.
    private mutating func combine(_ wish: Wish, _ starts: [Int]) {
        let ways = wish.needed.compactMap { state in
            landmarks.first { places[$0].snapshot.configurationNumbers.isActive(state) }.map(eventNumbers(to:))
        }
        for start in starts {
            for way in ways {
                var snapshot = places[start].snapshot
                for number in way { snapshot = chart.step(snapshot, events[number]).next }
                if wish.lacking(snapshot) > 0 { continue }
                var place = start
                for number in way {
                    let step = chart.step(places[place].snapshot, events[number])
                    if step.outcome == .ignored { continue }
                    place = add(step, from: place, by: number)
                    note(step, place)
                }
                expand(place) { _ in false }
                if placeAfterRow[wish.row] != nil { return }
            }
        }
    }

    /// Looks for a row from one place: what lacks less comes first, and only what is new among its like is kept.
    private mutating func seek(_ wish: Wish, from start: Int, _ rest: inout Int) {
        var queues = [[Int]](repeating: [], count: wish.count + 1)
        var heads = [Int](repeating: 0, count: wish.count + 1)
        var isSeen = [Set<Int>](repeating: [], count: wish.count + 1)
        let lacking = wish.lacking(places[start].snapshot)
        queues[lacking].append(start)
        isSeen[lacking].formUnion(places[start].snapshot.configurationNumbers.active)
        while rest > 0, let level = queues.indices.first(where: { heads[$0] < queues[$0].count }) {
            rest -= 1
            heads[level] += 1
            let known = places.count
            expand(queues[level][heads[level] - 1]) { step in
                let lacking = wish.lacking(step.next)
                return step.enteredNumbers.contains { isSeen[lacking].insert($0).inserted }
            }
            if placeAfterRow[wish.row] != nil { return }
            for place in known..<places.count { queues[wish.lacking(places[place].snapshot)].append(place) }
        }
    }
}

/// What must be active, and what must not, for a row to be taken.
private struct Wish {
    let row: Int
    private(set) var needed: [Int] = []
    private var unwanted: [Int] = []
    var count: Int { needed.count + unwanted.count }

    init<D: Domain>(_ row: Int, _ storage: ChartStorage<D>) {
        self.row = row
        let table = storage.table, source = table.rows[row].source
        needed.append(source)
        if case .active(let state) = table.rows[row].test { needed.append(state) }
        let codes = table.codes(of: row)
        for earlier in table.firstRows[source]..<row where table.codes(of: earlier).contains(where: codes.contains) {
            if case .active(let state) = table.rows[earlier].test { unwanted.append(state) }
        }
    }

    func lacking<D: Domain>(_ snapshot: Snapshot<D>) -> Int {
        needed.count { !snapshot.configurationNumbers.isActive($0) }
            + unwanted.count { snapshot.configurationNumbers.isActive($0) }
    }
}
