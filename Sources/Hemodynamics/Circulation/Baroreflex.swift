/// How the reflex changes the circulation at one moment.
struct Tone: Hashable, Sendable {
    /// Factor on both ventricles' elastance.
    var contractility = 1.0
    /// Factor on the systemic conductance: one over that on the resistance.
    var conductance = 1.0
    /// Factor on the heart rate.
    var rate = 1.0
    /// Volume recruited from the systemic veins, mL.
    var recruitedVolume = 0.0
}

/// How rate and tone answer to arterial pressure.
///
/// The error of the averaged pressure drives four effectors, each with its own time constant:
/// dm/dt = (P − m)/τ_map, e = clamp(g·(set − m)/set, −1, 1), du/dt = (e − u)/τ.
struct Baroreflex: Hashable, Sendable {
    /// The pressure as the reflex averages it, mmHg.
    private(set) var averagedPressure: Double
    /// Drive of heart rate, resistance, contractility and venous volume, −1 to 1.
    private(set) var drive = SIMD4<Double>.zero

    private var setPoint: Double
    private var gain: Double
    private var pressureTime: Double
    /// In the order of `drive`.
    private var gains: SIMD4<Double>
    private var times: SIMD4<Double>

    /// A reflex at rest: the pressure is what it holds.
    init(_ patient: ParameterSet) {
        setPoint = patient[.reflexSetPoint]
        averagedPressure = setPoint
        gain = patient[.reflexGain]
        pressureTime = patient[.reflexPressureTime]
        gains = Self.gains(patient)
        times = Self.times(patient)
    }

    /// Takes new parameters and keeps what the reflex is doing.
    mutating func take(_ patient: ParameterSet) {
        let (pressure, drive) = (averagedPressure, drive)
        self = Baroreflex(patient)
        averagedPressure = pressure
        self.drive = drive
    }

    /// Moves the reflex over one step of explicit Euler.
    @inline(__always)
    mutating func advance(pressure: Double, step: Double) {
        averagedPressure += step * (pressure - averagedPressure) / pressureTime
        let error = min(max(gain * (setPoint - averagedPressure) / setPoint, -1), 1)
        drive += (SIMD4(repeating: error) - drive) * step / times
    }

    /// What the reflex does to the circulation.
    @inline(__always)
    var tone: Tone {
        let effect = gains * drive
        return Tone(contractility: 1 + effect.z, conductance: 1 / (1 + effect.y), rate: 1 + effect.x, recruitedVolume: effect.w)
    }

    private static func gains(_ patient: ParameterSet) -> SIMD4<Double> {
        SIMD4(
            patient[.reflexRateGain], patient[.reflexResistanceGain], patient[.reflexContractilityGain],
            patient[.reflexVolumeGain])
    }

    private static func times(_ patient: ParameterSet) -> SIMD4<Double> {
        SIMD4(
            patient[.reflexRateTime], patient[.reflexResistanceTime], patient[.reflexContractilityTime],
            patient[.reflexVolumeTime])
    }
}
