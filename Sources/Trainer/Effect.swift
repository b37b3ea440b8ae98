import Cases
import ClipLab
import Procedures
import Settings
import StateMachine
import TerminalCore

/// What an update may ask of the outside world.
public enum Effect: Sendable {
    /// Store entries of the journal before the next frame is shown.
    case record([Entry<Walkthrough>])
    /// Store entries with the next ones that matter: nothing but the screen in front changed.
    case recordLater([Entry<Walkthrough>])
    /// Store lines of the clip lab before the next frame is shown.
    case recordLab([Entry<Intervention>], of: Journal<Intervention>)
    /// Something about sessions of the clip lab.
    case lab(LabEffect)
    /// Store lines of a case before the next frame is shown.
    case recordCase([Entry<CaseDomain>], of: Journal<CaseDomain>)
    /// Something about cases of the store.
    case cases(CaseEffect)
    /// Begin a new session in the store for a walk that starts from the beginning.
    case beginSession(seed: Int64)
    /// Sum up how long the walk took so far, from all of its lines.
    case sumUp
    /// Go on with another walk of the store, or look on at it.
    case openWalk(WalkOffer)
    /// Store lines of the knowledge check, with the answers that they give, before the next frame is shown.
    case recordCheck(CheckLines)
    /// Go on as another learner, or as nobody in particular.
    case chooseLearner(LearnerChoice)
    /// Change one setting in the user's file.
    case saveSettings(Settings.Change)
    case useScheme(Scheme)
    case goLinear
    case goFullScreen
    case repaint
    case suspend
    case leave(status: Int32)
}
