import Procedures
import Screens
import StateMachine

/// The key line of a step: what a key would come to now, most needed first.
extension TrainerState {
    func walkKeys(at step: Procedures.Step, _ page: Page) -> [KeyHint] {
        let hasMore = page.sheets(in: size, repertoire: repertoire, cache: lineCache)?.hasMore ?? false
        let next = nextThing(at: step)
        if isLinear {
            return keyHints(
                [(.activate, next.verb), (.back, "back"), (.why, "all parts")] + labHint(at: step)
                    + [(.goTo, "go to"), (.cards, "cards")])
        }
        if isSlim {
            let line = focusedLine.flatMap { $0 == .title ? nil : (Command.activate, $0.verb) }
            // What a step has below is named on its face, too.
            let lab = labHint(at: step)
            let depth: [(Command, String)] = [(.why, "depth")], cards: [(Command, String)] = [(.cards, "cards")]
            return keyHints(
                (line.map { [$0] } ?? []) + [(.readOn, hasMore ? "on" : next.shortVerb)]
                    + (lab.isEmpty ? depth + cards : lab + cards + depth))
        }
        return keyHints(onFocusedLine(page, hasMore: hasMore, next) + others(at: step))
    }

    /// What the focused line and Space do.
    private func onFocusedLine(_ page: Page, hasMore: Bool, _ next: NextThing) -> [(Command, String)] {
        let on: (Command, String) = (.readOn, hasMore ? "on" : next.verb)
        switch focusedLine {
        case .fold(let part):
            let isOpen = page.openFolds(in: size, repertoire: repertoire, cache: lineCache).contains(part.id)
            return (isOpen ? [(.previous, "shut")] : [(.activate, "open")]) + [on, (.why, "all")]
        case .link: return [(.activate, "open"), on]
        case .tick: return [(.activate, "tick"), (.down, "next"), on]
        case .option:
            // At the decision itself Space leads nowhere else.
            let other: [(Command, String)] =
                !next.isDecision ? [on] : mayReadOn ? [(.forward, "reads on")] : [(.mode, "free walk")]
            return [(.activate, "choose"), (.down, "next option")] + other
        default: return next.isTick ? [on, (.down, "next line")] : [on]
        }
    }

    private func others(at step: Procedures.Step) -> [(Command, String)] {
        let body = pack.body(of: step.id)
        let isShut: Bool = if case .openStep = nextThing(at: step) { true } else { false }
        return (isShut ? [(.mode, "free walk")] : []) + labHint(at: step)
            + (body.figures.isEmpty ? [] : [(.pictures, "picture")])
            + [(.why, "depth")] + (body.terms.isEmpty ? [] : [(.definitions, "words")])
            + (canUndo ? [(.undo, "undo")] : []) + [(.goTo, "go to"), (.cards, "cards")]
    }

    /// The clip lab, which any step of the intervention can be tried in.
    private func labHint(at step: Procedures.Step) -> [(Command, String)] {
        isTriedInLab(step.id) ? [(.lab, isSlim ? "lab" : "try in lab")] : []
    }

    /// Whether a step is one of those that the clip lab plays.
    func isTriedInLab(_ step: String) -> Bool {
        guard !pack.patients.isEmpty, !withheld.contains(.lab) else { return false }
        return procedure.phaseIndex(of: .step(step)).map { procedure.phases[$0].id == Self.labPhase } ?? false
    }

    /// The phase whose steps the clip lab plays.
    private static let labPhase = "intervention"

    private var canUndo: Bool {
        let isMeant = { (name: EventName) in WalkthroughEvent(name: name.description)?.isWalking ?? false }
        if case .success = journal.undoable(where: isMeant) { return true }
        return false
    }
}
