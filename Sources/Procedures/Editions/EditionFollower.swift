import StateMachine

extension Chart where D == Walkthrough {
    /// The place in this edition of a pack that lines of another edition lead to, marks carried along.
    ///
    /// It is always a step or a question once the walk was begun, whatever was in front when the other edition was left.
    /// - Parameters:
    ///   - checkpoint: where the walk stood before the lines; nil when they are all lines of the walk.
    ///   - procedure: what this chart walks.
    /// - Returns: nil without a checkpoint and lines.
    public func place(
        after checkpoint: Checkpoint<Walkthrough>?, _ entries: [Entry<Walkthrough>], in procedure: Procedure
    ) -> Place<Walkthrough>? {
        guard checkpoint != nil || !entries.isEmpty else { return nil }
        var follower = EditionFollower(chart: self, procedure: procedure)
        if let checkpoint { follower.arrive(at: checkpoint.place, digest: checkpoint.after) }
        for entry in entries { follower.follow(entry) }
        follower.stand()
        return follower.snapshot.place
    }
}

/// Lines of another edition, followed one by one in this one.
///
/// Each line says where it led. Marks are made by the names of steps, so that a step that this edition lacks keeps its mark
/// should it come back; an event that this edition's chart would refuse counts as it did when it was taken.
private struct EditionFollower {
    let chart: WalkthroughChart
    let procedure: Procedure
    private(set) var snapshot: Snapshot<Walkthrough>
    /// What was in front in the other edition.
    private var front: StateID?
    /// The newest step or question in front that this edition has too.
    private var lastPlace: StateID?
    /// The digest of where the other edition was.
    private var digest = ""
    /// The marks before each line, by its number, for when it is taken back.
    private var marksBefore: [Int: Marks] = [:]

    init(chart: WalkthroughChart, procedure: Procedure) {
        self.chart = chart
        self.procedure = procedure
        snapshot = chart.start(Marks()).next
    }

    mutating func arrive(at place: Place<Walkthrough>, digest: String) {
        snapshot = chart.adopt(place)
        front = place.leaves.first(where: \.isScreen)
        self.digest = digest
        if let state = procedure.walkPlace(in: snapshot)?.state { lastPlace = state }
    }

    mutating func follow(_ entry: Entry<Walkthrough>) {
        marksBefore[entry.seq] = snapshot.context
        var marks = snapshot.context
        switch entry.what {
        case .start(let first, _): marks = first
        case .adopt(let place, _): return arrive(at: place, digest: entry.after)
        // A line that was refused leads to where the line before it led.
        case .event(let event): if entry.after != digest, let front { marks.take(event, at: front) }
        case .undo(let through): marks = marksBefore[through] ?? marks
        case .note: break
        }
        digest = entry.after
        front = entry.leaves.first(where: \.isScreen)
        snapshot = chart.adopt(leaves: entry.leaves, memory: snapshot.memory, context: marks)
        if let front, front.isWalkPlace, snapshot.contains(front) { lastPlace = front }
    }

    /// Stands at the step or question that the other edition would come back to: nothing here remembers where that was.
    mutating func stand() {
        if let front, front.isWalkPlace, snapshot.contains(front) { return }
        let screens = Set(snapshot.leaves(in: .screens))
        let beside = snapshot.leaves.filter { !screens.contains($0) }
        let place = snapshot.contains(.placeBegun) ? lastPlace ?? procedure.first : .home
        snapshot = chart.adopt(leaves: [place] + beside, context: snapshot.context)
    }
}

extension StateID {
    /// Whether it is a step or a question.
    var isWalkPlace: Bool {
        switch self {
        case .step, .question: true
        default: false
        }
    }

    /// Whether it is one of the states of which one is in front.
    var isScreen: Bool {
        switch self {
        case .step, .question, .lookup, .home, .help, .leaving, .away: true
        default: false
        }
    }
}

extension WalkPlace {
    /// The state of a step or a question; nil for other places.
    fileprivate var state: StateID? {
        switch self {
        case .step(let id): .step(id)
        case .question(let id): .question(id)
        default: nil
        }
    }
}

extension Marks {
    /// Takes in what an event did at a step or a question of another edition.
    fileprivate mutating func take(_ event: WalkthroughEvent, at place: StateID) {
        switch (place, event) {
        case (.step(let id), .complete), (.step(let id), .skip), (.question(let id), .skip): leave(id, by: event)
        case (.step(let id), .mark): toggle(id)
        case (.step(let id), .note(let text)), (.question(let id), .note(let text)): note(text, at: id)
        case (.question(let id), .answer(let choice)): answer(id, with: choice)
        default: break
        }
    }
}
