import Arithmetic

/// A part of a leaflet's edge that stands above the other when the valve should be shut.
public struct Flail: Hashable, Sendable {
    /// The leaflet.
    public var leaflet: Leaflet
    /// Its middle, mm from the valve's center; medial is positive.
    public var center: Double
    /// Its breadth along the line, mm, 2 to 30.
    public var width: Double
    /// How far the edge stands above the other at the middle (the flail gap), mm, 0 to 18.
    public var gap: Double

    /// A flail; center, width and gap in mm.
    public init(_ leaflet: Leaflet, center: Double, width: Double, gap: Double) {
        self.leaflet = leaflet
        self.center = center
        self.width = width
        self.gap = gap
    }

    /// The height of the edge at a place of the line, mm: gap·½(1 + cos(π·d/(width/2 + 4 mm))), 0 beyond.
    func height(at x: Double) -> Double {
        let share = (x - center).magnitude / (width / 2 + 4)
        return share < 1 ? gap * 0.5 * (1 + cosine(degrees: 180 * share)) : 0
    }
}

/// One bell of the gap through which the valve leaks: weight·exp(−½·|(x − center)/scale|^power).
public struct GapBell: Hashable, Sendable {
    /// Its share beside the other bells, 0.001 to 1000.
    public var weight: Double
    /// Its middle, mm from the valve's center; medial is positive.
    public var center: Double
    /// Half its breadth, mm.
    public var scale: Double
    /// 2 for a bell, more for one with a flat top; without a unit.
    public var power: Double

    /// A bell: weight without a unit, center and scale in mm, power without a unit.
    public init(weight: Double, center: Double, scale: Double, power: Double) {
        self.weight = weight
        self.center = center
        self.scale = scale
        self.power = power
    }
}
