/// Constants of the grasp: what an arm could hold, less what each error takes away.
public struct GraspConstants: Hashable, Sendable {
    /// Length at the hinge that no arm can take, mm. [T]
    public var hingeMargin = 2.0
    /// Share of a leaflet that full tethering takes. [T]
    public var tetherLoss = 0.35
    /// Loss for each mm off the line, mm. [T]
    public var offLineLoss = 0.8
    /// Distance from the line that costs nothing, mm. [T]
    public var offLineFree = 0.5
    /// How far under the depth of coaptation the hub stands when leaflets are seated, mm. [T]
    public var seatDepth = 2.0
    /// Distance from the seat that costs nothing, mm. [T]
    public var seatFree = 1.0
    /// Loss for each mm too low, mm. [T]
    public var lowLoss = 0.9
    /// Loss for each mm too high, mm. [T]
    public var highLoss = 0.7
    /// Loss for each mm of coaptation gap, mm. [T]
    public var coaptationGapLoss = 0.58
    /// Loss by full calcium, mm. [T]
    public var calciumLoss = 3.0
    /// Loss of the anterior leaflet for each degree of tilt, mm. [T]
    public var tiltLossAnterior = 0.12
    /// Loss of the posterior leaflet for each degree of tilt, mm. [T]
    public var tiltLossPosterior = 0.04
    /// Loss with arms at 180 degrees, mm. [T]
    public var flatArmsLoss = 1.0
    /// Loss for each mm beyond the commissure, mm. [T]
    public var beyondLoss = 2.0
    /// Standard deviation of what is held with the breath held, mm. [T]
    public var noiseHeld = 0.5
    /// Standard deviation of what is held while the patient breathes, mm. [T]
    public var noiseMoving = 1.0
    /// What fibrillation adds to it, mm. [T]
    public var noiseFibrillation = 0.3
    /// What each beat a minute above `noiseRate` adds to it, mm. [T]
    public var noisePerBeat = 0.01
    /// The heart rate from which motion grows, 1/min. [T]
    public var noiseRate = 90.0
    /// How much less than an arm's length is asked for, mm: 6 of 9 and 9 of 12 (recalled).
    public var coverMargin = 3.0
    /// Share of the quality that full calcium takes. [T]
    public var calciumQualityLoss = 0.4
    /// Under so much a leaflet is not held at all, mm. [T]
    public var leastHeld = 1.0
    /// Chance that a leaflet that is hardly covered slips on closing. [T]
    public var slipChance = 0.9
    /// How steeply that chance falls with the cover. [T]
    public var slipCover = 1.5
    /// Share of the quality that each degree of tilt takes when tension goes on release. [T]
    public var releaseTiltLoss = 0.006
    /// Share of the coaptation gap that a holding clip closes beside it. [T]
    public var steadiesGap = 0.5
    /// Over what distance it does so, mm. [T]
    public var steadiesGapLength = 8.0
    /// Share of a flail gap that a holding clip takes beside it. [T]
    public var steadiesFlail = 0.6
    /// Over what distance it does so, mm. [T]
    public var steadiesFlailLength = 6.0

    /// The constants of the teaching model.
    public init() {}
}
