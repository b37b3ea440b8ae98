import StateMachine

/// Brings about that a row is taken, by means and ends: what it needs is brought about first, by other rows.
///
/// It tries each means on the chart itself and goes back where that leads nowhere, so it never promises what does not hold.
struct Pursuit<D: Domain> {
    /// Something to be brought about.
    private enum Need {
        case active(Int)
        case inactive(Int)
    }

    /// What must hold at once, and the event that then has the row taken.
    private struct Plan {
        var rows: [Int]
        var event: Int
    }

    private let chart: Chart<D>
    private let map: ChartMap<D>
    private(set) var snapshot: Snapshot<D>
    /// The numbers of the events sent.
    private(set) var path: [Int] = []
    /// How many rows may still be tried.
    private(set) var effort: Int
    private var underWay: Set<Int> = []

    init(_ chart: Chart<D>, _ map: ChartMap<D>, from snapshot: Snapshot<D>, effort: Int) {
        self.chart = chart
        self.map = map
        self.snapshot = snapshot
        self.effort = effort
    }

    /// Has a row taken by the last event of the path; false if no way is found.
    mutating func take(_ row: Int) -> Bool {
        effort -= 1
        guard effort > 0, underWay.insert(row).inserted else { return false }
        defer { underWay.remove(row) }
        for plan in plans(for: row, depth: 3).sorted(by: { lacking($0) < lacking($1) }).prefix(6) where effort > 0 {
            let start = (snapshot, path)
            if bringAbout(needs(plan)), send(plan.event, expecting: row) { return true }
            (snapshot, path) = start
        }
        return false
    }

    /// Has a wish hold at the end of the path; false if no way is found.
    mutating func reach(_ wish: Wish) -> Bool {
        bringAbout(wish.unwanted.map { .inactive($0) } + wish.needed.map { .active($0) })
    }

    // MARK: Plans

    /// Ways to have a row taken: an event that it listens to, or a row or a state that raises one.
    private func plans(for row: Int, depth: Int) -> [Plan] {
        if depth == 0 { return [] }
        var plans: [Plan] = []
        let table = chart.storage.table
        for code in table.codes(of: row) {
            plans += (map.eventsOfCode[code] ?? []).map { Plan(rows: [row], event: $0) }
            let raisers = (map.rowsThatRaise[code] ?? []) + (map.statesThatRaise[code] ?? []).flatMap(map.rows(into:))
            for raiser in raisers.prefix(12) where raiser != row {
                plans += self.plans(for: raiser, depth: depth - 1).map { Plan(rows: [row] + $0.rows, event: $0.event) }
            }
            if code == RowTable.always { plans += eventlessPlans(for: row, depth: depth) }
        }
        return plans
    }

    /// An eventless row is taken when its state or the one it asks for becomes active.
    private func eventlessPlans(for row: Int, depth: Int) -> [Plan] {
        let compiled = chart.storage.table.rows[row]
        var means = map.rows(into: compiled.source)
        if case .active(let state) = compiled.test { means = map.rows(into: state) + means }
        return means.prefix(12).filter { $0 != row }.flatMap { plans(for: $0, depth: depth - 1) }
    }

    /// What the rows of a plan need: what must not be comes first, where they are last, since that is soonest undone.
    private func needs(_ plan: Plan) -> [Need] {
        var unwanted: [Need] = [], checks: [Need] = [], sources: [Need] = []
        for row in plan.rows {
            let wish = Wish(row, chart.storage)
            unwanted += wish.unwanted.map { .inactive($0) }
            checks += wish.needed.dropFirst().map { .active($0) }
            sources += wish.needed.prefix(1).map { .active($0) }
        }
        return unwanted + checks + sources
    }

    private func lacking(_ plan: Plan) -> Int { needs(plan).count { !holds($0) } }

    private func holds(_ need: Need) -> Bool {
        switch need {
        case .active(let state): snapshot.configurationNumbers.isActive(state)
        case .inactive(let state): !snapshot.configurationNumbers.isActive(state)
        }
    }

    // MARK: Doing

    private mutating func bringAbout(_ needs: [Need]) -> Bool {
        // One need may undo another, so they are gone through more than once.
        for _ in 0..<3 {
            if needs.allSatisfy(holds) { return true }
            for need in needs where !holds(need) {
                if !bringAbout(need) { return false }
            }
        }
        return needs.allSatisfy(holds)
    }

    private mutating func bringAbout(_ need: Need) -> Bool {
        let means: [Int] =
            switch need {
            case .active(let state): map.rows(into: state)
            case .inactive(let state): map.rows(outOf: state)
            }
        let sorted = means.map { (lacking(Plan(rows: [$0], event: 0)), $0) }.sorted(by: <).map(\.1)
        for row in sorted.prefix(6) where effort > 0 {
            let start = (snapshot, path)
            if take(row), holds(need) { return true }
            (snapshot, path) = start
        }
        return false
    }

    private mutating func send(_ event: Int, expecting row: Int) -> Bool {
        let step = chart.step(snapshot, map.events[event])
        if !step.rows.contains(where: { $0.index == row }) { return false }
        snapshot = step.next
        path.append(event)
        return true
    }
}
