/// A person whom sessions belong to. The account is the boundary: whoever can read the store can read all of it.
public struct LearnerRecord: Hashable, Sendable {
    /// What sessions name the learner by; it stays when the name changes.
    public var number: Int64
    /// A name among all stores, so that bundles of one learner from two machines come together.
    public var id: String
    public var name: String
    /// When the learner was added, in milliseconds since 1970.
    public var madeAt: Int64

    public init(number: Int64, id: String, name: String, madeAt: Int64) {
        self.number = number
        self.id = id
        self.name = name
        self.madeAt = madeAt
    }
}

/// Whose sessions are meant.
public enum SessionOwner: Hashable, Sendable {
    case anybody
    /// Those of nobody in particular.
    case nobody
    /// Those of a learner, by number.
    case learner(Int64)

    /// The number in the store; nil also where anybody is meant.
    var number: Int64? {
        if case .learner(let number) = self { return number }
        return nil
    }

    /// The owner of a session with this learner.
    public init(_ learner: Int64?) { self = learner.map(SessionOwner.learner) ?? .nobody }
}
