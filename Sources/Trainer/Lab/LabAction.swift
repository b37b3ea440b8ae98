import ClipLab

/// All that a person can want in the lab, whatever key or word says it.
public enum LabAction: Hashable, Sendable {
    /// An act of the team; one that gives or tears is asked for once.
    case act(Act)
    /// The same where it was asked and answered already.
    case confirm(Act)
    /// Several acts after one another, as a word may mean; stops at the first that is not simply taken.
    case acts([Act])
    /// A step of steering, or of the tent.
    case steer(Direction)
    /// Does the next usual act.
    case next
    /// Brings up the view that is the next useful one.
    case nextView
    /// Shows the other picture where there is room for one.
    case otherPicture
    /// Opens a list.
    case open(LabMenu)
    /// Chooses a line of the open list, counted from 0.
    case choose(Int)
    /// Moves the focus of the open list, or scrolls the open sheet.
    case move(Int)
    /// Shows a page of the words under the pictures, counted from 0.
    case read(Int)
    /// Does what the focus of the list stands on, or says yes.
    case accept
    /// Closes what is open, takes an alarm as read, or says no.
    case close
    case toggleStep
    case freeze
    case slower, faster
    /// Shows numbers and curves as they were before the clip beside those of now.
    case compare
    /// Says all numbers in words.
    case numbers
    case stillPictures
    /// Back to before the valve was crossed.
    case rewind
    case hint
    /// The page that says which numbers are teaching assumptions.
    case assumptions
    /// How the procedure went, once it is over.
    case ending
    /// What keys do.
    case help
    /// An answer of exercise 8: 0 release, 1 grasp again, 2 take out.
    case answer(Int)
    case leave

    /// A way that one step of steering goes.
    public enum Direction: String, CaseIterable, Hashable, Sendable {
        case lateral, medial, down, up, anterior, posterior
        case anticlockwise, clockwise
    }
}

/// A list that is open.
public enum LabMenu: Hashable, Sendable {
    /// What can be done in this stage.
    case acts
    /// What to do with a closed clip, in exercise 8.
    case verdict
    case views, arms, grippers, drugs, stopDrugs, rescue, freeing, waiting, sizes, steering, heparin
    /// Whether an act that gives or tears is meant.
    case ask(Act)
    /// Whether the lab is to be left.
    case leaving
}

/// A line of a list: what it says, what it does, and why not.
struct LabLine: Hashable, Sendable {
    var text: String
    var action: LabAction
    /// Why it would be refused; nil when it would not.
    var refusal: String?

    init(_ text: String, _ action: LabAction, refusal: String? = nil) {
        (self.text, self.action, self.refusal) = (text, action, refusal)
    }
}
