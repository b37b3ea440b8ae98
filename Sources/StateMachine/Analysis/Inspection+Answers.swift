extension Inspection {
    /// Whether each key that must be answered is answered in every leaf: by it, by a state around it, or by a region beside.
    mutating func inspectAnswers() {
        for kind in mustAnswer {
            guard let number = table.kinds.number(of: kind) else {
                find(.mustAnswer, "Nobody answers '\(kind)', which must be answered everywhere.")
                continue
            }
            inspectAnswers(to: number)
        }
    }

    private mutating func inspectAnswers(to kind: Int) {
        var answers = [Bool](repeating: false, count: outline.count)
        // Inside a state that listens in no way, whether it answers is asked of its children: hence from the back.
        for row in table.listeners(to: kind + 1) where table.rows[row].test != .never {
            answers[table.rows[row].source] = true
        }
        for state in stride(from: outline.count - 1, through: 0, by: -1) where !answers[state] {
            answers[state] = outline.kinds[state] == .final || doChildrenAnswer(state, answers)
        }
        if !answers[Outline.root] { report(kind, unansweredIn: Outline.root, answers) }
    }

    private func doChildrenAnswer(_ state: Int, _ answers: [Bool]) -> Bool {
        if outline.isLeaf[state] { return false }
        let isParallel = outline.kinds[state] == .parallel
        var child = state + 1
        while child < outline.ends[state] {
            if !outline.kinds[child].isHistory, answers[child] == isParallel { return isParallel }
            child = outline.ends[child]
        }
        return !isParallel
    }

    /// Names the leaves that lack an answer; of regions, only in the one where it is answered most.
    private mutating func report(_ kind: Int, unansweredIn state: Int, _ answers: [Bool]) {
        let open = outline.children(of: state).filter { !answers[$0] && !outline.kinds[$0].isHistory }
        if open.isEmpty {
            let name = table.kinds.names[kind]
            find(
                .mustAnswer, states: [state],
                "In \(self.name(state)) nobody answers '\(name)', which must be answered everywhere.")
        } else if outline.kinds[state] == .parallel {
            let best = open.max { listenerCount($0, kind) < listenerCount($1, kind) } ?? open[0]
            report(kind, unansweredIn: best, answers)
        } else {
            for child in open { report(kind, unansweredIn: child, answers) }
        }
    }

    private func listenerCount(_ state: Int, _ kind: Int) -> Int {
        table.listeners(to: kind + 1).count { $0 >= table.firstRows[state] && table.rows[$0].source < outline.ends[state] }
    }
}
