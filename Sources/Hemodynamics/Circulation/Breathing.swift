import Arithmetic

/// The pressure in the chest: its mean, and a sine of breathing whose negative phase is inspiration.
struct Breathing: Hashable, Sendable {
    /// mmHg.
    var mean: Double
    /// mmHg; 0 for none.
    var amplitude: Double
    /// Breaths a second.
    var frequency: Double

    init(_ patient: ParameterSet) {
        mean = patient[.chestPressure]
        amplitude = patient[.breathingAmplitude]
        frequency = patient[.breathingRate] / 60
    }

    /// The pressure at a time since the start, mmHg: p + a·sin(2π·f·t).
    @inline(__always)
    func pressure(at time: Double) -> Double {
        amplitude == 0 ? mean : mean + amplitude * sine(turns: frequency * time)
    }
}
