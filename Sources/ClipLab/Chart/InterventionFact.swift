/// A number of the lab as a yes or no that the chart asks for; taken anew before each event.
public enum InterventionFact: String, CaseIterable, Hashable, Sendable, Codable {
    /// Heparin was given.
    case heparinGiven = "heparin-given"
    /// The clotting time was measured within the last 30 min.
    case clottingTimeFresh = "act-fresh"
    /// The clotting time measured last is enough.
    case clottingTimeEnough = "act-enough"
    /// The needle went into the left atrium.
    case placeLeftAtrium = "place-left-atrium"
    /// The needle went through the lower rim: it is still in the right atrium.
    case placeLowRim = "place-low-rim"
    /// The delivery system reaches below the leaflets.
    case reachBelow = "reach-below"
    /// The clip can go up any further, if that is asked for.
    case roomAbove = "room-above"
    /// Arms can open above the valve.
    case roomForArms = "room-for-arms"
    /// The move up that is asked for would pull forward arms through the chords.
    case retractBlocked = "retract-blocked"
    /// The same with inverted arms, for which there is an act of its own.
    case retractBlockedInverted = "retract-blocked-inverted"
    /// The clip lies within the line of coaptation.
    case withinLine = "within-line"
    /// The clip overlaps none that stands.
    case clearOfClips = "clear-of-clips"
    /// One more clip may be loaded.
    case clipsLeft = "clips-left"
    /// The view that is on shows insertion: long axis.
    case viewOfAxis = "view-of-axis"
    /// The view that is on counts as the second one.
    case viewOfOther = "view-of-other"
    /// The view that is on is two at once: X-plane.
    case viewOfBoth = "view-of-both"
    /// The view that is on counts as either: a 3D reconstruction.
    case viewReconstructed = "view-reconstructed"
}

/// The facts that hold, in the order of their names when written down.
public struct InterventionFacts: Hashable, Sendable, Codable {
    private var holding: Set<InterventionFact>

    /// The facts that hold.
    public init(_ holding: Set<InterventionFact> = []) { self.holding = holding }

    /// Whether a fact holds.
    public func contains(_ fact: InterventionFact) -> Bool { holding.contains(fact) }

    /// Notes whether a fact holds.
    public subscript(fact: InterventionFact) -> Bool {
        get { holding.contains(fact) }
        set { if newValue { holding.insert(fact) } else { holding.remove(fact) } }
    }

    /// The names of the facts that hold, sorted.
    public var names: [String] { holding.map(\.rawValue).sorted() }

    public init(from decoder: any Decoder) throws {
        holding = Set(try decoder.singleValueContainer().decode([InterventionFact].self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(names)
    }
}
