/// The tree of states by number: document order, in which the descendants of a state are a range.
///
/// Number 0 is the root, which has no name and is never active. Only first occurrences of a name can be looked up.
package struct Outline: Sendable {
    package static let root = 0

    package var names: [String] = [""]
    /// The names as digests take them in, one after another; that of `s` ends at `nameEnds[s]`.
    private(set) var nameBytes = CanonicalBytes()
    private(set) var nameEnds: [Int] = [0]
    package var kinds: [NodeKind] = [.state]
    package var parents: [Int] = [0]
    package var depths: [Int] = [0]
    /// The first number behind the descendants.
    package var ends: [Int] = [1]
    /// Whether the state has no child but histories.
    package var isLeaf: [Bool] = [true]
    /// Whether something is done on entry, on exit, by default: asked at every step, and mostly answered with no.
    package var hasEntry: [Bool] = [false]
    package var hasExit: [Bool] = [false]
    package var hasInitialActions: [Bool] = [false]
    /// Default entries of compounds and histories, one after another; those of `s` begin at `defaultStarts[s]`.
    package var defaults: [Int] = []
    package var defaultStarts: [Int] = [0]
    /// The histories of a state, by the number of that state.
    package var histories: [Int: [Int]] = [:]
    package var deepest = 0

    package var count: Int { names.count }

    /// Makes room for states about to be added.
    mutating func expect(_ more: Int) {
        let total = count + more
        names.reserveCapacity(total)
        nameBytes.reserveCapacity(total * 32)
        nameEnds.reserveCapacity(total)
        kinds.reserveCapacity(total)
        parents.reserveCapacity(total)
        depths.reserveCapacity(total)
        ends.reserveCapacity(total)
        isLeaf.reserveCapacity(total)
        hasEntry.reserveCapacity(total)
        hasExit.reserveCapacity(total)
        hasInitialActions.reserveCapacity(total)
    }

    /// Adds a state behind all others, inside one that is not yet ended.
    mutating func add(_ name: String, _ kind: NodeKind, under parent: Int) {
        let number = names.count
        names.append(name)
        nameBytes.add(name)
        nameEnds.append(nameBytes.bytes.count)
        kinds.append(kind)
        parents.append(parent)
        let depth = depths[parent] + 1
        depths.append(depth)
        deepest = max(deepest, depth)
        ends.append(number + 1)
        isLeaf.append(true)
        hasEntry.append(false)
        hasExit.append(false)
        hasInitialActions.append(false)
        if kind.isHistory { histories[parent, default: []].append(number) } else { isLeaf[parent] = false }
    }

    /// Whether `inner` is a proper descendant of `outer`.
    package func isInside(_ inner: Int, _ outer: Int) -> Bool { inner > outer && inner < ends[outer] }

    /// The default entry of a compound or a history.
    package func defaults(of state: Int) -> ArraySlice<Int> {
        defaults[defaultStarts[state]..<defaultStarts[state + 1]]
    }

    /// The children in document order, histories included.
    package func children(of state: Int) -> [Int] {
        var found: [Int] = []
        var child = state + 1
        while child < ends[state] {
            found.append(child)
            child = ends[child]
        }
        return found
    }

    /// The first child that is no history.
    package func firstChild(of state: Int) -> Int? {
        var child = state + 1
        while child < ends[state] {
            if !kinds[child].isHistory { return child }
            child = ends[child]
        }
        return nil
    }

    /// The child of `state` that is or contains `descendant`.
    package func child(of state: Int, toward descendant: Int) -> Int {
        var step = descendant
        while parents[step] != state { step = parents[step] }
        return step
    }

    /// Whether exactly one child of the state is active while it is.
    package func isCompound(_ state: Int) -> Bool { kinds[state] == .state && !isLeaf[state] }
}

extension RandomAccessCollection where Element == Int, Index == Int {
    /// The index of the first element that is not less, in a sorted collection.
    func lowerBound(_ value: Int) -> Int {
        var low = startIndex, high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if self[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether a sorted collection has the element.
    func hasSorted(_ value: Int) -> Bool {
        let place = lowerBound(value)
        return place < endIndex && self[place] == value
    }
}
