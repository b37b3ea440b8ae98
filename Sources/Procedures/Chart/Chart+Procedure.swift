import StateMachine

/// A region's or a state's rows and nodes, in the walkthrough's vocabulary.
typealias WalkthroughRow = Row<Walkthrough>
typealias WalkthroughNode = Node<Walkthrough>

/// A statechart over the walkthrough's vocabulary.
public typealias WalkthroughChart = Chart<Walkthrough>

extension Chart where D == Walkthrough {
    /// The chart that walks a procedure, checked; throws every error found.
    public init(checking procedure: Procedure) throws(ChartErrors) {
        try self.init(
            procedure.nodes, initial: .session, vocabulary: procedure.vocabulary, mustAnswer: Procedure.mustAnswer)
    }

    /// The chart that walks a procedure which has been checked before.
    public init(trusting procedure: Procedure) {
        self.init(trusted: procedure.nodes, initial: .session, vocabulary: procedure.vocabulary)
    }
}

extension Procedure {
    /// What a keyboard-only user must be able to ask for everywhere.
    static let mustAnswer: Set<EventName> = [WalkthroughEvent.help.name, WalkthroughEvent.leave.name]

    /// All regions side by side; each has a file of its own.
    var nodes: [WalkthroughNode] {
        [
            .parallel(
                .session,
                regions: [screensRegion, modeRegion, placeRegion] + phases.flatMap(regions(of:)) + [gateRegion(endGate)])
        ]
    }

    private func regions(of phase: Phase) -> [WalkthroughNode] {
        let gate = phase.id == phases.first?.id ? [] : [gateRegion(phase.id)]
        return gate + [courseRegion(phase)] + checklistRegions(phase) + phase.questions.map(answerRegion)
    }

    /// The phase behind a phase, as its gate is called; `end` behind the last one.
    public func gate(after phase: Phase) -> String {
        guard let at = phases.firstIndex(where: { $0.id == phase.id }), at + 1 < phases.count else { return endGate }
        return phases[at + 1].id
    }
}
