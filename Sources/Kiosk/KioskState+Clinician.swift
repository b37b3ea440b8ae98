import TerminalCore
import Trainer

extension KioskState {
    /// A key at the clinician's walk; what would be kept is not.
    mutating func commandOfClinician(_ key: Key) -> [KioskEffect] {
        trainer?.now = now
        return (trainer?.update(.key(key)) ?? []).compactMap { effect in
            switch effect {
            case .useScheme(let scheme): .useScheme(scheme)
            case .repaint: .repaint
            case .record, .recordLater, .beginSession, .saveSettings, .goLinear, .goFullScreen, .suspend, .leave: nil
            }
        }
    }
}
