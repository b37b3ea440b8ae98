import StateMachine

extension ChartPlan {
    /// How the procedure ends, as the decisions have it; none when no decision leads to an outcome.
    ///
    /// The first answer in walking order that leads to an outcome counts. Once a step is done that applies only after such an
    /// answer, the outcome is fixed.
    var outcomeRegions: [WalkthroughNode] {
        guard !endings.isEmpty else { return [] }
        let deriving = endings.map { ending in
            WalkthroughRow.on(
                .name(.decided), if: .in(.decided(ending.decision, ending.option)), go: .outcome(ending.outcome),
                internal: true)
        }
        let known = outcomes.map(node)
        return [
            .state(
                .outcomes, initial: .outcomeUnknown,
                rows: deriving + [.on(.name(.decided), go: .outcomeUnknown, internal: true)],
                children: [.state(.outcomeUnknown)] + known)
        ]
    }

    /// The outcomes that some answer leads to.
    private var outcomes: [String] {
        var found: [String] = []
        for ending in endings where !found.contains(ending.outcome) { found.append(ending.outcome) }
        return found
    }

    private func node(_ outcome: String) -> WalkthroughNode {
        guard let steps = fixing[outcome] else { return .state(.outcome(outcome)) }
        let fixing = steps.map { WalkthroughRow.on(.name(.settled), if: .in(.stepDone($0)), go: .outcomeFixed(outcome)) }
        return .state(
            .outcome(outcome), initial: .outcomeSet(outcome),
            children: [
                .state(.outcomeSet(outcome), rows: fixing),
                .state(.outcomeFixed(outcome), rows: [.stay(.name(.decided))]),
            ])
    }
}
