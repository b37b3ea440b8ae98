import Procedures
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    /// The page of a question: what is asked, the choices, and after the answer why it is right or not.
    func questionPage(_ id: String) -> Page {
        guard let index = procedure.phaseIndex(of: .question(id)), let question = pack.question(id) else { return homePage }
        let phase = procedure.phases[index]
        let number = (phase.questions.firstIndex { $0.id == id } ?? 0) + 1
        let isAnswered = marks.answers[id] != nil
        var page = page(inPhase: index)
        page.counter = "Question \(number)/\(phase.questions.count)"
        page.body =
            [.text("ask", StyledText(question.ask, .strong)), .gap("ask.gap")]
            + question.choices.enumerated().map { choice($1.text, number: $0 + 1, of: question) }
            + (isAnswered ? verdict(on: question) : []) + notes(at: id)
        // An answer stays, so that none is in reach of a stray Enter: the focus comes with Down.
        page.focus = isAnswered ? nil : view.focus
        page.anchor = view.anchor
        page.keys = keyHints(isAnswered ? [(.activate, "go on"), (.back, "back"), (.outline, "outline")] : keys(of: question))
        return page
    }

    private func keys(of question: Question) -> [(Command, String)] {
        let answer: [(Command, String)] = [(.phase1, "to \(question.choices.count) answer")]
        let enter: [(Command, String)] =
            view.focus != nil ? [(.activate, "answer")] : snapshot.isFree ? [(.activate, "go on")] : [(.down, "choose")]
        return answer + enter + [(.skip, "skip"), (.back, "back")]
    }

    private func choice(_ text: String, number: Int, of question: Question) -> Block {
        guard let given = marks.answers[question.id] else {
            return .choice("choice.\(number)", StyledText(text), mark: "\(number).")
        }
        let sign = number == question.answer ? "[x]" : number == given ? "[!]" : "[ ]"
        let words = number == question.answer ? " (right)" : number == given ? " (your answer)" : ""
        return .text(
            "choice.\(number)",
            StyledText("\(number). \(text)", number == question.answer ? .done : .body) + StyledText(words, .strong),
            mark: sign, spoken: "\(number). \(text)\(words)")
    }

    /// Why the choice that was given is wrong.
    private func reason(at question: Question) -> [Block] {
        let given = (marks.answers[question.id] ?? 0) - 1
        guard question.choices.indices.contains(given), let why = question.choices[given].why else { return [] }
        return [.text("verdict.why", StyledText("\(given + 1): ", .strong) + StyledText(why))]
    }

    private func verdict(on question: Question) -> [Block] {
        let isRight = marks.answers[question.id] == question.answer
        let word: StyledText = isRight ? StyledText("Right. ", .done) : StyledText("Incorrect. ", .strong)
        let sources = question.rationale.sources
        return [.gap("verdict.gap"), .text("verdict", word + question.rationale.styled)] + reason(at: question)
            + (sources.isEmpty
                ? [] : [.text("verdict.sources", StyledText("Source: \(sources.joined(separator: ", "))", .caution))])
    }
}
