import StateMachine

extension Procedure {
    /// Going to a phase, a step or a question by name: anywhere on a free walk, behind open gates on a guided one.
    var goToRows: [WalkthroughRow] {
        phases.enumerated().flatMap { index, phase in
            let shut: Refusal? = index == 0 ? nil : .shut(phase: phase.id)
            let steps =
                [(WalkthroughEvent.goToPhase(phase.id), phase.steps[0].id)] + phase.steps.map { (.goToStep($0.id), $0.id) }
            return steps.flatMap { event, step in
                rows(event, to: .step(step), gate: .shut(phase.id), because: shut)
            }
                + phase.questions.flatMap { question in
                    rows(
                        .goToQuestion(question.id), to: .question(question.id), gate: .shut(gate(after: phase)),
                        because: .questionsShut(phase: phase.id))
                }
        }
    }

    private func rows(
        _ event: WalkthroughEvent, to target: StateID, gate: StateID, because reason: Refusal?
    ) -> [WalkthroughRow] {
        let go: [Action<Walkthrough>] = [.raise(.begun)]
        guard let reason else { return [.on(event.name, go: target, do: go)] }
        return [
            .on(event.name, if: .in(.free), go: target, do: go),
            .refuse(event.name, whileIn: gate, because: reason),
            .on(event.name, go: target),  // who opened a gate has begun
        ]
    }
}
