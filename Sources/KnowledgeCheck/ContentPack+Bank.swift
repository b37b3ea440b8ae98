import Content
import Procedures
import Recall
import StateMachine

extension ContentPack {
    /// The question bank as the plan sees it, in reading order.
    public var bank: [BankItem] { questions.map(BankItem.init) }
}

extension BankItem {
    /// What the plan needs to know of a question.
    public init(_ question: Question) {
        self.init(
            id: question.id, phase: question.phase, objective: question.objective, choices: question.choices.count,
            answer: question.answer, revision: question.revision)
    }
}

extension Question {
    /// Eight digits that change with the ask, the choices and which is right: the beginning of their SHA-256.
    public var revision: String {
        let parts = [ask] + choices.map(\.text) + ["\(answer)"]
        return String(SHA256.hex(Array(parts.joined(separator: "\u{1}").utf8)).prefix(8))
    }
}
