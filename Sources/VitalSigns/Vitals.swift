/// What the monitor shows at one moment.
public struct Vitals: Hashable, Sendable {
    /// Beats a minute.
    public var heartRate: HeartRate
    /// Pressure in the aorta, mmHg.
    public var arterial: PulsatilePressure
    /// Pressure in the pulmonary artery, mmHg.
    public var pulmonary: PulsatilePressure
    /// Mean pressure in the left atrium, mmHg.
    public var leftAtrialMean: Pressure
    /// The left atrium's v-wave, mmHg.
    public var leftAtrialVWave: Pressure
    /// Mean pressure in the right atrium, which is the central venous pressure, mmHg.
    public var rightAtrialMean: Pressure
    /// Net forward flow, L/min.
    public var cardiacOutput: CardiacOutput
    /// Mean gradient over the mitral valve in diastole, mmHg.
    public var mitralGradient: Pressure

    /// All signs at one moment.
    public init(
        heartRate: HeartRate, arterial: PulsatilePressure, pulmonary: PulsatilePressure, leftAtrialMean: Pressure,
        leftAtrialVWave: Pressure, rightAtrialMean: Pressure, cardiacOutput: CardiacOutput, mitralGradient: Pressure
    ) {
        self.heartRate = heartRate
        self.arterial = arterial
        self.pulmonary = pulmonary
        self.leftAtrialMean = leftAtrialMean
        self.leftAtrialVWave = leftAtrialVWave
        self.rightAtrialMean = rightAtrialMean
        self.cardiacOutput = cardiacOutput
        self.mitralGradient = mitralGradient
    }

    /// The number of one sign, in `sign.unit`.
    public subscript(sign: VitalSign) -> Double {
        switch sign {
        case .heartRate: heartRate.beatsPerMinute
        case .arterialSystolic: arterial.systolic.mmHg
        case .arterialDiastolic: arterial.diastolic.mmHg
        case .arterialMean: arterial.mean.mmHg
        case .pulmonarySystolic: pulmonary.systolic.mmHg
        case .pulmonaryDiastolic: pulmonary.diastolic.mmHg
        case .pulmonaryMean: pulmonary.mean.mmHg
        case .leftAtrialMean: leftAtrialMean.mmHg
        case .leftAtrialVWave: leftAtrialVWave.mmHg
        case .rightAtrialMean: rightAtrialMean.mmHg
        case .cardiacOutput: cardiacOutput.litersPerMinute
        case .mitralGradient: mitralGradient.mmHg
        }
    }

    /// One sign as the monitor prints it: "MAP 94 mmHg".
    public func text(_ sign: VitalSign) -> String {
        "\(sign.label) \(FixedPoint.text(self[sign], decimals: sign.decimals)) \(sign.unit)"
    }
}
