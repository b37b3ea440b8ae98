import StateMachine

extension Procedure {
    /// Every event that may come from outside, and every reason a refusal may give.
    var vocabulary: Vocabulary<Walkthrough> {
        Vocabulary(outside: events.map(\.name), reasons: reasons)
    }

    /// Every event that may come from outside, in a fixed order.
    public var events: [WalkthroughEvent] {
        let walking: [WalkthroughEvent] = [.next, .complete, .skip(reason: ""), .back, .mark, .note("")]
        let screens: [WalkthroughEvent] =
            [.begin, .home, .resume, .close, .help, .arrive, .askToLeave, .leave, .guided, .free]
            + Lookup.allCases.map(WalkthroughEvent.open)
        let places = phases.flatMap { phase -> [WalkthroughEvent] in
            let steps = phase.steps.map { WalkthroughEvent.goToStep($0.id) }
            return [.goToPhase(phase.id)] + steps + phase.questions.map { WalkthroughEvent.goToQuestion($0.id) }
        }
        return walking + screens + places + phases.flatMap(\.steps).flatMap(\.events) + answers
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
            reasons += phase.questions.flatMap { [.unanswered($0.id), .alreadyAnswered($0.id)] }
        }
        return reasons
    }
}

extension Step {
    /// What can be ticked and decided at the step.
    var events: [WalkthroughEvent] {
        checklist.map { .check($0.id) }
            + (decision.map { decision in decision.options.map { .decide(decision.id, option: $0.id) } } ?? [])
    }
}
