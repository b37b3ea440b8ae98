import StateMachine

extension ChartPlan {
    /// A phase's steps and questions, with the ways between them.
    func phaseNode(_ index: Int) -> WalkthroughNode {
        let phase = phases[index]
        let steps = phase.steps.indices.map { stepNode($0, of: index) }
        let questions = phase.questions.indices.map { questionNode($0, of: index) }
        return .state(
            .phase(phase.id), initial: .step(phase.steps[0].id), rows: index == 0 ? [] : [retreat(behind: index - 1)],
            children: steps + questions)
    }

    /// The page behind the last question.
    var endNode: WalkthroughNode {
        let last = phases.count - 1
        return .state(
            .end,
            rows: [
                .stay(.name(.arrived), do: [.emit(.finished)]),
                goingBack(to: stateBefore(phase: phases.count)),
                retreat(behind: last),
            ])
    }

    /// A guided walk does not stand behind a shut gate: it goes back to the end of the phase that opens it.
    func retreat(behind index: Int) -> WalkthroughRow {
        .on(
            .name(.retreat), if: .in(.shut(procedure.gate(after: phases[index]))), go: .step(phases[index].steps.last!.id),
            do: [.raise(.retreat)])
    }

    /// Going back over what does not apply.
    func goingBack(to state: StateID) -> WalkthroughRow {
        WalkthroughRow(trigger: onBack, verdict: .go([state]), actions: hasConditions ? [.raise(.arrivedBack)] : [])
    }

    /// A place that does not apply is passed on from, whichever way one came.
    func passing(when state: StateID, to following: StateID, back before: StateID) -> [WalkthroughRow] {
        [
            .on(.name(.arrived), if: .in(state), go: following, do: [.raise(.arrived)]),
            .on(.name(.arrivedBack), if: .in(state), go: before, do: [.raise(.arrivedBack)]),
        ]
    }

    func writing(at place: String) -> WalkthroughRow {
        let write = WalkthroughAction.update("note") { marks, event in
            if case .note(let text) = event { marks.note(text, at: place) }
        }
        return WalkthroughRow(trigger: onNote, verdict: .stay, actions: [write])
    }

    /// What lies before a phase, or before the end.
    func stateBefore(phase index: Int) -> StateID {
        guard index > 0 else { return .home }
        let before = phases[index - 1]
        return before.questions.last.map { .question($0.id) } ?? .step(before.steps.last!.id)
    }

    /// What follows the steps of a phase.
    func stateAfter(phase index: Int) -> StateID {
        phases[index].questions.first.map { .question($0.id) } ?? stateAfterQuestions(of: index)
    }

    func stateAfterQuestions(of index: Int) -> StateID {
        index + 1 < phases.count ? .step(phases[index + 1].steps[0].id) : .end
    }
}

// What every place listens to, made once for all of them.
private let onBack = Trigger<Walkthrough>.on([.name(.back)])
private let onNote = Trigger<Walkthrough>.on([.name(.note(""))])
