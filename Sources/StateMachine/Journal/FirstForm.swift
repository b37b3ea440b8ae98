import Arithmetic

// Lines and checkpoints of the first form, which had no version: they are read for good and never written.
//
// Each line named all active leaves and had a digest of the snapshot; names went into digests as one sum of 64 bits.

extension Entry where D: RecordedDomain {
    /// Reads a line of the first form.
    init(firstForm decoder: any Decoder) throws {
        let line = try FirstFormLine<D>(from: decoder)
        let what: What
        switch line.what {
        case .start(let context, let chart): what = .start(context, chart: chart)
        case .adopt(let place, let chart): what = .adopt(place, chart: chart)
        case .event(let event):
            guard let known = D.event(named: event.event, words: event.words) else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: decoder.codingPath, debugDescription: "no event is called \(event.event)"))
            }
            what = .event(known)
        case .undo(let through): what = .undo(through: through)
        case .note(let text): what = .note(text)
        }
        guard let front = line.leaves.first else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no leaf is active"))
        }
        self.init(
            seq: line.seq, at: line.at, by: line.by, what: what, to: front, chain: line.chain,
            firstForm: FirstForm(leaves: line.leaves, after: line.after))
    }
}

extension Entry {
    /// The chain digest of a line of the first form.
    func firstFormChain(_ first: FirstForm, after previous: String) -> String {
        var names = CanonicalBytes(capacity: 2_048)
        for leaf in first.leaves { names.add(leaf.description) }
        var form = CanonicalBytes(capacity: 1_024)
        form.add(previous)
        form.add(seq)
        form.add(Int(at))
        form.add(by.rawValue)
        what.add(to: &form)
        form.add(names.firstFormSum)
        form.add(first.after)
        return SHA256.hex(form.bytes)
    }
}

extension Snapshot {
    /// The digest as lines and checkpoints of the first form have it.
    var firstFormDigest: String {
        let leaves = leafNumbers
        var names = CanonicalBytes(capacity: 2_048)
        names.add(namesOf: leaves, in: storage.outline)
        var form = CanonicalBytes(capacity: 1_024)
        form.add(leaves.count)
        form.add(names.firstFormSum)
        addMemoryAndContext(to: &form)
        return SHA256.hex(form.bytes)
    }
}

extension CanonicalBytes {
    /// The sum by which names went into digests of the first form.
    fileprivate var firstFormSum: Int { Int(truncatingIfNeeded: fnv1a(bytes)) }
}

/// A line of the first form as it was written: the cases of `What` as Swift's synthesized coding spells them.
private struct FirstFormLine<D: Domain>: Decodable {
    enum What: Decodable {
        case start(D.Context, chart: String)
        case adopt(Place<D>, chart: String)
        case event(Event)
        case undo(through: Int)
        case note(String)
    }

    struct Event: Decodable {
        var event: String
        var words: String?
    }

    var seq: Int
    var at: Int64
    var by: Actor
    var what: What
    var leaves: [D.State]
    var after: String
    var chain: String
}
