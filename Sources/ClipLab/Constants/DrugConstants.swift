/// How a drug sets in and wears off: peak·(1 − e^(−t/onset))·2^(−t/half-life); an infusion does not wear off.
public struct DrugCourse: Hashable, Sendable {
    /// Time constant of the onset, s. [T]
    public var onset: Double
    /// Half-life, s; nil for an infusion. [T]
    public var halfLife: Double?

    /// Onset and half-life in s.
    public init(onset: Double, halfLife: Double? = nil) {
        self.onset = onset
        self.halfLife = halfLife
    }
}

/// Constants of drugs and anesthesia. All [T] in size.
public struct DrugConstants: Hashable, Sendable {
    /// Resistance under general anesthesia, as a factor. [T]
    public var generalResistance = 0.72
    /// Left ventricle under general anesthesia, as a factor. [T]
    public var generalVentricle = 0.92
    /// Gain of the baroreflex under general anesthesia. [T]
    public var generalReflex = 1.0
    /// Resistance under deep sedation, as a factor. [T]
    public var sedationResistance = 0.88
    /// Left ventricle under deep sedation, as a factor. [T]
    public var sedationVentricle = 0.97
    /// Gain of the baroreflex under deep sedation. [T]
    public var sedationReflex = 2.0
    /// Resistance at the peak of 100 µg of phenylephrine, as a factor. [T]
    public var phenylephrine = 1.35
    /// Resistance with noradrenaline, as a factor. [T]
    public var noradrenaline = 1.25
    /// Both ventricles with noradrenaline, as a factor. [T]
    public var noradrenalineInotropy = 1.05
    /// Both ventricles with dobutamine, as a factor. [T]
    public var inotrope = 1.5
    /// What dobutamine adds to the heart rate, 1/min. [T]
    public var inotropeRate = 8.0
    /// Resistance with a vasodilator, as a factor. [T]
    public var vasodilator = 0.85
    /// The heart rate that esmolol brings a faster heart to, 1/min. [T]
    public var esmololRate = 76.0
    /// Left ventricle under esmolol, as a factor. [T]
    public var esmololVentricle = 0.95
    /// What atropine adds to the heart rate, 1/min. [T]
    public var atropineRate = 30.0
    /// Flow of a fluid bolus, mL/s. [T]
    public var fluidFlow = 5.0
    /// Flow of blood given as a bolus, mL/s. [T]
    public var bloodFlow = 8.0
    /// For how long a bolus runs, s. [T]
    public var bolusTime = 50.0
    /// What a diuretic takes out, mL/s. [T]
    public var diureticFlow = 0.5
    /// For how long a diuretic works, s. [T]
    public var diureticTime = 600.0
    /// How each drug sets in and wears off. [T]
    public var courses: [Drug: DrugCourse] = [
        .phenylephrine: DrugCourse(onset: 20, halfLife: 180), .noradrenaline: DrugCourse(onset: 30),
        .inotrope: DrugCourse(onset: 120), .vasodilator: DrugCourse(onset: 60),
        .esmolol: DrugCourse(onset: 60, halfLife: 540), .atropine: DrugCourse(onset: 20, halfLife: 1200),
    ]

    /// The constants of the teaching model.
    public init() {}
}
