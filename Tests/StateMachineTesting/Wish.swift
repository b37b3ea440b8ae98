import StateMachine

/// What must be active, and what must not, for a row to be taken.
struct Wish {
    let row: Int
    private(set) var needed: [Int] = []
    private(set) var unwanted: [Int] = []

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

    /// All that a row needs except what it asks for, which must not hold. Nil for a row that asks for nothing that can be
    /// otherwise.
    static func boundary<D: Domain>(_ row: Int, _ storage: ChartStorage<D>) -> Wish? {
        guard case .active(let state) = storage.table.rows[row].test else { return nil }
        let source = storage.table.rows[row].source
        if state == source || storage.outline.isInside(source, state) { return nil }
        var wish = Wish(row, storage)
        wish.needed = [source]
        wish.unwanted.append(state)
        return wish
    }

    /// What is not there but should be, then behind a mark what is there and should not be. Of no use to tell rows apart
    /// for which nothing is missing.
    func missing<D: Domain>(_ snapshot: Snapshot<D>) -> [Int] {
        let missing =
            needed.filter { !snapshot.configurationNumbers.isActive($0) } + [-1]
            + unwanted.filter { snapshot.configurationNumbers.isActive($0) }
        return missing.count == 1 ? [-1, row] : missing
    }

    func lacking<D: Domain>(_ snapshot: Snapshot<D>) -> Int {
        needed.count { !snapshot.configurationNumbers.isActive($0) }
            + unwanted.count { snapshot.configurationNumbers.isActive($0) }
    }
}
