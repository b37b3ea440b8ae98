/// What is entered on the way to some targets, by numbers: ancestors, all regions, defaults where no target says more.
///
/// It goes from the outside in, so that what it finds is in document order and always legal, whatever the targets are.
package struct Entering {
    package let shape: ChartShape
    package let memory: [Int: [Int]]
    /// In document order.
    package private(set) var entered: [Int] = []
    /// The compounds that were entered by their default.
    package private(set) var byDefault: [Int] = []
    /// The histories that remembered nothing.
    package private(set) var defaulted: [Int] = []

    package init(_ shape: ChartShape, _ memory: [Int: [Int]]) {
        self.shape = shape
        self.memory = memory
    }

    private var outline: Outline { _read { yield shape.outline } }

    /// Notes histories that a row aimed at and that remembered nothing.
    package mutating func note(defaulted histories: [Int]) { defaulted.append(contentsOf: histories) }

    /// Enters what is inside a state that is or stays active.
    package mutating func fill(_ state: Int, toward targets: [Int]) { fill(state, toward: targets[...]) }

    /// Targets are in document order, so those inside any state are a slice.
    private mutating func fill(_ state: Int, toward targets: ArraySlice<Int>) {
        if outline.isLeaf[state] { return }
        if outline.kinds[state] == .parallel {
            for region in outline.children(of: state) where !outline.kinds[region].isHistory {
                enter(region, toward: targets)
            }
        } else if let first = targets.first {
            enter(outline.child(of: state, toward: first), toward: targets)
        } else {
            fillByDefault(state)
        }
    }

    private mutating func enter(_ state: Int, toward targets: ArraySlice<Int>) {
        entered.append(state)
        let low = targets.lowerBound(state + 1)
        let high = targets.lowerBound(outline.ends[state])
        fill(state, toward: targets[low..<max(low, high)])
    }

    private mutating func fillByDefault(_ state: Int) {
        byDefault.append(state)
        let aims = Aims(outline.defaults(of: state), shape, memory)
        defaulted.append(contentsOf: aims.defaulted)
        let inside = aims.states.filter { outline.isInside($0, state) }
        if let first = inside.first {
            enter(outline.child(of: state, toward: first), toward: inside[...])
        } else if let first = outline.firstChild(of: state) {
            enter(first, toward: [])
        }
    }
}
