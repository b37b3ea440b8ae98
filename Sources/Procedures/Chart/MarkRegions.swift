import StateMachine

extension ChartPlan {
    /// Whether a step is open, done or skipped; and, when it has conditions, whether it applies.
    ///
    /// What is done or skipped stays so when the step no longer applies.
    func markRegion(of step: Step) -> WalkthroughNode {
        step.only.isEmpty ? unconditional(step) : conditional(step)
    }

    private func unconditional(_ step: Step) -> WalkthroughNode {
        .state(
            .mark(step.id), initial: .stepOpen(step.id), rows: markRows(step) + [reopeningRow(step, isInternal: true)],
            children: [.state(.stepOpen(step.id)), .state(.stepDone(step.id)), .state(.stepSkipped(step.id))])
    }

    private func conditional(_ step: Step) -> WalkthroughNode {
        let id = step.id
        var rows = markRows(step)
        rows += step.only.holding.map { .on(.name(.settled), if: .in($0), go: .stepOpen(id), internal: true) }
        rows += step.only.undetermined.map { .on(.name(.settled), if: .in($0), go: .stepWaiting(id), internal: true) }
        rows.append(.on(.name(.settled), go: .stepExcluded(id), internal: true))
        return .state(
            .mark(id), initial: .stepPending(id), rows: rows,
            children: [
                .state(
                    .stepPending(id), initial: .stepWaiting(id), children: [.state(.stepWaiting(id)), .state(.stepOpen(id))]),
                .state(.stepDone(id), rows: [reopeningRow(step, isInternal: false), .stay(.name(.settled))]),
                .state(.stepSkipped(id), rows: reopeningSkipped(step) + [.stay(.name(.settled))]),
                .state(.stepExcluded(id)),
            ])
    }

    /// The state in which a step keeps a gate shut.
    func pending(_ step: Step) -> StateID { step.only.isEmpty ? .stepOpen(step.id) : .stepPending(step.id) }

    private func markRows(_ step: Step) -> [WalkthroughRow] {
        let id = step.id
        var rows: [WalkthroughRow] = [
            .on(.name(.marked(id)), go: .stepDone(id), internal: true, do: [forgetting(step)]),
            .on(.name(.skipped(id)), go: .stepSkipped(id), internal: true),
        ]
        if canConclude(step) {
            rows += step.checklist.filter(step.keepsOpen).map { .stay(.name(.concluded(id)), if: .in(.itemOpen($0.id))) }
            rows.append(.on(.name(.concluded(id)), go: .stepDone(id), internal: true, do: [forgetting(step)]))
        }
        return rows
    }

    private func reopeningRow(_ step: Step, isInternal: Bool) -> WalkthroughRow {
        let kinds: [EventName] = [.name(.unmarked(step.id))] + (reopened.contains(step.id) ? [.name(.reopened(step.id))] : [])
        return WalkthroughRow(
            trigger: .on(kinds), verdict: .go([.stepOpen(step.id)]), isInternal: isInternal, actions: [forgetting(step)])
    }

    /// A skipped step is open again only where something at it can be.
    private func reopeningSkipped(_ step: Step) -> [WalkthroughRow] {
        let canUnsettle = step.decision.map { isReconsidered($0) || $0.options.contains { !$0.settles } } ?? false
        let canReopen = canUnsettle || !step.checklist.isEmpty || reopened.contains(step.id)
        return canReopen ? [reopeningRow(step, isInternal: false)] : []
    }

    private func forgetting(_ step: Step) -> WalkthroughAction {
        let id = step.id
        return .update("forget") { marks, _ in marks.unskip(id) }
    }
}

extension Step {
    /// Whether an item can be open after an answer that marks the step done: not when it applies only after other answers.
    fileprivate func keepsOpen(_ item: ChecklistItem) -> Bool {
        guard let decision, !item.only.isEmpty else { return true }
        return !item.only.allSatisfy { condition in
            guard case .decided(decision.id, let id) = condition else { return false }
            return decision.options.contains { $0.id == id && !($0.settles && $0.leadsTo != nil) }
        }
    }
}
