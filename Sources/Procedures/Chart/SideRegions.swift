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
        let reached = phase.steps.map { StateID.reached($0.id) }
        let last = reached[reached.count - 1]  // a phase has at least one step
        let states = zip(phase.steps.indices.dropLast(), phase.steps).map { at, step in
            WalkthroughNode.state(reached[at], rows: [.on(.name(.passed(step.id)), go: reached[at + 1])])
        }
        let underWay = WalkthroughNode.state(.underWay(phase.id), initial: reached[0], children: states)
        return .state(
            .course(phase.id), initial: states.isEmpty ? last : .underWay(phase.id),
            children: (states.isEmpty ? [] : [underWay]) + [.final(last)])
    }
}
