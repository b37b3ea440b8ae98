import Sessions
import Trainer

/// The walks of a pack in the store, and which of them a start goes on with.
struct WalkSurvey {
    /// Those of this copy of the pack, the one gone on with last first; what a newer one took over is left out.
    let own: [SessionRecord]
    /// Those of other copies.
    let others: [SessionRecord]
    /// The ids of those that another program goes on with now.
    private let held: Set<String>
    private let now: Int64

    /// So many milliseconds after its newest line a walk is still one that may well be meant.
    private static let day: Int64 = 86_400_000
    /// The walks that a start screen lists at most.
    private static let mostOffers = 9

    init(of store: SessionStore, pack: String, origin: PackOrigin, owner: SessionOwner, at now: Int64) throws(StoreProblem) {
        let walks = try store.sessions(of: pack, owner: owner)
        let takenOver = Set(walks.filter { origin.isOrigin(of: $0.origin) }.compactMap(\.follows))
        let left = walks.filter { !takenOver.contains($0.id) }
        own = left.filter { origin.isOrigin(of: $0.origin) }
        others = left.filter { !origin.isOrigin(of: $0.origin) }
        held = Set(left.map(\.id).filter(store.isClaimedElsewhere))
        self.now = now
    }

    private var recent: [SessionRecord] { own.filter { now - $0.touchedAt < Self.day } }

    /// The walk that is gone on with unasked: the newest, when no other may be meant and no other program has it.
    var unasked: SessionRecord? {
        guard let newest = own.first, !held.contains(newest.id), recent.count < 2 else { return nil }
        return newest
    }

    /// Why the learner has to choose, in a sentence; nil when there is nothing to choose from.
    var question: String? {
        if let newest = own.first {
            return held.contains(newest.id)
                ? "A walk is open in another terminal of this account. Look on at it, or begin one of your own."
                : "Several walks were gone on with within a day. Choose one, or begin another."
        }
        return others.isEmpty
            ? nil : "There is a walk of another copy of this pack. Begin one with this copy, or go on with that one here."
    }

    /// What can be chosen, but for the walk that is in front already.
    func offers(except id: String?) -> [WalkOffer] {
        (own + others).filter { $0.id != id }.prefix(Self.mostOffers).map { walk in
            WalkOffer(id: walk.id, standing: standing(of: walk), times: Clock.text(from: walk.startedAt, to: walk.touchedAt))
        }
    }

    private func standing(of walk: SessionRecord) -> WalkOffer.Standing {
        if held.contains(walk.id) { return .openElsewhere }
        guard others.contains(where: { $0.id == walk.id }), let origin = walk.origin else {
            return .own(isRecent: now - walk.touchedAt < Self.day)
        }
        return .copy(of: PackOrigin.words(for: origin))
    }
}
