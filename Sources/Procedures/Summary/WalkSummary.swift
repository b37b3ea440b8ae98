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
    /// Where the walk is now.
    public private(set) var snapshot: Snapshot<Walkthrough>?

    /// The digest that the line before led to, as lines of the first form tell it.
    private var digest = ""

    private let procedure: Procedure
    private let chart: WalkthroughChart
    /// The snapshots before each event that can be taken back, by sequence number.
    private var before: [Int: Snapshot<Walkthrough>] = [:]

    public init(procedure: Procedure, chart: WalkthroughChart) {
        self.procedure = procedure
        self.chart = chart
    }

    /// Takes in the next line of the journal.
    public mutating func take(_ entry: Entry<Walkthrough>) {
        startedAt = snapshot == nil ? entry.at : min(startedAt, entry.at)
        endedAt = snapshot == nil ? entry.at : max(endedAt, entry.at)
        switch entry.what {
        case .start(let marks, _): snapshot = chart.start(marks).next
        case .adopt(let place, _): snapshot = chart.adopt(place)
        case .event(let event): take(event, entry)
        case .undo(let seq):
            if let earlier = before[seq] { snapshot = earlier }
            happenings.append(Happening(at: entry.at, text: "Took back the last thing done"))
        case .note: break
        }
        digest = entry.firstForm?.after ?? ""
    }

    private mutating func take(_ event: WalkthroughEvent, _ entry: Entry<Walkthrough>) {
        guard let here = snapshot else { return }
        let wasTaken = entry.wasTaken(after: digest)
        let step = chart.step(here, event)
        let place = procedure.place(in: here)
        if step.next.front == entry.to, !wasTaken || step.outcome == .taken {
            snapshot = step.next
        } else {
            follow(event, entry, wasTaken: wasTaken)
        }
        if wasTaken {
            note(event, at: place, entry, before: here)
        } else {
            let why = Refusal.sentence(for: step.outcome.reasons, in: procedure, at: here)
            refusals.append(Happening(at: entry.at, text: "\(procedure.name(of: place)): \(why.isEmpty ? "refused" : why)"))
        }
    }

    /// Goes where a line says that this edition does not lead, with the marks that its event made.
    private mutating func follow(_ event: WalkthroughEvent, _ entry: Entry<Walkthrough>, wasTaken: Bool) {
        guard let here = snapshot else { return }
        unfollowed += 1
        var marks = here.context
        if wasTaken { marks.take(event, at: here.front) }
        snapshot = chart.adopt(
            leaves: entry.firstForm?.leaves ?? [entry.to] + here.leaves.dropFirst(), memory: here.memory, context: marks)
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
