import Procedures

/// The procedure in plain words, for visitors of a clinic.
///
/// It follows the same phases and steps as the clinician's text and states no figure that does not stand there too.
public struct VisitorTrack: Hashable, Sendable {
    /// The name of the track, such as "Your mitral valve clip". At most 36 characters, which fit a screen of 40 columns.
    public var title: String
    /// The start page's text.
    public var welcome: [Statement]
    /// What brings people here, each with the page to begin at; none offers the phases alone.
    public var needs: [Need] = []
    /// What each phase is called for visitors, by the phase's id ("Finding out", "Getting ready", ...).
    public var phaseTitles: [String: String]
    /// The pages in order, each in a phase of the procedure.
    public var pages: [Page]
    /// What people ask, with the answers.
    public var questions: [Question]
    /// The words to know.
    public var words: [Word]
    /// Weights that the texts give in kilograms and in pounds.
    public var weights: [Weight] = []

    public init(
        title: String, welcome: [Statement], phaseTitles: [String: String], pages: [Page], questions: [Question] = [],
        words: [Word] = []
    ) {
        self.title = title
        self.welcome = welcome
        self.phaseTitles = phaseTitles
        self.pages = pages
        self.questions = questions
        self.words = words
    }

    /// The pages of a phase, in order.
    public func pages(phase: String) -> [Page] { pages.filter { $0.phase == phase } }

    /// What brings somebody here, in their own words.
    public struct Need: Hashable, Sendable {
        /// At most 36 characters, such as "I have a date".
        public var text: String
        /// The id of the page to begin at.
        public var page: String

        public init(text: String, page: String) {
            self.text = text
            self.page = page
        }
    }

    /// A weight as the texts give it, and as it is said where one of its units is used alone.
    public struct Weight: Hashable, Sendable {
        public var both: String
        public var kilograms: String
        public var pounds: String

        public init(both: String, kilograms: String, pounds: String) {
            self.both = both
            self.kilograms = kilograms
            self.pounds = pounds
        }
    }

    /// The track with weights in one unit alone.
    public func weighed(inKilograms: Bool) -> VisitorTrack {
        let weights = weights
        return mapTexts { text in
            guard !text.group.hasPrefix("visitor/weight") else { return text.text }
            return weights.reduce(text.text) { said, weight in
                said.replacing(weight.both, with: inKilograms ? weight.kilograms : weight.pounds)
            }
        }
    }

    /// Whose number belongs on a page.
    public enum Calling: String, Hashable, Sendable, CaseIterable {
        case ambulance, team
    }

    /// One page of plain text.
    public struct Page: Hashable, Sendable {
        public var id: String
        /// The id of the procedure's phase.
        public var phase: String
        /// At most 36 characters.
        public var title: String
        /// The ids of the clinician's steps that the page tells in plain words.
        public var steps: [String]
        public var text: [Statement]
        /// What centers do differently: "Your team will tell you ...".
        public var team: [Statement]
        /// The id of a figure of the pack.
        public var figure: String?
        /// Whose number the page asks for; a kiosk shows the clinic's.
        public var calling: Calling?

        public init(
            id: String, phase: String, title: String, steps: [String] = [], text: [Statement], team: [Statement] = [],
            figure: String? = nil
        ) {
            self.id = id
            self.phase = phase
            self.title = title
            self.steps = steps
            self.text = text
            self.team = team
            self.figure = figure
        }

        /// All statements in reading order.
        public var statements: [Statement] { text + team }
    }

    /// A question that people ask, with its answer.
    public struct Question: Hashable, Sendable {
        public var id: String
        public var question: String
        public var answer: [Statement]

        public init(id: String, question: String, answer: [Statement]) {
            self.id = id
            self.question = question
            self.answer = answer
        }
    }

    /// A word to know, and what it means.
    public struct Word: Hashable, Sendable {
        public var id: String
        public var word: String
        public var meaning: String

        public init(id: String, word: String, meaning: String) {
            self.id = id
            self.word = word
            self.meaning = meaning
        }
    }
}
