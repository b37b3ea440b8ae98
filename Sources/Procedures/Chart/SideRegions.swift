import StateMachine

extension Procedure {
    /// Whether gates count: on a guided walk they do, on a free one everything can be looked at.
    var modeRegion: WalkthroughNode {
        .state(
            .mode, initial: .guided,
            children: [
                .state(
                    .guided,
                    rows: [
                        .on(.name(.free), go: .free),
                        .stay(.name(.returned), do: [.raise(.retreat)]),
                    ]),
                .state(
                    .free,
                    rows: [.on(.name(.guided), go: .guided, do: [.raise(.returned)])]),
            ])
    }

    /// Whether there is a place to come back to.
    var placeRegion: WalkthroughNode {
        .state(
            .place, initial: .placeNone,
            children: [.state(.placeNone, rows: [.on(.name(.begun), go: .placeBegun)]), .final(.placeBegun)])
    }

    /// A gate opens when the last step of the phase before it is passed, and stays open.
    func gateRegion(_ id: String) -> WalkthroughNode {
        let before = phases.last { gate(after: $0) == id }!  // every gate stands behind a phase
        return .state(
            .gate(id), initial: .shut(id),
            children: [
                .state(
                    .shut(id),
                    rows: [.on(.name(.passed(before.steps.last!.id)), go: .open(id), do: [.emit(.opened(phase: id))])]),
                .final(.open(id)),
            ])
    }

    /// How far a phase has been walked in order; jumping ahead does not move it.
    func courseRegion(_ phase: Phase) -> WalkthroughNode {
        let walked = phase.steps.dropLast()
        let last = phase.steps.last!  // a phase has at least one step
        let states = walked.indices.map { at in
            WalkthroughNode.state(
                .reached(phase.steps[at].id),
                rows: [.on(.name(.passed(phase.steps[at].id)), go: .reached(phase.steps[at + 1].id))])
        }
        let underWay = WalkthroughNode.state(
            .underWay(phase.id), initial: .reached(phase.steps[0].id), children: states)
        return .state(
            .course(phase.id), initial: walked.isEmpty ? .reached(last.id) : .underWay(phase.id),
            children: (walked.isEmpty ? [] : [underWay]) + [.final(.reached(last.id))])
    }
}
