/// A snapshot by names: what is needed to come back to it, on this chart or the nearest place on another.
public struct Place<D: Domain>: Sendable, Codable {
    /// The active leaves in document order.
    public var leaves: [D.State]
    /// What each history remembers, in the order of the chart it comes from.
    public var memory: [Memory]
    /// The data that rides along.
    public var context: D.Context

    /// What one history remembers.
    public struct Memory: Sendable, Codable {
        /// The history.
        public var history: D.State
        /// The states that were active when its parent was last left.
        public var states: [D.State]

        /// What one history remembers.
        public init(history: D.State, states: [D.State]) {
            self.history = history
            self.states = states
        }
    }

    /// A place, spelled out.
    public init(leaves: [D.State], memory: [Memory] = [], context: D.Context) {
        self.leaves = leaves
        self.memory = memory
        self.context = context
    }

    func add(to form: inout CanonicalBytes) {
        form.add(leaves.count)
        for leaf in leaves { form.add(leaf.description) }
        form.add(memory.count)
        for one in memory {
            form.add(one.history.description)
            form.add(one.states.count)
            for state in one.states { form.add(state.description) }
        }
        form.add(D.canonical(context))
    }
}

extension Snapshot {
    /// The snapshot by names.
    public var place: Place<D> {
        let memory = configurationNumbers.memory.sorted { $0.key < $1.key }.map { history, states in
            Place<D>.Memory(history: storage.state(history), states: storage.states(states))
        }
        return Place(leaves: leaves, memory: memory, context: context)
    }
}

extension Chart {
    /// The nearest legal configuration for a place, perhaps from an older chart. No action is run.
    public func adopt(_ place: Place<D>) -> Snapshot<D> {
        let memory = Dictionary(
            place.memory.map { ($0.history, Set($0.states)) }, uniquingKeysWith: { first, _ in first })
        return adopt(leaves: place.leaves, memory: memory, context: place.context)
    }
}
