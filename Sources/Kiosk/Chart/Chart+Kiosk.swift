import StateMachine

/// Rows and nodes in the kiosk's vocabulary.
typealias KioskRow = Row<Visiting>
typealias KioskNode = Node<Visiting>

/// The statechart that drives a kiosk.
public typealias KioskChart = Chart<Visiting>

extension Chart where D == Visiting {
    /// The chart of a kiosk, checked; throws every error found.
    public init(checking map: KioskMap) throws(ChartErrors) {
        try self.init(map.nodes, initial: .kiosk, vocabulary: map.vocabulary)
    }

    /// The chart of a kiosk whose map comes from a checked pack.
    public init(trusting map: KioskMap) {
        self.init(trusted: map.nodes, initial: .kiosk, vocabulary: map.vocabulary)
    }
}

extension KioskMap {
    /// What is in front, who is there, the lock and the way of showing, side by side.
    var nodes: [KioskNode] {
        [.parallel(.kiosk, regions: [screensRegion, attentionRegion, lockRegion, voiceRegion])]
    }

    var vocabulary: Vocabulary<Visiting> {
        let places = hasWalk ? [] : chosenPlaces
        let undone: [KioskEvent] = hasWalk ? [] : allPlaces.map { .undo($0) }
        let lock: [KioskEvent] = hasCode ? [.tryCode, .right, .wrong, .rested] : []
        let pages: [KioskEvent] = hasWalk ? [] : [.next, .home]
        let back: [KioskEvent] = hasWalk && !hasCode ? [] : [.back]
        return Vocabulary(
            outside: [.key, .quiet, .staff, .voice] + pages + back + places.map { .open($0) } + undone + lock, reasons: reasons)
    }

    private var reasons: [VisitingReason] {
        (hasWalk ? [] : [.atStart]) + (hasCode ? [.resting] : [.noCode])
    }

    /// The places that a line of the start page, or of the list of questions, leads to.
    var chosenPlaces: [KioskPlace] {
        phases.map { .phase($0.id) } + Set(needs).sorted().map { .page($0) }
            + (questions.isEmpty ? [] : [.questions] + questions.map { .answer($0) }) + (hasWords ? [.words] : [])
            + (hasAbout ? [.about] : [])
    }

    /// Every place at which Enter can be pressed.
    var allPlaces: [KioskPlace] {
        [.start] + pages.map { .page($0) } + (questions.isEmpty ? [] : [.questions] + questions.map { .answer($0) })
            + (hasWords ? [.words] : []) + (hasAbout ? [.about] : [])
    }

    /// Whether somebody is there. Two times of quiet in a row, with a question in between, and the visit is over.
    private var attentionRegion: KioskNode {
        .state(
            .attention, initial: .nobody,
            children: [
                .state(.nobody, rows: [.on(.key, go: .present, do: [.emit(.visitBegan)])]),
                .state(.present, rows: [.on(.quiet, go: .asked)]),
                .state(.asked, rows: [.on(.key, go: .present), .on(.quiet, go: .gone, do: [.emit(.reset)])]),
                .final(.gone),
            ])
    }

    /// The staff code: one try at a time, and a rest after each wrong one.
    private var lockRegion: KioskNode {
        guard hasCode else { return .state(.lock, initial: .noCode, children: [.final(.noCode)]) }
        return .state(
            .lock, initial: .ready,
            children: [
                .state(.ready, rows: [.on(.tryCode, go: .checking, do: [.emit(.checkCode)])]),
                .state(
                    .checking,
                    rows: [.on(.right, go: .ready, do: [.raise(.accepted)]), .on(.wrong, go: .resting)]),
                .state(.resting, rows: [.on(.rested, go: .ready), .refuse(.tryCode, because: .resting)]),
            ])
    }

    private var voiceRegion: KioskNode {
        .state(
            .voice, initial: .seen,
            children: [
                .state(.seen, rows: [.on(.voice, go: .spoken, do: [.emit(.showLines)])]),
                .state(.spoken, rows: [.on(.voice, go: .seen, do: [.emit(.showScreen)])]),
            ])
    }
}
