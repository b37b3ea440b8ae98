import StateMachine

/// What was walked, marked, skipped, refused, answered and noted, with times: a fold over a walk's journal.
public struct WalkSummary: Sendable {
    /// One thing that happened, in a sentence.
    public struct Happening: Hashable, Sendable {
        /// Milliseconds since 1970.
        public var at: Int64
        public var text: String
    }

    /// When the walk began and when its newest line was written, in milliseconds since 1970.
    public private(set) var startedAt: Int64 = 0
    public private(set) var endedAt: Int64 = 0
    /// When each step was last left forward or marked, by step id.
    public private(set) var passedAt: [String: Int64] = [:]
    /// Everything done in the walk, in order; what was taken back stays, with the line that took it back.
    public private(set) var happenings: [Happening] = []
    /// What was refused, with the reasons.
    public private(set) var refusals: [Happening] = []
    /// How many lines could not be followed, because they were written with another edition of the pack.
    public private(set) var unfollowed = 0
    /// Where the walk is now.
    public private(set) var snapshot: Snapshot<Walkthrough>?

    /// What is walked.
    public let procedure: Procedure
    private let chart: WalkthroughChart
    /// The snapshots before each event that can be taken back, by sequence number.
    private var before: [Int: Snapshot<Walkthrough>] = [:]
    /// Where lines of another edition lead, for those that this chart can not follow.
    private var follower: EditionFollower

    public init(procedure: Procedure, chart: WalkthroughChart) {
        self.procedure = procedure
        self.chart = chart
        follower = EditionFollower(chart: chart, procedure: procedure)
    }

    /// Takes in the next line of the journal.
    public mutating func take(_ entry: Entry<Walkthrough>) {
        if snapshot == nil { startedAt = entry.at }
        endedAt = entry.at
        follower.follow(entry)
        switch entry.what {
        case .start(let marks, _): snapshot = chart.start(marks.inThisForm).next
        case .adopt(let place, _): snapshot = chart.adopt(place)
        case .event(let event): take(event, entry)
        case .undo(let seq):
            if let earlier = before[seq] { snapshot = earlier }
            happenings.append(Happening(at: entry.at, text: "Took back the last thing done"))
        case .note: break
        }
    }

    private mutating func take(_ event: WalkthroughEvent, _ entry: Entry<Walkthrough>) {
        guard let here = snapshot else { return }
        let step = chart.step(here, event)
        // Another edition has other regions beside what is in front; that alone leads nowhere else.
        let front = entry.leaves.first(where: \.isScreen)
        if step.next.leaves(in: .screens).first != front {
            unfollowed += 1
            snapshot = follower.standing
            return
        }
        snapshot = step.next
        let place = procedure.place(in: here)
        switch step.outcome {
        case .taken: note(event, at: place, entry, before: here)
        case .refused(let reasons):
            let why = Refusal.sentence(for: reasons, in: procedure, at: here)
            refusals.append(Happening(at: entry.at, text: "\(procedure.name(of: place)): \(why)"))
        case .ignored, .fault: break
        }
    }

    private mutating func note(
        _ event: WalkthroughEvent, at place: WalkPlace, _ entry: Entry<Walkthrough>, before here: Snapshot<Walkthrough>
    ) {
        before[entry.seq] = here
        if case .step(let id) = place {
            switch event {
            case .next, .complete, .skip, .mark: passedAt[id] = entry.at
            default: break
            }
        }
        if let sentence = event.happening(at: procedure.name(of: place), in: procedure) {
            happenings.append(Happening(at: entry.at, text: sentence))
        }
    }
}

extension Procedure {
    /// A place as a reader of a summary knows it: "Evaluation, step 3".
    public func name(of place: WalkPlace) -> String {
        guard let index = phaseIndex(of: place) else { return "Start screen" }
        let phase = phases[index]
        switch place {
        case .step(let id): return "\(phase.title), step \((phase.steps.firstIndex { $0.id == id } ?? 0) + 1)"
        case .question(let id): return "\(phase.title), question \((phase.questions.firstIndex { $0.id == id } ?? 0) + 1)"
        default: return phase.title
        }
    }
}
