import StateMachine

/// What leads forward from a step, marked, unmarked or skipped.
private let forward: [EventName] = [.name(.next), .name(.complete), .name(.skip(reason: ""))]

// What every step listens to, made once for all of them.
private let onBack = Trigger<Walkthrough>.on([.name(.back)])
private let onNote = Trigger<Walkthrough>.on([.name(.note(""))])
private let onMark = Trigger<Walkthrough>.on([.name(.mark)])
private let onUnmarked = Trigger<Walkthrough>.on([.name(.next), .name(.skip(reason: ""))])
private let onMarkOrForward = Trigger<Walkthrough>.on(forward + [.name(.mark)])
private let onDone = Trigger<Walkthrough>.on([.name(.complete), .name(.mark)])
private let onAnyMark = Trigger<Walkthrough>.on([.name(.complete), .name(.mark), .name(.skip(reason: ""))])

extension Procedure {
    /// A phase's steps and questions, with the way forward and back between them.
    func phaseNode(_ index: Int) -> WalkthroughNode {
        let phase = phases[index]
        let states = phase.steps.map { StateID.step($0.id) }
        let rules = MarkingRules(phase)
        let steps = phase.steps.indices.map { stepNode($0, of: index, states, rules) }
        let questions = phase.questions.indices.map { questionNode($0, of: index) }
        return .state(
            .phase(phase.id), initial: states[0], rows: index == 0 ? [] : [retreat(from: index)],
            children: steps + questions)
    }

    /// A guided walk does not stand behind a shut gate: it goes back to the step that opens it.
    private func retreat(from index: Int) -> WalkthroughRow {
        let gateStep = phases[index - 1].steps.last!.id  // a phase has at least one step
        return .on(
            .name(.retreat), if: .in(.shut(phases[index].id)), go: .step(gateStep), do: [.raise(.retreat)])
    }

    private func stepNode(_ at: Int, of index: Int, _ states: [StateID], _ rules: MarkingRules) -> WalkthroughNode {
        let step = phases[index].steps[at]
        var rows: [WalkthroughRow] = []
        rows.reserveCapacity(4)  // onward, back, note, mark: all that most steps have
        if at + 1 < states.count {
            rows += refusals(of: step, rules, at) + leadingPast(step, rules.skipping[at])
            rows.append(onward(from: step, to: states[at + 1]))
        } else {
            rows += gateRows(of: index, rules)
        }
        if step.decision != nil { rows += decisionRows(step, rules.skipping[at]) }
        rows.append(back(to: at > 0 ? states[at - 1] : stateBefore(phase: index)))
        rows.append(writing(at: step.id))
        rows.append(marking(step))
        return .state(states[at], rows: rows)
    }

    /// A step that a decision has led past keeps its mark; one with something open can not be marked done.
    private func refusals(of step: Step, _ rules: MarkingRules, _ at: Int) -> [WalkthroughRow] {
        rules.skippedBy[at].map {
            WalkthroughRow(trigger: onAnyMark, check: .in($0.state), verdict: .refuse(.skipped(step: step.id)))
        }
            + rules.obstacles[at].map { WalkthroughRow(trigger: onDone, check: .in($0.state), verdict: .refuse($0.reason)) }
    }

    /// The way forward from a decision whose answer skips the steps behind it.
    private func leadingPast(_ step: Step, _ skipping: [SkippingOption]) -> [WalkthroughRow] {
        skipping.map { way in
            WalkthroughRow(
                trigger: .on(forward), check: .in(way.state), verdict: .go([.step(way.target)]),
                actions: [leave(step)] + passed(step, way))
        }
    }

    private func passed(_ step: Step, _ way: SkippingOption) -> [Action<Walkthrough>] {
        ([step] + way.skipped).map { .raise(.passed($0.id)) }
    }

    private func onward(from step: Step, to following: StateID) -> WalkthroughRow {
        WalkthroughRow(
            trigger: .on(forward), verdict: .go([following]), actions: [leave(step), .raise(.passed(step.id))])
    }

