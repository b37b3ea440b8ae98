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
    public var targets: [Statement]
    /// What to check before going on.
    public var checks: [Statement]
    public var warnings: [Statement]
    /// What may go wrong, and the first thing to do then.
    public var risks: [Statement]
    /// Where centers or sources differ.
    public var differences: [Statement]
    /// Ids of glossary entries.
    public var terms: [String]
    /// Ids of figures.
    public var figures: [String]
    /// Ids of articles and steps that say more.
    public var related: [String]

    public init(
        acts: [Statement] = [], why: [Statement] = [], who: [Statement] = [], views: [Statement] = [],
        targets: [Statement] = [], checks: [Statement] = [], warnings: [Statement] = [], risks: [Statement] = [],
        differences: [Statement] = [], terms: [String] = [], figures: [String] = [], related: [String] = []
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
        self.terms = terms
        self.figures = figures
        self.related = related
    }

    /// All statements in reading order.
    public var statements: [Statement] { lists.flatMap(\.self) }

    /// The statements by what they are for, in reading order.
    public var lists: [[Statement]] { [acts, why, who, views, targets, checks, warnings, risks, differences] }
}
