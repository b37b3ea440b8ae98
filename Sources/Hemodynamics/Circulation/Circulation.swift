/// Chambers, valves and vessels joined in a loop: the state that time moves.
///
/// Nine volumes, five flows and four valve openings, as pairs of the left and right heart; blood runs from the systemic
/// veins through the right side, the lungs and the left side to the systemic arteries and back.
struct Circulation: Hashable, Sendable {
    /// mL.
    var ventricles: Sides
    /// mL.
    var atria: Sides
    /// Aortic root and pulmonary artery, mL.
    var greatArteries: Sides
    /// Pulmonary and systemic veins, mL.
    var veins: Sides
    /// mL.
    var systemicArteries: Double
    /// Fluid in the pericardium, mL.
    var effusion: Double
    /// Through the mitral and tricuspid valve, mL/s.
    var inletFlow = Sides.zero
    /// Through the aortic and pulmonary valve, mL/s.
    var outletFlow = Sides.zero
    /// Mitral and tricuspid valve, 0 (shut) to 1 (open).
    var inletOpening = Sides.zero
    /// Aortic and pulmonary valve, 0 (shut) to 1 (open).
    var outletOpening = Sides.zero
    /// From the aortic root into the systemic arteries, mL/s.
    var aorticFlow = 0.0

    /// A circulation at rest, with the blood not yet where it will be: some twenty beats bring it there.
    init(_ patient: ParameterSet) {
        ventricles =
            Sides(left: patient[.leftVentricularIntercept], right: patient[.rightVentricularIntercept]) + 110
        atria = Sides(left: patient[.leftAtrialIntercept], right: patient[.rightAtrialIntercept]) + 45
        greatArteries = Sides(
            left: patient[.aorticUnstressedVolume] + 85 * patient[.aorticCompliance],
            right: patient[.pulmonaryArterialUnstressedVolume] + 15 * patient[.pulmonaryArterialCompliance])
        systemicArteries = patient[.systemicArterialUnstressedVolume] + 85 * patient[.systemicArterialCompliance]
        let pulmonaryVeins = patient[.pulmonaryVenousUnstressedVolume] + 9 * patient[.pulmonaryVenousCompliance]
        veins = Sides(left: pulmonaryVeins, right: 0)
        effusion = patient[.effusion]
        veins.right = patient[.bloodVolume] - bloodVolume
    }

    /// The blood in all compartments, mL.
    var bloodVolume: Double {
        ventricles.sum() + atria.sum() + greatArteries.sum() + veins.sum() + systemicArteries
    }
}
