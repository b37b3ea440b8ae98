import Procedures
import StateMachine

extension TrainerState {
    /// The step at whose end the first shut gate on the way to a target opens; nil when no gate is in the way.
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
        return passed.first { !snapshot.isPassed($0, of: procedure) }?.steps.last?.id
    }
}
