/// A question of the bank: choices with the reason why each wrong one is wrong, and a rationale.
public struct Question: Hashable, Sendable {
    public var id: String
    /// The phase it belongs to.
    public var phase: String
    /// The id of the objective it asks for; empty when it names none.
    public var objective: String
    public var ask: String
    public var choices: [Choice]
    /// The right choice, counted from 1.
    public var answer: Int
    public var rationale: Statement
    /// The id of the step, article or card that says more.
    public var related: String?

    public init(
        id: String, phase: String, objective: String = "", ask: String, choices: [Choice], answer: Int, rationale: Statement,
        related: String? = nil
    ) {
        self.id = id
        self.phase = phase
        self.objective = objective
        self.ask = ask
        self.choices = choices
        self.answer = answer
        self.rationale = rationale
        self.related = related
    }

    /// One of the answers to choose from.
    public struct Choice: Hashable, Sendable {
        public var text: String
        /// Why the choice is wrong; nil for the right one, and in packs that give no reasons.
        public var why: String?

        public init(_ text: String, why: String? = nil) {
            self.text = text
            self.why = why
        }
    }
}

/// What a learner is to be able to do, by which questions and cases are counted.
public struct Objective: Hashable, Sendable {
    public var id: String
    public var title: String

    public init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}
