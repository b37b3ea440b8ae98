import StateMachine

/// How long a walk took and where, what was decided and marked in it and when: a fold over its lines that needs no chart.
///
/// Lines of all forms and of all editions of a pack are taken in alike. Times are in milliseconds since 1970, lengths of time
/// in milliseconds. A pause of more than `longestPause` between two lines counts as `longestPause`: nobody is known to have
/// read so long. The time between leaving the program and coming back does not count.
public struct WalkTimes: Hashable, Sendable {
    /// What a pause between two lines counts for at most: 5 minutes.
    public static let longestPause: Int64 = 5 * 60_000
    /// A step is marked fast when it has been in front for less than this in all: 2 seconds.
    public static let fastLimit: Int64 = 2_000
    /// How many steps in a row make a fast run.
    public static let fastCount = 5

    /// A decision that was made and not taken back.
    public struct DecisionMade: Hashable, Sendable {
        /// The number of its line.
        public var seq: Int
        public var at: Int64
        /// The step at which it was made.
        public var step: String
        public var decision: String
        public var option: String
        /// The step or question it led to; nil when the walk stayed where it was.
        public var ledTo: String?
    }

    /// A mark that was made and not taken back.
    public struct MarkMade: Hashable, Sendable {
        /// How the step was marked.
        public enum Kind: Hashable, Sendable {
            case done, skipped
            /// The mark was set, or taken away, without going on; the line does not say which.
            case changed
        }

        /// The number of its line.
        public var seq: Int
        public var at: Int64
        public var step: String
        public var kind: Kind
        /// How long the step had been in front by then, all visits together.
        public var read: Int64
    }

    /// Steps that were marked one after the other without the time to read them.
    public struct FastRun: Hashable, Sendable {
        /// The steps in the order in which they were marked.
        public var steps: [String]
        /// How long they were in front in all.
        public var milliseconds: Int64
    }

    /// When the first line was written, and the newest; nil before the first.
    public private(set) var startedAt: Int64?
    public private(set) var endedAt: Int64?
    /// How long somebody walked.
    public private(set) var active: Int64 = 0
    /// How long each step and question was in front, by its id, with what was looked up from there.
    public private(set) var spent: [String: Int64] = [:]
    /// The decisions in the order in which they were made.
    public private(set) var decisions: [DecisionMade] = []
    /// The marks of steps in the order in which they were made.
    public private(set) var marks: [MarkMade] = []
    /// The step or question in front after the newest line, or from which something is looked up or the program was left;
    /// nil at the start screen and at the end of the walk.
    private var place: WalkPlace?
    /// Whether the newest line left the program.
    private var isAway = false
    /// The digest that the newest line led to, as lines of the first form tell it.
    private var digest = ""

    public init() {}

    public init(_ lines: some Sequence<Entry<Walkthrough>>) {
        for line in lines { take(line) }
    }

    /// Takes in the next line of the walk.
    public mutating func take(_ line: Entry<Walkthrough>) {
        count(until: line.at)
        switch line.what {
        case .event(let event): if line.wasTaken(after: digest) { note(event, line) }
        case .undo(let seq):
            decisions.removeAll { $0.seq >= seq }
            marks.removeAll { $0.seq >= seq }
        case .start, .adopt, .note: break
        }
        place = place(after: line)
        isAway = line.to == .away
        digest = line.firstForm?.after ?? ""
    }

    /// Counts the time since the newest line for what was in front. A clock that was set back counts nothing.
    private mutating func count(until now: Int64) {
        let pause = min(max(now - (endedAt ?? now), 0), Self.longestPause)
        startedAt = startedAt ?? now
        endedAt = now
        guard !isAway else { return }
        active += pause
        if let id = place?.id { spent[id, default: 0] += pause }
    }

    /// What time is counted for from a line on; help, look-ups and leaving belong to the place they were asked for from.
    private func place(after line: Entry<Walkthrough>) -> WalkPlace? {
        if let place = line.to.walkPlace { return place == .end ? nil : place }
        return line.to == .home ? nil : place
    }

    private mutating func note(_ event: WalkthroughEvent, _ line: Entry<Walkthrough>) {
        guard case .step(let step)? = place else { return }
        switch event {
        case .complete: mark(step, .done, line)
        case .skip: mark(step, .skipped, line)
        case .mark: mark(step, .changed, line)
        case .decide(let decision, let option):
            let target = place(after: line)?.id
            decisions.append(
                DecisionMade(
                    seq: line.seq, at: line.at, step: step, decision: decision, option: option,
                    ledTo: target == step ? nil : target))
        default: break
        }
    }

    private mutating func mark(_ step: String, _ kind: MarkMade.Kind, _ line: Entry<Walkthrough>) {
        marks.append(MarkMade(seq: line.seq, at: line.at, step: step, kind: kind, read: spent[step] ?? 0))
    }
}

extension WalkPlace {
    /// The id of a step or a question; nil for other places.
    fileprivate var id: String? {
        switch self {
        case .step(let id), .question(let id): id
        default: nil
        }
    }
}

extension WalkTimes {
    /// The runs of at least `fastCount` steps that were marked in less than `fastLimit` each.
    ///
    /// Only the first mark of a step counts, so that going through what was done before makes no run. A step that was skipped
    /// ends a run; questions between steps do not.
    public var fast: [FastRun] {
        var runs: [FastRun] = []
        var run = FastRun(steps: [], milliseconds: 0)
        var seen: Set<String> = []
        for mark in marks where seen.insert(mark.step).inserted {
            if mark.kind != .skipped, mark.read < Self.fastLimit {
                run.steps.append(mark.step)
                run.milliseconds += mark.read
            } else {
                runs.append(run)
                run = FastRun(steps: [], milliseconds: 0)
            }
        }
        return (runs + [run]).filter { $0.steps.count >= Self.fastCount }
    }

    /// How long the steps and questions of a phase were in front.
    public func spent(in phase: Phase) -> Int64 {
        let places = phase.steps.map(\.id) + (phase.questions + phase.bank).map(\.id)
        return Set(places).reduce(0) { $0 + (spent[$1] ?? 0) }
    }

    /// The step of a phase that was in front longest, the first of several; nil when none was.
    public func longestStep(of phase: Phase) -> (step: Step, milliseconds: Int64)? {
        var longest: (step: Step, milliseconds: Int64)?
        for step in phase.steps {
            guard let time = spent[step.id], time > (longest?.milliseconds ?? 0) else { continue }
            longest = (step, time)
        }
        return longest
    }

    /// The decisions of one kind in the order in which they were made.
    public func decisions(_ id: String) -> [DecisionMade] { decisions.filter { $0.decision == id } }
}
