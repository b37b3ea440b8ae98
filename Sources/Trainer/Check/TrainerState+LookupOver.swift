import KnowledgeCheck
import Procedures
import Recall

/// What can be looked up over a knowledge check, or over the question who walks: pages that leave the walk where it stands.
extension TrainerState {
    /// The check, unless a page lies over it that was looked up.
    var checkInFront: KnowledgeCheck? { placeBelowLookup == nil ? check : nil }
    /// Whether it is asked who walks, and nothing lies over the question.
    var isWhoInFront: Bool { asksWho && placeBelowLookup == nil }

    /// Opens the settings, the glossary or the page about the program; in an exam only the settings.
    mutating func lookUpOver(_ command: Command) -> [Effect] {
        guard command == .settings || check?.options.rules != .exam || check?.isOver == true else {
            message = .notice(CheckRefusal.examNoLookups.sentence)
            return []
        }
        let below = place
        let effects = performAnywhere(command)
        // A page that lay there already lies there still: nothing was opened.
        if place != below { placeBelowLookup = below }
        return effects
    }

    /// What commands mean on a page that was looked up so; closing it comes back to what lies below.
    mutating func performOverOther(_ command: Command) -> [Effect] {
        guard let below = placeBelowLookup else { return [] }
        let effects: [Effect]
        switch command {
        case .up, .down, .pageUp, .pageDown, .first, .last, .repaint, .suspend, .linear, .scheme, .timer:
            effects = performAnywhere(command)
        case .readOn: effects = readOn()
        // Elsewhere a line may lead to a step, and the walk is not to move.
        case .activate, .forward: effects = place == .lookup(.settings) ? performInLookup(command) : readOn()
        case .back, .previous, .cancel, .quit, .start, .check, .learner: effects = performInLookup(.cancel)
        default:
            message = .notice("\(keymap.name(of: command) ?? command.label) does nothing over this page. Close it first.")
            effects = []
        }
        if case .lookup = place, place != below { return effects }
        placeBelowLookup = nil
        return effects
    }
}
