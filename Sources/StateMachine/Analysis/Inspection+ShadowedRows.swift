extension Inspection {
    /// Rows that can never be taken: behind one that always answers, or with a check that cannot hold.
    mutating func inspectShadowedRows() {
        for state in 1..<outline.count {
            let rows = table.firstRows[state]..<firstRow(after: state)
            if rows.isEmpty { continue }
            inspectChecks(rows, of: state)
            if rows.count > 1 { inspectOrder(rows, of: state) }
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

    private mutating func inspectOrder(_ rows: Range<Int>, of state: Int) {
        var always: [Int: Int] = [:]
        var tested: [Pair: Int] = [:]
        for row in rows {
            for code in table.codes(of: row) {
                let test = effectiveTest(of: row)
                if let earlier = always[code] ?? tested[Pair(code: code, test: test)] {
                    find(
                        .shadowedRow, rows: [row, earlier], states: [state],
                        "A row of \(name(state)) on \(name(code: code)) is never taken: an earlier one always answers.")
                    continue
                }
                if test == -1 { always[code] = row } else if test >= 0 { tested[Pair(code: code, test: test)] = row }
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

    private struct Pair: Hashable {
        var code: Int
        var test: Int
    }
}
