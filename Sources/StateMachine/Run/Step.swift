/// What an event came to.
public enum Outcome<D: Domain>: Sendable {
    /// At least one row was taken that is no refusal.
    case taken
    /// Only refusals answered: all their reasons in document order, none twice.
    case refused([D.Reason])
    /// No row listens.
    case ignored
    /// The chart never comes to rest, and the text says where; nothing has changed. A checked chart does not do this.
    case fault(String)
}

extension Outcome {
    /// The one word for it: `taken`, `refused`, `ignored` or `fault`.
    public var word: String {
        switch self {
        case .taken: "taken"
        case .refused: "refused"
        case .ignored: "ignored"
        case .fault: "fault"
        }
    }

    /// The reasons of a refusal; otherwise none.
    public var reasons: [D.Reason] {
        if case .refused(let reasons) = self { reasons } else { [] }
    }
}

extension Outcome: Equatable {}

/// What a step did: where it leads, what the shell shall do, and which rows answered.
public struct Step<D: Domain>: Sendable {
    /// Where the session is afterwards.
    public let next: Snapshot<D>
    /// What the shell shall do, in this order.
    public let effects: [D.Effect]
    /// What the event came to.
    public let outcome: Outcome<D>
    /// The rows that answered, in the order in which they did, those of raised events included.
    public let rows: [RowID]
    /// Every row that stands in the way: of a refused event, the rows that would refuse it in turn were the ones before
    /// them out of the way, in document order.
    public let refusing: [RowID]
    /// Whether an action may have changed the context.
    package let isContextTouched: Bool
    package let leftNumbers: [Int]
    package let enteredNumbers: [Int]

    /// The states left, in that order.
    public var left: [D.State] { leftNumbers.map(next.storage.state) }
    /// The states entered, in that order.
    public var entered: [D.State] { enteredNumbers.map(next.storage.state) }
}

/// What an event would come to, without its happening.
public enum Offer<D: Domain>: Sendable, Equatable {
    /// These rows would be taken.
    case will([RowID])
    /// It would be refused, for these reasons.
    case refused([D.Reason])
    /// Nobody listens.
    case nothing
}
