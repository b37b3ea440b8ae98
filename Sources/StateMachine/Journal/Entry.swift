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
public struct Entry<D: Domain>: Sendable, Codable {
    /// What happened.
    public enum What: Sendable, Codable {
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
    /// Where it led: the active leaves in document order, for charts to come.
    public let leaves: [D.State]
    /// The digest of the snapshot it led to.
    public let after: String
    /// The digest of this line and, through it, of all lines before.
    public let chain: String

    init(seq: Int, at: Int64, by: Actor, what: What, snapshot: Snapshot<D>, previousChain: String) {
        self.seq = seq
        self.at = at
        self.by = by
        self.what = what
        let numbers = snapshot.leafNumbers
        leaves = snapshot.storage.states(numbers)
        let nameSum = snapshot.nameSum(of: numbers)
        after = snapshot.digest(leaves: numbers, nameSum: nameSum)
        chain = Self.chain(previous: previousChain, seq: seq, at: at, by: by, what: what, nameSum: nameSum, after: after)
    }

    /// Whether the chain digest is what the line and the chain before it give.
    func isChained(to previous: String) -> Bool {
        var names = CanonicalBytes(capacity: 2_048)
        for leaf in leaves { names.add(leaf.description) }
        return chain
            == Self.chain(
                previous: previous, seq: seq, at: at, by: by, what: what, nameSum: names.checkSum, after: after)
    }

    private static func chain(
        previous: String, seq: Int, at: Int64, by: Actor, what: What, nameSum: Int, after: String
    ) -> String {
        var form = CanonicalBytes(capacity: 1_024)
        form.add(previous)
        form.add(seq)
        form.add(Int(at))
        form.add(by.rawValue)
        what.add(to: &form)
        form.add(nameSum)
        form.add(after)
        return SHA256.hex(form.bytes)
    }
}

extension Entry.What {
    /// Whether the line owes nothing to the lines before it.
    var isBeginning: Bool {
        switch self {
        case .start, .adopt: true
        case .event, .undo, .note: false
        }
    }

    fileprivate func add(to form: inout CanonicalBytes) {
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
