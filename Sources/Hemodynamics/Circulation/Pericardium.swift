import Arithmetic

/// The sac around the four chambers: one bag whose pressure rises exponentially with its content (form and scale
/// chosen, the volume at which it begins to press fitted to each phenotype's targets).
struct Pericardium: Hashable, Sendable {
    /// Pressure at the reference volume, mmHg.
    var pressure: Double
    /// Reference volume of heart and effusion, mL.
    var volume: Double
    /// Reciprocal of the volume that raises the pressure e-fold, 1/mL.
    var steepness: Double

    /// The most fluid that the model lets gather, mL.
    static let largestEffusion = 400.0

    init(_ patient: ParameterSet) {
        pressure = patient[.pericardialPressure]
        volume = patient[.pericardialVolume]
        steepness = 1 / patient[.pericardialScale]
    }

    /// The pressure on every chamber, mmHg: k·exp((V − V0)/φ).
    ///
    /// - Parameter content: The volume of the four chambers and the effusion, mL.
    @inline(__always)
    func pressure(content: Double) -> Double { pressure * exponential((content - volume) * steepness) }
}
