/// What happened, line by line, with the place it led to; a snapshot is only its summary.
///
/// Each call that changes something gives the new line, which the shell stores before it carries out any effect. The
/// newest lines and snapshots are kept, so that undo costs nothing and memory stays small.
public struct Journal<D: Domain>: Sendable {
    /// What a call did, and the line that says so.
    public struct Recorded: Sendable {
        /// Where it led, and what the shell shall do.
        public let step: Step<D>
        /// The new line; nil if the event was ignored and ignored events are not recorded.
        public let entry: Entry<D>?
        /// Whether an undo went back behind the last checkpoint, so that a new one is due with this line.
        public let needsCheckpoint: Bool
    }

    /// An event that can be taken back.
    struct UndoPoint: Sendable {
        let seq: Int
        let kind: D.Kind
        let before: Snapshot<D>
        let barrier: RowID?
    }

    /// How many lines and snapshots are kept at least, and how far undo reaches at most.
    public static var reach: Int { 1_000 }

    /// The chart that the journal is about.
    public let chart: Chart<D>
    /// The chart's digest.
    public let chartDigest: String
    /// Whether events that nobody listens to get a line as well.
    public let isRecordingIgnored: Bool
    /// The newest lines.
    public internal(set) var entries: [Entry<D>] = []
    /// Where the session is.
    public internal(set) var snapshot: Snapshot<D>
    /// What the last call did; nil after reading back.
    public internal(set) var last: Recorded?
    /// The sequence number of the next line.
    public internal(set) var nextSeq = 0
    var chain = ""
    /// The snapshots that the newest lines led to.
    var snapshots: [Snapshot<D>] = []
    var undoPoints: [UndoPoint] = []
    /// The lines before this one are only to be had from a checkpoint.
    var checkpointSeq = -1

    /// Begins a session at the chart's initial state. `last` has the effects and the first line.
    /// - Parameter previous: the last line of a journal that this one goes on from, if any.
    public init(
        _ chart: Chart<D>, _ context: D.Context, after previous: Entry<D>? = nil, at: Int64, by: Actor = .system,
        recordingIgnored: Bool = false
    ) {
        let step = chart.start(context)
        self.init(chart, step.next, recordingIgnored: recordingIgnored)
        goOn(from: previous)
        record(.start(context, chart: chartDigest), step, at, by)
    }

    /// Begins a session at a place from elsewhere, such as an older chart. `last` has the first line.
    /// - Parameter previous: the last line of a journal that this one goes on from, if any.
    public init(
        _ chart: Chart<D>, adopting place: Place<D>, after previous: Entry<D>? = nil, at: Int64,
        by: Actor = .system, recordingIgnored: Bool = false
    ) {
        let snapshot = chart.adopt(place)
        self.init(chart, snapshot, recordingIgnored: recordingIgnored)
        goOn(from: previous)
        record(.adopt(place, chart: chartDigest), Step(arrivingAt: snapshot), at, by)
    }

    init(_ chart: Chart<D>, _ snapshot: Snapshot<D>, digest: String? = nil, recordingIgnored: Bool) {
        self.chart = chart
        self.snapshot = snapshot
        chartDigest = digest ?? chart.digest
        isRecordingIgnored = recordingIgnored
    }

    private mutating func goOn(from previous: Entry<D>?) {
        guard let previous else { return }
        nextSeq = previous.seq + 1
        chain = previous.chain
    }

    /// Sends an event. Refused events get a line too: what was refused is part of the truth.
    /// - Parameter simulationStep: the step of the simulation at which it happens, where one runs.
    @discardableResult
    public mutating func send(_ event: D.Event, by: Actor, at: Int64, simulationStep: Int? = nil) -> Recorded {
        let before = snapshot
        let step = chart.step(before, event)
        if step.outcome == .ignored, !isRecordingIgnored {
            return keep(Recorded(step: step, entry: nil, needsCheckpoint: false))
        }
        if step.outcome == .taken { remember(event, step, before) }
        return record(.event(event), step, at, by, simulationStep: simulationStep)
    }

    /// Writes something down that changes nothing.
    /// - Parameter simulationStep: the step of the simulation at which it happens, where one runs.
    @discardableResult
    public mutating func note(_ text: String, by: Actor, at: Int64, simulationStep: Int? = nil) -> Recorded {
        record(.note(text), Step(arrivingAt: snapshot), at, by, simulationStep: simulationStep)
    }

    /// Where the journal stands, to be stored beside its lines.
    public mutating func checkpoint() -> Checkpoint<D> {
        checkpointSeq = nextSeq - 1
        return Checkpoint(
            v: LineForm.written, seq: checkpointSeq, place: snapshot.place, after: snapshot.digest, chain: chain,
            chart: chartDigest)
    }
}

extension Step {
    /// A step that goes nowhere by itself: undo, notes, adopted places.
    package init(arrivingAt snapshot: Snapshot<D>) {
        self.init(
            next: snapshot, effects: [], outcome: .taken, rows: [], refusing: [], isContextTouched: false, leftNumbers: [],
            enteredNumbers: [])
    }
}
