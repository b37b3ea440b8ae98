import StateMachine

extension KioskMap {
    /// What is in front: something for visitors, the staff's prompt, or the end.
    var screensRegion: KioskNode {
        let staff: [KioskNode] =
            hasCode ? [.state(.code, rows: codeRows), .final(.ended)] : []
        return .state(.screens, initial: .front, children: [front] + staff)
    }

    private var codeRows: [KioskRow] {
        [.on(.back, go: .frontLast), .on(.accepted, go: .ended, do: [.emit(.end)])]
            + (hasWalk ? [] : [.on(.home, go: .start)])
    }

    private var front: KioskNode {
        let staff: KioskRow = hasCode ? .on(.staff, go: .code) : .refuse(.staff, because: .noCode)
        let memory: [KioskNode] = hasCode ? [.history(.frontLast, deep: true, default: beginning)] : []
        guard !hasWalk else {
            let walk: KioskNode = hasCode ? .state(.walk) : .final(.walk)
            return .state(.front, initial: .walk, rows: [staff], children: [walk] + memory)
        }
        return .state(
            .front, initial: beginning, rows: [staff, .on(.home, go: .start)] + allPlaces.map { .on(.undo($0), go: $0) },
            children: [start] + phases.map(phaseNode) + questionNodes + wordNodes + memory)
    }

    /// A chosen page, opened and counted.
    private func open(_ place: KioskPlace) -> KioskRow { .on(.open(place), go: place, do: [.emit(.pageOpened)]) }

    private var start: KioskNode {
        let answers = Set(questions.map { KioskPlace.answer($0) })
        return .state(
            .start, rows: [.refuse(.back, because: .atStart)] + chosenPlaces.filter { !answers.contains($0) }.map(open))
    }

    /// The pages of a phase: on through all phases to the start page, back to the beginning of the phase and then there too.
    private func phaseNode(_ phase: Phase) -> KioskNode {
        let nextPhase = phases.firstIndex(of: phase).map { phases[($0 + 1)...].first } ?? nil
        let nodes = phase.pages.enumerated().map { at, id -> KioskNode in
            let onward = at + 1 < phase.pages.count ? KioskPlace.page(phase.pages[at + 1]) : nextPhase.map { .phase($0.id) }
            let next: KioskRow = onward.map { .on(.next, go: $0, do: [.emit(.pageOpened)]) } ?? .on(.next, go: .start)
            return .state(
                .page(id), rows: [next, .on(.back, go: at > 0 ? .page(phase.pages[at - 1]) : .start)])
        }
        return .state(.phase(phase.id), children: nodes)
    }

    private var questionNodes: [KioskNode] {
        guard !questions.isEmpty else { return [] }
        let list = KioskNode.state(
            .questions, rows: questions.map { open(.answer($0)) } + [.on(.back, .next, go: .start)])
        let answers = questions.enumerated().map { at, id -> KioskNode in
            let next: KioskRow =
                at + 1 < questions.count
                ? .on(.next, go: .answer(questions[at + 1]), do: [.emit(.pageOpened)]) : .on(.next, go: .start)
            return .state(.answer(id), rows: [next, .on(.back, go: .questions)])
        }
        return [list] + answers
    }

    private var wordNodes: [KioskNode] {
        (hasWords ? [KioskPlace.words] : []).map(leaf) + (hasAbout ? [KioskPlace.about] : []).map(leaf)
    }

    /// A page by itself, from which every way leads to the start page.
    private func leaf(_ place: KioskPlace) -> KioskNode { .state(place, rows: [.on(.back, .next, go: .start)]) }
}
