import ClipLab
import Hemodynamics
import VitalSigns

/// What monitor and echo show of a patient: the mean of the last beats.
public struct BenchNumbers: Hashable, Sendable {
    /// The beats that it is the mean of.
    static let beats = 5
    /// What the mean arterial pressure falls under when a patient is unstable, and must reach again, mmHg. [T]
    private static let (unstable, stable) = (55.0, 58.0)
    /// What the saturation falls under when a patient is unstable, and must reach again, %. [T]
    private static let (unsaturated, saturated) = (85.0, 88.0)

    /// 1/min.
    public var heartRate = 0.0
    /// Mean arterial pressure, mmHg.
    public var meanArterial = 0.0
    /// Arterial pressure, mmHg.
    public var (systolic, diastolic) = (0.0, 0.0)
    /// Cardiac output, L/min.
    public var output = 0.0
    /// Mean left atrial pressure, mmHg.
    public var leftAtrial = 0.0
    /// Left atrial v-wave, mmHg.
    public var leftAtrialV = 0.0
    /// Mean right atrial pressure, mmHg.
    public var rightAtrial = 0.0
    /// Systolic pulmonary artery pressure, mmHg.
    public var pulmonarySystolic = 0.0
    /// Left ventricular end-diastolic pressure, mmHg.
    public var endDiastolic = 0.0
    /// Left ventricular ejection fraction, %.
    public var ejectionFraction = 0.0
    /// Mean transmitral gradient, mmHg.
    public var gradient = 0.0
    /// Regurgitant volume, mL, and fraction, %.
    public var (regurgitantVolume, regurgitantFraction) = (0.0, 0.0)
    /// Effective regurgitant orifice area (EROA), cm².
    public var leak = 0.0
    /// Open area, cm², in all, lateral and medial of the clips.
    public var (area, lateralArea, medialArea) = (0.0, 0.0, 0.0)
    /// Arterial oxygen saturation, %.
    public var saturation = 0.0
    /// Fluid in the pericardium, mL.
    public var effusion = 0.0
    /// Grade of regurgitation by orifice, 0 to 4.
    public var grade = 0

    /// The numbers of some beats.
    init(_ beats: [BeatMeasures], _ circulation: Simulation, _ lab: Lab) {
        guard let beat = BeatMeasures.mean(of: beats) else { return }
        heartRate = beat.heartRate.beatsPerMinute
        meanArterial = beat.meanArterialPressure.mmHg
        (systolic, diastolic) = (beat.systolicPressure.mmHg, beat.diastolicPressure.mmHg)
        output = beat.cardiacOutput.litersPerMinute
        leftAtrial = beat.leftAtrialMeanPressure.mmHg
        leftAtrialV = beat.leftAtrialVWave.mmHg
        rightAtrial = beat.rightAtrialMeanPressure.mmHg
        pulmonarySystolic = beat.pulmonarySystolicPressure.mmHg
        endDiastolic = beat.leftVentricularEndDiastolicPressure.mmHg
        ejectionFraction = beat.ejectionFraction.percent
        gradient = beat.meanMitralGradient.mmHg
        regurgitantVolume = beat.regurgitantVolume.milliliters
        regurgitantFraction = beat.regurgitantFraction.percent
        let orifices = circulation.patient.valve.orifices
        leak = circulation.regurgitantOrificeArea.squareCentimeters
        area = orifices.area.squareCentimeters
        (lateralArea, medialArea) = (orifices.lateral.squareCentimeters, orifices.medial.squareCentimeters)
        let shunt = max(0, 1 - beat.pulmonarySystemicFlowRatio.fold)
        let hole = lab.state.septalHole
        saturation = lab.saturation(rightToLeft: hole > 0 && rightAtrial > leftAtrial ? shunt : 0, output: output)
        effusion = circulation.effusion.milliliters
        grade =
            RegurgitationGrading(
                beat, regurgitantArea: circulation.regurgitantOrificeArea, mechanism: circulation.patient.mechanism
            ).gradeByArea.rawValue
    }

    var isUnstable: Bool { meanArterial < Self.unstable || saturation < Self.unsaturated }
    var isStable: Bool { meanArterial >= Self.stable && saturation >= Self.saturated }

    /// What the marks ask for.
    var result: InterventionResult {
        InterventionResult(grade: grade, gradient: gradient, heartRate: heartRate, meanPressure: meanArterial)
    }
}

/// What a released clip changed.
public struct ClipCourse: Hashable, Sendable {
    /// Before the clip was grasped.
    public var before: BenchNumbers
    /// After it was released.
    public var after: BenchNumbers
}

/// Some numbers at a time of the procedure.
public struct TrendPoint: Hashable, Sendable {
    /// Since the patient lay on the table, s.
    public var seconds: Double
    /// Left atrial mean and v-wave, mean arterial pressure, mmHg.
    public var (leftAtrial, leftAtrialV, meanArterial): (Double, Double, Double)
    /// EROA, cm².
    public var leak: Double
    /// Mean transmitral gradient, mmHg.
    public var gradient: Double
    /// Activated clotting time, s.
    public var clottingTime: Double

    init(_ seconds: Double, _ numbers: BenchNumbers, clottingTime: Double) {
        (self.seconds, self.clottingTime) = (seconds, clottingTime)
        (leftAtrial, leftAtrialV, meanArterial) = (numbers.leftAtrial, numbers.leftAtrialV, numbers.meanArterial)
        (leak, gradient) = (numbers.leak, numbers.gradient)
    }
}
