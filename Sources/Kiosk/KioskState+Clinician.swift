import Procedures
import TerminalCore
import Trainer

extension KioskState {
    /// A key at the clinician's walk; what would be kept is not.
    mutating func commandOfClinician(_ key: Key) -> [KioskEffect] {
        trainer?.now = now
        var effects: [KioskEffect] = []
        for effect in trainer?.update(.key(key)) ?? [] {
            switch effect {
            case .sumUp:
                if let journal = trainer?.journal { _ = trainer?.update(.summed(WalkTimes(journal.entries))) }
            case .useScheme(let scheme): effects.append(.useScheme(scheme))
            case .repaint: effects.append(.repaint)
            case .goLinear, .goFullScreen: effects += changeVoice()
            case .record, .recordLater, .recordLab, .lab, .recordCase, .cases, .recordCheck, .chooseLearner, .beginSession,
                .openWalk,
                .saveSettings, .suspend, .leave:
                break
            }
        }
        return effects
    }
}
