/// A size of clip (fourth generation).
public enum ClipSize: String, CaseIterable, Hashable, Sendable {
    /// Narrow, 9 mm arms.
    case nt = "NT"
    /// Wide, 9 mm arms.
    case ntw = "NTW"
    /// Narrow, 12 mm arms.
    case xt = "XT"
    /// Wide, 12 mm arms.
    case xtw = "XTW"

    /// Width along the line of coaptation, mm (recalled from the maker's material: to be verified).
    public var width: Double { self == .nt || self == .xt ? 4 : 6 }

    /// Length of an arm, mm (recalled; that the long ones have 3 mm more was published: TCTMD, XTR, 2019).
    public var arm: Double { hasLongArms ? 12 : 9 }

    /// Whether it has the long arms.
    public var hasLongArms: Bool { self == .xt || self == .xtw }

    /// The span of the arms at an angle, mm: 17.6 and 20 mm for 9 mm arms at 120° and 180° (published: 17 and 20).
    public func span(at arms: Arms) -> Double { 2 + 2 * arm * arms.halfAngleSine }
}

/// How far the arms are opened.
public enum Arms: String, CaseIterable, Hashable, Sendable {
    case closed
    case half = "60"
    case open = "120"
    case flat = "180"
    /// Turned back past flat, so that nothing catches on the way up.
    case inverted

    /// The angle between the arms, degrees; [T] for closed and inverted.
    public var angle: Double {
        switch self {
        case .closed: 12
        case .half: 60
        case .open: 120
        case .flat: 180
        case .inverted: 240
        }
    }
}

/// Which grippers come down.
public enum Grippers: String, CaseIterable, Hashable, Sendable {
    case both
    case anterior
    case posterior

    /// The leaflets that they come down on.
    public var leaflets: [Leaflet] {
        switch self {
        case .both: [.anterior, .posterior]
        case .anterior: [.anterior]
        case .posterior: [.posterior]
        }
    }
}

/// How a caught clip is freed.
public enum FreeingManeuver: String, CaseIterable, Hashable, Sendable {
    case turn = "invert-and-turn"
    case pull
}

/// Where the clip is and how it is turned.
public struct Pose: Hashable, Sendable {
    /// Along the line of coaptation, mm; medial positive.
    public var x: Double
    /// mm; anterior positive.
    public var y: Double
    /// The hub's height over the plane of the annulus, mm; atrial positive.
    public var z: Double
    /// Rotation of the arms, degrees clockwise from 12 o'clock, seen from the atrium.
    public var theta: Double
    /// Lean of the way down from anterior to posterior, degrees; 0 is straight.
    public var tilt: Double

    /// A pose: x, y, z in mm, theta and tilt in degrees.
    public init(x: Double = 0, y: Double = 0, z: Double = 0, theta: Double = 0, tilt: Double = 0) {
        self.x = x
        self.y = y
        self.z = z
        self.theta = theta
        self.tilt = tilt
    }

    /// How far the hub is from that of another pose, mm.
    func distance(to other: Pose) -> Double {
        let (dx, dy, dz) = (x - other.x, y - other.y, z - other.z)
        return (dx * dx + dy * dy + dz * dz).squareRoot()
    }
}
