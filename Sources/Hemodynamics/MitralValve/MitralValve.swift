import VitalSigns

/// The mitral valve along its line of coaptation, and the clips on it.
///
/// The closed edge is a line from the lateral commissure (A1/P1, negative) to the medial one (A3/P3, positive); P2 is
/// the middle third.
public struct MitralValve: Hashable, Sendable {
    /// The length of the line of coaptation, mm.
    public let width: Double
    /// The planimetric area that it opens to without clips, cm².
    public let openArea: OrificeArea
    /// The effective regurgitant orifice area without clips, cm².
    public let leakArea: OrificeArea
    /// Where it leaks.
    public let gap: GapShape
    /// The clips, none overlapping, none beyond the line's ends.
    public private(set) var clips: [Clip] = []

    /// The valve of a phenotype.
    public init(_ phenotype: Phenotype) {
        let (width, open, leak) =
            switch phenotype {
            case .healthy: (36.0, 5.0, 0.0)
            case .primary: (40.0, 6.0, 0.50)
            case .secondary: (37.0, 5.0, 0.36)
            case .atrialFunctional: (38.0, 5.0, 0.27)
            }
        self.init(width: width, open: open, leak: leak, gap: GapShape(phenotype))
    }

    /// A valve of given measures: 20 to 60 mm wide, opening to 0.5 to 12 cm², leaking through 0 to 1.2 cm².
    public init(width: Double, openArea: OrificeArea, leakArea: OrificeArea, gap: GapShape) throws(OutOfRange) {
        self.init(
            width: try OutOfRange.check(width, of: "valve width", in: 20...60, unit: "mm"),
            open: try OutOfRange.check(openArea.squareCentimeters, of: "mva", in: 0.5...12, unit: "cm2"),
            leak: try OutOfRange.check(leakArea.squareCentimeters, of: "eroa", in: 0...1.2, unit: "cm2"), gap: gap)
    }

    /// The linear mix of two valves without clips; the gap has the shape of the nearer one.
    init(mixing one: MitralValve, with other: MitralValve, fraction: Double) {
        func mix(_ one: Double, _ other: Double) -> Double { one + (other - one) * fraction }
        self.init(
            width: mix(one.width, other.width),
            open: mix(one.openArea.squareCentimeters, other.openArea.squareCentimeters),
            leak: mix(one.leakArea.squareCentimeters, other.leakArea.squareCentimeters),
            gap: fraction < 0.5 ? one.gap : other.gap)
    }

    private init(width: Double, open: Double, leak: Double, gap: GapShape) {
        self.width = width
        openArea = OrificeArea(squareCentimeters: open)
        leakArea = OrificeArea(squareCentimeters: leak)
        self.gap = gap
    }

    /// Places one more clip, or says why it does not fit.
    public mutating func place(_ clip: Clip) throws(ClipMisplacement) {
        let end = width / 2
        guard clip.position.magnitude + clip.model.width / 2 <= end else {
            throw .beyondTheLine(clip: clip, end: end)
        }
        for other in clips {
            let room = (clip.model.width + other.model.width) / 2
            // Rounding may not refuse clips that touch.
            guard (clip.position - other.position).magnitude >= room - 1e-9 else {
                throw .overlapping(clip: clip, other: other, room: room)
            }
        }
        clips.append(clip)
    }

    /// Replaces all clips, or says which one does not fit and leaves the valve as it was.
    public mutating func place(_ clips: [Clip]) throws(ClipMisplacement) {
        var valve = self
        valve.clips = []
        for clip in clips { try valve.place(clip) }
        self = valve
    }
}
