import Procedures
import StateMachine

extension TrainerState {
    /// The first step that keeps the next gate on the way to a target shut; nil when no gate is in the way.
    func gateStep(before target: WalkthroughEvent) -> String? {
        let last: Int?
        switch target {
        case .goToPhase(let id): last = procedure.phases.firstIndex { $0.id == id }
        case .goToStep(let id): last = procedure.phaseIndex(of: .step(id))
        case .goToQuestion(let id): last = procedure.phaseIndex(of: .question(id)).map { $0 + 1 }
        default: last = nil
        }
        guard let last else { return nil }
        let passed = procedure.phases.prefix(last)
        guard let next = passed.first(where: { !snapshot.isPassed($0, of: procedure) }) else { return nil }
        return (next.steps.first { snapshot.mark(ofStep: $0.id).isPending } ?? next.steps.last)?.id
    }
}
