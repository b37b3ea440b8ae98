/// What the clinic set for a kiosk.
public struct KioskSettings: Hashable, Sendable {
    /// For whom the text is.
    public var audience: KioskAudience
    /// The language of the text, such as `en`; nil takes that of the pack.
    public var language: String?
    /// The languages that the start page offers, the one that stands when nobody is there first; none for `language` alone.
    public var languages: [String] = []
    /// Whether a translation is offered that no clinician has read.
    public var unreviewedLanguages = false
    /// The unit of weights; nil gives both.
    public var units: WeightUnit?
    /// After how many seconds without a key somebody is asked for; 0 never asks.
    public var idleSeconds: Int
    /// How many seconds the question stands before everything of the visitor is forgotten.
    public var stillThereSeconds: Int
    /// The colors of the start.
    public var scheme: SchemeName
    /// Whether everything is spelled in ASCII; nil leaves it to what the terminal can show.
    public var ascii: Bool?
    /// The page that stands when nobody is there: `start`, or the id of a page, a phase or a question.
    public var start: String
    /// What the clinic is called, for the start page.
    public var name: String?
    /// Whom to ask, in a line that is always in sight; nil for no such line.
    public var contact: String?
    /// How the team is reached by day and at night, and the number of the ambulance.
    public var contactDay: String?
    public var contactNight: String?
    public var emergency: String?
    /// A paragraph of the clinic's own at the end of a page, by the page's id.
    public var own: [String: ClinicText] = [:]
    /// Whether the kiosk begins in plain lines.
    public var lines = false
    /// Whether this machine has a voice that speaks what is shown.
    public var speech = false
    /// How many words a minute that voice says.
    public var wordsAMinute = 175
    /// What is shown beside the pages.
    public var show: Set<KioskPart>
    /// The folder of a pack; nil for the one that comes with the program.
    public var pack: String?
    /// What `pack` must hold, as 64 hexadecimal digits; nil leaves it unchecked.
    public var packDigest: String?
    /// Whether visits and pages are counted.
    public var count: Bool

    /// The usual settings, each of which can be given otherwise.
    public init(
        audience: KioskAudience = .visitor, language: String? = nil, idleSeconds: Int = 120, stillThereSeconds: Int = 30,
        scheme: SchemeName = .auto, ascii: Bool? = nil, start: String = "start", contact: String? = nil,
        show: Set<KioskPart> = Set(KioskPart.allCases), pack: String? = nil, packDigest: String? = nil, count: Bool = false
    ) {
        self.audience = audience
        self.language = language
        self.idleSeconds = idleSeconds
        self.stillThereSeconds = stillThereSeconds
        self.scheme = scheme
        self.ascii = ascii
        self.start = start
        self.contact = contact
        self.show = show
        self.pack = pack
        self.packDigest = packDigest
        self.count = count
    }
}

/// A paragraph of the clinic's own, by the code of its language; what is for every language stands under an empty one.
public struct ClinicText: Hashable, Sendable, ExpressibleByStringLiteral {
    public var texts: [String: String]

    /// The same paragraph in every language.
    public init(stringLiteral text: String) { texts = ["": text] }

    /// A paragraph by the codes of its languages.
    public init(_ texts: [String: String]) { self.texts = texts }
}

/// The unit of weights in the text for visitors.
public enum WeightUnit: String, Hashable, Sendable, CaseIterable {
    case kg, lb
}

/// For whom a kiosk's text is.
public enum KioskAudience: String, Hashable, Sendable, CaseIterable {
    /// Plain words.
    case visitor
    /// The walk of the team, free and unrecorded.
    case clinician
}

/// What a kiosk can show beside its pages.
public enum KioskPart: String, Hashable, Sendable, CaseIterable {
    case questions, words, pictures
}
