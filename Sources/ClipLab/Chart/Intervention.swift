import StateMachine

/// The vocabulary of the intervention's chart: states, events, reasons.
///
/// What decides where one may go is a state; numbers enter as facts that ride on the event. It asks for no effects: what
/// an act does to valve, blood and septum is `Lab`'s part.
public enum Intervention: Domain {
    public typealias State = InterventionState
    public typealias Event = InterventionEvent
    public typealias Kind = InterventionKind
    public typealias Context = NoContext
    public typealias Effect = NoEffect
    public typealias Reason = Refusal

    /// Nothing rides along.
    public struct NoContext: Hashable, Sendable, Codable {
        /// Nothing.
        public init() {}
    }

    /// There is none.
    public struct NoEffect: Hashable, Sendable, CustomStringConvertible {
        public var description: String { "" }

        private init() {}
    }

    public static func kind(of event: InterventionEvent) -> InterventionKind { event.kind }

    public static func canonical(event: InterventionEvent) -> [UInt8] {
        guard case .act(let act, let facts) = event else { return Array(event.kind.description.utf8) }
        let record = act.record
        let numbers = (record.numbers ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return Array(([record.name, record.word ?? ""] + numbers + facts.names).joined(separator: "\u{1}").utf8)
    }

    public static func canonical(_ context: NoContext) -> [UInt8] { [] }
    public static func isRepeatable(_ effect: NoEffect) -> Bool { true }
}
