import Recall

@testable import KnowledgeCheck
@testable import Trainer

extension Session {
    /// Answers the question of the knowledge check that is in front.
    func answerCheck(right: Bool) {
        guard let check = state.check, let question = check.question, let order = check.notes.current?.question.order,
            let place = order.firstIndex(where: { ($0 == question.answer) == right })
        else { return }
        press(Script("\(place + 1)"))
    }
}
