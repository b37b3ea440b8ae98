/// One sign that a monitor can show, by the name that content and conditions use.
public enum VitalSign: String, CaseIterable, Hashable, Sendable {
    /// Heart rate, beats a minute.
    case heartRate = "heart-rate"
    /// Systolic arterial pressure, mmHg.
    case arterialSystolic = "arterial-systolic"
    /// Diastolic arterial pressure, mmHg.
    case arterialDiastolic = "arterial-diastolic"
    /// Mean arterial pressure, mmHg.
    case arterialMean = "arterial-mean"
    /// Systolic pulmonary artery pressure, mmHg.
    case pulmonarySystolic = "pulmonary-systolic"
    /// Diastolic pulmonary artery pressure, mmHg.
    case pulmonaryDiastolic = "pulmonary-diastolic"
    /// Mean pulmonary artery pressure, mmHg.
    case pulmonaryMean = "pulmonary-mean"
    /// Mean left atrial pressure, mmHg.
    case leftAtrialMean = "left-atrial-mean"
    /// The v-wave of the left atrium, mmHg.
    case leftAtrialVWave = "left-atrial-v-wave"
    /// Mean right atrial (central venous) pressure, mmHg.
    case rightAtrialMean = "right-atrial-mean"
    /// Cardiac output, L/min.
    case cardiacOutput = "cardiac-output"
    /// Mean mitral gradient, mmHg.
    case mitralGradient = "mitral-gradient"

    /// The short name beside the number on a monitor.
    public var label: String {
        switch self {
        case .heartRate: "HR"
        case .arterialSystolic: "ABP sys"
        case .arterialDiastolic: "ABP dia"
        case .arterialMean: "MAP"
        case .pulmonarySystolic: "PAP sys"
        case .pulmonaryDiastolic: "PAP dia"
        case .pulmonaryMean: "PAP mean"
        case .leftAtrialMean: "LAP mean"
        case .leftAtrialVWave: "LA v"
        case .rightAtrialMean: "CVP"
        case .cardiacOutput: "CO"
        case .mitralGradient: "MV grad"
        }
    }

    /// The unit as a monitor prints it.
    public var unit: String {
        switch self {
        case .heartRate: BeatsPerMinute.symbol
        case .cardiacOutput: LitersPerMinute.symbol
        default: MillimetersOfMercury.symbol
        }
    }

    /// The digits after the decimal point: tenths where a change of one would hide what matters.
    public var decimals: Int { self == .cardiacOutput || self == .mitralGradient ? 1 : 0 }
}
