/// What the plan needs to know of a question: its names, how many choices it has and which is right, not its text.
public struct BankItem: Hashable, Sendable {
    public var id: String
    /// The id of its phase.
    public var phase: String
    /// The id of its objective; empty when it names none.
    public var objective: String
    public var choices: Int
    /// The right choice, counted from 1.
    public var answer: Int
    /// Eight digits that change with the wording: the beginning of the SHA-256 of ask, choices and answer.
    public var revision: String

    public init(id: String, phase: String, objective: String, choices: Int, answer: Int, revision: String) {
        self.id = id
        self.phase = phase
        self.objective = objective
        self.choices = choices
        self.answer = answer
        self.revision = revision
    }
}
