extension Inspection {
    /// Leaves that are not final and that nothing leads away from.
    ///
    /// What leads away is a row of the leaf or of a state around it, or one of a sibling region that leaves all regions.
    mutating func inspectDeadEnds() {
        var exits = [Exits](repeating: .none, count: outline.count)
        let leavers = regionsThatLeave()
        for state in 1..<outline.count {
            let parent = outline.parents[state]
            exits[state] = exits[parent]
            if let leaver = leavers[parent], leaver != state { exits[state] = .many }
            for row in table.firstRows[state]..<firstRow(after: state) where domains[row] >= 0 {
                exits[state].add(table.targets(of: row))
            }
            if outline.isLeaf[state], outline.kinds[state] == .state, !exits[state].leadAway(from: state) {
                find(
                    .deadEnd, states: [state],
                    "No row leads away from \(name(state)). Add one, or make it final if it is meant to stay.")
            }
        }
    }

    /// The parallels that some row leaves from within, each with the region whose row does, or -1 for several.
    private func regionsThatLeave() -> [Int: Int] {
        var leavers: [Int: Int] = [:]
        for row in table.rows.indices where domains[row] >= 0 {
            var state = table.rows[row].source
            while state != domains[row], state != Outline.root {
                let parent = outline.parents[state]
                if parent != domains[row], outline.kinds[parent] == .parallel {
                    leavers[parent] = leavers[parent, default: state] == state ? state : -1
                }
                state = parent
            }
        }
        return leavers
    }
}

/// Where the rows of a state and of all around it lead.
private enum Exits: Equatable {
    case none
    case only(Int)
    case many

    mutating func add(_ targets: ArraySlice<Int>) {
        for target in targets {
            switch self {
            case .none: self = .only(target)
            case .only(target), .many: break
            case .only: self = .many
            }
        }
    }

    func leadAway(from leaf: Int) -> Bool { self != .none && self != .only(leaf) }
}
