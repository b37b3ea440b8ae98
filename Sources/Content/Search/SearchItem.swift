/// Something that can be searched: a step, a card, an article, a term, a question, a figure, a source, or a note of the user.
public struct SearchItem: Hashable, Sendable {
    /// Where a hit leads.
    public var destination: SearchDestination
    /// What a list of hits calls it.
    public var title: String
    /// The statements in reading order: a hit names one by its index.
    public var statements: [String]
    /// What belongs to the item but is no statement: headings, checklist items, the options of a decision.
    public var labels: [String]

    public init(destination: SearchDestination, title: String, statements: [String] = [], labels: [String] = []) {
        self.destination = destination
        self.title = title
        self.statements = statements
        self.labels = labels
    }
}

/// What a hit leads to.
public enum SearchDestination: Hashable, Sendable {
    case step(String)
    case article(String)
    case term(String)
    case question(String)
    case source(String)
    case card(String)
    case figure(String)
    /// A note of the user, by whatever name the caller gave it.
    case note(String)
}

/// One place that holds all words of a query.
public struct SearchHit: Hashable, Sendable {
    /// Where it leads.
    public var destination: SearchDestination
    /// The index of the statement that the excerpt is from; nil when it is from the title or a label.
    public var statement: Int?
    /// The title of what was found.
    public var title: String
    /// Part of the text around the first word found; empty when only the title holds the words.
    public var excerpt: String
    /// Where in the excerpt the word stands, in characters from 0; empty when only the title holds the words.
    public var match: Range<Int>
}
