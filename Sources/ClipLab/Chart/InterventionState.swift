/// A state of the intervention's chart. Regions first, then their states; all regions are active at once.
public enum InterventionState: String, CaseIterable, Hashable, Sendable, Codable, CustomStringConvertible {
    case intervention
    // Where the procedure is
    case stage, access, septum, needle, atrium, ventricle, grasping, closed, released, out, done
    /// The guide is in the left atrium, the clip is not.
    case atriumGuide = "atrium-guide"
    // The arms of the clip
    case arms
    case armsClosed = "arms-closed"
    case armsOpened = "arms-opened"
    case armsHalf = "arms-60"
    /// Opened beyond 60 degrees.
    case armsWide = "arms-wide"
    /// At 120 or 180 degrees: ready to grasp.
    case armsReady = "arms-ready"
    case armsOpen = "arms-120"
    case armsFlat = "arms-180"
    case armsInverted = "arms-inverted"
    // The grippers
    case grippers
    case grippersUp = "grippers-up"
    case anteriorDown = "anterior-down"
    case posteriorDown = "posterior-down"
    case bothDown = "both-down"
    // Whether slipping has been tried since the grasp
    case half
    case notHalf = "not-half"
    case isHalf = "is-half"
    // What of the tent has been seen
    case tentBicaval = "tent-bicaval"
    case bicavalUnseen = "bicaval-unseen"
    case bicavalSeen = "bicaval-seen"
    case tentShortAxis = "tent-short-axis"
    case shortAxisUnseen = "short-axis-unseen"
    case shortAxisSeen = "short-axis-seen"
    case height
    case heightUnseen = "height-unseen"
    case heightSeen = "height-seen"
    // What is known before the guide goes in
    case needlePlace = "needle-place"
    case unconfirmed, confirmed
    case effusion
    case effusionUnchecked = "effusion-unchecked"
    case effusionChecked = "effusion-checked"
    // Guide and delivery system
    case guide
    case guideOpened = "guide-opened"
    case guideFlushed = "guide-flushed"
    case device
    case deviceNone = "device-none"
    case deviceOn = "device-on"
    // What has been seen of the grasp since the clip last moved
    case insertion
    case insertionIncomplete = "insertion-incomplete"
    case insertionUnseen = "insertion-unseen"
    case axisSeen = "axis-seen"
    case otherSeen = "other-seen"
    case reconstructionSeen = "reconstruction-seen"
    case bothSeen = "both-seen"
    case result, ungraded, graded
    case chords
    case chordsFree = "chords-free"
    case caught
    // The patient, as the monitor's alarms say
    case patient, stable, unstable, arrested

    public var description: String { rawValue }
}
