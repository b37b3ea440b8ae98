import StateMachine

extension ChartPlan {
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

    /// A gate opens once the gate before it is open and no step of the phase in between is, and stays open.
    func gateRegion(behind index: Int) -> WalkthroughNode {
        let phase = phases[index], id = procedure.gate(after: phase)
        var rows: [WalkthroughRow] = index > 0 ? [.stay(.name(.progressed), if: .in(.shut(phase.id)))] : []
        rows += phase.steps.map { .stay(.name(.progressed), if: .in(pending($0))) }
        let next: [WalkthroughAction] = index + 1 < phases.count ? [.raise(.progressed)] : []
        if index + 1 < phases.count, phases[index + 1].isConditional {
            rows.append(.on(.name(.progressed), if: .in(.excluded(id)), go: .open(id), do: next))
        }
        rows.append(.on(.name(.progressed), go: .open(id), do: [.emit(.opened(phase: id))] + next))
        if admitted.contains(id) { rows.append(.on(.name(.admitted(id)), go: .open(id), do: next)) }
        return .state(.gate(id), initial: .shut(id), children: [.state(.shut(id), rows: rows), .final(.open(id))])
    }

    /// Whether anything of a phase applies, for phases all of whose steps have conditions.
    func scopeRegions(of phase: Phase) -> [WalkthroughNode] {
        guard phase.isConditional else { return [] }
        let id = phase.id
        var conditions: [Condition] = []
        for condition in phase.steps.flatMap(\.only) where !conditions.contains(condition) { conditions.append(condition) }
        let applying = conditions.holding + conditions.undetermined
        return [
            .state(
                .scope(id), initial: .included(id),
                rows: applying.map { .on(.name(.settled), if: .in($0), go: .included(id), internal: true) }
                    + [.on(.name(.settled), go: .excluded(id), internal: true)],
                children: [.state(.included(id)), .state(.excluded(id))])
        ]
    }
}

extension Phase {
    /// Whether all its steps have conditions, so that the phase may not apply.
    var isConditional: Bool { steps.allSatisfy { !$0.only.isEmpty } }
}
