import StateMachine

extension Procedure {
    /// A region for each checklist item and decision of a phase; marking a step and leaving the phase ask where each stands.
    func checklistRegions(_ phase: Phase) -> [WalkthroughNode] {
        phase.steps.indices.flatMap { at in
            let step = phase.steps[at]
            return step.checklist.map { itemRegion($0, at: step) }
                + (step.decision.map { [decisionRegion($0, at: at, of: phase)] } ?? [])
        }
    }

    private func itemRegion(_ item: ChecklistItem, at step: Step) -> WalkthroughNode {
        let tick = WalkthroughEvent.check(item.id).name
        return .state(
            .item(item.id), initial: .itemOpen(item.id),
            children: [
                .state(.itemOpen(item.id), rows: [.on(tick, if: .in(.step(step.id)), go: .itemDone(item.id))]),
                .state(
                    .itemDone(item.id),
                    rows: [.on(tick, if: .in(.step(step.id)), go: .itemOpen(item.id), do: [reopen([step.id])])]),
            ])
    }

    /// An answer that settles nothing opens the decision again, and with it the step and all that stand behind it.
    private func decisionRegion(_ decision: Decision, at index: Int, of phase: Phase) -> WalkthroughNode {
        let step = phase.steps[index]
        let skipping = phase.skippingOptions(at: index)
        let reopening = reopen(phase.steps[index...].map(\.id))
        let rows = decision.options.map { option in
            let undoing = skipping.filter { $0.option.id != option.id }.map(unskip)
            return WalkthroughRow.on(
                .name(.decide(decision.id, option: option.id)), if: .in(.step(step.id)),
                go: option.settles ? .decided(decision.id, option.id) : .undecided(decision.id), internal: true,
                do: undoing + (option.settles ? skipping.filter { $0.option.id == option.id }.map(skip) : [reopening]))
        }
        let settled = decision.options.filter(\.settles).map { WalkthroughNode.state(.decided(decision.id, $0.id)) }
        return .state(
            .decision(decision.id), initial: .undecided(decision.id), rows: rows,
            children: [.state(.undecided(decision.id))] + settled)
    }

    private func reopen(_ steps: [String]) -> Action<Walkthrough> { .update("reopen") { marks, _ in marks.reopen(steps) } }

    private func skip(_ way: SkippingOption) -> Action<Walkthrough> {
        let (steps, reason) = (way.skipped.map(\.id), way.reason)
        return .update("skip \(way.option.id)") { marks, _ in marks.skip(steps, because: reason) }
    }

    private func unskip(_ way: SkippingOption) -> Action<Walkthrough> {
        let (steps, reason) = (way.skipped.map(\.id), way.reason)
        return .update("unskip \(way.option.id)") { marks, _ in marks.unskip(steps, because: reason) }
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
