import StateMachine

extension ChartPlan {
    /// The region of what is in front: the walk, something looked up, help, or nobody.
    var screensRegion: WalkthroughNode {
        .state(
            .screens, initial: .front, rows: screensRows,
            children: [
                front,
                .state(.help, rows: [.on(.name(.help), .name(.close), go: .frontLast, do: [.raise(.returned)])]),
                .state(.leaving, rows: [.on(.name(.close), go: .frontLast, do: [.raise(.returned)])]),
                .state(.away),
            ])
    }

    /// Wherever one is: the program may start again, one may go, and there is help.
    ///
    /// Internal rows: an external one would begin every region beside this one anew.
    private var screensRows: [WalkthroughRow] {
        [
            .on(.name(.arrive), go: .home, internal: true), .on(.name(.leave), go: .away, internal: true),
            .on(.name(.help), go: .help, internal: true),
        ]
    }

    /// What help, leaving and a closed program come back to.
    ///
    /// A history stands inside the state whose leaving it records, not beside it.
    private var front: WalkthroughNode {
        var rows: [WalkthroughRow] = [.on(.name(.askToLeave), go: .leaving)]
        rows += Lookup.allCases.map { .on(.name(.open($0)), go: .lookup($0)) }
        addGoToRows(to: &rows)
        return .state(
            .front, initial: .active, rows: rows,
            children: [active, lookups, .history(.frontLast, deep: true, default: .home)])
    }

    private var active: WalkthroughNode {
        .state(
            .active, initial: .home,
            children: [
                .state(.home, rows: homeRows), walkthrough, .history(.activeLast, deep: true, default: .home),
            ])
    }

    private var homeRows: [WalkthroughRow] {
        [
            .refuse(.name(.home), because: .alreadyHome),
            .on(.name(.begin), go: procedure.first, do: [.raise(.begun), .raise(.arrived)]),
            .refuse(.name(.resume), whileIn: .placeNone, because: .nothingToResume),
            .on(.name(.resume), go: .walkthroughLast, do: [.raise(.returned)]),
        ]
    }

    private var walkthrough: WalkthroughNode {
        .state(
            .walkthrough, initial: phases.first.map { .phase($0.id) },
            rows: [.on(.name(.home), go: .home)],
            children: phases.indices.map(phaseNode) + [
                endNode, .history(.walkthroughLast, deep: true, default: procedure.first),
            ])
    }

    /// One shelf for each kind of look-up; the key that opened it closes it too, save that of search, which searches anew.
    private var lookups: WalkthroughNode {
        let home: [WalkthroughRow] = [.on(.name(.home), go: .home)]
        return .state(
            .lookups, initial: .lookup(.outline),
            rows: home + [.on(.name(.close), go: .activeLast, do: [.raise(.returned)])],
            children: Lookup.allCases.map { lookup in
                .state(
                    .lookup(lookup),
                    rows: lookup == .search ? [] : [.on(.name(.open(lookup)), go: .activeLast, do: [.raise(.returned)])])
            })
    }
}

extension Procedure {
    /// The first step of the walk.
    var first: StateID { steps.first.map { .step($0.id) } ?? .home }
}
