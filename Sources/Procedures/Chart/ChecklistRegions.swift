import StateMachine

extension Procedure {
    /// A region for each checklist item and decision of a phase; the phase's last step asks where each stands.
    func checklistRegions(_ phase: Phase) -> [WalkthroughNode] {
        phase.steps.flatMap { step in
            step.checklist.map { itemRegion($0, at: step) } + (step.decision.map { [decisionRegion($0, at: step)] } ?? [])
        }
    }

    private func itemRegion(_ item: ChecklistItem, at step: Step) -> WalkthroughNode {
        let tick = WalkthroughEvent.check(item.id).name
        return .state(
            .item(item.id), initial: .itemOpen(item.id),
            children: [
                .state(.itemOpen(item.id), rows: [.on(tick, if: .in(.step(step.id)), go: .itemDone(item.id))]),
                .state(.itemDone(item.id), rows: [.on(tick, if: .in(.step(step.id)), go: .itemOpen(item.id))]),
            ])
    }

    private func decisionRegion(_ decision: Decision, at step: Step) -> WalkthroughNode {
        let rows = decision.options.map { option in
            WalkthroughRow.on(
                .name(.decide(decision.id, option: option.id)), if: .in(.step(step.id)),
                go: option.settles ? .decided(decision.id, option.id) : .undecided(decision.id), internal: true)
        }
        let settled = decision.options.filter(\.settles).map { WalkthroughNode.state(.decided(decision.id, $0.id)) }
        return .state(
            .decision(decision.id), initial: .undecided(decision.id), rows: rows,
            children: [.state(.undecided(decision.id))] + settled)
    }

    /// A question is answered once; an answer can not be undone.
    func answerRegion(_ question: Phase.Question) -> WalkthroughNode {
        let id = question.id
        let choices = (1...max(1, question.choices)).map { WalkthroughEvent.answer($0).name }
        let wrong = choices.enumerated().filter { $0.offset + 1 != question.answer }.map(\.element)
        let record: [Action<Walkthrough>] = [
            .update("answer") { marks, event in
                if case .answer(let choice) = event { marks.answer(id, with: choice) }
            }
        ]
        func row(_ kinds: [EventName], _ verdict: Verdict<Walkthrough>, final: Bool) -> WalkthroughRow {
            WalkthroughRow(
                trigger: .on(kinds), check: .in(.question(id)), verdict: verdict, isBarrier: final,
                actions: final ? record : [])
        }
        return .state(
            .answer(id), initial: .unanswered(id), rows: [row(choices, .refuse(.alreadyAnswered(id)), final: false)],
            children: [
                .state(
                    .unanswered(id),
                    rows: [
                        row([WalkthroughEvent.answer(question.answer).name], .go([.right(id)]), final: true),
                        row(wrong, .go([.wrong(id)]), final: true),
                    ]),
                .final(.right(id)), .final(.wrong(id)),
            ])
    }
}
