/// A named fact as a region of two states, which is how an exported chart asks for it.
struct FactRegion {
    /// The parallel and the state put around a chart that has no parallel at the top.
    static let wrapper = "fact_wrapper"
    static let wrapped = "fact_wrapped"

    let name: String

    init(_ name: String) { self.name = name }

    var id: String { "fact_\(name)" }
    var on: String { "fact_\(name)_on" }
    var off: String { "fact_\(name)_off" }

    /// The event that sets the fact.
    func event(_ isOn: Bool) -> String { "fact.\(name).\(isOn ? "on" : "off")" }
}

extension Chart {
    /// The names of the facts that rows ask for, in document order.
    public var factNames: [String] { facts.map(\.name) }

    private var facts: [(name: String, holds: @Sendable (D.Context, D.Event?) -> Bool)] {
        var found: [(name: String, holds: @Sendable (D.Context, D.Event?) -> Bool)] = []
        for row in storage.table.rows.indices where storage.table.rows[row].test == .fact {
            guard case .fact(let name, let holds) = storage.row(row).check else { continue }
            if !found.contains(where: { $0.name == name }) { found.append((name, holds)) }
        }
        return found
    }

    /// The lines of a session as an interpreter of the exported chart sees it: before each event, the facts that have
    /// changed are set by events of their own, and the configuration has their regions.
    public func traceWithFacts(_ context: D.Context, _ events: some Sequence<D.Event>) -> [TraceLine] {
        let facts = facts
        let isWrapped =
            !facts.isEmpty
            && !storage.outline.children(of: Outline.root).contains {
                storage.outline.kinds[$0] == .parallel
            }
        var isOn = [Bool](repeating: false, count: facts.count)
        func completed(_ line: TraceLine) -> TraceLine {
            var line = line
            for (fact, isOn) in zip(facts, isOn) {
                let region = FactRegion(fact.name)
                line.configuration += [region.id, isOn ? region.on : region.off]
            }
            if isWrapped { line.configuration += [FactRegion.wrapper, FactRegion.wrapped] }
            line.configuration.sort()
            return line
        }
        var step = start(context)
        var lines = [completed(TraceLine(nil, step))]
        for event in events {
            for (place, fact) in facts.enumerated() {
                let holds = fact.holds(step.next.context, event)
                if holds == isOn[place] { continue }
                isOn[place] = holds
                lines.append(
                    completed(
                        TraceLine(
                            event: FactRegion(fact.name).event(holds), outcome: "taken", reasons: [],
                            configuration: step.next.configuration, log: [])))
            }
            step = self.step(step.next, event)
            lines.append(completed(TraceLine(event, step)))
        }
        return lines
    }
}
