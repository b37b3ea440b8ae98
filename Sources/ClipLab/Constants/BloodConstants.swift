/// Constants of blood, clotting and breath.
public struct BloodConstants: Hashable, Sendable {
    /// Clotting time (ACT) for each U/kg of heparin in the blood, s. [T]
    public var slope = 2.2
    /// Half-life of heparin, s (recalled: 60 min at 100 U/kg).
    public var halfLife = 3600.0
    /// Heparin that 1 mg of protamine takes out, U.
    public var protamine = 100.0
    /// Standard deviation of a measured clotting time, s. [T]
    public var measureError = 8.0
    /// What a measured clotting time is rounded to, s. [T]
    public var measureStep = 5.0
    /// The least clotting time with gear in the left atrium, s (Pregowski 2020).
    public var target = 250.0
    /// How long a measured clotting time counts, s (Pregowski 2020: 20 to 30 min).
    public var fresh = 1800.0
    /// Rate of thrombus on gear with a clotting time 100 s under the target, 1/min. [T]
    public var thrombusRate = 0.004
    /// How far under the target that is, s. [T]
    public var thrombusScale = 100.0
    /// The ejection fraction under which thrombus forms faster, %. [T]
    public var weakVentricle = 30.0
    /// How much faster. [T]
    public var weakFactor = 2.0
    /// Chance that air enters through a guide that was not flushed. [T]
    public var airChance = 0.35
    /// How long a breath can be held before saturation falls, s. [T]
    public var breath = 150.0

    /// The constants of the teaching model.
    public init() {}
}
