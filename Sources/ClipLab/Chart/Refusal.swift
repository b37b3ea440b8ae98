/// Why an act is refused: a team would stop it, or it can not happen.
public enum Refusal: String, CaseIterable, Hashable, Sendable, Codable, CustomStringConvertible {
    case patientUnstable = "patient-unstable"
    case tangled
    case nothingToFree = "nothing-to-free"
    case tentNotSeen = "tent-not-seen"
    case heightNotMeasured = "height-not-measured"
    case notConfirmed = "not-confirmed"
    case effusionNotChecked = "effusion-not-checked"
    case noHeparin = "no-heparin"
    case clipOn = "clip-on"
    case fourClips = "four-clips"
    case clottingTimeUnknown = "act-unknown"
    case clottingTimeLow = "act-low"
    case airInGuide = "air-in-guide"
    case armsNotClosed = "arms-not-closed"
    case noRoom = "no-room"
    case armsTouch = "arms-touch"
    case armsTooOpen = "arms-too-open"
    case outOfReach = "out-of-reach"
    case armsForward = "arms-forward"
    case armsNotOpen = "arms-not-open"
    case leafletsHeld = "leaflets-held"
    case oneGripper = "one-gripper"
    case beyondLine = "beyond-line"
    case overlap
    case insertionNotChecked = "insertion-not-checked"
    case resultNotAssessed = "result-not-assessed"
    case gearInAtrium = "gear-in-atrium"
    case finished
    case notNow = "not-now"

    public var description: String { rawValue }
}
