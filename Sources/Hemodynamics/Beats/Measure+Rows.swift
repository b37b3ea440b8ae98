extension Measure {
    /// How a table shows a measure.
    struct Row: Sendable {
        let label: String
        let unit: String
        let decimals: Int
        /// A resting adult's normal range (textbook values, from memory); nil where none is in use.
        let normal: ClosedRange<Double>?

        init(_ label: String, _ unit: String, _ decimals: Int, _ normal: ClosedRange<Double>? = nil) {
            self.label = label
            self.unit = unit
            self.decimals = decimals
            self.normal = normal
        }
    }

    /// What it is, as a table prints it.
    public var label: String { row.label }
    /// Its unit; empty for a ratio.
    public var unit: String { row.unit }
    /// The digits after the point that mean something.
    public var decimals: Int { row.decimals }
    /// A resting adult's normal range (textbook values, from memory); nil where none is in use.
    public var normalRange: ClosedRange<Double>? { row.normal }

    private var row: Row {
        switch self {
        case .heartRate: Row("Heart rate", "/min", 1, 60...100)
        case .endDiastolicVolume: Row("LV end-diastolic volume", "mL", 1, 105...195)
        case .endSystolicVolume: Row("LV end-systolic volume", "mL", 1, 33...85)
        case .ejectionFraction: Row("LV ejection fraction (total)", "%", 1, 52...72)
        case .forwardStrokeVolume: Row("Forward stroke volume", "mL", 1)
        case .regurgitantVolume: Row("Regurgitant volume", "mL", 1)
        case .regurgitantFraction: Row("Regurgitant fraction", "%", 1)
        case .cardiacOutput: Row("Cardiac output", "L/min", 2, 4...8)
        case .systolicPressure: Row("Arterial pressure, systolic", "mmHg", 1, 90...140)
        case .diastolicPressure: Row("Arterial pressure, diastolic", "mmHg", 1, 60...90)
        case .meanArterialPressure: Row("Arterial pressure, mean", "mmHg", 1, 70...105)
        case .leftVentricularSystolicPressure: Row("LV systolic pressure", "mmHg", 1, 90...140)
        case .leftVentricularEndDiastolicPressure: Row("LV end-diastolic pressure", "mmHg", 1, 4...12)
        case .leftAtrialMeanPressure: Row("LA pressure, mean", "mmHg", 1, 4...12)
        case .leftAtrialVWave: Row("LA v-wave", "mmHg", 1, 6...16)
        case .leftAtrialAWave: Row("LA a-wave", "mmHg", 1)
        case .pulmonarySystolicPressure: Row("PA pressure, systolic", "mmHg", 1, 15...30)
        case .pulmonaryDiastolicPressure: Row("PA pressure, diastolic", "mmHg", 1, 4...12)
        case .pulmonaryMeanPressure: Row("PA pressure, mean", "mmHg", 1, 9...20)
        case .rightAtrialMeanPressure: Row("RA pressure, mean", "mmHg", 1, 1...6)
        case .rightVentricularSystolicPressure: Row("RV systolic pressure", "mmHg", 1, 15...30)
        case .rightVentricularEndDiastolicPressure: Row("RV end-diastolic pressure", "mmHg", 1, 1...7)
        case .rightVentricularEndDiastolicVolume: Row("RV end-diastolic volume", "mL", 1, 100...215)
        case .rightVentricularEndSystolicVolume: Row("RV end-systolic volume", "mL", 1)
        case .pericardialMeanPressure: Row("Pericardial pressure, mean", "mmHg", 1)
        case .pulmonarySystemicFlowRatio: Row("Qp/Qs", "", 2, 0.95...1.05)
        case .systemicVascularResistance: Row("Systemic vascular resistance", "dyn s cm-5", 0, 800...1600)
        case .fillingTime: Row("Diastolic filling period", "s", 3)
        case .meanMitralGradient: Row("Mean mitral gradient (Doppler)", "mmHg", 1, 0.5...2.5)
        case .meanMitralGradientByCatheter: Row("Mean mitral gradient (catheter)", "mmHg", 1)
        case .peakEarlyVelocity: Row("E wave", "m/s", 2, 0.5...1.1)
        case .gorlinArea: Row("Gorlin area", "cm2", 2)
        case .strokeWork: Row("LV stroke work", "mmHg mL", 0)
        case .pressureVolumeArea: Row("LV pressure-volume area", "mmHg mL", 0)
        }
    }
}
