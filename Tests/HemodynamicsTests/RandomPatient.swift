import Hemodynamics
import TestSupport
import VitalSigns

/// Patients that chance makes.
enum RandomPatient {
    /// The parameters that chance spreads about a phenotype's own.
    static let spread: [Parameter] = Parameter.allCases.filter { parameter in
        let name = parameter.name
        return name.hasPrefix("c_") || name.hasPrefix("r_") || name.hasSuffix("_e") || name.hasSuffix("_a")
            || name.hasSuffix("_b")
            || ["tau", "l_aor", "len_inlet", "len_outlet", "k_inlet", "k_outlet", "peri_phi"].contains(name)
    }

    /// A patient: a phenotype with its parameters spread, any valve, some clips, some events.
    static func make(_ random: inout SeededGenerator, spread share: Double) throws -> PatientProfile {
        let phenotype = Phenotype.allCases.randomElement(using: &random) ?? .primary
        var patient = PatientProfile(phenotype)
        let valve = try MitralValve(
            width: Double.random(in: 30...45, using: &random),
            openArea: OrificeArea(squareCentimeters: Double.random(in: 1...6.5, using: &random)),
            leakArea: OrificeArea(squareCentimeters: Double.random(in: 0...0.8, using: &random)), gap: patient.valve.gap)
        patient.replace(valve: try clipped(valve, &random))
        for parameter in Self.spread {
            let factor = Double.random(in: (1 - share)...(1 + share), using: &random)
            let value = patient[parameter] * factor
            try patient.set(parameter, to: min(max(value, parameter.range.lowerBound), parameter.range.upperBound))
        }
        try patient.set(.rrInterval, to: 60 / Double.random(in: 50...133, using: &random))
        try patient.set(.fibrillation, to: Bool.random(using: &random) ? 1 : 0)
        try patient.set(.effusion, to: Bool.random(using: &random) ? 0 : Double.random(in: 0...150, using: &random))
        try patient.set(.septalHoleArea, to: Bool.random(using: &random) ? 0 : Double.random(in: 0...0.8, using: &random))
        return patient
    }

    /// The valve with up to three clips, tried at random places.
    private static func clipped(_ valve: MitralValve, _ random: inout SeededGenerator) throws -> MitralValve {
        var valve = valve
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let clip = try Clip(
                ClipModel.allCases.randomElement(using: &random) ?? .nt, at: Double.random(in: -12...12, using: &random),
                graspQuality: Double.random(in: 0.3...1, using: &random), isAttached: Int.random(in: 0..<4, using: &random) > 0,
                tear: Double.random(in: 0...0.05, using: &random))
            // A place already taken is left free.
            try? valve.place(clip)
        }
        return valve
    }
}
