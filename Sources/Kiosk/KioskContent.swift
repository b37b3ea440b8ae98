import Content
import Screens
import Trainer
import Words

/// What a kiosk shows to visitors: the track, its pictures and the clinic's own line.
public struct KioskContent: Sendable {
    /// The pages, questions and words.
    public var track: VisitorTrack
    /// The ids of the phases that have pages, in order.
    public var phases: [String]
    /// The pictures by their ids; none when they are not shown.
    public var figures: [String: Drawing]
    /// What the clinic says of itself.
    public var clinic: KioskClinic
    /// What the guide says of itself, and the sources it rests on; empty when that is not shown.
    public var about: [String] = []
    public var sources: [String] = []
    /// What the kiosk itself says, in the language of the track.
    public var words = Words.english
    /// What the translation says of itself on every page; nil for one that was reviewed, and in the pack's own language.
    public var caution: String?
    /// The other languages that the start page offers.
    var otherLanguages: [Language] = []
    /// Whether plain lines are spoken aloud at this screen.
    public var hasSpeech = false

    /// What is shown of a pack; nil when it has no track for visitors, or one without pages.
    ///
    /// - Parameters:
    ///   - words: the language, with what the kiosk itself says in it; nil takes the pack's own.
    ///   - hasQuestions, hasWords, hasPictures: what of it is shown beside the pages.
    ///   - clinic: what the clinic says of itself.
    public init?(
        _ pack: ContentPack, in words: Words? = nil, hasQuestions: Bool = true, hasWords: Bool = true,
        hasPictures: Bool = true, clinic: KioskClinic = KioskClinic()
    ) {
        let own = Language(pack.language)
        let words = words ?? Words.bundled(own) ?? .english
        let translation = words.language == own ? nil : pack.visitorTranslation(words.language)
        guard var track = translation?.track ?? pack.visitorTrack, !track.pages.isEmpty else { return nil }
        if let inKilograms = clinic.inKilograms { track = track.weighed(inKilograms: inKilograms) }
        if !hasQuestions { track.questions = [] }
        if !hasWords { track.words = [] }
        let ids = hasPictures ? Set(track.pages.compactMap(\.figure)) : []
        let figures = ids.compactMap { id in
            (translation?.figures[id] ?? pack.figure(id)).map { (id, Drawing($0)) }
        }
        self.init(
            track: track, phases: pack.procedure.phases.map(\.id), figures: Dictionary(figures) { first, _ in first },
            clinic: clinic)
        self.words = words
        about = pack.aboutVisitorTrack(in: words)
        sources = pack.visitorSources
        let isUnread = pack.translations.contains { $0.language == words.language.code && $0.reviewedBy == nil }
        if translation != nil, isUnread { caution = words.say(.translationNotReviewed) }
    }

    /// What is shown, part by part.
    public init(
        track: VisitorTrack, phases: [String], figures: [String: Drawing] = [:], clinic: KioskClinic = KioskClinic()
    ) {
        self.track = track
        self.phases = phases.filter { phase in track.pages.contains { $0.phase == phase } }
        self.figures = figures
        self.clinic = clinic
    }

    /// The places of a kiosk that shows this.
    public func map(beginning: KioskPlace = .start, hasCode: Bool = false) -> KioskMap {
        var map = KioskMap(
            phases: phases.map { phase in KioskMap.Phase(id: phase, pages: track.pages(phase: phase).map(\.id)) },
            questions: track.questions.map(\.id), hasWords: !track.words.isEmpty, beginning: beginning, hasCode: hasCode)
        map.needs = track.needs.map(\.page)
        map.hasAbout = !about.isEmpty
        return map
    }

    /// The language of the track.
    public var language: Language { words.language }

    /// What a phase is called.
    func title(ofPhase id: String) -> String { track.phaseTitles[id] ?? id }
}
