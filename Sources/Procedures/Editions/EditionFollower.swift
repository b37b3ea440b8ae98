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
/// Each line says where it led; an event that this edition's chart would refuse counts as it did when it was taken. What was
/// written, and in the first form of the chart the marks, is in no state and taken from the events.
struct EditionFollower {
    let chart: WalkthroughChart
    let procedure: Procedure
    private var snapshot: Snapshot<Walkthrough>
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
        if place.isFormerEnd { lastPlace = .end }
    }

    mutating func follow(_ entry: Entry<Walkthrough>) {
        marksBefore[entry.seq] = snapshot.context
        var marks = snapshot.context
        switch entry.what {
        case .start(let first, _): marks = first
        case .adopt(let place, _): return arrive(at: place, digest: entry.after)
        // A line that was refused leads to where the line before it led.
        case .event(let event):
            guard entry.after != digest, let front else { break }
            marks.take(event, at: front)
            if event.concluded(front, by: entry) { marks.conclude(front, in: procedure) }
        case .undo(let through): marks = marksBefore[through] ?? marks
        case .note: break
        }
        let before = front
        digest = entry.after
        front = entry.leaves.first(where: \.isScreen)
        snapshot = chart.adopt(leaves: entry.leaves, memory: snapshot.memory, context: marks)
        if let front, front.isWalkPlace, snapshot.contains(front) { lastPlace = front }
        // In the first form of the chart a walk ended at the summary.
        if marks.former != nil, before?.isWalkPlace ?? false, front == .lookup(.summary), entry.goesForward { lastPlace = .end }
    }

    /// Stands at the place that the other edition would come back to, with all that this edition derives from its decisions.
    var standing: Snapshot<Walkthrough> {
        let former = snapshot.context.former
        var beside = snapshot.leaves.filter { !Set(snapshot.leaves(in: .screens)).contains($0) }
        if let former { beside = procedure.leaves(beside, with: former) }
        let isInPlace = front.map { $0.isWalkPlace && snapshot.contains($0) } ?? false
        let place = isInPlace ? front! : snapshot.contains(.placeBegun) ? lastPlace ?? procedure.first : .home
        var standing = chart.adopt(leaves: [place] + beside, context: snapshot.context.inThisForm)
        for event: WalkthroughEvent in [.decided, .settled, .progressed] { standing = chart.step(standing, event).next }
        if former != nil, let step = procedure.openDecision(before: place, at: standing) {
            standing = chart.step(standing, .goToStep(step.id)).next
        }
        return standing
    }
}

extension Entry where D == Walkthrough {
    /// Whether the line is an event that leads on from a place.
    fileprivate var goesForward: Bool {
        guard case .event(let event) = what else { return false }
        switch event {
        case .next, .complete, .skip: return true
        default: return false
        }
    }
}

extension WalkthroughEvent {
    /// Whether it made a decision that led away from a place.
    fileprivate func concluded(_ place: StateID, by entry: Entry<Walkthrough>) -> Bool {
        guard case .decide(let id, let option) = self, entry.leaves.contains(.decided(id, option)) else { return false }
        return entry.leaves.contains { $0.isWalkPlace && $0 != place }
    }
}

extension Place where D == Walkthrough {
    /// Whether the walk stands at its end as the first form of the chart had it: the summary, behind the last question.
    fileprivate var isFormerEnd: Bool {
        guard context.former != nil, leaves.contains(.lookup(.summary)),
            let answer = leaves.last(where: { $0.description.hasPrefix("answer.") })
        else { return false }
        let question = answer.description.split(separator: ".")[1]  // the name of a question's answer has three parts
        return memory.contains { $0.history == .activeLast && $0.states.contains(.question(String(question))) }
    }
}

extension Procedure {
    /// The leaves beside the walk with the marks that the first form of the chart kept as data.
    ///
    /// A decision that is new in this form counts as made when a step is done that applies only after one of its answers.
    fileprivate func leaves(_ beside: [StateID], with former: [String: FormerMark]) -> [StateID] {
        var marks: [StateID] = [], decided: [String: StateID] = [:]
        for step in steps {
            switch former[step.id] {
            case .done:
                marks.append(.stepDone(step.id))
                for case .decided(let decision, let option) in step.only where decided[decision] == nil {
                    decided[decision] = .decided(decision, option)
                }
            case .skipped: marks.append(.stepSkipped(step.id))
            case nil: break
            }
        }
        let open = Set(decided.keys.map { StateID.undecided($0) })
        let made = decided.filter { beside.contains(.undecided($0.key)) }.map(\.value)
        return beside.filter { !$0.isMark && !open.contains($0) } + marks + made
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

extension StateID {
    /// Whether it is a step, a question or the end.
    var isWalkPlace: Bool { description.hasPrefix("step.") || description.hasPrefix("question.") || self == .end }

    /// Whether it says how a step stands.
    fileprivate var isMark: Bool { description.hasPrefix("mark.") }

    /// Whether it is one of the states of which one is in front.
    var isScreen: Bool {
        isWalkPlace || description.hasPrefix("lookup.") || [.home, .help, .leaving, .away].contains(self)
    }
}

extension WalkPlace {
    /// The state of a step, a question or the end; nil for other places.
    fileprivate var state: StateID? {
        switch self {
        case .step(let id): .step(id)
        case .question(let id): .question(id)
        case .end: .end
        default: nil
        }
    }
}

extension Marks {
    /// Marks a step done whose decision was made and led on, as the first form of the chart did.
    fileprivate mutating func conclude(_ place: StateID, in procedure: Procedure) {
        guard former != nil, let step = procedure.steps.first(where: { .step($0.id) == place }) else { return }
        setFormer(.done, of: step.id)
    }

    /// Takes in what an event did at a step or a question of another edition.
    fileprivate mutating func take(_ event: WalkthroughEvent, at place: StateID) {
        guard place.isWalkPlace, let dot = place.description.firstIndex(of: ".") else { return }
        let id = String(place.description[place.description.index(after: dot)...])
        let isStep = place.description.hasPrefix("step.")
        switch event {
        case .complete where isStep:
            unskip(id)
            setFormer(.done, of: id)
        case .skip(let reason):
            if former == nil { skip(id, because: reason) } else { setFormer(.skipped(reason: reason), of: id) }
        case .mark where isStep:
            unskip(id)
            setFormer(former?[id] == .done ? nil : .done, of: id)
        case .note(let text): note(text, at: id)
        case .answer(let choice) where !isStep: answer(id, with: choice)
        default: break
        }
    }
}
