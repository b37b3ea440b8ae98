/// Who caused an event.
public enum Actor: String, Sendable, Codable, CaseIterable {
    /// The person who walks through.
    case learner
    /// The person who teaches.
    case instructor
    /// The program: time-outs, recovery.
    case system
}

/// One line of the journal.
public struct Entry<D: Domain>: Sendable {
    /// What happened.
    public enum What: Sendable {
        /// A session began at the chart's initial state.
        case start(D.Context, chart: String)
        /// A session began at a place from elsewhere, such as an older chart.
        case adopt(Place<D>, chart: String)
        /// An event was sent.
        case event(D.Event)
        /// The event with this sequence number and all behind it were taken back.
        case undo(through: Int)
        /// Something was written down that changes nothing.
        case note(String)
    }

    /// The place in the journal, counted from zero.
    public let seq: Int
    /// When, in milliseconds since 1970, as the caller said.
    public let at: Int64
    /// Who caused it.
    public let by: Actor
    /// What happened.
    public let what: What
    /// What was in front after it: the first active leaf in document order.
    public let to: D.State
    /// Why the event was refused, by the names of the reasons; empty when it was taken.
    public let refused: [String]
    /// The step of the simulation at which it happened, where one runs.
    public let simulationStep: Int?
    /// The digest of this line and, through it, of all lines before. It shows damage: whoever can write can compute it too.
    public let chain: String
    /// What a line of the first form says besides; nil in lines that are written today.
    public let firstForm: FirstForm?

    /// What only lines of the first form say.
    public struct FirstForm: Sendable {
        /// The active leaves in document order.
        public let leaves: [D.State]
        /// The digest of the snapshot that the line led to, in its first form.
        public let after: String
    }

    init(
        seq: Int, at: Int64, by: Actor, what: What, step: Step<D>, simulationStep: Int?, previousChain: String
    ) {
        self.init(
            seq: seq, at: at, by: by, what: what, to: step.next.front, refused: step.outcome.reasons.map(\.description),
            simulationStep: simulationStep, chain: "")
        self = chained(chain(after: previousChain))
    }

    init(
        seq: Int, at: Int64, by: Actor, what: What, to: D.State, refused: [String] = [], simulationStep: Int? = nil,
        chain: String, firstForm: FirstForm? = nil
    ) {
        self.seq = seq
        self.at = at
        self.by = by
        self.what = what
        self.to = to
        self.refused = refused
        self.simulationStep = simulationStep
        self.chain = chain
        self.firstForm = firstForm
    }

    private func chained(_ chain: String) -> Entry {
        Entry(
            seq: seq, at: at, by: by, what: what, to: to, refused: refused, simulationStep: simulationStep, chain: chain,
            firstForm: firstForm)
    }

    /// Whether the chain digest is what the line and the chain before it give.
    func isChained(to previous: String) -> Bool {
        chain == (firstForm.map { firstFormChain($0, after: previous) } ?? self.chain(after: previous))
    }

    /// Whether the line led to a step's end, as far as it says where it led.
    func leads(to step: Step<D>) -> Bool {
        if let firstForm { return firstForm.after == step.next.firstFormDigest }
        return to == step.next.front && refused == step.outcome.reasons.map(\.description)
    }

    func chain(after previous: String) -> String {
        var form = CanonicalBytes(capacity: 256)
        form.add(previous)
        form.add(2)
        form.add(seq)
        form.add(Int(at))
        form.add(by.rawValue)
        what.add(to: &form)
        form.add(to.description)
        form.add(refused)
        form.add(simulationStep ?? -1)
        return SHA256.hex(form.bytes)
    }
}

extension Snapshot {
    /// What is in front: the first active leaf in document order. A chart puts the region of its screens first.
    public var front: D.State { storage.state(leafNumbers[0]) }  // some leaf is always active
}

extension Entry.What {
    /// Whether the line owes nothing to the lines before it.
    var isBeginning: Bool {
        switch self {
        case .start, .adopt: true
        case .event, .undo, .note: false
        }
    }

    func add(to form: inout CanonicalBytes) {
        switch self {
        case .start(let context, let chart):
            form.add("start")
            form.add(D.canonical(context))
            form.add(chart)
        case .adopt(let place, let chart):
            form.add("adopt")
            place.add(to: &form)
            form.add(chart)
        case .event(let event):
            form.add("event")
            form.add(D.kind(of: event).description)
            form.add(D.canonical(event: event))
        case .undo(let seq):
            form.add("undo")
            form.add(seq)
        case .note(let text):
            form.add("note")
            form.add(text)
        }
    }
}
