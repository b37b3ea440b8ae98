import StateMachine

/// A region's or a state's rows and nodes, in the walkthrough's vocabulary.
typealias WalkthroughRow = Row<Walkthrough>
typealias WalkthroughNode = Node<Walkthrough>
typealias WalkthroughAction = Action<Walkthrough>

/// A statechart over the walkthrough's vocabulary.
public typealias WalkthroughChart = Chart<Walkthrough>

extension Chart where D == Walkthrough {
    /// The chart that walks a procedure, checked; throws every error found.
    public init(checking procedure: Procedure) throws(ChartErrors) {
        let plan = ChartPlan(procedure)
        try self.init(plan.nodes, initial: .session, vocabulary: plan.vocabulary, mustAnswer: ChartPlan.mustAnswer)
    }

    /// The chart that walks a procedure which has been checked before.
    public init(trusting procedure: Procedure) {
        let plan = ChartPlan(procedure)
        self.init(trusted: plan.nodes, initial: .session, vocabulary: plan.vocabulary)
    }
}

extension Walkthrough {
    /// The form of the chart: which states there are and what they mean. Walks of an earlier form are carried over.
    public static let chartForm = 2
}

extension ChartPlan {
    /// What a keyboard-only user must be able to ask for everywhere.
    static let mustAnswer: Set<EventName> = [WalkthroughEvent.help.name, WalkthroughEvent.leave.name]

    /// All regions side by side; each has a file of its own.
    var nodes: [WalkthroughNode] {
        let sides = [screensRegion, modeRegion, placeRegion] + outcomeRegions
        return [.parallel(.session, regions: sides + phases.indices.flatMap(regions) + [gateRegion(behind: phases.count - 1)])]
    }

    private func regions(ofPhase index: Int) -> [WalkthroughNode] {
        let phase = phases[index]
        let gate = index == 0 ? [] : [gateRegion(behind: index - 1)]
        return gate + scopeRegions(of: phase) + phase.steps.flatMap(regions) + phase.questions.map(answerRegion)
    }

    private func regions(of step: Step) -> [WalkthroughNode] {
        [markRegion(of: step)] + step.checklist.map { itemRegion($0, at: step) }
            + (step.decision.map { [decisionRegion($0, at: step)] } ?? [])
    }
}

extension Procedure {
    /// The phase behind a phase, as its gate is called; `end` behind the last one.
    public func gate(after phase: Phase) -> String {
        guard let at = phases.firstIndex(where: { $0.id == phase.id }), at + 1 < phases.count else { return endGate }
        return phases[at + 1].id
    }
}

extension EventName {
    /// The name of an event, for rows.
    static func name(_ event: WalkthroughEvent) -> EventName { event.name }
}
