import StateMachine

extension Chart where D == Walkthrough {
    /// The place in this edition of a pack that lines of another edition lead to, marks carried along.
    ///
    /// It is always a step, a question or the end once the walk was begun, whatever was in front when the other edition was
    /// left. What applies, and which gates are open, follows from this edition's outline.
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
        return follower.standing.place
    }
}

/// Lines of another edition, followed one by one in this one.
///
/// Each line says where it led. Its event is sent here for what it changes beside the screens; what this edition's chart refuses
/// counts as it did when it was taken. Walks of the chart's first form are turned into this form where they begin, and what their
/// events marked, ticked and decided is taken over by name: in this form the same event may do more.
struct EditionFollower {
    let chart: WalkthroughChart
    let procedure: Procedure
    private var snapshot: Snapshot<Walkthrough>
    /// Whether the lines are of the first form of the chart.
    private(set) var isFormer = false
    /// What was in front in the other edition.
    private var front: StateID?
    /// The newest step, question or end in front that this edition has too.
    private var lastPlace: StateID?
    /// The digest of where the other edition was, as lines of the first form tell it.
    private var digest = ""
    /// Where the walk was before each line, by its number, for when it is taken back.
    private var before: [Int: Moment] = [:]

    private struct Moment {
        let snapshot: Snapshot<Walkthrough>
        let lastPlace: StateID?
    }

    init(chart: WalkthroughChart, procedure: Procedure) {
        self.chart = chart
        self.procedure = procedure
        snapshot = chart.start(Marks()).next
    }

    /// Follows lines that were followed by this edition's chart up to a snapshot.
    ///
    /// - Parameter before: where the walk was before each of those lines, by its number.
    init(
        chart: WalkthroughChart, procedure: Procedure, goingOnFrom snapshot: Snapshot<Walkthrough>,
        before: [Int: Snapshot<Walkthrough>]
    ) {
        self.chart = chart
        self.procedure = procedure
        self.snapshot = snapshot
        self.before = before.mapValues { Moment(snapshot: $0, lastPlace: procedure.walkPlace(in: $0)?.state) }
        front = snapshot.front
        lastPlace = procedure.walkPlace(in: snapshot)?.state
    }

    mutating func arrive(at place: Place<Walkthrough>, digest: String) {
        isFormer = place.context.formerMarks != nil
        let marks = place.context.formerMarks.map { procedure.leaves(with: $0, beside: place.leaves) } ?? []
        snapshot = chart.adopt(leaves: place.leaves + marks, memory: place.sets, context: place.context.inThisForm)
        front = place.leaves.first(where: \.isScreen)
        self.digest = digest
        if let state = procedure.walkPlace(in: snapshot)?.state { lastPlace = state }
        if place.isFormerEnd { lastPlace = .end }
    }

    mutating func follow(_ entry: Entry<Walkthrough>) {
        before[entry.seq] = Moment(snapshot: snapshot, lastPlace: lastPlace)
        let origin = front
        switch entry.what {
        case .start(let marks, _):
            isFormer = marks.formerMarks != nil
            snapshot = chart.start(marks.inThisForm).next
        case .adopt(let place, _):
            arrive(at: place, digest: entry.firstForm?.after ?? "")
            return
        case .event(let event):
            if entry.wasTaken(after: digest), let front { take(event, at: front, leadingTo: entry.to) }
        case .undo(let through): if let moment = before[through] { (snapshot, lastPlace) = (moment.snapshot, moment.lastPlace) }
        case .note: break
        }
        front = entry.to
        stand(at: entry.to, with: entry.firstForm?.leaves)
        if let first = entry.firstForm { digest = first.after }
        // In the first form of the chart a walk ended at the summary.
        if isFormer, origin?.isWalkPlace ?? false, entry.to == .lookup(.summary), entry.goesForward { lastPlace = .end }
    }

    /// Takes in an event that the other edition took.
    private mutating func take(_ event: WalkthroughEvent, at place: StateID, leadingTo next: StateID) {
        // An event that belongs to a place is sent only where this edition stands at it too.
        let isAtPlace = snapshot.front == place && !(isFormer && event.marks)
        if isAtPlace || [.begin, .free, .guided].contains(event) {
            let step = chart.step(snapshot, event)
            if step.outcome == .taken {
                snapshot = step.next
                return
            }
        }
        var marks = snapshot.context
        marks.take(event, at: place)
        let carried = CarriedEvent(event: event, place: place, next: next, isFormer: isFormer, procedure: procedure)
        let leaves = snapshot.leaves.replaced(by: carried.leaves(at: snapshot))
        snapshot = chart.adopt(leaves: leaves, memory: snapshot.memory, context: marks)
    }

    /// Stands where a line led, if this edition has that place.
    ///
    /// - Parameter told: all leaves, as lines of the first form tell them; the marks of steps were none.
    private mutating func stand(at place: StateID, with told: [StateID]?) {
        var beside = snapshot.leavesBesideScreens
        if let told { beside = beside.filter { $0.isMark } + told.dropFirst() }
        let isFree = told.map { $0.contains(.free) } ?? snapshot.isFree
        if place.isWalkPlace { beside = beside.replaced(by: [.placeBegun] + (isFree ? [] : procedure.gates(openAt: place))) }
        let here = chart.adopt(leaves: [place] + beside, memory: snapshot.memory, context: snapshot.context)
        if place.isWalkPlace, here.front == place { lastPlace = place }
        if here.front != place, let lastPlace {
            snapshot = chart.adopt(leaves: [lastPlace] + beside, memory: snapshot.memory, context: snapshot.context)
        } else {
            snapshot = here
        }
    }

