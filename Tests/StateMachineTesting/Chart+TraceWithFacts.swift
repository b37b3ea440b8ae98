import StateMachine
import StateMachineExport

extension Chart {
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
