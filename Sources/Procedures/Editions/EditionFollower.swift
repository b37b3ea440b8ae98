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
/// Each line says where it led. Its event is sent here for what it changes beside the screens, and marks are made by the names of
/// steps: what was taken counts as it did then, whatever this edition's chart would say to it, and a step that this edition
/// lacks keeps its mark should it come back.
private struct EditionFollower {
    let chart: WalkthroughChart
    let procedure: Procedure
    private(set) var snapshot: Snapshot<Walkthrough>
    /// What was in front in the other edition.
    private var front: StateID?
    /// The newest step or question in front that this edition has too.
    private var lastPlace: StateID?
    /// The digest of where the other edition was, as lines of the first form tell it.
    private var digest = ""
    /// Where the walk was before each line, by its number, for when it is taken back.
    private var before: [Int: Snapshot<Walkthrough>] = [:]

    init(chart: WalkthroughChart, procedure: Procedure) {
        self.chart = chart
        self.procedure = procedure
        snapshot = chart.start(Marks()).next
    }

    mutating func arrive(at place: Place<Walkthrough>, digest: String) {
        snapshot = chart.adopt(withCourses(place))
        front = place.leaves.first
        self.digest = digest
        if let state = procedure.walkPlace(in: snapshot)?.state { lastPlace = state }
    }

    mutating func follow(_ entry: Entry<Walkthrough>) {
        let here = snapshot
        before[entry.seq] = here
        var beside = Array(here.leaves.dropFirst())
        var marks = here.context
        switch entry.what {
        case .start(let first, _): marks = first
        case .adopt(let place, _): return arrive(at: place, digest: entry.firstForm?.after ?? "")
        case .event(let event):
            if entry.wasTaken(after: digest), let front {
                let step = chart.step(here, event)
                // An event that belongs to a step is sent only where this edition stands at it too.
                let isSent = here.front == front || [.begin, .free, .guided].contains(event)
                if isSent { beside = leaves(beside: here, after: event, leadingTo: step.next, to: entry.to) }
                if isSent, step.outcome == .taken { marks = step.next.context } else { marks.take(event, at: front) }
            }
        case .undo(let through):
            if let earlier = before[through] { (beside, marks) = (Array(earlier.leaves.dropFirst()), earlier.context) }
        case .note: break
        }
        if let first = entry.firstForm { (beside, digest) = (Array(first.leaves.dropFirst()), first.after) }
        front = entry.to
        let place = Place<Walkthrough>(leaves: [entry.to] + beside, context: marks)
        snapshot = chart.adopt(leaves: withCourses(place).leaves, memory: here.memory, context: marks)
        if entry.to.isWalkPlace, snapshot.front == entry.to { lastPlace = entry.to }
        if snapshot.front != entry.to, let lastPlace {
            snapshot = chart.adopt(leaves: [lastPlace] + snapshot.leaves.dropFirst(), memory: here.memory, context: marks)
        }
    }

    /// The leaves beside the screens behind an event that the other edition took.
    private func leaves(
        beside here: Snapshot<Walkthrough>, after event: WalkthroughEvent, leadingTo next: Snapshot<Walkthrough>, to: StateID
    ) -> [StateID] {
        var leaves = Array(next.leaves.dropFirst())
        guard event.leadsForward, !here.isFree, case .step(let id)? = front?.walkPlace,
            let phase = procedure.phases.first(where: { $0.steps.contains { $0.id == id } })
        else { return leaves }
        guard case .step(let next)? = to.walkPlace, phase.steps.contains(where: { $0.id == next }) else {
            // The other edition's last step of the phase was passed, which opened the gate behind it.
            let gate = procedure.gate(after: phase)
            return to == front ? leaves : leaves.filter { $0 != .shut(gate) } + [.open(gate)]
        }
        // The other edition knew no step in between.
        if here.contains(.reached(id)) { leaves.removeAll { $0.reachedStep.map(phase.has) ?? false } }
        return leaves + (here.contains(.reached(id)) ? [.reached(next)] : [])
    }

    /// A place in which each phase whose step in order is not in this edition has come as far as its marks say.
    private func withCourses(_ place: Place<Walkthrough>) -> Place<Walkthrough> {
        var place = place
        let reached = Set(place.leaves.compactMap(\.reachedStep))
        for phase in procedure.phases where !phase.steps.contains(where: { reached.contains($0.id) }) {
            let open = phase.steps.first { place.context.steps[$0.id] == nil } ?? phase.steps.last
            if let open { place.leaves.append(.reached(open.id)) }
        }
        return place
    }

    /// Stands at the step or question that the other edition would come back to, as nothing here remembers where that was; when
    /// none of its places is left, at the last step that bears a mark.
    mutating func stand() {
        if let front, front.isWalkPlace, snapshot.front == front { return }
        let marked = procedure.steps.last { snapshot.context.steps[$0.id] != nil }.map { StateID.step($0.id) }
        let place = snapshot.contains(.placeBegun) ? lastPlace ?? marked ?? procedure.first : .home
        snapshot = chart.adopt(leaves: [place] + snapshot.leaves.dropFirst(), context: snapshot.context)
    }
}

extension Phase {
    fileprivate func has(_ step: String) -> Bool { steps.contains { $0.id == step } }
}

extension WalkthroughEvent {
    /// Whether it leads on from a step.
    fileprivate var leadsForward: Bool {
        switch self {
        case .next, .complete, .skip: true
        default: false
        }
    }
}

extension StateID {
    /// Whether it is a step or a question.
    fileprivate var isWalkPlace: Bool { walkPlace != nil }

    /// The step or question that it is; nil for all other states.
    var walkPlace: WalkPlace? {
        if description.hasPrefix("step.") { return .step(String(description.dropFirst(5))) }
        if description.hasPrefix("question.") { return .question(String(description.dropFirst(9))) }
        return nil
    }

    /// The step that a phase has come to in order, if it is a state of that.
    fileprivate var reachedStep: String? {
        description.hasPrefix("course.at.") ? String(description.dropFirst(10)) : nil
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
