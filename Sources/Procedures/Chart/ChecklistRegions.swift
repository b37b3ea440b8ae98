import StateMachine

extension ChartPlan {
    /// Whether a checklist item is ticked. A tick that is taken away, or that comes to apply, takes the step's mark with it.
    func itemRegion(_ item: ChecklistItem, at step: Step) -> WalkthroughNode {
        let tick = WalkthroughEvent.check(item.id).name, here = Check<Walkthrough>.in(.step(step.id))
        let id = item.id, unmark = WalkthroughAction.raise(.unmarked(step.id))
        let reopening: [WalkthroughRow] = reopened.contains(step.id) ? [.on(.name(.reopened(step.id)), go: .itemOpen(id))] : []
        let done = WalkthroughNode.state(
            .itemDone(id), rows: [.on(tick, if: here, go: .itemOpen(id), do: [unmark])] + reopening)
        var toDone: [WalkthroughRow] = [.on(tick, if: here, go: .itemDone(id))]
        guard !item.only.isEmpty else {
            return .state(.item(id), initial: .itemOpen(id), children: [.state(.itemOpen(id), rows: toDone), done])
        }
        let applying = item.only.holding + item.only.undetermined
        toDone += applying.map { .stay(.name(.settled), if: .in($0)) } + [.on(.name(.settled), go: .itemExcluded(id))]
        let returning = applying.map { WalkthroughRow.on(.name(.settled), if: .in($0), go: .itemOpen(id), do: [unmark]) }
        return .state(
            .item(id), initial: .itemOpen(id),
            children: [
                .state(.itemOpen(id), rows: toDone), done,
                .state(
                    .itemExcluded(id),
                    rows: [.refuse(tick, whileIn: .step(step.id), because: .itemNotForOutcome(id))] + returning),
            ])
    }
}
