/// What a patient's mitral valve, septum and rhythm are like, as far as a clip meets them.
///
/// x runs along the line of coaptation, medial (septum, A3-P3) positive; y anterior (aorta) positive; z over the plane of
/// the annulus, atrial positive; all in mm from the valve's center.
public struct Anatomy: Hashable, Sendable {
    /// Length of the line of coaptation, mm, 28 to 50.
    public var lineLength = 38.0
    /// Anterior-posterior diameter of the annulus, mm, 28 to 50.
    public var anteroposterior = 32.0
    /// How much further anterior the commissures lie than the middle of the line, mm, 3 to 10.
    public var sagitta = 7.0
    /// Planimetric area that the valve opens to, cm².
    public var openArea = 5.0
    /// Effective regurgitant orifice area (EROA), cm².
    public var regurgitantArea = 0.36
    /// Where the valve leaks.
    public var gap = [GapBell(weight: 1, center: 0, scale: 9, power: 4)]
    /// Length of the leaflets, mm, 4 to 32.
    public var length = LeafletPair(anterior: SegmentValues(20, 24, 20), posterior: SegmentValues(11, 12, 11))
    /// Calcium in the grasping zone, 0 to 1.
    public var calcium = LeafletPair(anterior: SegmentValues(0, 0, 0), posterior: SegmentValues(0, 0, 0))
    /// Restriction by tethering, 0 to 1.
    public var tether = LeafletPair(anterior: SegmentValues(0, 0, 0), posterior: SegmentValues(0, 0, 0))
    /// The parts of the edges that flail.
    public var flails: [Flail] = []
    /// Depth of coaptation under the annulus, mm, 0 to 16.
    public var coaptationDepth = 5.0
    /// Distance of the edges where they should meet, mm, 0 to 8.
    public var coaptationGap = 0.0
    /// How dense the chords are, 0.3 to 6; 1 is usual.
    public var chordDensity = 1.0
    /// The atrial septum.
    public var septum = SeptumAnatomy()
    /// Whether the atria fibrillate.
    public var isFibrillating = false
    /// Heart rate, 1/min.
    public var heartRate = 78.0
    /// Body weight, kg.
    public var weight = 75.0
    /// Clotting time (ACT) without heparin, s.
    public var clottingTime = 130.0
    /// Left ventricular ejection fraction, %.
    public var ejectionFraction = 60.0

    /// A valve of usual measures that leaks in the middle.
    public init() {}
}
