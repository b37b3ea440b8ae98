/// A state of the kiosk's chart.
public enum KioskPlace: Hashable, Sendable, Codable {
    /// The whole.
    case kiosk
    /// What is in front.
    case screens
    /// All that is shown to visitors, and the memory of where that was left.
    case front, frontLast
    case start
    case phase(String)
    case page(String)
    /// The list of questions, and one of their answers.
    case questions
    case answer(String)
    case words
    /// What this guide is, who read it, and what it rests on.
    case about
    /// The clinician's walk.
    case walk
    /// The staff code is being typed.
    case code
    /// The staff ended the program.
    case ended
    /// Whether somebody is there: nobody since the start, somebody, somebody who was asked, nobody any more.
    case attention, nobody, present, asked, gone
    /// The lock: no code was set; a code can be tried, is being compared, was wrong a moment ago.
    case lock, noCode, ready, checking, resting
    /// How it is shown: on the full screen, or in lines that are read aloud.
    case voice, seen, spoken
}

extension KioskPlace: CustomStringConvertible {
    /// The name in exports and digests.
    public var description: String {
        switch self {
        case .phase(let id): "phase.\(id)"
        case .page(let id): "page.\(id)"
        case .answer(let id): "answer.\(id)"
        case .frontLast: "front-last"
        case .noCode: "no-code"
        default: plainName
        }
    }

    private var plainName: String {
        switch self {
        case .kiosk: "kiosk"
        case .screens: "screens"
        case .front: "front"
        case .start: "start"
        case .questions: "questions"
        case .words: "words"
        case .about: "about"
        case .walk: "walk"
        case .code: "code"
        case .ended: "ended"
        case .attention: "attention"
        case .nobody: "nobody"
        case .present: "present"
        case .asked: "asked"
        case .gone: "gone"
        case .lock: "lock"
        case .ready: "ready"
        case .checking: "checking"
        case .resting: "resting"
        case .voice: "voice"
        case .seen: "seen"
        default: "spoken"
        }
    }
}
