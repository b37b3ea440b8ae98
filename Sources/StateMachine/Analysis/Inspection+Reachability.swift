extension Inspection {
    /// Which states can become active, guards and triggers taken as free, and which defaults are used on the way.
    mutating func inspectReachability() {
        var reach = Reach(shape)
        reach.enterDefault(Outline.root)
        reach.spread(domains)
        for state in 1..<outline.count {
            if outline.kinds[state].isHistory { continue }
            if !reach.isReached[state] {
                // Inside an unreachable state nothing else is news.
                if outline.parents[state] != Outline.root, !reach.isReached[outline.parents[state]] { continue }
                find(.unreachable, states: [state], "No path of rows leads to \(name(state)).")
            } else if outline.isCompound(state), !reach.isDefaultUsed[state] {
                find(
                    .defaultNeverUsed, .note, states: [state],
                    "Every row that enters \(name(state)) says where, so its default entry is never used.")
            }
        }
    }
}

/// What can be reached from the start.
private struct Reach {
    let shape: ChartShape
    private(set) var isReached: [Bool]
    private(set) var isDefaultUsed: [Bool]
    /// Per parallel: the only region toward which it was entered, `none`, or `several`.
    private var aimedRegion: [Int: Int] = [:]
    private var pending: [Int] = []
    private static let several = -1

    init(_ shape: ChartShape) {
        self.shape = shape
        isReached = [Bool](repeating: false, count: shape.outline.count)
        isDefaultUsed = isReached
    }

    /// Follows the rows of all that is reached.
    mutating func spread(_ domains: [Int]) {
        while let state = pending.popLast() {
            let first = shape.table.firstRows[state]
            let end = state + 1 < shape.table.firstRows.count ? shape.table.firstRows[state + 1] : shape.table.rows.count
            for row in first..<end where domains[row] >= 0 {
                for target in shape.table.targets(of: row) { aim(at: target, from: domains[row]) }
            }
        }
    }

    /// Reaches a state that a row or a default names, and what lies between it and a domain that is active already.
    private mutating func aim(at target: Int, from domain: Int) {
        if shape.outline.kinds[target].isHistory {
            // It remembers only what was active before, which is reached anyway.
            for next in shape.outline.defaults(of: target) where !shape.outline.kinds[next].isHistory {
                aim(at: next, from: domain)
            }
            return
        }
        enterDefault(target)
        var state = target
        while state != domain, state != Outline.root {
            let parent = shape.outline.parents[state]
            reach(parent)
            if parent != domain, shape.outline.kinds[parent] == .parallel { enterRegions(of: parent, but: state) }
            state = parent
        }
    }

    private mutating func reach(_ state: Int) {
        if isReached[state] { return }
        isReached[state] = true
        pending.append(state)
    }

    mutating func enterDefault(_ state: Int) {
        reach(state)
        if isDefaultUsed[state] { return }
        isDefaultUsed[state] = true
        if shape.outline.isLeaf[state] { return }
        if shape.outline.kinds[state] == .parallel { return enterRegions(of: state, but: Self.several) }
        let defaults = shape.outline.defaults(of: state)
        for target in defaults { aim(at: target, from: state) }
        if defaults.isEmpty, let first = shape.outline.firstChild(of: state) { enterDefault(first) }
    }

    /// Enters all regions by default, except the one that something else aims at. Each region once: there may be many.
    private mutating func enterRegions(of parallel: Int, but region: Int) {
        if let aimed = aimedRegion[parallel] {
            if aimed == region || aimed == Self.several { return }
            aimedRegion[parallel] = Self.several
            return enterDefault(aimed)
        }
        aimedRegion[parallel] = region
        var child = parallel + 1
        while child < shape.outline.ends[parallel] {
            if child != region, !shape.outline.kinds[child].isHistory { enterDefault(child) }
            child = shape.outline.ends[child]
        }
    }
}
