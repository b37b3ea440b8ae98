import ClipLab
import Content
import Screens
import TerminalCore

/// The clip lab as a part of the program: what is chosen, the session under way, and what lies in the store.
public struct LabRoom: Sendable {
    /// What is in front.
    enum Front: Hashable, Sendable {
        /// The walk; the lab is not open.
        case away
        /// The list of patients and exercises.
        case choosing
        /// A session.
        case session
    }

    var front = Front.away
    /// The session under way, or the one that was left last.
    public internal(set) var session: LabSession?
    /// How much help the next session gives.
    public var level = LabLevel.guided
    /// The number that the next session draws chance from.
    public var seed: UInt64 = 1
    /// Whether that number was asked for; else a guided session's chance is the same for everybody.
    var isSeedAsked = false
    /// Exercises that were passed, by their numbers.
    public var passed: Set<Int> = []
    /// A session of the store that can be gone on with, in a few words.
    public var offer: String?
    /// Whether the environment asks for pictures that do not move.
    public var wantsStill = false
    /// Whether pictures stand still, as the settings or the environment ask.
    var isStill = false
    /// Whether the clock moves with acts and waits only, as the settings ask.
    var movesWithActs = false
    /// Whether the program was opened for the lab alone, and is left with it.
    public var isAlone = false
    /// The line of the list that has the focus.
    var focus: String?
    /// The keys of the lab.
    var keymap = LabKeymap()

    public init() {}

    /// The number that chance is drawn from at a level.
    func seed(at level: LabLevel) -> UInt64 { level == .guided && !isSeedAsked ? 1 : seed }

    /// Whether the lab wants the time.
    public var due: Int64? { front == .session ? session?.due : nil }
}

/// What the lab asks of the outside world.
public enum LabEffect: Sendable {
    /// A session begins: its lines that follow belong to it.
    case begin(subject: String, seed: UInt64)
    /// Go on with the session of the store.
    case goOn
    /// Look what the store has: a session to go on with, exercises that were passed.
    case survey
}
