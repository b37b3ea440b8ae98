import Cases
import ClipLab
import Procedures
import Settings
import StateMachine

/// The outside world, as functions.
public struct Services {
    /// Milliseconds since 1970.
    public var now: () -> Int64
    /// Milliseconds on a clock that nobody sets, that of the loop, for durations.
    public var uptime: () -> Int64
    /// Stores entries of the walk; they are on the disk when it returns. Throws a sentence.
    public var record: ([Entry<Walkthrough>], Journal<Walkthrough>) throws(Failure) -> Void
    /// Stores lines of the clip lab; they are on the disk when it returns. Throws a sentence.
    public var recordLab: ([Entry<Intervention>], Journal<Intervention>) throws(Failure) -> Void = { _, _ in }
    /// Lets the lines of the lab that follow belong to a new session about a subject, with a seed.
    public var beginLab: (String, UInt64) -> Void = { _, _ in }
    /// What the store has of the lab: a session to go on with, in a few words, and the exercises that were passed.
    public var surveyLab: () -> (offer: String?, passed: Set<Int>) = { (nil, []) }
    /// Goes on with the session of the lab that was not brought to its end. Throws a sentence.
    public var openLab: () throws(Failure) -> LabSession = { () throws(Failure) in
        throw Failure("There is no session of the lab to go on with.")
    }
    /// Stores lines of a case; they are on the disk when it returns. Throws a sentence.
    public var recordCase: ([Entry<CaseDomain>], Journal<CaseDomain>) throws(Failure) -> Void = { _, _ in }
    /// Lets the lines of cases that follow belong to a new session about a patient, with a seed.
    public var beginCase: (String, UInt64) -> Void = { _, _ in }
    /// What the store has of cases: one to go on with, in a few words, and those that were brought to their end.
    public var surveyCases: () -> (offers: [CaseOffer], attempts: [CaseAttempt]) = { ([], []) }
    /// Goes on with the case that was not brought to its end. Throws a sentence.
    public var openCase: (String) throws(Failure) -> CaseSession = { (_) throws(Failure) in
        throw Failure("There is no case to go on with.")
    }
    /// Lets the entries that follow belong to a new walk with this seed; returns the walks that can be chosen then.
    public var beginSession: (_ seed: Int64) -> [WalkOffer]
    /// Lets the entries that follow belong to a walk of the store. Throws a sentence.
    public var openWalk: (WalkOffer) throws(Failure) -> OpenedWalk
    /// How long the walk of a journal took, from all of its lines, also those that the journal does not hold any more.
    public var times: (Journal<Walkthrough>) -> WalkTimes
    /// Stores lines of a knowledge check; they are on the disk when it returns. Throws a sentence.
    public var recordCheck: (CheckLines) throws(Failure) -> Void
    /// Goes on as another learner. Throws a sentence.
    public var chooseLearner: (LearnerChoice) throws(Failure) -> LearnerStart
    /// Changes one setting in the user's file. Throws a sentence.
    public var saveSettings: (Settings.Change) throws(Failure) -> Void

    public init(
        now: @escaping () -> Int64, uptime: @escaping () -> Int64,
        record: @escaping ([Entry<Walkthrough>], Journal<Walkthrough>) throws(Failure) -> Void = { _, _ in },
        beginSession: @escaping (_ seed: Int64) -> [WalkOffer] = { _ in [] },
        openWalk: @escaping (WalkOffer) throws(Failure) -> OpenedWalk = { (_) throws(Failure) in
            throw Failure("There is no other walk here.")
        },
        times: @escaping (Journal<Walkthrough>) -> WalkTimes = { WalkTimes($0.entries) },
        recordCheck: @escaping (CheckLines) throws(Failure) -> Void = { _ in },
        chooseLearner: @escaping (LearnerChoice) throws(Failure) -> LearnerStart = { (_) throws(Failure) in
            throw Failure("Nothing is recorded here, so that nobody needs a name.")
        },
        saveSettings: @escaping (Settings.Change) throws(Failure) -> Void = { _ in }
    ) {
        self.now = now
        self.uptime = uptime
        self.record = record
        self.beginSession = beginSession
        self.openWalk = openWalk
        self.times = times
        self.recordCheck = recordCheck
        self.chooseLearner = chooseLearner
        self.saveSettings = saveSettings
    }

    /// Something in the outside world that did not work, in a sentence.
    public struct Failure: Error, Hashable, Sendable {
        public var sentence: String

        public init(_ sentence: String) { self.sentence = sentence }
    }
}
