import VitalSigns

extension Measure {
    /// The short name beside the number on a monitor; nil for what a monitor does not show.
    public var monitorLabel: String? {
        switch self {
        case .heartRate: "HR"
        case .systolicPressure: "ABP sys"
        case .diastolicPressure: "ABP dia"
        case .meanArterialPressure: "MAP"
        case .pulmonarySystolicPressure: "PAP sys"
        case .pulmonaryDiastolicPressure: "PAP dia"
        case .pulmonaryMeanPressure: "PAP mean"
        case .leftAtrialMeanPressure: "LAP mean"
        case .leftAtrialVWave: "LA v"
        case .rightAtrialMeanPressure: "CVP"
        case .cardiacOutput: "CO"
        case .meanMitralGradient: "MV grad"
        default: nil
        }
    }

    /// Tenths only where a change of one would hide what matters.
    private var monitorDecimals: Int { self == .cardiacOutput || self == .meanMitralGradient ? 1 : 0 }

    /// A number of the measure as a monitor prints it, "MAP 94 mmHg"; nil for what a monitor does not show.
    ///
    /// - Parameter value: In `unit`.
    public func monitorText(of value: Double) -> String? {
        monitorLabel.map { "\($0) \(FixedPoint.text(value, decimals: monitorDecimals)) \(unit)" }
    }
}
