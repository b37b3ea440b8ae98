/// A clip on the valve, closed or released.
public struct LabClip: Hashable, Sendable {
    /// Its size.
    public var size: ClipSize
    /// Its middle on the line of coaptation, mm; medial positive.
    public var x: Double
    /// How well it holds, 0 to 1.
    public var quality: Double
    /// How much of each leaflet lies in it, mm.
    public var held: LeafletPair<Double>
    /// How far the hub moved between the two gripper drops, mm.
    public var travel: Double
    /// Whether it holds both leaflets.
    public var isAttached = true
    /// The hole that it tore by detaching, cm².
    public var tear = 0.0
    /// The chance of detachment within 30 days, 0 to 1; known from the release on.
    public var detachmentChance = 0.0
    /// When it detaches, if chance has it so.
    public var detachment: Detachment?

    /// A clip that holds both leaflets; x, held and travel in mm, quality 0 to 1.
    public init(size: ClipSize, x: Double, quality: Double, held: LeafletPair<Double>, travel: Double = 0) {
        self.size = size
        self.x = x
        self.quality = quality
        self.held = held
        self.travel = travel
    }

    /// When a clip loses a leaflet.
    public enum Detachment: String, CaseIterable, Hashable, Sendable {
        case laboratory
        case beforeDischarge = "before-discharge"
        case byDay30 = "by-day-30"
    }

    /// How much of what is asked for the worse leaflet gives; above 1 is more than asked for.
    func leastCover(_ constants: GraspConstants) -> Double {
        min(held.anterior, held.posterior) / (size.arm - constants.coverMargin)
    }
}
