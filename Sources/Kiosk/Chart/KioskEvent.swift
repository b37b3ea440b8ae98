/// What can happen at a kiosk.
public enum KioskEvent: Hashable, Sendable, Codable {
    /// A key, whichever: somebody is there.
    case key
    /// No key came for the time that was set.
    case quiet
    /// One page on, one back, to the start page.
    case next, back, home
    /// A page was chosen.
    case open(KioskPlace)
    /// The last Enter is taken back: where it was pressed stands again.
    case undo(KioskPlace)
    /// The staff want to type their code.
    case staff
    /// The code was typed to its end; it was right, or wrong; the wait after a wrong one is over.
    case tryCode, right, wrong, rested
    /// The chart's own: a right code was accepted.
    case accepted
    /// Change between the full screen and lines that are read aloud.
    case voice
}

extension KioskEvent: CustomStringConvertible {
    /// The name in exports.
    public var description: String {
        switch self {
        case .key: "key"
        case .quiet: "quiet"
        case .next: "next"
        case .back: "back"
        case .home: "home"
        case .open(let place): "open.\(place)"
        case .undo(let place): "undo.\(place)"
        case .staff: "staff"
        case .tryCode: "try-code"
        case .right: "right"
        case .wrong: "wrong"
        case .rested: "rested"
        case .accepted: "accepted"
        case .voice: "voice"
        }
    }
}
