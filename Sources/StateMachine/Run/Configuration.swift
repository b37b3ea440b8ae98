/// Where a session is, by numbers: the active states and what the histories remember.
package struct Configuration: Sendable, Hashable {
    /// In document order.
    package var active: [Int] = []
    /// What a history remembers, in document order.
    package var memory: [Int: [Int]] = [:]

    /// Whether a state is active.
    package func isActive(_ state: Int) -> Bool { active.hasSorted(state) }

    /// Where the active proper descendants of a state lie in `active`.
    package func inside(_ state: Int, _ outline: Outline) -> Range<Int> {
        let low = active.lowerBound(state + 1)
        return low..<max(low, active.lowerBound(outline.ends[state]))
    }
}
