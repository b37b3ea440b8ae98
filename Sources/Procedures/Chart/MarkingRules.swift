/// An answer to a decision that skips the steps between the decision and the step it leads to.
struct SkippingOption {
    let decision: String
    let option: Decision.Option
    /// The step it leads to.
    let target: String
    /// The steps in between, in order.
    let skipped: [Step]
    /// Why they are skipped, as their marks say.
    let reason: String
    /// The state of the chart while this answer is given.
    var state: StateID { .decided(decision, option.id) }
}

/// What keeps the steps of a phase from being marked done, by the index of the step; found in one pass over the phase.
struct MarkingRules {
    /// The answers at each step that skip steps behind it.
    private(set) var skipping: [[SkippingOption]]
    /// The answers, given at an earlier step, that skip each step.
    private(set) var skippedBy: [[SkippingOption]]
    /// What is open: the decisions of earlier steps, the ticks of the step, its own decision.
    private(set) var obstacles: [[(state: StateID, reason: Refusal)]] = []

    init(_ phase: Phase) {
        skipping = phase.steps.indices.map { phase.skippingOptions(at: $0) }
        skippedBy = Array(repeating: [], count: phase.steps.count)
        for (at, ways) in skipping.enumerated() {
            for way in ways { for offset in way.skipped.indices { skippedBy[at + 1 + offset].append(way) } }
        }
        var decisions: [(state: StateID, reason: Refusal)] = []
        for step in phase.steps {
            let items = step.checklist.map { (state: StateID.itemOpen($0.id), reason: Refusal.itemOpen($0.id)) }
            let own = step.decision.map { [(state: StateID.undecided($0.id), reason: Refusal.undecided($0.id))] } ?? []
            obstacles.append(decisions + items + own)
            decisions += own
        }
    }
}

extension Phase {
    /// The answers at a step, by its index, that skip steps behind it.
    func skippingOptions(at index: Int) -> [SkippingOption] {
        guard let decision = steps[index].decision else { return [] }
        return decision.options.compactMap { option in
            guard option.settles, let reason = option.skipReason, let target = option.leadsTo,
                let end = steps.firstIndex(where: { $0.id == target }), end > index
            else { return nil }
            return SkippingOption(
                decision: decision.id, option: option, target: target, skipped: Array(steps[(index + 1)..<end]), reason: reason)
        }
    }
}
