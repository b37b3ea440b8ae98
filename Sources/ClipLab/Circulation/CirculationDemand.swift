/// What drugs, anesthesia, complications and measures ask of the circulation at a moment.
///
/// The lab knows no circulation: these are factors on what the patient has, and flows. Whoever joins the two carries
/// them over.
public struct CirculationDemand: Hashable, Sendable {
    /// Factor on the systemic vascular resistance.
    public var resistance = 1.0
    /// Factor on the pulmonary vascular resistance.
    public var pulmonaryResistance = 1.0
    /// Factor on the left ventricle's elastance.
    public var leftVentricle = 1.0
    /// Factor on the right ventricle's elastance.
    public var rightVentricle = 1.0
    /// Factor on both ventricles' elastance.
    public var inotropy = 1.0
    /// The heart rate, 1/min; nil as the patient has it.
    public var heartRate: Double?
    /// Irregularity of fibrillation that is new, standard deviation over mean of the beats' lengths; nil for none.
    public var fibrillation: Double?
    /// Gain of the baroreflex, drive for a relative error of pressure, without a unit; nil as the patient has it.
    public var reflexGain: Double?
    /// Flow into the veins, mL/s.
    public var infusion = 0.0
    /// Blood lost, mL/s.
    public var hemorrhage = 0.0
    /// Blood into the pericardium, mL/s.
    public var pericardialBleeding = 0.0
    /// Drainage of the pericardium, mL/s.
    public var pericardialDrainage = 0.0
    /// The share of the effusion at which drainage ends, 0 to 1.
    public var drainedShare = 0.0
    /// Hole in the atrial septum, cm².
    public var septalHole = 0.0
    /// What leaks beside the mitral valve's own gap, cm².
    public var addedLeak = 0.0
    /// Leak of the tricuspid valve that is new, cm².
    public var tricuspidLeak = 0.0

    /// Nothing is asked.
    public init() {}

    /// Changes the rate that a heart beats at; `usual` is the patient's own, 1/min.
    mutating func changeRate(usual: Double, _ change: (Double) -> Double) { heartRate = change(heartRate ?? usual) }
}

/// How a patient is kept asleep.
public enum Anesthesia: String, CaseIterable, Hashable, Sendable {
    case awake
    case sedation
    case general
}
