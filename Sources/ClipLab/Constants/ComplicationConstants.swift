/// Constants of complications: what they do to the circulation, and what measures change. All [T].
public struct ComplicationConstants: Hashable, Sendable {
    /// Bleeding into the pericardium around a guide that lies in it, mL/s. [T]
    public var guideBleeding = 4.0
    /// Share of the bleeding that is left after protamine. [T]
    public var reversedBleeding = 0.3
    /// Half-life of that rest, s. [T]
    public var reversedHalfLife = 120.0
    /// Under so much bleeding has stopped, mL/s. [T]
    public var leastBleeding = 0.1
    /// Drainage of the pericardium, mL/s. [T]
    public var drainage = 10.0
    /// Share of the effusion that drainage leaves. [T]
    public var drainedShare = 0.3
    /// Blood lost through a guide in the aorta, mL/s. [T]
    public var aorticBleeding = 20.0
    /// Left ventricle with air in a coronary artery, as a factor. [T]
    public var airVentricle = 0.4
    /// Heart rate with air in a coronary artery, 1/min. [T]
    public var airRate = 46.0
    /// Half-life of the air's effect, s. [T]
    public var airHalfLife = 240.0
    /// Half-life of the air's effect on 100 % oxygen, s. [T]
    public var airHalfLifeOnOxygen = 120.0
    /// Left ventricle in afterload mismatch, as a factor. [T]
    public var mismatchVentricle = 0.5
    /// Half-life of afterload mismatch, s: 6 h. [T]
    public var mismatchHalfLife = 21_600.0
    /// Right ventricle behind a right-to-left shunt, as a factor. [T]
    public var shuntVentricle = 0.65
    /// Tricuspid leak behind a right-to-left shunt, cm². [T]
    public var shuntTricuspidLeak = 0.35
    /// Pulmonary resistance when the right atrial pressure is treated, as a factor. [T]
    public var treatedPulmonaryResistance = 0.8
    /// Blood lost in the groin, mL/s. [T]
    public var groinBleeding = 5.0
    /// Irregularity of new fibrillation, standard deviation over mean. [T]
    public var fibrillation = 0.22
    /// Heart rate in new fibrillation, 1/min. [T]
    public var fibrillationRate = 125.0
    /// Both ventricles with a balloon pump, as a factor. [T]
    public var supportInotropy = 1.3
    /// Resistance with a balloon pump, as a factor. [T]
    public var supportResistance = 0.85
    /// Chance of a groin bleed when the vein was seen with ultrasound. [T]
    public var groinSeen = 0.03
    /// Chance of a groin bleed when it was not. [T]
    public var groinUnseen = 0.12
    /// The clotting time above which that doubles, s. [T]
    public var groinClottingTime = 300.0
    /// Chance of new fibrillation in sinus rhythm. [T]
    public var fibrillationChance = 0.04
    /// Chance of afterload mismatch in a weak ventricle whose leak fell (Melisurgo 2014: 26 %).
    public var mismatchChance = 0.26
    /// The ejection fraction under which that happens, %. [T]
    public var mismatchVentricleBelow = 30.0
    /// By what share the EROA must have fallen for that. [T]
    public var mismatchFall = 0.7
    /// How long after a release a weak ventricle may fail, s. [T]
    public var mismatchDelay = 1200.0
    /// Chance that a thrombus leaves with a move of the gear that it hangs on. [T]
    public var strokeChance = 0.05
    /// What is left of that chance when the gear is aspirated, as a share. [T]
    public var aspiratedStroke = 0.2
    /// The clotting time above which a thrombus goes while the gear lies still, s. [T]
    public var thrombusClottingTime = 300.0
    /// For how long the gear must lie still for that, s. [T]
    public var thrombusRest = 600.0
    /// Chance of new fibrillation when a clip touches the appendage or the septum. [T]
    public var touchFibrillationChance = 0.25
    /// Gradient from which a valve with clips is too narrow, mmHg (KharsaEd 2026: under 5 is asked for).
    public var stenosisGradient = 5.0
    /// Gradient under which it is wide enough again, mmHg. [T]
    public var stenosisOver = 4.6
    /// Chance that anesthesia widens the vessels more than usual. [T]
    public var hypotensionChance = 0.15
    /// Resistance then, as a factor on that of anesthesia. [T]
    public var hypotensionResistance = 0.7
    /// Half-life of that, s. [T]
    public var hypotensionHalfLife = 3600.0
    /// The share of the usual pressure under which anesthesia has taken too much. [T]
    public var hypotensionUnder = 0.85
    /// The share of the usual pressure that is enough again. [T]
    public var hypotensionOver = 0.9
    /// Hole through which blood may run from right to left, cm². [T]
    public var shuntHole = 0.15
    /// How far the right atrial pressure may stay under the left, mmHg. [T]
    public var shuntMargin = 1.0
    /// Oxygen that a patient uses, mL/min. [T]
    public var oxygenUse = 200.0
    /// Saturation without a shunt, %. [T]
    public var saturation = 98.0
    /// Seconds of breath-hold, after the first 150, that take 1 % of saturation. [T]
    public var secondsPerPercent = 5.0

    /// The constants of the teaching model.
    public init() {}
}