    /// The last step of a phase: on a free walk one passes without a mark, on a guided one when nothing of the phase is open;
    /// marked it can be when nothing is open at it and no decision is.
    private func gateRows(of index: Int, _ rules: MarkingRules) -> [WalkthroughRow] {
        let phase = phases[index]
        let step = phase.steps.last!  // a phase has at least one step
        let own = rules.obstacles.last ?? []
        let target = stateAfter(phase: index)
        let passing = [leave(step)]
        var rows = [WalkthroughRow(trigger: onUnmarked, check: .in(.free), verdict: .go([target]), actions: passing)]
        rows += own.map { WalkthroughRow(trigger: onMarkOrForward, check: .in($0.state), verdict: .refuse($0.reason)) }
        rows.append(.on(.name(.complete), if: .in(.free), go: target, do: passing))
        rows += gateObstacles(of: phase).filter { obstacle in !own.contains { $0.state == obstacle.state } }
            .map { WalkthroughRow(trigger: .on(forward), check: .in($0.state), verdict: .refuse($0.reason)) }
        rows.append(
            WalkthroughRow(trigger: .on(forward), verdict: .go([target]), actions: passing + [.raise(.passed(step.id))]))
        return rows
    }

    /// What keeps a phase's last step from letting one pass: states, each with its reason.
    private func gateObstacles(of phase: Phase) -> [(state: StateID, reason: Refusal)] {
        let course: [(state: StateID, reason: Refusal)] =
            phase.steps.count > 1 ? [(.underWay(phase.id), .stepsMissing(phase: phase.id))] : []
        return course + phase.steps.flatMap(\.checklist).map { (.itemOpen($0.id), .itemOpen($0.id)) }
            + phase.steps.compactMap(\.decision).map { (.undecided($0.id), .undecided($0.id)) }
    }

    /// Answers may lead elsewhere; one that skips steps also marks and passes its own.
    private func decisionRows(_ step: Step, _ skipping: [SkippingOption]) -> [WalkthroughRow] {
        guard let decision = step.decision else { return [] }
        return decision.options.compactMap { option in
            guard let target = option.leadsTo else { return nil }
            let way = skipping.first { $0.option.id == option.id }
            let id = step.id
            let actions = way.map { [.update("done") { marks, _ in marks.leave(id, by: .complete) }] + passed(step, $0) }
            return .on(.name(.decide(decision.id, option: option.id)), go: .step(target), do: actions ?? [])
        }
    }

    private func questionNode(_ at: Int, of index: Int) -> WalkthroughNode {
        let phase = phases[index]
        let question = phase.questions[at]
        let isLast = at + 1 == phase.questions.count
        let target = isLast ? stateAfterQuestions(of: index) : .question(phase.questions[at + 1].id)
        let end: [Action<Walkthrough>] = isLast && index + 1 == phases.count ? [.emit(.finished)] : []
        return .state(
            .question(question.id),
            rows: [
                .on(.name(.next), .name(.complete), if: .in(.free), go: target, do: end),
                .refuse(.name(.next), .name(.complete), whileIn: .unanswered(question.id), because: .unanswered(question.id)),
                WalkthroughRow(
                    trigger: .on(forward), check: nil, verdict: .go([target]),
                    actions: [
                        .update("skip") { marks, event in
                            if case .skip = event { marks.leave(question.id, by: event) }
                        }
                    ] + end),
                back(to: at == 0 ? .step(phase.steps.last!.id) : .question(phase.questions[at - 1].id)),
                .on(
                    .name(.retreat), if: .in(.shut(gate(after: phase))), go: .step(phase.steps.last!.id),
                    do: [.raise(.retreat)]),
                writing(at: question.id),
            ])
    }

    private func back(to state: StateID) -> WalkthroughRow { WalkthroughRow(trigger: onBack, verdict: .go([state])) }

    private func leave(_ step: Step) -> Action<Walkthrough> {
        let id = step.id
        return .update("leave") { marks, event in marks.leave(id, by: event) }
    }

    private func writing(at place: String) -> WalkthroughRow {
        let write = Action<Walkthrough>.update("note") { marks, event in
            if case .note(let text) = event { marks.note(text, at: place) }
        }
        return WalkthroughRow(trigger: onNote, verdict: .stay, actions: [write])
    }

    private func marking(_ step: Step) -> WalkthroughRow {
        let id = step.id
        return WalkthroughRow(trigger: onMark, verdict: .stay, actions: [.update("mark") { marks, _ in marks.toggle(id) }])
    }

    private func stateBefore(phase index: Int) -> StateID {
        guard index > 0 else { return .home }
        let before = phases[index - 1]
        return before.questions.last.map { .question($0.id) } ?? .step(before.steps.last!.id)
    }

    private func stateAfter(phase index: Int) -> StateID {
        phases[index].questions.first.map { .question($0.id) } ?? stateAfterQuestions(of: index)
    }

    private func stateAfterQuestions(of index: Int) -> StateID {
        index + 1 < phases.count ? .step(phases[index + 1].steps[0].id) : .lookup(.summary)
    }
}
