extension Chart {
    /// The nearest legal configuration for a list of leaves, perhaps from an older chart.
    ///
    /// In each compound the child on the way to a named leaf becomes active, else the default; of two that exclude each
    /// other the first in document order. Names that the chart does not have are passed over. No action is run.
    public func adopt(
        leaves: [D.State], memory: [D.State: Set<D.State>] = [:], context: D.Context
    ) -> Snapshot<D> {
        let outline = storage.outline
        let known = Set(leaves.compactMap(storage.number(of:))).filter { !outline.kinds[$0].isHistory }
        var entering = Entering(storage.shape, [:])
        entering.fill(Outline.root, toward: known.sorted())
        let isFinished = entering.entered.contains { outline.kinds[$0] == .final && outline.parents[$0] == Outline.root }
        let configuration = Configuration(active: entering.entered, memory: adopt(memory))
        return Snapshot(
            storage: storage, configurationNumbers: configuration, isFinished: isFinished, context: context)
    }

    private func adopt(_ memory: [D.State: Set<D.State>]) -> [Int: [Int]] {
        var adopted: [Int: [Int]] = [:]
        for (history, states) in memory {
            guard let number = storage.number(of: history), storage.outline.kinds[number].isHistory else { continue }
            let parent = storage.outline.parents[number]
            let known = states.compactMap(storage.number(of:)).filter {
                storage.outline.isInside($0, parent) && !storage.outline.kinds[$0].isHistory
            }
            if !known.isEmpty { adopted[number] = known.sorted() }
        }
        return adopted
    }
}
