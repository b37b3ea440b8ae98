/// Constants of detachment of a leaflet within 30 days.
public struct DetachmentConstants: Hashable, Sendable {
    /// Rate of a leaflet that is just covered. [T], so that an average operator has 1.3 % (EXPAND 1.7, ACCESS-EU 4.8 %).
    public var rate = 0.009
    /// Exponent for what is missing of the cover. [T]
    public var shortCover = 8.0
    /// Exponent for what is held beyond the cover. [T]
    public var spareCover = 4.0
    /// Exponent of full calcium. [T]
    public var calcium = 1.0
    /// Exponent for each mm of flail gap above `flailFree`, 1/mm. [T]
    public var flail = 0.05
    /// Flail gap that adds nothing, mm. [T]
    public var flailFree = 10.0
    /// Exponent for each mm of travel above `travelFree`, 1/mm. [T]
    public var travel = 0.15
    /// Travel between the gripper drops that adds nothing, mm (Nishiura 2024).
    public var travelFree = 6.0
    /// Exponent for each degree of tilt, 1/degree. [T]
    public var tilt = 0.03
    /// Share of the rate that is left beside a clip that holds. [T]
    public var besideClip = 0.6
    /// From what steadying on a clip counts as beside, 0 to 1. [T]
    public var besideFrom = 0.3
    /// Share of detachments that happen in the laboratory (2 of 16: Asch 2021, EXPAND).
    public var inLaboratory = 2.0 / 16
    /// Share of detachments that happen later but before discharge (7 of 16: Asch 2021).
    public var beforeDischarge = 7.0 / 16

    /// The constants of the teaching model.
    public init() {}
}
