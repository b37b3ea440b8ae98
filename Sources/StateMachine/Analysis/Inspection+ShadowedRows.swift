extension Inspection {
    /// Rows that can never be taken: behind one that always answers, or with a check that cannot hold.
    mutating func inspectShadowedRows() {
        var answered = AnsweredCodes(codeCount: table.codeCount)
        for state in 1..<outline.count {
            let rows = table.firstRows[state]..<firstRow(after: state)
            if rows.isEmpty { continue }
            inspectChecks(rows, of: state)
            if rows.count > 1 { inspectOrder(rows, of: state, &answered) }
        }
    }

    private mutating func inspectChecks(_ rows: Range<Int>, of state: Int) {
        for row in rows {
            guard case .active(let needed) = table.rows[row].test, exclude(needed, state) else { continue }
            find(
                .shadowedRow, rows: [row], states: [state, needed],
                "A row of \(name(state)) asks for \(name(needed)), which is never active together with it.")
        }
    }

    private mutating func inspectOrder(_ rows: Range<Int>, of state: Int, _ answered: inout AnsweredCodes) {
        answered.begin(behind: rows.lowerBound)
        for row in rows {
            let test = effectiveTest(of: row)
            for code in table.codes(of: row) {
                if let earlier = answered.row(code, test) {
                    find(
                        .shadowedRow, rows: [row, earlier], states: [state],
                        "A row of \(name(state)) on \(name(code: code)) is never taken: an earlier one always answers.")
                } else if test >= -1 {
                    answered.add(row, code, test)
                }
            }
        }
    }

    /// The state that a row asks for; -1 if it asks for none, or for one that is active whenever its own is; -2 for
    /// what cannot be compared.
    private func effectiveTest(of row: Int) -> Int {
        switch table.rows[row].test {
        case .none: return -1
        case .fact, .never: return -2
        case .active(let state):
            let source = table.rows[row].source
            return state == source || outline.isInside(source, state) ? -1 : state
        }
    }
}

/// Which row of a state answers a code first, always or under a test.
private struct AnsweredCodes {
    /// By code: the row that answers it always. Rows of states looked at before lie in front of `first` and do not count.
    private var always: [Int]
    private var first = 0
    private var tested: [Pair: Int] = [:]

    init(codeCount: Int) { always = [Int](repeating: -1, count: codeCount) }

    /// Begins with another state, further on in the chart.
    mutating func begin(behind row: Int) {
        first = row
        if !tested.isEmpty { tested.removeAll(keepingCapacity: true) }
    }

    /// The row that answers a code always, or under this test; nil when none does.
    func row(_ code: Int, _ test: Int) -> Int? {
        if always[code] >= first { return always[code] }
        return test < 0 || tested.isEmpty ? nil : tested[Pair(code: code, test: test)]
    }

    mutating func add(_ row: Int, _ code: Int, _ test: Int) {
        if test < 0 { always[code] = row } else { tested[Pair(code: code, test: test)] = row }
    }

    private struct Pair: Hashable {
        var code: Int
        var test: Int
    }
}
