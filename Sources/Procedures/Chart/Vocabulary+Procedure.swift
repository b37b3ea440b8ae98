import StateMachine

extension ChartPlan {
    /// Every event that may come from outside, and every reason a refusal may give.
    var vocabulary: Vocabulary<Walkthrough> {
        Vocabulary(outside: procedure.events.map(\.name), reasons: reasons)
    }

    private var reasons: [Refusal] {
        var reasons: [Refusal] = [.alreadyHome, .nothingToResume]
        for (index, phase) in phases.enumerated() {
            if index > 0 { reasons.append(.shut(phase: phase.id)) }
            if !phase.questions.isEmpty { reasons.append(.questionsShut(phase: phase.id)) }
            reasons += phase.steps.indices.flatMap { refusals(at: $0, of: phase) }
            reasons += phase.questions.flatMap { [.unanswered($0.id), .alreadyAnswered($0.id)] }
        }
        return reasons
    }

    /// Why things are refused at a step.
    private func refusals(at index: Int, of phase: Phase) -> [Refusal] {
        let step = phase.steps[index]
        let isConditional = !step.only.isEmpty
        let waits = isConditional && step.decision != nil || step.waits(behind: phase.steps[..<index].compactMap(\.decision))
        return [.stepOpen(step.id)] + (waits ? [.outcomeUnknown(step: step.id)] : [])
            + (isConditional ? [.notForOutcome(step: step.id)] : []) + step.checklist.map { .itemOpen($0.id) }
            + step.checklist.filter { !$0.only.isEmpty }.map { .itemNotForOutcome($0.id) }
            + (step.decision.map { [.undecided($0.id)] } ?? [])
    }
}

extension Procedure {
    /// Every event that may come from outside, in a fixed order.
    public var events: [WalkthroughEvent] {
        var events: [WalkthroughEvent] = [.next, .complete, .skip(reason: ""), .back, .mark, .note("")]
        events += [.begin, .home, .resume, .close, .help, .arrive, .askToLeave, .leave, .guided, .free]
        events += Lookup.allCases.map(WalkthroughEvent.open)
        events.reserveCapacity(events.count + steps.count * 2)
        for phase in phases {
            events.append(.goToPhase(phase.id))
            for step in phase.steps { events.append(.goToStep(step.id)) }
            for question in phase.questions { events.append(.goToQuestion(question.id)) }
        }
        for step in steps { step.add(to: &events) }
        events += answers
        return events
    }

    private var answers: [WalkthroughEvent] {
        let most = phases.flatMap(\.questions).map(\.choices).max() ?? 0
        return (0..<most).map { .answer($0 + 1) }
    }
}

extension Step {
    /// Adds what can be ticked and decided at the step.
    fileprivate func add(to events: inout [WalkthroughEvent]) {
        for item in checklist { events.append(.check(item.id)) }
        guard let decision else { return }
        for option in decision.options { events.append(.decide(decision.id, option: option.id)) }
        if decision.options.contains(where: { $0.settles && $0.outcome != nil }) { events.append(.reconsider(decision.id)) }
    }
}
