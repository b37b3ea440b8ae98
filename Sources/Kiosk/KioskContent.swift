import Content
import Screens
import Trainer

/// What a kiosk shows to visitors: the track, its pictures and the clinic's own line.
public struct KioskContent: Sendable {
    /// The pages, questions and words.
    public var track: VisitorTrack
    /// The ids of the phases that have pages, in order.
    public var phases: [String]
    /// The pictures by their ids; none when they are not shown.
    public var figures: [String: Drawing]
    /// Whom to ask, in the clinic's own words.
    public var contact: String?

    /// What is shown of a pack; nil when it has no track for visitors, or one without pages.
    ///
    /// - Parameters:
    ///   - hasQuestions, hasWords, hasPictures: what of it is shown beside the pages.
    ///   - contact: the clinic's line for the start page.
    public init?(
        _ pack: ContentPack, hasQuestions: Bool = true, hasWords: Bool = true, hasPictures: Bool = true, contact: String? = nil
    ) {
        guard var track = pack.visitorTrack, !track.pages.isEmpty else { return nil }
        if !hasQuestions { track.questions = [] }
        if !hasWords { track.words = [] }
        let ids = hasPictures ? Set(track.pages.compactMap(\.figure)) : []
        let figures = ids.compactMap { id in pack.figure(id).map { (id, Drawing($0)) } }
        self.init(
            track: track, phases: pack.procedure.phases.map(\.id), figures: Dictionary(figures) { first, _ in first },
            contact: contact)
    }

    /// What is shown, part by part.
    public init(
        track: VisitorTrack, phases: [String], figures: [String: Drawing] = [:], contact: String? = nil
    ) {
        self.track = track
        self.phases = phases.filter { phase in track.pages.contains { $0.phase == phase } }
        self.figures = figures
        self.contact = contact
    }

    /// The places of a kiosk that shows this.
    public func map(beginning: KioskPlace = .start, hasCode: Bool = false) -> KioskMap {
        KioskMap(
            phases: phases.map { phase in KioskMap.Phase(id: phase, pages: track.pages(phase: phase).map(\.id)) },
            questions: track.questions.map(\.id), hasWords: !track.words.isEmpty, beginning: beginning, hasCode: hasCode)
    }

    /// What a phase is called.
    func title(ofPhase id: String) -> String { track.phaseTitles[id] ?? id }
}