    /// Where the lines led, with all that this edition derives from its decisions.
    var settled: Snapshot<Walkthrough> {
        isFormer ? settled(procedure.withDecisions(snapshot.leaves)) : settled(snapshot.leaves)
    }

    /// Stands at the place that the other edition would come back to, settled likewise.
    var standing: Snapshot<Walkthrough> {
        let marked = procedure.steps.last { snapshot.mark(ofStep: $0.id).isMade }.map { StateID.step($0.id) }
        let begun = lastPlace ?? marked ?? procedure.first
        let isInPlace = front.map { $0.isWalkPlace && snapshot.front == $0 } ?? false
        let place = isInPlace ? snapshot.front : snapshot.contains(.placeBegun) ? begun : .home
        let beside = snapshot.leavesBesideScreens
        let standing = settled([place] + (isFormer ? procedure.withDecisions(beside) : beside))
        guard isFormer, let step = procedure.openDecision(before: place, at: standing) else { return standing }
        return chart.step(standing, .goToStep(step.id)).next
    }

    private func settled(_ leaves: [StateID]) -> Snapshot<Walkthrough> {
        // Nothing here remembers which screen was in front; what was decided before it was excluded is remembered.
        let decisions = snapshot.memory.filter { $0.key.isDecision }
        var settled = chart.adopt(leaves: leaves, memory: decisions, context: snapshot.context)
        for event: WalkthroughEvent in [.decided, .settled, .progressed] { settled = chart.step(settled, event).next }
        return settled
    }

    /// The step, question or end in front in the other edition; the start screen for all else.
    var place: WalkPlace { front?.walkPlace ?? .home }
}

extension Snapshot where D == Walkthrough {
    fileprivate var leavesBesideScreens: [StateID] {
        let screens = Set(leaves(in: .screens))
        return leaves.filter { !screens.contains($0) }
    }
}

extension [StateID] {
    /// The leaves with others in their regions.
    fileprivate func replaced(by others: [StateID]) -> [StateID] {
        let regions = Set(others.compactMap(\.region))
        return filter { $0.region.map { !regions.contains($0) } ?? true } + others
    }
}

extension StepMark {
    /// Whether the learner made it.
    fileprivate var isMade: Bool {
        switch self {
        case .done, .skipped: true
        case .open, .waiting, .excluded: false
        }
    }
}

extension Place where D == Walkthrough {
    /// What histories remember, by their names.
    fileprivate var sets: [StateID: Set<StateID>] {
        Dictionary(memory.map { ($0.history, Set($0.states)) }) { first, _ in first }
    }

    /// Whether the walk stands at its end as the first form of the chart had it: the summary, behind the last question.
    fileprivate var isFormerEnd: Bool {
        guard context.formerMarks != nil, leaves.contains(.lookup(.summary)),
            let answer = leaves.last(where: { $0.description.hasPrefix("answer.") })
        else { return false }
        let question = answer.description.split(separator: ".")[1]  // the name of a question's answer has three parts
        return memory.contains { $0.history == .activeLast && $0.states.contains(.question(String(question))) }
    }
}

extension Procedure {
    /// The gates that are open where a guided walk stands: those before the place's phase; at a question and at the end the one
    /// behind it too.
    fileprivate func gates(openAt place: StateID) -> [StateID] {
        guard let walkPlace = place.walkPlace, let index = phaseIndex(ofFormer: walkPlace) else { return [] }
        let count = if case .step = walkPlace { index } else { index + 1 }
        return phases.prefix(count).map { .open(gate(after: $0)) }
    }

    /// The marks that the first form of the chart kept as data, as states.
    ///
    /// What a decision led past was skipped by it in that form; in this one it does not apply.
    fileprivate func leaves(with former: [String: FormerMark], beside leaves: [StateID]) -> [StateID] {
        let decided = Set(leaves.filter { $0.isDecision && !$0.description.hasSuffix(".open") })
        return steps.compactMap { step in
            switch former[step.id] {
            case .done: .stepDone(step.id)
            case .skipped: step.only.excludes(after: decided) ? nil : .stepSkipped(step.id)
            case nil: nil
            }
        }
    }

    /// Leaves with the decisions that are new in this form: made when a step is done that applies only after one of their answers.
    fileprivate func withDecisions(_ leaves: [StateID]) -> [StateID] {
        var decided: [String: StateID] = [:]
        for step in steps where leaves.contains(.stepDone(step.id)) {
            for case .decided(let decision, let option) in step.only where decided[decision] == nil {
                decided[decision] = .decided(decision, option)
            }
        }
        let made = decided.filter { leaves.contains(.undecided($0.key)) }
        let open = Set(made.keys.map { StateID.undecided($0) })
        return leaves.filter { !open.contains($0) } + made.values
    }

    /// The first step before a place of its phase at which a decision is open.
    fileprivate func openDecision(before state: StateID, at snapshot: Snapshot<Walkthrough>) -> Step? {
        let place = place(in: snapshot)
        guard place != .end, let index = phaseIndex(of: place) else { return nil }
        let steps = phases[index].steps
        let count = steps.firstIndex { place == .step($0.id) } ?? steps.count
        return steps[..<count].first { $0.decision.map { snapshot.contains(.undecided($0.id)) } ?? false }
    }
}

extension [Condition] {
    /// Whether none holds and none may: each rests on a decision, and these were made otherwise.
    fileprivate func excludes(after decided: Set<StateID>) -> Bool {
        let regions = Set(decided.compactMap(\.region))
        return !isEmpty && decisions.count == count && decided.isDisjoint(with: holding)
            && undetermined.allSatisfy { $0.region.map(regions.contains) ?? false }
    }
}
