import StateMachine

/// What was walked, marked, skipped, refused, answered and noted, with times: a fold over a walk's journal.
public struct WalkSummary: Sendable {
    /// One thing that happened, in a sentence.
    public struct Happening: Hashable, Sendable {
        /// Milliseconds since 1970.
        public var at: Int64
        public var text: String
    }

    /// The earliest and the latest time of all lines, in milliseconds since 1970: clocks are set, also backward.
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

    /// What is walked.
    public let procedure: Procedure
    private let chart: WalkthroughChart
    /// Where this chart led by all lines so far.
    private var current: Snapshot<Walkthrough>?
    /// Where lines of another edition lead, from the first that this chart did not follow.
    private var follower: EditionFollower?
    /// The snapshots before each event that can be taken back, by sequence number.
    private var before: [Int: Snapshot<Walkthrough>] = [:]
    /// The digest that the line before led to, as lines of the first form tell it.
    private var digest = ""

    public init(procedure: Procedure, chart: WalkthroughChart) {
        self.procedure = procedure
        self.chart = chart
    }

    /// Where the walk is now; nil before its first line.
    public var snapshot: Snapshot<Walkthrough>? { follower?.standing ?? current }

    /// Takes in the next line of the journal.
    public mutating func take(_ entry: Entry<Walkthrough>) {
        startedAt = current == nil ? entry.at : min(startedAt, entry.at)
        endedAt = current == nil ? entry.at : max(endedAt, entry.at)
        switch entry.what {
        case .start(let marks, _):
            current = chart.start(marks).next
            begin(entry, isFormer: marks.formerMarks != nil)
        case .adopt(let place, _):
            current = chart.adopt(place)
            begin(entry, isFormer: place.context.formerMarks != nil)
        case .event(let event): take(event, entry)
        case .undo(let seq):
            if let earlier = before[seq] { current = earlier }
            follower?.follow(entry)
            happenings.append(Happening(at: entry.at, text: "Took back the last thing done"))
        case .note: follower?.follow(entry)
        }
        digest = entry.firstForm?.after ?? ""
    }

    /// Begins with a line that owes nothing to those before it. Lines of the chart's first form are all followed.
    private mutating func begin(_ entry: Entry<Walkthrough>, isFormer: Bool) {
        follower = isFormer ? EditionFollower(chart: chart, procedure: procedure) : nil
        follower?.follow(entry)
    }

    private mutating func take(_ event: WalkthroughEvent, _ entry: Entry<Walkthrough>) {
        guard let here = follower?.settled ?? current else { return }
        let place = follower?.place ?? procedure.place(in: here)
        let wasTaken = entry.wasTaken(after: digest)
        let step = chart.step(here, event)
        let isFollowed = step.next.front == entry.to && (!wasTaken || step.outcome == .taken)
        if !isFollowed, follower == nil {
            follower = EditionFollower(chart: chart, procedure: procedure, goingOnFrom: here, before: before)
        }
        // What lines of the chart's first form say is taken over by name.
        if !isFollowed, follower?.isFormer == false { unfollowed += 1 }
        if wasTaken { before[entry.seq] = here }
        current = step.next
        follower?.follow(entry)
        if wasTaken {
            note(event, at: place, entry)
        } else {
            let why = Refusal.sentence(for: step.outcome.reasons, in: procedure, at: here)
            refusals.append(Happening(at: entry.at, text: "\(procedure.name(of: place)): \(why.isEmpty ? "refused" : why)"))
        }
    }

    private mutating func note(_ event: WalkthroughEvent, at place: WalkPlace, _ entry: Entry<Walkthrough>) {
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
        guard let index = phaseIndex(ofFormer: place) else { return place.isWalkPlace ? "Another edition" : "Start screen" }
        let phase = phases[index]
        switch place {
        case .step(let id): return "\(phase.title), step \((phase.steps.firstIndex { $0.id == id } ?? 0) + 1)"
        case .question(let id):
            let number = phase.questions.firstIndex { $0.id == id }
            return number.map { "\(phase.title), question \($0 + 1)" } ?? "\(phase.title), question \(id) of another walk"
        default: return phase.title
        }
    }
}

extension WalkPlace {
    fileprivate var isWalkPlace: Bool { state != nil }
}
