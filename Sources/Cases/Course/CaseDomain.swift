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
        Array(event.kind.rawValue.utf8) + [1] + Array((event.words ?? "").utf8)
    }

    public static func words(of event: CaseEvent) -> String? { event.words }

    public static func event(named name: String, words: String?) -> CaseEvent? {
        CaseKind(rawValue: name).flatMap { CaseEvent($0, words: words ?? "") }
    }

    public static func canonical(_ context: CaseNotes) -> [UInt8] { context.canonicalBytes }
    public static func isRepeatable(_ effect: NoEffect) -> Bool { true }
}

/// The kinds of events, by the names under which lines of a journal keep them.
public enum CaseKind: String, CaseIterable, Hashable, Sendable, CustomStringConvertible {
    case ask, answer, reason, treat, refrain, critical
    case anesthesia, access, heparin
    case clipPlan = "clip-plan"
    case line
    case timeOut = "time-out"
    case procedureOver = "procedure.over"
    case look, trouble, well, order, overdue
    case goOn = "go-on"
    case leaveIt = "leave-it"
    case plan, finish, write, leave, arrive

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
