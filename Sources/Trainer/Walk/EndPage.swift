import Procedures
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    /// The page behind the last question: how the walk ended, what was done in each phase, and the way back to the decision.
    var endPage: Page {
        let outcome = snapshot.outcome(of: procedure)
        var body: [Block] = [
            .text("outcome", StyledText(outcome.map { "Outcome: \($0.title)" } ?? "The end of the walk", .heading))
        ]
        body += (outcome?.text ?? []).enumerated().map { .text("outcome.\($0)", $1.styled, mark: "\($0 + 1).") }
        body.append(.gap("phases.gap"))
        body += procedure.phases.enumerated().map { .text("phase.\($1.id)", StyledText(sentence(onPhase: $1, number: $0 + 1))) }
        body.append(.gap("lines.gap"))
        if let ending = procedure.ending(at: snapshot) {
            let number = procedure.number(ofStep: ending.step.id)
            body.append(
                .choice(
                    "reconsider.\(ending.decision.id)", StyledText("Change the decision: back to \(number)", .strong), mark: "-"
                ))
        }
        body += [
            .choice("steps", StyledText("All \(procedure.steps.count) steps, one line each", .strong), mark: "-"),
            .choice("start", StyledText("Start screen", .strong), mark: "-"),
        ]
        return focused(
            Page(
                title: "TEER Walkthrough", place: "End of the walk", shortPlace: "END", rail: rail(current: nil), body: body,
                anchor: view.anchor, progress: walkProgress,
                keys: keyHints([(.activate, "open"), (.down, "move"), (.back, "back"), (.summary, "summary"), (.undo, "undo")]),
                outline: outlineColumn, aside: []))
    }

    /// "2 Preparation: 12 done, 1 skipped; 3 of 3 questions right", without what there is none of.
    private func sentence(onPhase phase: Phase, number: Int) -> String {
        let counts = snapshot.counts(of: phase)
        var parts = ["\(counts.done) done"]
        if counts.skipped > 0 { parts.append("\(counts.skipped) skipped") }
        if counts.excluded > 0 { parts.append("\(counts.excluded) not for this outcome") }
        if counts.pending > 0 { parts.append("\(counts.pending) open") }
        let right = phase.questions.count { snapshot.contains(.right($0.id)) }
        let questions =
            phase.questions.isEmpty || !snapshot.applies(phase) ? "" : "; \(right) of \(phase.questions.count) questions right"
        return "\(number) \(phase.title): \(parts.joined(separator: ", "))\(questions)"
    }

    /// What commands mean at the end of the walk.
    mutating func performAtEnd(_ command: Command) -> [Effect] {
        switch command {
        case .activate, .forward: return activateAtEnd()
        case .back: return send(.back)
        case .previousPhase: return goToPhase(procedure.phases.count - 1)
        case .phase1: return goToPhase(0)
        case .phase2: return goToPhase(1)
        case .phase3: return goToPhase(2)
        case .phase4: return goToPhase(3)
        case .phase5: return goToPhase(4)
        case .start: return send(.home)
        case .quit: return quit()
        case .cancel: return []
        default: return nothing(command)
        }
    }

    private mutating func activateAtEnd() -> [Effect] {
        let parts = (page.focus ?? "").split(separator: ".", maxSplits: 1).map(String.init)
        switch parts.first {
        case "reconsider": return send(.reconsider(parts[1]))
        case "steps": return open(Shelf(.summary))
        case "start": return send(.home)
        default: return perform(.pageDown)
        }
    }
}
