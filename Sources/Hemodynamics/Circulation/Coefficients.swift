/// The constants of the equations, made from a patient's parameters whenever these change.
struct Coefficients: Hashable, Sendable {
    var ventricles: ChamberPair
    var atria: ChamberPair
    /// Mitral and tricuspid valve.
    var inlets: ValvePair
    /// Aortic and pulmonary valve.
    var outlets: ValvePair
    /// Aortic root and pulmonary artery.
    var greatArteries: VesselPair
    /// Pulmonary veins, which feed the left heart, and systemic veins, which feed the right.
    var veins: VesselPair
    /// Systemic arteries: reciprocal of the compliance, mmHg/mL.
    var systemicArterialStiffness: Double
    /// Systemic arteries: volume without pressure, mL.
    var systemicArterialUnstressed: Double
    /// mL/(s·mmHg).
    var systemicConductance: Double
    /// mL/(s·mmHg).
    var pulmonaryConductance: Double
    /// From the veins into the atria, mL/(s·mmHg).
    var venousConductance: Sides
    /// Ascending aorta, mmHg·s/mL.
    var aorticResistance: Double
    /// Ascending aorta, mmHg·s²/mL.
    var aorticInertance: Double
    var pericardium: Pericardium
    /// cm².
    var septalHoleArea: Double
    var breathing: Breathing
    /// Infusion less bleeding, mL/s.
    var infusion: Double
    /// From the right atrium into the pericardium, mL/s.
    var pericardialBleeding: Double
    /// Out of the pericardium, mL/s.
    var pericardialDrainage = 0.0

    init(_ patient: ParameterSet) {
        ventricles = Self.ventricles(patient)
        atria = Self.atria(patient)
        inlets = Self.inlets(patient)
        outlets = Self.outlets(patient)
        greatArteries = VesselPair(
            stiffness: 1 / Sides(left: patient[.aorticCompliance], right: patient[.pulmonaryArterialCompliance]),
            unstressed: Sides(left: patient[.aorticUnstressedVolume], right: patient[.pulmonaryArterialUnstressedVolume]))
        veins = VesselPair(
            stiffness: 1 / Sides(left: patient[.pulmonaryVenousCompliance], right: patient[.systemicVenousCompliance]),
            unstressed: Sides(
                left: patient[.pulmonaryVenousUnstressedVolume], right: patient[.systemicVenousUnstressedVolume]))
        systemicArterialStiffness = 1 / patient[.systemicArterialCompliance]
        systemicArterialUnstressed = patient[.systemicArterialUnstressedVolume]
        systemicConductance = 1 / patient[.systemicResistance]
        pulmonaryConductance = 1 / patient[.pulmonaryResistance]
        venousConductance =
            1 / Sides(left: patient[.pulmonaryVenousResistance], right: patient[.venousReturnResistance])
        aorticResistance = patient[.aorticResistance]
        aorticInertance = patient[.aorticInertance]
        pericardium = Pericardium(patient)
        septalHoleArea = patient[.septalHoleArea]
        breathing = Breathing(patient)
        infusion = patient[.infusion] - patient[.bleeding]
        pericardialBleeding = patient[.pericardialBleeding]
    }
}

extension Coefficients {
    private static func ventricles(_ patient: ParameterSet) -> ChamberPair {
        ChamberPair(
            elastance: Sides(left: patient[.leftVentricularElastance], right: patient[.rightVentricularElastance]),
            intercept: Sides(left: patient[.leftVentricularIntercept], right: patient[.rightVentricularIntercept]),
            stiffness: Sides(left: patient[.leftVentricularStiffness], right: patient[.rightVentricularStiffness]),
            exponent: Sides(left: patient[.leftVentricularExponent], right: patient[.rightVentricularExponent]))
    }

    private static func atria(_ patient: ParameterSet) -> ChamberPair {
        ChamberPair(
            elastance: Sides(left: patient[.leftAtrialElastance], right: patient[.rightAtrialElastance]),
            intercept: Sides(left: patient[.leftAtrialIntercept], right: patient[.rightAtrialIntercept]),
            stiffness: Sides(left: patient[.leftAtrialStiffness], right: patient[.rightAtrialStiffness]),
            exponent: Sides(left: patient[.leftAtrialExponent], right: patient[.rightAtrialExponent]))
    }

    private static func inlets(_ patient: ParameterSet) -> ValvePair {
        ValvePair(
            area: Sides(left: patient[.mitralArea], right: patient[.tricuspidArea]),
            leak: Sides(left: patient[.mitralLeak], right: patient[.tricuspidLeak]),
            rate: patient[.inletRate], maximumRate: patient[.maximumRate], length: patient[.inletLength])
    }

    private static func outlets(_ patient: ParameterSet) -> ValvePair {
        ValvePair(
            area: Sides(left: patient[.aorticArea], right: patient[.pulmonaryValveArea]),
            leak: Sides(left: patient[.aorticLeak], right: patient[.pulmonaryValveLeak]),
            rate: patient[.outletRate], maximumRate: patient[.maximumRate], length: patient[.outletLength])
    }
}
