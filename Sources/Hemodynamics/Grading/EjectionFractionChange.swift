import VitalSigns

/// How the LV ejection fraction changed with a clip, beside what was published: the model is known to let it fall too far.
public struct EjectionFractionChange: Hashable, Sendable {
    /// After less before, percentage points; the unit is %.
    public let points: Double
    /// Why the valve leaked.
    public let mechanism: Mechanism

    /// The change from a beat before to one after.
    public init(from before: BeatMeasures, to after: BeatMeasures, mechanism: Mechanism) {
        points = after.ejectionFraction.percent - before.ejectionFraction.percent
        self.mechanism = mechanism
    }

    /// What was published for such a patient, with its source.
    public var published: String {
        switch mechanism {
        case .primary: "about -3 at 12 months (EVEREST II) [Feldman2011, recalled: verify]"
        case .secondary: "+1 early after (27 to 28 %), -11 with afterload mismatch (one in four) [Melisurgo2014]"
        }
    }

    /// "LVEF changes by -15.0 points; published: about -3 at 12 months (EVEREST II) [Feldman2011, recalled: verify]"
    public var text: String { "LVEF changes by \(FixedPoint.text(points, decimals: 1)) points; published: \(published)" }

    /// What the model is known to get wrong after a clip, in a line.
    public static let knownErrors = "Known errors: LVEF falls too far after a clip, LA mean too far in primary MR."
}
