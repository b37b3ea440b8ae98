/// Limits and sizes of the marks of an intervention. All [T]; limits with a source name it.
public struct MarkConstants: Hashable, Sendable {
    /// What the intervention starts at; each loss is taken off.
    public var start = 100
    /// How far outside the window a puncture costs half, mm. [T]
    public var nearWindow = 2.0
    /// Grasps of a clip that cost nothing. [T]
    public var freeGrasps = 3
    /// Misalignment that costs half, degrees. [T]
    public var misalignmentHalf = 10.0
    /// Misalignment that costs all, degrees. [T]
    public var misalignmentAll = 15.0
    /// Distance from the line that costs half, mm. [T]
    public var offLineHalf = 2.0
    /// Distance from the line that costs all, mm. [T]
    public var offLineAll = 3.0
    /// Distance from the seat that costs nothing, mm. [T]
    public var seatFree = 1.25
    /// Each of which beyond that costs a mark, mm. [T]
    public var seatStep = 0.1
    /// The least share of the leak that a jet must have to need a clip. [T]
    public var jetWeight = 0.3
    /// Within what distance a clip counts as over a jet at least, mm. [T]
    public var jetReach = 4.0
    /// Within what share of its scale. [T]
    public var jetShare = 0.5
    /// Up to how many times that costs half. [T]
    public var jetHalf = 1.3
    /// Travel that costs, mm (Nishiura 2024).
    public var travel = 6.0
    /// Cover under which half is lost. [T]
    public var coverHalf = 0.95
    /// Cover under which all is lost. [T]
    public var coverAll = 0.83
    /// The gradient that costs, mmHg (KharsaEd2026: under 5).
    public var gradient = 5.0
    /// The mean arterial pressure under which grading costs, mmHg. [T]
    public var pressureLow = 65.0
    /// The heart rate above which grading costs, 1/min. [T]
    public var rateHigh = 90.0
    /// Time of fluoroscopy that costs nothing, s. [T]
    public var fluoroscopy = 900.0
    /// Refusals for each of which a mark is lost. [T]
    public var refusalsPerMark = 3
    /// Gripper drops that cost nothing where stopping is right. [T]
    public var stopDrops = 4
    /// What each further drop costs there. [T]
    public var stopDropCost = 10
    /// The pass line for the sum, of 100. [T]
    public var passSum = 80
    /// The pass line for an objective, as a share of its most. [T]
    public var passShare = 0.6
    /// Objectives with less than this do not decide. [T]
    public var passLeast = 10
    /// The last reading of a leaflet under which a release is a critical error, mm. [T]
    public var criticalReading = 2.0

    /// The limits of the teaching model.
    public init() {}
}
