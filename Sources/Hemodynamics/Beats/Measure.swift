import VitalSigns

/// One measure of a beat by its short name, as files and the command line use it.
public enum Measure: String, CaseIterable, Hashable, Sendable {
    /// Heart rate, /min.
    case heartRate = "hr"
    /// LV end-diastolic volume, mL.
    case endDiastolicVolume = "edv"
    /// LV end-systolic volume, mL.
    case endSystolicVolume = "esv"
    /// LV ejection fraction (total), %.
    case ejectionFraction = "ef"
    /// Forward stroke volume, mL.
    case forwardStrokeVolume = "fsv"
    /// Regurgitant volume, mL.
    case regurgitantVolume = "rvol"
    /// Regurgitant fraction, %.
    case regurgitantFraction = "rf"
    /// Cardiac output, L/min.
    case cardiacOutput = "co"
    /// Arterial pressure, systolic, mmHg.
    case systolicPressure = "sbp"
    /// Arterial pressure, diastolic, mmHg.
    case diastolicPressure = "dbp"
    /// Arterial pressure, mean, mmHg.
    case meanArterialPressure = "map"
    /// LV systolic pressure, mmHg.
    case leftVentricularSystolicPressure = "lvsp"
    /// LV end-diastolic pressure, mmHg.
    case leftVentricularEndDiastolicPressure = "lvedp"
    /// LA pressure, mean, mmHg.
    case leftAtrialMeanPressure = "la_mean"
    /// LA v-wave, mmHg.
    case leftAtrialVWave = "la_v"
    /// LA a-wave, mmHg.
    case leftAtrialAWave = "la_a"
    /// PA pressure, systolic, mmHg.
    case pulmonarySystolicPressure = "pa_sys"
    /// PA pressure, diastolic, mmHg.
    case pulmonaryDiastolicPressure = "pa_dia"
    /// PA pressure, mean, mmHg.
    case pulmonaryMeanPressure = "pa_mean"
    /// RA pressure, mean, mmHg.
    case rightAtrialMeanPressure = "ra_mean"
    /// RV systolic pressure, mmHg.
    case rightVentricularSystolicPressure = "rv_sys"
    /// RV end-diastolic pressure, mmHg.
    case rightVentricularEndDiastolicPressure = "rvedp"
    /// RV end-diastolic volume, mL.
    case rightVentricularEndDiastolicVolume = "rvedv"
    /// RV end-systolic volume, mL.
    case rightVentricularEndSystolicVolume = "rvesv"
    /// Pericardial pressure, mean, mmHg.
    case pericardialMeanPressure = "peri_mean"
    /// Qp/Qs, a ratio.
    case pulmonarySystemicFlowRatio = "qp_qs"
    /// Systemic vascular resistance, dyn·s·cm⁻⁵.
    case systemicVascularResistance = "svr"
    /// Diastolic filling period, s.
    case fillingTime = "dfp"
    /// Mean mitral gradient (Doppler), mmHg.
    case meanMitralGradient = "mpg"
    /// Mean mitral gradient (catheter), mmHg.
    case meanMitralGradientByCatheter = "mpg_cath"
    /// E wave, m/s.
    case peakEarlyVelocity = "e_peak"
    /// Gorlin area, cm².
    case gorlinArea = "gorlin"
    /// LV stroke work, mmHg·mL.
    case strokeWork = "sw"
    /// LV pressure-volume area, mmHg·mL.
    case pressureVolumeArea = "pva"

    /// Where the measure stands in a beat's measures, as a number in `unit`.
    var path: WritableKeyPath<BeatMeasures, Double> & Sendable {
        switch self {
        case .heartRate: \.heartRate.beatsPerMinute
        case .endDiastolicVolume: \.endDiastolicVolume.milliliters
        case .endSystolicVolume: \.endSystolicVolume.milliliters
        case .ejectionFraction: \.ejectionFraction.percent
        case .forwardStrokeVolume: \.forwardStrokeVolume.milliliters
        case .regurgitantVolume: \.regurgitantVolume.milliliters
        case .regurgitantFraction: \.regurgitantFraction.percent
        case .cardiacOutput: \.cardiacOutput.litersPerMinute
        case .systolicPressure: \.systolicPressure.mmHg
        case .diastolicPressure: \.diastolicPressure.mmHg
        case .meanArterialPressure: \.meanArterialPressure.mmHg
        case .leftVentricularSystolicPressure: \.leftVentricularSystolicPressure.mmHg
        case .leftVentricularEndDiastolicPressure: \.leftVentricularEndDiastolicPressure.mmHg
        case .leftAtrialMeanPressure: \.leftAtrialMeanPressure.mmHg
        case .leftAtrialVWave: \.leftAtrialVWave.mmHg
        case .leftAtrialAWave: \.leftAtrialAWave.mmHg
        case .pulmonarySystolicPressure: \.pulmonarySystolicPressure.mmHg
        case .pulmonaryDiastolicPressure: \.pulmonaryDiastolicPressure.mmHg
        case .pulmonaryMeanPressure: \.pulmonaryMeanPressure.mmHg
        case .rightAtrialMeanPressure: \.rightAtrialMeanPressure.mmHg
        case .rightVentricularSystolicPressure: \.rightVentricularSystolicPressure.mmHg
        case .rightVentricularEndDiastolicPressure: \.rightVentricularEndDiastolicPressure.mmHg
        case .rightVentricularEndDiastolicVolume: \.rightVentricularEndDiastolicVolume.milliliters
        case .rightVentricularEndSystolicVolume: \.rightVentricularEndSystolicVolume.milliliters
        case .pericardialMeanPressure: \.pericardialMeanPressure.mmHg
        case .pulmonarySystemicFlowRatio: \.pulmonarySystemicFlowRatio.fold
        case .systemicVascularResistance: \.systemicVascularResistance.dyneSecondsPerCm5
        case .fillingTime: \.fillingTime.seconds
        case .meanMitralGradient: \.meanMitralGradient.mmHg
        case .meanMitralGradientByCatheter: \.meanMitralGradientByCatheter.mmHg
        case .peakEarlyVelocity: \.peakEarlyVelocity.metersPerSecond
        case .gorlinArea: \.gorlinArea.squareCentimeters
        case .strokeWork: \.strokeWork.mmHgMilliliters
        case .pressureVolumeArea: \.pressureVolumeArea.mmHgMilliliters
        }
    }
}

extension BeatMeasures {
    /// The number of a measure, in its unit; nil for one that the beat does not have: the a-wave in atrial fibrillation.
    public func value(of measure: Measure) -> Double? {
        measure == .leftAtrialAWave && !atriaContract ? nil : self[measure]
    }

    /// The number of a measure, in its unit; 0 for one that the beat does not have.
    public internal(set) subscript(measure: Measure) -> Double {
        get { self[keyPath: measure.path] }
        set { self[keyPath: measure.path] = newValue }
    }
}
