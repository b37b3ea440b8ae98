import StateMachine

extension ChartPlan {
    /// What follows when a decision changed: the outcome, what applies, the gates; in this order.
    var settling: [WalkthroughAction] {
        (endings.isEmpty ? [] : [.raise(.decided)]) + (hasConditions ? [.raise(.settled)] : []) + [.raise(.progressed)]
    }

    /// What marking a step done brings about.
    func marking(_ step: Step) -> [WalkthroughAction] {
        let reopening = step.reopens.map { WalkthroughAction.raise(.reopened($0)) }
        let changesMore = !step.reopens.isEmpty || fixing.values.contains { $0.contains(step.id) }
        return [.raise(.marked(step.id))] + reopening + (changesMore ? settling : [.raise(.progressed)]) + leading(step)
    }

    /// What skipping a step brings about.
    func skipping(_ step: Step) -> [WalkthroughAction] {
        let id = step.id
        let writing = WalkthroughAction.update("reason") { marks, event in
            if case .skip(let reason) = event { marks.skip(id, because: reason) }
        }
        return [writing, .raise(.skipped(id)), .raise(.progressed)]
    }

    private func leading(_ step: Step) -> [WalkthroughAction] {
        guard let target = step.leadsTo else { return [] }
        return [.emit(.led(to: target, by: step.id))] + admission(from: step, to: target)
    }

    private func admission(from step: Step, to target: String) -> [WalkthroughAction] {
        gates(from: step.id, to: target).map { .raise(.admitted($0)) }
    }

    /// What an answer brings about.
    ///
    /// One that settles nothing leaves its step open; one that settles and leads on marks its step done when its ticks allow.
    func deciding(_ option: Decision.Option, of decision: Decision, at step: Step) -> [WalkthroughAction] {
        var actions = option.reopens.map { WalkthroughAction.raise(.reopened($0)) }
        actions.append(.raise(.chosen(decision.id, option: option.id)))
        if !option.settles, !option.reopens.contains(step.id) { actions.append(.raise(.unmarked(step.id))) }
        actions += settling
        guard let target = option.leadsTo else { return actions }
        if option.settles { actions += [.raise(.concluded(step.id)), .raise(.progressed)] }
        return actions + admission(from: step, to: target)
            + [.emit(.led(to: target, by: step.id)), .raise(.arrived)]
    }

    /// Whether an answer can mark its own step done.
    func canConclude(_ step: Step) -> Bool {
        step.decision?.options.contains { $0.settles && $0.leadsTo != nil } ?? false
    }
}
