/// An emergency card: what one sees, what to do at once, what not to do, and whom to call.
public struct Card: Hashable, Sendable {
    public var id: String
    /// At most 48 characters.
    public var title: String
    /// The name within a line, in lower case; at most 20 characters.
    public var short: String
    /// Further words by which it is found.
    public var words: [String]
    /// The ids of steps, articles and cards that say more.
    public var related: [String]
    /// What the monitor shows.
    public var monitor: [Statement]
    /// What the echo shows.
    public var echo: [Statement]
    /// The first actions in order; empty when a table stands in their place.
    public var acts: [Act]
    public var table: Table?
    /// What not to do.
    public var avoid: [Statement]
    /// When to call the surgeon.
    public var call: [Statement]
    /// Numbers, each with its sources.
    public var figures: [Statement]
    public var also: [Statement]

    public init(
        id: String, title: String, short: String, words: [String] = [], related: [String] = [], monitor: [Statement] = [],
        echo: [Statement] = [], acts: [Act] = [], table: Table? = nil, avoid: [Statement] = [], call: [Statement] = [],
        figures: [Statement] = [], also: [Statement] = []
    ) {
        self.id = id
        self.title = title
        self.short = short
        self.words = words
        self.related = related
        self.monitor = monitor
        self.echo = echo
        self.acts = acts
        self.table = table
        self.avoid = avoid
        self.call = call
        self.figures = figures
        self.also = also
    }

    /// One action, and whose it is.
    public struct Act: Hashable, Sendable {
        public var statement: Statement
        /// The action for narrow screens; nil when there is no shorter form.
        public var short: String?
        /// Who does it, such as "operator 1, imager"; nil when it is everybody's.
        public var who: String?

        public init(_ statement: Statement, short: String? = nil, who: String? = nil) {
            self.statement = statement
            self.short = short
            self.who = who
        }

        /// The action with those who do it in brackets.
        public var withPeople: Statement {
            var statement = statement
            if let who { statement.text += " (\(who))" }
            return statement
        }
    }

    /// The parts of the card in reading order, each with what it is about.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        case monitor = "Monitor"
        case echo = "Echo"
        case acts = "Do now"
        case avoid = "Do not"
        case call = "Call"
        case figures = "Figures"
        case also = "Also"
    }

    /// The statements of a part.
    public func statements(_ part: Part) -> [Statement] {
        switch part {
        case .monitor: monitor
        case .echo: echo
        case .acts: acts.map(\.withPeople) + (table?.statements ?? [])
        case .avoid: avoid
        case .call: call
        case .figures: figures
        case .also: also
        }
    }

    /// All statements in reading order.
    public var statements: [Statement] { Part.allCases.flatMap(statements) }
}
