import StateMachine

extension ChartPlan {
    /// What was decided. A decision whose step does not apply holds nothing, and comes back as it was when it applies again.
    func decisionRegion(_ decision: Decision, at step: Step) -> WalkthroughNode {
        let id = decision.id
        let settled = decision.options.filter(\.settles).map { WalkthroughNode.state(.decided(id, $0.id)) }
        let states = [.state(.undecided(id))] + settled
        let conditions = conditions(of: decision, at: step)
        guard !conditions.isEmpty else {
            return .state(.decision(id), initial: .undecided(id), rows: choosing(decision, at: step), children: states)
        }
        let applying = conditions.holding + conditions.undetermined
        let keeping = applying.map { WalkthroughRow.stay(.name(.settled), if: .in($0)) }
        let leaving = WalkthroughRow.on(.name(.settled), go: .decisionExcluded(id), do: settling)
        let returning = applying.map {
            WalkthroughRow.on(.name(.settled), if: .in($0), go: .decidedLast(id), do: settling)
        }
        return .state(
            .decision(id), initial: .applicable(id),
            children: [
                .state(
                    .applicable(id), initial: .undecided(id), rows: choosing(decision, at: step) + keeping + [leaving],
                    children: states + [.history(.decidedLast(id), deep: false, default: .undecided(id))]),
                .state(.decisionExcluded(id), rows: returning),
            ])
    }

    /// A decision that leads to outcomes does not depend on them: it would take away the ground that it stands on.
    private func conditions(of decision: Decision, at step: Step) -> [Condition] {
        guard endings.contains(where: { $0.decision == decision.id }) else { return step.only }
        let decisions = step.only.decisions
        return decisions.count == step.only.count ? decisions : []
    }

    private func choosing(_ decision: Decision, at step: Step) -> [WalkthroughRow] {
        let id = decision.id
        var rows = decision.options.map { option in
            WalkthroughRow.on(
                .name(.chosen(id, option: option.id)), go: option.settles ? .decided(id, option.id) : .undecided(id),
                internal: true)
        }
        if reopened.contains(step.id) { rows.append(.on(.name(.reopened(step.id)), go: .undecided(id), internal: true)) }
        if isReconsidered(decision) { rows.append(.on(.name(.withdrawn(id)), go: .undecided(id), internal: true)) }
        return rows
    }

    /// Whether one can go back to a decision to change how the walk ends.
    func isReconsidered(_ decision: Decision) -> Bool { endings.contains { $0.decision == decision.id } }
}
