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
        var answered = AnsweredCodes(isSmall: rows.count <= 8)
        for row in rows {
            let test = effectiveTest(of: row)
            for code in table.codes(of: row) {
                if let earlier = answered[code, -1] ?? answered[code, test] {
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

/// Which row answers a code first under a test: few are looked through, many are looked up.
private struct AnsweredCodes {
    let isSmall: Bool
    private var few: [(pair: Pair, row: Int)] = []
    private var many: [Pair: Int] = [:]

    init(isSmall: Bool) { self.isSmall = isSmall }

    subscript(code: Int, test: Int) -> Int? {
        let pair = Pair(code: code, test: test)
        return isSmall ? few.first { $0.pair == pair }?.row : many[pair]
    }

    mutating func add(_ row: Int, _ code: Int, _ test: Int) {
        let pair = Pair(code: code, test: test)
        if isSmall { few.append((pair, row)) } else { many[pair] = row }
    }

    private struct Pair: Hashable {
        var code: Int
        var test: Int
    }
}
