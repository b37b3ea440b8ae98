import Procedures
import Screens
import TerminalCore

/// A step as it is read over a case or the clip lab: the walk stays where it stands, and nothing is marked.
extension TrainerState {
    /// Whether a case or the lab waits beneath what is looked up, so that steps are only read.
    var readsSteps: Bool { cases.front == .session && cases.session != nil || lab.front == .session && lab.session != nil }

    /// Opens a step to be read.
    mutating func readStep(_ id: String) -> [Effect] { openUnlessOpen(Shelf(.reference, item: id)) }

    /// A step with all it has; nil when there is no such step.
    func readingPage(ofStep id: String) -> Page? {
        guard let step = procedure.step(id), readsSteps else { return nil }
        let depth = depth(of: step)
        let parts = depth.parts.flatMap { part in
            [Block.text("part.\(part.id)", StyledText(depth.title(of: part), .heading)).keptWithNext()] + depth.items(of: part)
        }
        let blocks = face(of: step).blocks + parts
        let body = blocks.map { block -> Block in
            var block = block
            // Nothing is ticked or decided here; links lead on.
            if !block.id.hasPrefix("see.") { block.isFocusable = false }
            return block
        }
        return lookupPage("\(procedure.number(ofStep: id)) \(step.shortTitle ?? step.title)", body, activation: "open")
    }

    /// The line of the outline that fits the part of the case or the lab in front.
    var lineOfActivity: String? {
        guard readsSteps, let session = cases.session else {
            return readsSteps ? procedure.phases.dropFirst(2).first.map { "phase.\($0.id)" } : nil
        }
        let phase: Int? =
            switch session.course.stage {
            case .evaluation: 0
            case .preparation: 1
            case .intervention: 2
            case .checks: 3
            case .followUp, .debrief: 4
            default: nil
            }
        if session.course.stage == .evaluation, let step = stepOfEvaluation(session.part) { return "step.\(step)" }
        return phase.flatMap { procedure.phases.indices.contains($0) ? "phase.\(procedure.phases[$0].id)" : nil }
    }

    /// The step of the walk that a part of the evaluation is about: the findings, the questions, the decision.
    private func stepOfEvaluation(_ part: CaseSession.Part) -> String? {
        guard let steps = procedure.phases.first?.steps else { return nil }
        switch part {
        case .findings, .questions: return steps.first?.id
        case .decision: return steps.last { $0.decision != nil }?.id
        }
    }
}
