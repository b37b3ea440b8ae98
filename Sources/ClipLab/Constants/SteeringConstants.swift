/// Constants of guide and delivery system: what a move brings with it, and its limits.
public struct SteeringConstants: Hashable, Sendable {
    /// Share of a move that is left below the valve. [T]
    public var gainBelow = 0.5
    /// Share of a turn that is left below the valve. [T]
    public var turnGainBelow = 0.6
    /// mm anterior for each mm medial. [T]
    public var anteriorPerMedial = 0.12
    /// mm down for each mm medial. [T]
    public var downPerMedial = 0.10
    /// mm down for each mm anterior (that posterior raises is recalled; size [T]).
    public var downPerAnterior = 0.15
    /// mm lateral for each mm anterior. [T]
    public var lateralPerAnterior = 0.10
    /// Lowest hub above the valve, mm. [T]
    public var lowestAbove = 2.0
    /// Lowest hub below the valve, mm. [T]
    public var lowestBelow = -35.0
    /// How far the hub may rise below the valve over the depth of coaptation, mm. [T]
    public var riseBelow = 4.0
    /// How far beyond the commissures the clip can be steered, mm. [T]
    public var beyondLine = 3.0
    /// Degrees that one trim takes from the tilt ("+", "A", "M": thoracickey.com; size [T]).
    public var trimDegrees = 3.0
    /// mm of room and mm posterior that one trim costs. [T]
    public var trimShift = 1.0
    /// How often the tilt can be trimmed. [T]
    public var trimMost = 4.0
    /// Room that arms need above the valve beside the largest flail gap, mm. [T]
    public var armsRoom = 10.0
    /// How far below the depth of coaptation the clip must reach to cross, mm. [T]
    public var crossingReach = 8.0
    /// How far below the depth of coaptation the clip comes to stand after crossing, mm. [T]
    public var crossingDepth = 12.0
    /// Standard deviation of the rotation's drift on crossing, degrees (that it drifts is recalled; size [T]).
    public var crossingDrift = 4.0
    /// Height of the hub after going back through the valve, mm. [T]
    public var retractHeight = 10.0
    /// Where the clip arrives along the line, mm. [T]
    public var arrivalX = -4.0
    /// Standard deviation of that, mm. [T]
    public var arrivalSpreadX = 3.0
    /// Where the clip arrives across the line, mm. [T]
    public var arrivalY = 3.0
    /// Standard deviation of that, mm. [T]
    public var arrivalSpreadY = 2.0
    /// Height at which the clip arrives, mm. [T]
    public var arrivalZ = 18.0
    /// Standard deviation of the rotation at which it arrives, degrees. [T]
    public var arrivalSpreadTheta = 12.0

    /// The constants of the teaching model.
    public init() {}
}
