import Cases
import Content
import StateMachine

/// Cases as a part of the program: what is chosen, the case under way, and what lies in the store.
public struct CaseRoom: Sendable {
    /// What is in front.
    enum Front: Hashable, Sendable {
        case away, choosing, session
    }

    var front = Front.away
    /// The case under way.
    public internal(set) var session: CaseSession?
    /// The number that the next case draws chance from.
    public var seed: UInt64 = 1
    /// Whether decisions are judged at once.
    public var tellsAtOnce = false
    /// Cases of the store that were brought to their end, oldest first.
    public var attempts: [CaseAttempt] = []
    /// Cases of the store that can be gone on with, the newest first.
    public var offers: [CaseOffer] = []
    /// Whether the program was opened for a case alone, and is left with it.
    public var isAlone = false
    /// The patient whose case is opened as soon as it is said whose it is; nil for none.
    var wanted: PatientCase?

    public init() {}
}

/// A case that was broken off.
public struct CaseOffer: Hashable, Sendable {
    /// The patient's id.
    public var patient: String
    /// Which case it is, in a few words.
    public var words: String

    public init(patient: String, words: String) { (self.patient, self.words) = (patient, words) }
}

/// A case that was brought to its end.
public struct CaseAttempt: Hashable, Sendable {
    /// The patient's id.
    public var patient: String
    /// Of 100.
    public var marks: Int
    public var isPassed: Bool
    /// When it was begun, ms since 1970.
    public var startedAt: Int64

    public init(patient: String, marks: Int, isPassed: Bool, startedAt: Int64) {
        (self.patient, self.marks, self.isPassed, self.startedAt) = (patient, marks, isPassed, startedAt)
    }
}

/// What a case asks of the outside world.
public enum CaseEffect: Sendable {
    /// A case begins: its lines that follow belong to it.
    case begin(patient: String, seed: UInt64)
    /// Go on with the newest case of a patient that was broken off.
    case goOn(patient: String)
    /// Look what the store has: cases to go on with, cases that were brought to their end.
    case survey
}
