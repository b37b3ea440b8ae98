/// Constants of the transseptal puncture.
public struct SeptumConstants: Hashable, Sendable {
    /// Height won for each mm superior, mm. [T]
    public var heightPerSuperior = 0.6
    /// Height lost for each mm anterior, mm. [T]
    public var lossPerAnterior = 0.4
    /// How far a lax septum lets the needle slip superior at least, mm (direction: thoracickey.com). [T]
    public var slipLeast = 2.0
    /// How much further it may slip by chance, mm. [T]
    public var slipSpread = 3.0
    /// Standard deviation of the slip with the breath held, mm. [T]
    public var noiseHeld = 0.3
    /// Standard deviation of the slip while the patient breathes, mm. [T]
    public var noiseMoving = 0.8
    /// How far below the puncture the clip stays at its highest, mm. [T]
    public var roomLoss = 25.0
    /// Over how much height the delivery system reaches down from the puncture, mm. [T]
    public var reach = 60.0
    /// The lowest usual height of the puncture for no flail, mm (recalled: 35 to 45). [T]
    public var windowLow = 35.0
    /// The highest usual height of the puncture for no depth of coaptation, mm. [T]
    public var windowHigh = 52.0
    /// Tilt for each mm anterior of `tiltAnterior`, degrees (the "aorta hugger": thoracickey.com; size [T]).
    public var tiltPerAnterior = 1.5
    /// From where an anterior puncture tilts the way down, mm. [T]
    public var tiltAnterior = -4.0
    /// Tilt for each mm under `tiltHeight`, degrees. [T]
    public var tiltPerHeight = 1.0
    /// Under what height a puncture tilts the way down, mm. [T]
    public var tiltHeight = 36.0
    /// The largest tilt, degrees. [T]
    public var tiltMost = 35.0
    /// How far superior the tent can be moved, mm. [T]
    public var tentSuperior = 22.0
    /// How far anterior the tent can be moved, mm. [T]
    public var tentAnterior = 16.0
    /// How far inferior and posterior the tent can be moved, mm. [T]
    public var tentFarthest = -20.0
    /// Area of the hole that the guide leaves, cm². [T]
    public var holeArea = 0.20
    /// What a further puncture adds to it, cm². [T]
    public var furtherHoleArea = 0.10
    /// Bleeding into the pericardium from a perforation, mL/s. [T]
    public var bleeding = 1.0
    /// What each second of clotting time above `bleedingFrom` adds to it, mL/s. [T]
    public var bleedingPerSecond = 0.01
    /// The clotting time from which bleeding is faster, s. [T]
    public var bleedingFrom = 150.0

    /// The constants of the teaching model.
    public init() {}
}
