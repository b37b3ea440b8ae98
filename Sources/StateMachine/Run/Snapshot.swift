/// Where a session is, with the data that rides along.
public struct Snapshot<D: Domain>: Sendable {
    package let storage: ChartStorage<D>
    package let configurationNumbers: Configuration
    /// Whether a final state at the top was reached: nothing is answered any more.
    public let isFinished: Bool
    /// The data that rides along.
    public let context: D.Context

    package init(
        storage: ChartStorage<D>, configurationNumbers: Configuration, isFinished: Bool, context: D.Context
    ) {
        self.storage = storage
        self.configurationNumbers = configurationNumbers
        self.isFinished = isFinished
        self.context = context
    }

    /// All active states, compounds and parallels included.
    public var active: Set<D.State> { Set(configurationNumbers.active.map(storage.state)) }

    /// The active states without active children, in document order.
    public var leaves: [D.State] { storage.states(leafNumbers) }

    /// The names of all active states, sorted.
    public var configuration: [String] { configurationNumbers.active.map { storage.outline.names[$0] }.sorted() }

    /// What the histories remember: the states that were active when their parent was last left.
    public var memory: [D.State: Set<D.State>] {
        var found: [D.State: Set<D.State>] = [:]
        for (history, states) in configurationNumbers.memory {
            found[storage.state(history)] = Set(states.map(storage.state))
        }
        return found
    }

    /// Whether a state is active; a look-up by name and a binary search.
    public func contains(_ state: D.State) -> Bool {
        storage.number(of: state).map(configurationNumbers.isActive) ?? false
    }

    /// The active leaves that are or lie inside a state, in document order.
    public func leaves(in state: D.State) -> [D.State] {
        guard let number = storage.number(of: state) else { return [] }
        var range = configurationNumbers.inside(number, storage.outline)
        if storage.outline.isLeaf[number], configurationNumbers.isActive(number) {
            range = range.lowerBound - 1..<range.upperBound
        }
        return configurationNumbers.active[range].filter { storage.outline.isLeaf[$0] }.map(storage.state)
    }
}
