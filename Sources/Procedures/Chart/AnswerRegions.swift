import StateMachine

extension ChartPlan {
    /// A question is answered once; an answer can not be undone.
    func answerRegion(_ question: Phase.Question) -> WalkthroughNode {
        let id = question.id
        let choices = (1...max(1, question.choices)).map { WalkthroughEvent.answer($0).name }
        let wrong = choices.enumerated().filter { $0.offset + 1 != question.answer }.map(\.element)
        let record: [WalkthroughAction] = [
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
