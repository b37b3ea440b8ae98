import Content
import Hemodynamics
import VitalSigns

extension PatientProfile {
    /// The circulation of a patient of a pack, with the valve of the anatomy and without clips.
    ///
    /// What a check of the patient would refuse (`CirculationCheck`) is left as the phenotype has it. A clip lowers no
    /// systemic resistance here: the lab has anesthesia and pressors of its own, which the published 18 % would count twice.
    public init(_ patient: PatientCase) {
        self = Self.base(patient.circulation.base) ?? PatientProfile(.primary)
        for setting in patient.circulation.settings {
            if let parameter = Parameter(name: setting.name) { try? set(parameter, to: setting.value) }
        }
        try? set(.rrInterval, to: 60 / patient.circulation.heartRate)
        try? set(.resistanceWithClip, to: 1)
        if let valve = try? MitralValve(patient.anatomy) { replace(valve: valve) }
    }

    static func base(_ base: CaseCirculation.Base) -> PatientProfile? {
        switch base {
        case .phenotype(let name): Phenotype(rawValue: name).map { PatientProfile($0) }
        case .mix(let one, let other, let share):
            if let one = Phenotype(rawValue: one), let other = Phenotype(rawValue: other) {
                try? PatientProfile(mixing: one, with: other, fraction: share)
            } else {
                nil
            }
        }
    }
}
