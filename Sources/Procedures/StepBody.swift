/// The texts of one step, read when the step is first shown.
public struct StepBody: Hashable, Sendable {
    /// What to do, in order.
    public var acts: [Statement]
    public var why: [Statement]
    /// Who does what.
    public var who: [Statement]
    /// Views with their angle and what each shows.
    public var views: [Statement]
    /// Numbers aimed for, limits.
    public var targets: [Target]
    /// What to check before going on.
    public var checks: [Statement]
    public var warnings: [Statement]
    /// What may go wrong, and the first thing to do then.
    public var risks: [Statement]
    /// Where centers or sources differ.
    public var differences: [Statement]
    /// Situations with their answer.
    public var drills: [Statement]
    public var tables: [Table]
    /// Ids of glossary entries.
    public var terms: [String]
    public var figures: [FigureUse]
    /// Ids of articles, steps and cards that say more.
    public var related: [String]

    public init(
        acts: [Statement] = [], why: [Statement] = [], who: [Statement] = [], views: [Statement] = [],
        targets: [Target] = [], checks: [Statement] = [], warnings: [Statement] = [], risks: [Statement] = [],
        differences: [Statement] = [], drills: [Statement] = [], tables: [Table] = [], terms: [String] = [],
        figures: [FigureUse] = [], related: [String] = []
    ) {
        self.acts = acts
        self.why = why
        self.who = who
        self.views = views
        self.targets = targets
        self.checks = checks
        self.warnings = warnings
        self.risks = risks
        self.differences = differences
        self.drills = drills
        self.tables = tables
        self.terms = terms
        self.figures = figures
        self.related = related
    }

    /// All statements in reading order.
    public var statements: [Statement] { lists.flatMap(\.self) }

    /// The statements by what they are for, in reading order; those of tables are their rows.
    public var lists: [[Statement]] { StepPart.allCases.map(statements) + tables.map(\.statements) }

    /// The statements of a part.
    public func statements(_ part: StepPart) -> [Statement] {
        switch part {
        case .acts: acts
        case .why: why
        case .who: who
        case .views: views
        case .targets: targets.map(\.statement)
        case .checks: checks
        case .warnings: warnings
        case .risks: risks
        case .differences: differences
        case .drills: drills
        }
    }
}

/// What statements of a step are for; the raw value is the key of a pack's file.
public enum StepPart: String, Hashable, Sendable, CaseIterable {
    case acts = "do"
    case why, who, views, targets
    case checks = "check"
    case warnings = "warn"
    case risks
    case differences = "differ"
    case drills
}

/// A number aimed for, or a limit.
public struct Target: Hashable, Sendable {
    /// What is measured; nil when the target is a plain text.
    public var what: String?
    /// The value aimed for; nil when the target is a plain text.
    public var value: String?
    /// The row for narrow screens; nil when there is no shorter one.
    public var short: String?
    /// The target in words, "what: value" for a row of the table, with what it rests on.
    public var statement: Statement

    /// A target in plain words.
    public init(_ statement: Statement) { self.statement = statement }

    /// A row of the step's table; the statement's text becomes "what: value".
    public init(what: String, value: String, short: String? = nil, evidence: Statement) {
        self.what = what
        self.value = value
        self.short = short
        statement = evidence
        statement.text = "\(what): \(value)"
    }

    /// Whether it is a row of the step's table.
    public var isRow: Bool { what != nil }
}

/// A picture of a step, and what of it matters there.
public struct FigureUse: Hashable, Sendable {
    /// The id of a figure.
    public var id: String
    /// The names of the parts that are drawn bold.
    public var highlight: [String]
    /// The names of the panels that are shown; all of the picture when there are none.
    public var panels: [String]

    public init(_ id: String, highlight: [String] = [], panels: [String] = []) {
        self.id = id
        self.highlight = highlight
        self.panels = panels
    }
}
