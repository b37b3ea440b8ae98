import StateMachine

extension ChartPlan {
    /// A question wants an answer on a guided walk, or a reason to skip it.
    func questionNode(_ at: Int, of index: Int) -> WalkthroughNode {
        let phase = phases[index]
        let question = phase.questions[at]
        let before: StateID = at == 0 ? .step(phase.steps.last!.id) : .question(phase.questions[at - 1].id)
        let following: StateID =
            at + 1 < phase.questions.count ? .question(phase.questions[at + 1].id) : stateAfterQuestions(of: index)
        let id = question.id
        let writing = WalkthroughAction.update("reason") { marks, event in
            if case .skip(let reason) = event { marks.skip(id, because: reason) }
        }
        var rows: [WalkthroughRow] = [
            .on(.name(.next), .name(.complete), if: .in(.free), go: following, do: [.raise(.arrived)]),
            .refuse(.name(.next), .name(.complete), whileIn: .unanswered(id), because: .unanswered(id)),
            .on(.name(.next), .name(.complete), go: following, do: [.raise(.arrived)]),
            .on(.name(.skip(reason: "")), go: following, do: [writing, .raise(.arrived)]),
            goingBack(to: before), retreat(behind: index), self.writing(at: id),
        ]
        if phase.isConditional { rows += passing(when: .excluded(phase.id), to: following, back: before) }
        if let step = question.step, conditionalSteps.contains(step) {
            rows += passing(when: .stepExcluded(step), to: following, back: before)
        }
        return .state(.question(id), rows: rows)
    }
}
