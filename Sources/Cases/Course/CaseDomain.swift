import StateMachine

/// The vocabulary of a case: where it stands, what a learner does, why something is refused.
///
/// The chart does not depend on the case: whoever knows the case says by the kind of an event where it leads.
public enum CaseDomain: RecordedDomain {
    public typealias State = CaseState
    public typealias Event = CaseEvent
    public typealias Kind = CaseKind
    public typealias Context = CaseNotes
    public typealias Effect = NoEffect
    public typealias Reason = CaseRefusal

    /// There is none.
    public struct NoEffect: Hashable, Sendable, CustomStringConvertible {
        public var description: String { "" }

        private init() {}
    }

    public static func kind(of event: CaseEvent) -> CaseKind { event.kind }

    public static func canonical(event: CaseEvent) -> [UInt8] {
        Array(event.kind.rawValue.utf8) + [1] + Array(event.words.utf8)
    }

    public static func words(of event: CaseEvent) -> String? { event.words.isEmpty ? nil : event.words }

    public static func event(named name: String, words: String?) -> CaseEvent? {
        CaseKind(rawValue: name).map { CaseEvent($0, words ?? "") }
    }

    public static func canonical(_ context: CaseNotes) -> [UInt8] { context.canonicalBytes }
    public static func isRepeatable(_ effect: NoEffect) -> Bool { true }
}

/// What happens in a case: a kind, and the ids that it is about.
public struct CaseEvent: Hashable, Sendable {
    public var kind: CaseKind
    /// The id that it is about; with a value, "id value".
    public var words: String

    public init(_ kind: CaseKind, _ words: String = "") { (self.kind, self.words) = (kind, words) }

    /// The id.
    var id: String { words.split(separator: " ", maxSplits: 1).first.map(String.init) ?? "" }
    /// What stands behind the id.
    var value: String {
        let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
        return parts.count > 1 ? parts[1] : ""
    }
}

/// The kinds of events.
public enum CaseKind: String, CaseIterable, Hashable, Sendable, CustomStringConvertible {
    // Evaluation
    /// A finding is asked for: "id minutes".
    case ask
    /// A question is answered: "id answer".
    case answer
    /// A reason is ticked, or its tick taken away.
    case reason
    /// A decision that leads to preparation, to the plan, or to the end.
    case treat, refrain
    /// A critical error: its text.
    case critical
    // Preparation
    /// Anesthesia, access, heparin and first clip are chosen: their ids.
    case anesthesia, access, heparin
    case clipPlan = "clip-plan"
    /// A line of the time-out is read, or its tick taken away.
    case line
    case timeOut = "time-out"
    // Intervention and checks
    /// The procedure is over.
    case procedureOver = "procedure.over"
    case look
    /// The patient gets worse, and is well again.
    case trouble, well
    /// An order is carried out: "id seconds-since-the-onset".
    case order
    /// The deadline has passed.
    case overdue
    /// On to the plan; with a patient who is not well.
    case goOn = "go-on"
    case leaveIt = "leave-it"
    // Follow-up
    case plan
    case finish
    /// What the learner writes about it.
    case write
    // Any time
    case leave, arrive

    public var description: String { rawValue }
}

/// Why something is refused.
public enum CaseRefusal: String, CaseIterable, Hashable, Sendable, CustomStringConvertible {
    case notNow = "not-now"
    case decided
    case notPrepared = "not-prepared"
    case patientInTrouble = "patient-in-trouble"
    case over

    public var description: String { rawValue }

    /// What a person is told.
    public var sentence: String {
        switch self {
        case .notNow: "That is for another phase of the case."
        case .decided: "The heart team has decided, and a decision stands."
        case .notPrepared: "Anesthesia, access, heparin and the first clip must be chosen before the time-out."
        case .patientInTrouble: "The patient is not well. Give an order, or go on all the same at the end of the list."
        case .over: "The case is over."
        }
    }
}

/// Where a case stands. Regions first, then their states; all regions are active at once.
public enum CaseState: String, CaseIterable, Hashable, Sendable, Codable, CustomStringConvertible {
    case patientCase = "case"
    case stage, evaluation, preparation, intervention, checks
    case followUp = "follow-up"
    case over, debrief, ended
    case anesthesiaPlan = "anesthesia-plan"
    case anesthesiaOpen = "anesthesia-open"
    case anesthesiaChosen = "anesthesia-chosen"
    case accessPlan = "access-plan"
    case accessOpen = "access-open"
    case accessChosen = "access-chosen"
    case heparinPlan = "heparin-plan"
    case heparinOpen = "heparin-open"
    case heparinChosen = "heparin-chosen"
    case clipPlan = "clip-plan"
    case clipOpen = "clip-open"
    case clipChosen = "clip-chosen"
    case patient
    case isWell = "patient-well"
    case isTroubled = "patient-troubled"
    case visit, here, away

    public var description: String { rawValue }
}
