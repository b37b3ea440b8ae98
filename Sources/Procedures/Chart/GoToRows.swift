import StateMachine

extension ChartPlan {
    /// Going to a phase, a step, a question or a decision by name: anywhere on a free walk, behind open gates on a guided one.
    func addGoToRows(to rows: inout [WalkthroughRow]) {
        rows.reserveCapacity(rows.count + 3 * (phases.count + procedure.steps.count))
        for (index, phase) in phases.enumerated() {
            let shut = index == 0 ? nil : GuidedRefusal(whileIn: .shut(phase.id), because: .shut(phase: phase.id))
            add(.goToPhase(phase.id), to: .step(phase.steps[0].id), unless: shut, to: &rows)
            for step in phase.steps {
                add(.goToStep(step.id), to: .step(step.id), unless: shut, to: &rows)
                guard let decision = step.decision, isReconsidered(decision) else { continue }
                let opening: [WalkthroughAction] = [.raise(.withdrawn(decision.id)), .raise(.unmarked(step.id))] + settling
                add(.reconsider(decision.id), to: .step(step.id), unless: shut, doing: opening, to: &rows)
            }
            let early = GuidedRefusal(whileIn: .shut(procedure.gate(after: phase)), because: .questionsShut(phase: phase.id))
            for question in phase.questions {
                add(.goToQuestion(question.id), to: .question(question.id), unless: early, to: &rows)
            }
        }
    }

    /// What keeps a guided walk from a place: a gate, and what one is told at it.
    private struct GuidedRefusal {
        let check: Check<Walkthrough>
        let verdict: Verdict<Walkthrough>

        init(whileIn gate: StateID, because reason: Refusal) {
            check = .in(gate)
            verdict = .refuse(reason)
        }
    }

    /// Rows share what they have in common: a large pack has three for each of its steps.
    private func add(
        _ event: WalkthroughEvent, to target: StateID, unless refusal: GuidedRefusal?, doing actions: [WalkthroughAction] = [],
        to rows: inout [WalkthroughRow]
    ) {
        let trigger = Trigger<Walkthrough>.on([event.name]), go = Verdict<Walkthrough>.go([target])
        let first = actions.isEmpty ? toldBegun : toldBegun + actions
        guard let refusal else {
            rows.append(WalkthroughRow(trigger: trigger, verdict: go, actions: first))
            return
        }
        rows.append(WalkthroughRow(trigger: trigger, check: whileFree, verdict: go, actions: first))
        rows.append(WalkthroughRow(trigger: trigger, check: refusal.check, verdict: refusal.verdict))
        rows.append(WalkthroughRow(trigger: trigger, verdict: go, actions: actions))  // who opened a gate has begun
    }
}

private let whileFree = Check<Walkthrough>.in(.free)
private let toldBegun: [WalkthroughAction] = [.raise(.begun)]
