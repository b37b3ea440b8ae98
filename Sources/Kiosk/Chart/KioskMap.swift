import Content

/// Which places a kiosk has, and in which order.
public struct KioskMap: Hashable, Sendable {
    /// A phase of the track and the ids of its pages, in order.
    public struct Phase: Hashable, Sendable {
        /// The id of the phase.
        public var id: String
        /// The ids of its pages, in order; at least one.
        public var pages: [String]

        /// A phase with pages.
        public init(id: String, pages: [String]) {
            self.id = id
            self.pages = pages
        }
    }

    /// The phases that have pages, in order; none for the clinician's walk.
    public var phases: [Phase]
    /// The ids of the questions, in order; none when they are not shown.
    public var questions: [String]
    /// Whether the words to know are shown.
    public var hasWords: Bool
    /// The ids of the pages at which the needs begin, in order.
    public var needs: [String] = []
    /// Whether the page on this guide is shown.
    public var hasAbout = false
    /// Whether the clinician's walk is shown instead of the visitor's pages.
    public var hasWalk: Bool
    /// Where the kiosk begins, and comes back to after a visitor.
    public var beginning: KioskPlace
    /// Whether there is a staff code.
    public var hasCode: Bool

    /// A map of these places; without a code nothing on the keyboard ends the kiosk.
    public init(
        phases: [Phase], questions: [String] = [], hasWords: Bool = false, hasWalk: Bool = false,
        beginning: KioskPlace = .start, hasCode: Bool = false
    ) {
        self.phases = phases
        self.questions = questions
        self.hasWords = hasWords
        self.hasWalk = hasWalk
        self.beginning = beginning
        self.hasCode = hasCode
    }

    /// All pages of the track, in order.
    public var pages: [String] { phases.flatMap(\.pages) }

    /// The place that a settings file's `start` names: `start`, `questions`, `words`, a phase, a page or a question; nil for
    /// nothing that is there.
    public func place(named name: String) -> KioskPlace? {
        if hasWalk { return name == "start" ? .walk : nil }
        switch name {
        case "start": return .start
        case "questions": return questions.isEmpty ? nil : .questions
        case "words": return hasWords ? .words : nil
        case "about": return hasAbout ? .about : nil
        default: break
        }
        if let phase = phases.first(where: { $0.id == name }) { return phase.pages.first.map { .page($0) } }
        if pages.contains(name) { return .page(name) }
        return questions.contains(name) ? .answer(name) : nil
    }

    /// All names that `place(named:)` understands.
    public var names: [String] {
        guard !hasWalk else { return ["start"] }
        let single = (questions.isEmpty ? [] : ["questions"]) + (hasWords ? ["words"] : []) + (hasAbout ? ["about"] : [])
        return ["start"] + single + phases.map(\.id) + pages + questions
    }
}
