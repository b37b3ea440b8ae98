import VitalSigns

/// What one beat did: pressures, volumes, flows and what is made of them.
///
/// Samples are taken at the start of each step, the first at the R wave. A ratio is 0 where nothing flows.
public struct BeatMeasures: Hashable, Sendable {
    /// Heart rate: 60 over the RR interval, /min.
    public internal(set) var heartRate = HeartRate(beatsPerMinute: 0)
    /// LV end-diastolic volume: largest volume of the left ventricle, mL.
    public internal(set) var endDiastolicVolume = Volume(milliliters: 0)
    /// LV end-systolic volume: smallest volume of the left ventricle, mL.
    public internal(set) var endSystolicVolume = Volume(milliliters: 0)
    /// LV ejection fraction (total): 100·(1 − ESV/EDV): what leaves the ventricle, forward and back, %.
    public internal(set) var ejectionFraction = Percentage(percent: 0)
    /// Forward stroke volume: ∫ aortic flow, net, mL.
    public internal(set) var forwardStrokeVolume = Volume(milliliters: 0)
    /// Regurgitant volume: ∫ backward mitral flow, mL.
    public internal(set) var regurgitantVolume = Volume(milliliters: 0)
    /// Regurgitant fraction: 100·RVol/(RVol + forward stroke volume), %.
    public internal(set) var regurgitantFraction = Percentage(percent: 0)
    /// Cardiac output: 0.06·forward stroke volume over the RR interval, L/min.
    public internal(set) var cardiacOutput = CardiacOutput(litersPerMinute: 0)
    /// Arterial pressure, systolic: highest pressure of the aortic root, mmHg.
    public internal(set) var systolicPressure = Pressure(mmHg: 0)
    /// Arterial pressure, diastolic: lowest pressure of the aortic root, mmHg.
    public internal(set) var diastolicPressure = Pressure(mmHg: 0)
    /// Arterial pressure, mean: mean pressure of the aortic root, mmHg.
    public internal(set) var meanArterialPressure = Pressure(mmHg: 0)
    /// LV systolic pressure: highest pressure of the left ventricle, mmHg.
    public internal(set) var leftVentricularSystolicPressure = Pressure(mmHg: 0)
    /// LV end-diastolic pressure: pressure of the left ventricle at the R wave, mmHg.
    public internal(set) var leftVentricularEndDiastolicPressure = Pressure(mmHg: 0)
    /// LA pressure, mean: mean pressure of the left atrium, mmHg.
    public internal(set) var leftAtrialMeanPressure = Pressure(mmHg: 0)
    /// LA v-wave: highest pressure of the left atrium up to the start of atrial contraction, mmHg.
    public internal(set) var leftAtrialVWave = Pressure(mmHg: 0)
    /// Whether the atria contracted: not in atrial fibrillation, where there is no a-wave.
    public internal(set) var atriaContract = true
    /// LA a-wave: highest pressure of the left atrium after the start of atrial contraction, mmHg; 0 where the atria do not
    /// contract.
    public internal(set) var leftAtrialAWave = Pressure(mmHg: 0)
    /// PA pressure, systolic: highest pressure of the pulmonary artery, mmHg.
    public internal(set) var pulmonarySystolicPressure = Pressure(mmHg: 0)
    /// PA pressure, diastolic: lowest pressure of the pulmonary artery, mmHg.
    public internal(set) var pulmonaryDiastolicPressure = Pressure(mmHg: 0)
    /// PA pressure, mean: mean pressure of the pulmonary artery, mmHg.
    public internal(set) var pulmonaryMeanPressure = Pressure(mmHg: 0)
    /// RA pressure, mean: mean pressure of the right atrium, mmHg.
    public internal(set) var rightAtrialMeanPressure = Pressure(mmHg: 0)
    /// RV systolic pressure: highest pressure of the right ventricle, mmHg.
    public internal(set) var rightVentricularSystolicPressure = Pressure(mmHg: 0)
    /// RV end-diastolic pressure: pressure of the right ventricle at the R wave, mmHg.
    public internal(set) var rightVentricularEndDiastolicPressure = Pressure(mmHg: 0)
    /// RV end-diastolic volume: largest volume of the right ventricle, mL.
    public internal(set) var rightVentricularEndDiastolicVolume = Volume(milliliters: 0)
    /// RV end-systolic volume: smallest volume of the right ventricle, mL.
    public internal(set) var rightVentricularEndSystolicVolume = Volume(milliliters: 0)
    /// Pericardial pressure, mean: mean pressure of the pericardium, without the chest's, mmHg.
    public internal(set) var pericardialMeanPressure = Pressure(mmHg: 0)
    /// Qp/Qs: ∫ pulmonary valve flow over ∫ aortic flow.
    public internal(set) var pulmonarySystemicFlowRatio = Ratio(fold: 0)
    /// Systemic vascular resistance: 80·(MAP − RA mean)/CO, dyn·s·cm⁻⁵; 80 is from mmHg·min/L to dyn·s·cm⁻⁵.
    public internal(set) var systemicVascularResistance = VascularResistance(dyneSecondsPerCm5: 0)
    /// Diastolic filling period: from the first forward mitral flow after the peak of contraction to the next R wave, s.
    public internal(set) var fillingTime = Interval(seconds: 0)
    /// Mean mitral gradient (Doppler): mean of ½ρv² over the filling period, v the inflow over the effective area, mmHg: the
    /// simplified Bernoulli equation 4v² (Hatle et al. 1978).
    public internal(set) var meanMitralGradient = Pressure(mmHg: 0)
    /// Mean mitral gradient (catheter): mean of LA less LV pressure over the filling period, mmHg.
    public internal(set) var meanMitralGradientByCatheter = Pressure(mmHg: 0)
    /// E wave: fastest inflow before atrial contraction, m/s.
    public internal(set) var peakEarlyVelocity = Velocity(metersPerSecond: 0)
    /// Gorlin area: mean inflow over 37.7·√(mean gradient), cm² (Gorlin & Gorlin 1951).
    public internal(set) var gorlinArea = OrificeArea(squareCentimeters: 0)
    /// LV stroke work: area of the pressure-volume loop, mmHg·mL.
    public internal(set) var strokeWork = StrokeWork(mmHgMilliliters: 0)
    /// LV pressure-volume area: stroke work and ½·P_es·(V_es − V0), mmHg·mL (Suga 1979).
    public internal(set) var pressureVolumeArea = StrokeWork(mmHgMilliliters: 0)
}
