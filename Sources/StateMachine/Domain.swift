/// One machine's vocabulary, as a namespace: `enum Walkthrough: Domain { ... }`.
///
/// States, kinds, reasons and effects describe themselves by the name that exports and digests use. State, kind and
/// reason names match `[a-z][a-z0-9-]*` joined by dots or underscores, so that they are XML names.
public protocol Domain: Sendable {
    /// The name of a state.
    associatedtype State: Hashable, Sendable, Codable, CustomStringConvertible
    /// What can happen, with its payload.
    associatedtype Event: Sendable
    /// An event without its payload: what rows listen to.
    associatedtype Kind: Hashable, Sendable, CustomStringConvertible
    /// The data that rides along and never decides where one may go.
    associatedtype Context: Sendable, Codable
    /// What the shell shall do; a value that somebody else carries out.
    associatedtype Effect: Sendable, Equatable, CustomStringConvertible
    /// Why an event is refused.
    associatedtype Reason: Hashable, Sendable, CustomStringConvertible

    /// The kind of an event.
    static func kind(of event: Event) -> Kind
    /// The bytes of an event, payload included, that the journal's chain is made of. Equal events give equal bytes.
    static func canonical(event: Event) -> [UInt8]
    /// The bytes of a context that the digest of a snapshot is made of. Equal contexts give equal bytes.
    static func canonical(_ context: Context) -> [UInt8]
    /// Whether an entry action may ask for this effect twice in a row, as happens when a history enters a state again.
    static func isRepeatable(_ effect: Effect) -> Bool
}

extension Domain where Event == Kind {
    /// The event itself: it has no payload.
    public static func kind(of event: Event) -> Kind { event }
    /// The event's name: it has no payload.
    public static func canonical(event: Event) -> [UInt8] { Array(event.description.utf8) }
}

/// A vocabulary whose journal can be written down and read back: an event is its kind's name, and what was typed with it.
public protocol RecordedDomain: Domain {
    /// What an event carries beside its name; nil when it carries nothing.
    static func words(of event: Event) -> String?
    /// The event of a name, with the words it carries; nil when no event has that name.
    static func event(named name: String, words: String?) -> Event?
}

/// What a chart may hear from outside and what it may answer with.
public struct Vocabulary<D: Domain>: Sendable {
    /// The kinds of the events that the shell may send.
    public var outside: [D.Kind]
    /// Every reason that the program has a sentence for.
    public var reasons: [D.Reason]

    /// A vocabulary of outside events and reasons.
    @inlinable
    public init(outside: [D.Kind], reasons: [D.Reason]) {
        self.outside = outside
        self.reasons = reasons
    }
}
