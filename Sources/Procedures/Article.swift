/// One page of the reference library.
public struct Article: Hashable, Sendable {
    public var id: String
    public var title: String
    /// The shelf it stands on: one of the pack's topics.
    public var topic: String
    public var sections: [Section]
    public var figures: [String]
    public var terms: [String]
    public var related: [String]

    public init(
        id: String, title: String, topic: String, sections: [Section], figures: [String] = [], terms: [String] = [],
        related: [String] = []
    ) {
        self.id = id
        self.title = title
        self.topic = topic
        self.sections = sections
        self.figures = figures
        self.terms = terms
        self.related = related
    }

    /// All statements in reading order: of each section the paragraphs, then the points.
    public var statements: [Statement] { sections.flatMap { $0.paragraphs + $0.points } }

    /// A heading and what stands under it.
    public struct Section: Hashable, Sendable {
        /// Empty for the opening of an article.
        public var heading: String
        public var paragraphs: [Statement]
        public var points: [Statement]

        public init(heading: String = "", paragraphs: [Statement] = [], points: [Statement] = []) {
            self.heading = heading
            self.paragraphs = paragraphs
            self.points = points
        }
    }
}

/// A word of the field and what it means.
public struct GlossaryTerm: Hashable, Sendable {
    public var id: String
    public var term: String
    public var meaning: String
    public var sources: [String]

    public init(id: String, term: String, meaning: String, sources: [String] = []) {
        self.id = id
        self.term = term
        self.meaning = meaning
        self.sources = sources
    }
}

/// An entry of the bibliography.
public struct Source: Hashable, Sendable {
    public var key: String
    public var citation: String
    /// Whether its text was read for this pack, or is recalled.
    public var grade: Grade

    public init(key: String, citation: String, grade: Grade) {
        self.key = key
        self.citation = citation
        self.grade = grade
    }
}
