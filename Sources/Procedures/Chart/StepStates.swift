import StateMachine

extension ChartPlan {
    /// A step, with the ways from it: without a mark, marked done, skipped, by its decision, and back.
    func stepNode(_ at: Int, of index: Int) -> WalkthroughNode {
        let ways = StepWays(at, of: index, in: self)
        var rows = ways.unmarking + ways.obstacles + ways.guardedMarking
        rows += at + 1 < phases[index].steps.count ? ways.onward : ways.throughGate
        rows += ways.marking + ways.deciding
        rows += [goingBack(to: ways.before), writing(at: ways.step.id)]
        if !ways.step.only.isEmpty {
            rows += passing(when: .stepExcluded(ways.step.id), to: ways.following, back: ways.before)
        }
        return .state(.step(ways.step.id), rows: rows)
    }
}

/// The rows of one step, in groups; within a group and between them the order counts.
private struct StepWays {
    let plan: ChartPlan
    let phase: Phase
    let step: Step
    let before: StateID
    let following: StateID
    /// The gate at the end of the phase.
    private let gate: StateID
    /// The decisions of the phase's earlier steps.
    private let earlier: [Decision]
    private let completing: [WalkthroughAction]

    init(_ at: Int, of index: Int, in plan: ChartPlan) {
        self.plan = plan
        phase = plan.phases[index]
        step = phase.steps[at]
        before = at > 0 ? .step(phase.steps[at - 1].id) : plan.stateBefore(phase: index)
        following = at + 1 < phase.steps.count ? .step(phase.steps[at + 1].id) : plan.stateAfter(phase: index)
        gate = .open(plan.procedure.gate(after: phase))
        earlier = phase.steps[..<at].compactMap(\.decision)
        completing = plan.marking(step) + [.raise(.arrived)]
    }

    /// Where one goes when the step is marked done.
    private var target: StateID { step.leadsTo.map { .step($0) } ?? following }

    /// The mark of a done step is taken away; a step that leads elsewhere does so only when it is marked.
    var unmarking: [WalkthroughRow] {
        let done = Check<Walkthrough>.in(.stepDone(step.id))
        let again = WalkthroughRow.on(.name(.complete), if: done, go: following, do: [.raise(.arrived)])
        return [.stay(.name(.mark), if: done, do: [.raise(.unmarked(step.id))])] + (step.leadsTo == nil ? [] : [again])
    }

    /// What keeps the step from being done, and on any walk.
    var obstacles: [WalkthroughRow] {
        var rows: [WalkthroughRow] = []
        if !step.only.isEmpty {
            rows.append(refuse(onAnyMark, .stepExcluded(step.id), .notForOutcome(step: step.id)))
        }
        rows += step.checklist.map { refuse(onDone, .itemOpen($0.id), .itemOpen($0.id)) }
        if let decision = step.decision { rows.append(refuse(onAnyMark, .undecided(decision.id), .undecided(decision.id))) }
        return rows
    }

    private var isGuarded: Bool { !earlier.isEmpty || !step.only.isEmpty }

    /// What keeps it from being done on a guided walk, behind the rows of a free one.
    var guardedMarking: [WalkthroughRow] {
        guard isGuarded else { return [] }
        let free = Check<Walkthrough>.in(.free)
        var rows: [WalkthroughRow] = [.on(.name(.complete), if: free, go: target, do: completing), marking(if: free)]
        rows += earlier.map { refuse(onDone, .undecided($0.id), .undecided($0.id)) }
        if step.waits(behind: earlier) { rows.append(refuse(onDone, .stepWaiting(step.id), .outcomeUnknown(step: step.id))) }
        return rows
    }

    /// The ways to the next step.
    var onward: [WalkthroughRow] {
        [
            .on(.name(.next), go: following, do: [.raise(.arrived)]), .on(.name(.complete), go: target, do: completing),
            .on(.name(.skip(reason: "")), go: following, do: skipping),
        ]
    }

    /// The ways through the gate: free on a free walk and once the gate is open, else when no other step is open.
    var throughGate: [WalkthroughRow] {
        let isLed = step.leadsTo != nil
        var rows: [WalkthroughRow] = []
        for state in [StateID.free, gate] {
            let check = Check<Walkthrough>.in(state)
            rows.append(.on(.name(.next), if: check, go: following, do: [.raise(.arrived)]))
            rows.append(.on(.name(.skip(reason: "")), if: check, go: following, do: skipping))
            let isKnown = isLed || state == .free && isGuarded
            if !isKnown { rows.append(.on(.name(.complete), if: check, go: following, do: completing)) }
        }
        let others = Trigger<Walkthrough>.on([.name(.next), .name(.skip(reason: ""))] + (isLed ? [] : [.name(.complete)]))
        for other in phase.steps {
            let kinds = other.id == step.id ? .on([.name(.next)]) : others
            rows.append(refuse(kinds, plan.pending(other), .stepOpen(other.id)))
        }
        rows.append(.on(.name(.skip(reason: "")), go: following, do: skipping))
        rows.append(.on(.name(.complete), go: target, do: completing))
        return rows
    }

    /// The step is marked where one stands, unless its mark leads elsewhere.
    var marking: [WalkthroughRow] { [marking(if: nil)] }

    private func marking(if check: Check<Walkthrough>?) -> WalkthroughRow {
        guard step.leadsTo != nil else { return .stay(.name(.mark), if: check, do: plan.marking(step)) }
        return .on(.name(.mark), if: check, go: target, do: completing)
    }

    /// Every answer with what it brings about; refused where the step does not apply, on a guided walk also where it may not.
    var deciding: [WalkthroughRow] {
        guard let decision = step.decision else { return [] }
        let answers = decision.options.map { answer($0, of: decision, if: nil) }
        guard !step.only.isEmpty else { return answers }
        let all = Trigger<Walkthrough>.on(decision.options.map { .name(.decide(decision.id, option: $0.id)) })
        let free = decision.options.map { answer($0, of: decision, if: .in(.free)) }
        return [refuse(all, .stepExcluded(step.id), .notForOutcome(step: step.id))] + free
            + [refuse(all, .stepWaiting(step.id), .outcomeUnknown(step: step.id))] + answers
    }

    private func answer(
        _ option: Decision.Option, of decision: Decision, if check: Check<Walkthrough>?
    ) -> WalkthroughRow {
        let event = EventName.name(.decide(decision.id, option: option.id))
        let actions = plan.deciding(option, of: decision, at: step)
        guard let target = option.leadsTo else { return .stay(event, if: check, do: actions) }
        return .on(event, if: check, go: .step(target), do: actions)
    }

    private var skipping: [WalkthroughAction] { plan.skipping(step) + [.raise(.arrived)] }

    private func refuse(_ trigger: Trigger<Walkthrough>, _ state: StateID, _ reason: Refusal) -> WalkthroughRow {
        WalkthroughRow(trigger: trigger, check: .in(state), verdict: .refuse(reason))
    }
}

private let onDone = Trigger<Walkthrough>.on([.name(.complete), .name(.mark)])
private let onAnyMark = Trigger<Walkthrough>.on([.name(.complete), .name(.mark), .name(.skip(reason: ""))])
