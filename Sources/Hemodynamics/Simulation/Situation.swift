import VitalSigns

/// What can happen to a patient, or be done to one, while the simulation runs.
///
/// Each kind is on at most once: starting it again replaces its strength. All kinds combine.
public enum Situation: Hashable, Sendable {
    /// Blood runs from the right atrium into the pericardium, 0.1 to 20 mL/s: tamponade.
    case pericardialBleeding(millilitersPerSecond: Double)
    /// The pericardium is drained, 0.1 to 50 mL/s.
    case pericardialDrainage(millilitersPerSecond: Double)
    /// Blood is lost, 0.1 to 50 mL/s.
    case hemorrhage(millilitersPerSecond: Double)
    /// Blood or fluid is given, 0.1 to 50 mL/s.
    case infusion(millilitersPerSecond: Double)
    /// Vessels widen, as under anesthesia: the systemic resistance is multiplied by 0.3 to 1.
    case vasodilatation(resistanceFactor: Double)
    /// Vessels narrow, as under a pressor: the systemic resistance is multiplied by 1 to 3.
    case vasoconstriction(resistanceFactor: Double)
    /// The left ventricle contracts less, 0.2 to 1 of what it did, as after a sudden rise of its afterload.
    case leftVentricularFailure(elastanceFactor: Double)
    /// Heart muscle is helped to contract, 1 to 2 times as much (inotrope).
    case inotrope(elastanceFactor: Double)
    /// A hole in the atrial septum, 0.01 to 3 cm².
    case septalHole(OrificeArea)
    /// The atria fibrillate, the beats come irregularly: standard deviation over mean, 0 to 0.5.
    case atrialFibrillation(variation: Double)
    /// The heart beats at another rate, 30 to 200 a minute: tachycardia, bradycardia, pacing.
    case heartRate(HeartRate)
    /// The patient breathes, amplitude of the pressure in the chest 0.1 to 20 mmHg, 4 to 60 a minute.
    case breathing(amplitude: Pressure, breathsPerMinute: Double)
    /// The baroreflex works, and holds a mean pressure of 40 to 160 mmHg.
    case baroreflex(setPoint: Pressure)
}

extension Situation {
    /// A situation without its strength: what can be stopped.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case pericardialBleeding = "pericardial-bleeding"
        case pericardialDrainage = "pericardial-drainage"
        case hemorrhage
        case infusion
        case vasodilatation
        case vasoconstriction
        case leftVentricularFailure = "left-ventricular-failure"
        case inotrope
        case septalHole = "septal-hole"
        case atrialFibrillation = "atrial-fibrillation"
        case heartRate = "heart-rate"
        case breathing
        case baroreflex
    }

    /// The situation without its strength.
    public var kind: Kind {
        switch self {
        case .pericardialBleeding: .pericardialBleeding
        case .pericardialDrainage: .pericardialDrainage
        case .hemorrhage: .hemorrhage
        case .infusion: .infusion
        case .vasodilatation: .vasodilatation
        case .vasoconstriction: .vasoconstriction
        case .leftVentricularFailure: .leftVentricularFailure
        case .inotrope: .inotrope
        case .septalHole: .septalHole
        case .atrialFibrillation: .atrialFibrillation
        case .heartRate: .heartRate
        case .breathing: .breathing
        case .baroreflex: .baroreflex
        }
    }
}
