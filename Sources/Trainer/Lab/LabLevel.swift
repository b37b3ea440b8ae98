import Settings

/// How much the lab helps.
public enum LabLevel: String, CaseIterable, Hashable, Sendable {
    /// Hints after acts, numbers with refusals, a way back, time that moves with acts alone.
    case guided
    /// Hints when they are asked for, which costs a mark.
    case standard
    /// Words for numbers, no hints, views that are drawn when one looks.
    case exam

    /// Whether time without an act counts.
    var countsIdleTime: Bool { self != .guided }
    /// Whether the view that is on follows the clip by itself.
    var redrawsView: Bool { self != .exam }
    /// Whether a refusal says its numbers.
    var tellsNumbers: Bool { self != .exam }
    /// Whether Enter does the next usual act.
    var namesNextAct: Bool { self != .exam }
    /// The most hints that may be asked for.
    var hints: Int { self == .standard ? 5 : 0 }
}

extension LabLevel {
    /// The level that the settings ask for.
    init(_ setting: LabHelp) {
        self =
            switch setting {
            case .guided: .guided
            case .standard: .standard
            case .exam: .exam
            }
    }

    /// The level as the settings keep it.
    var setting: LabHelp {
        switch self {
        case .guided: .guided
        case .standard: .standard
        case .exam: .exam
        }
    }
}
