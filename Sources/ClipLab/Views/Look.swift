/// What a view shows; nil is hidden. Insertion and seats are by leaflet.
public struct Look: Hashable, Sendable {
    /// The tent, or where the needle went through: mm superior.
    public var superior: Double?
    /// From there to the roof, mm.
    public var toRoof: Double?
    /// The tent, or where the needle went through: mm anterior.
    public var anterior: Double?
    /// From there to the aorta, mm.
    public var toAorta: Double?
    /// Its height over the annulus, mm.
    public var height: Double?
    /// Where the clip is along the line, mm.
    public var x: Double?
    /// The hub's height over the annulus, mm.
    public var z: Double?
    /// How much of an arm is seen from the side, mm; 0 when it is square.
    public var armSeen: Double?
    /// How far the hub is off the line, mm; anterior positive.
    public var offLine: Double?
    /// The lean of the way down, degrees.
    public var tilt: Double?
    /// How far the arms are opened.
    public var arms: Arms?
    /// The rotation of the arms, degrees.
    public var rotation: Double?
    /// How far the arms are off square, degrees.
    public var misalignment: Double?
    /// The way left to the nearest clip that stands, mm.
    public var toClip: Double?
    /// How much of a leaflet seems to lie on its arm, mm.
    public var insertion: [Leaflet: Double] = [:]
    /// How far a leaflet lies from its arm, mm: 0 seated, negative above the arm.
    public var seat: [Leaflet: Double] = [:]

    /// A view that shows nothing.
    public init() {}
}
