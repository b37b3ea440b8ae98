import StateMachine

extension Procedure {
    /// Every event that may come from outside, and every reason a refusal may give.
    var vocabulary: Vocabulary<Walkthrough> {
        Vocabulary(outside: events.map(\.name), reasons: reasons)
    }

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

    private var reasons: [Refusal] {
        var reasons: [Refusal] = [.alreadyHome, .nothingToResume]
        for (index, phase) in phases.enumerated() {
            if index > 0 { reasons.append(.shut(phase: phase.id)) }
            if phase.steps.count > 1 { reasons.append(.stepsMissing(phase: phase.id)) }
            if !phase.questions.isEmpty { reasons.append(.questionsShut(phase: phase.id)) }
            reasons += phase.steps.flatMap { $0.checklist.map { .itemOpen($0.id) } }
            reasons += phase.steps.compactMap { $0.decision.map { .undecided($0.id) } }
            reasons += zip(phase.steps, MarkingRules(phase).skippedBy).filter { !$1.isEmpty }.map { .skipped(step: $0.0.id) }
            reasons += phase.questions.flatMap { [.unanswered($0.id), .alreadyAnswered($0.id)] }
        }
        return reasons
    }
}

extension Step {
    /// Adds what can be ticked and decided at the step.
    fileprivate func add(to events: inout [WalkthroughEvent]) {
        for item in checklist { events.append(.check(item.id)) }
        guard let decision else { return }
        for option in decision.options { events.append(.decide(decision.id, option: option.id)) }
    }
}
