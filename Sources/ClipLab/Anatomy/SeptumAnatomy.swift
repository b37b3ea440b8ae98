/// A point of the atrial septum, mm from the middle of the fossa.
public struct SeptalPoint: Hashable, Sendable {
    /// Superior is positive, mm.
    public var superior: Double
    /// Anterior is positive, mm.
    public var anterior: Double

    /// A point, mm superior and anterior of the fossa's middle.
    public init(superior: Double, anterior: Double) {
        self.superior = superior
        self.anterior = anterior
    }
}

/// Where a needle that crosses the septum comes out.
public enum PuncturePlace: String, CaseIterable, Hashable, Sendable {
    case leftAtrium = "left-atrium"
    /// Too far anterior.
    case aorta
    /// Too far superior: into the pericardium.
    case roof
    /// Too far posterior: into the pericardium.
    case backWall = "back-wall"
    /// Too far inferior: still in the right atrium.
    case lowRim = "low-rim"
}

/// The atrial septum of a patient.
public struct SeptumAnatomy: Hashable, Sendable {
    /// Height of the fossa's middle over the mitral annulus, mm.
    public var height = 36.0
    /// Beyond so far anterior lies the aorta, mm.
    public var aorta = 9.0
    /// Beyond so far superior lies the roof of the atrium, mm.
    public var roof = 15.0
    /// Beyond so far posterior (negative) lies the back wall, mm.
    public var backWall = -15.0
    /// Beyond so far inferior (negative) lies the lower rim, mm.
    public var lowRim = -12.0
    /// How much the septum gives before the needle goes through: 0 firm, 1 an aneurysm.
    public var laxity = 0.0

    /// A septum of usual measures.
    public init() {}

    /// What lies behind a point.
    func place(of point: SeptalPoint) -> PuncturePlace {
        if point.anterior > aorta { return .aorta }
        if point.superior > roof { return .roof }
        if point.anterior < backWall { return .backWall }
        return point.superior < lowRim ? .lowRim : .leftAtrium
    }
}
