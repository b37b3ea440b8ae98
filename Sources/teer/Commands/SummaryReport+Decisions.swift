import Content
import Procedures

extension SummaryReport {
    /// The decisions of the walk, each with all that was decided and where that led.
    func decisionLines(_ style: Style) -> [String] {
        var seen: Set<String> = []
        let decisions = times.decisions.map(\.decision).filter { seen.insert($0).inserted }
        guard !decisions.isEmpty else { return [] }
        return ["", heading("Decided", 2, style)]
            + decisions.flatMap { id -> [String] in
                let made = times.decisions(id)
                let number = procedure.number(ofStep: made[0].step)
                return [
                    "\(bullet(style)) \(number) \(shown(question(of: id), style))",
                    under(shown(sentence(made), style), style),
                ]
            }
    }

    /// "first: Image again (back to 1.10); then: Suitable".
    private func sentence(_ made: [WalkTimes.DecisionMade]) -> String {
        made.enumerated().map { at, decision in
            let led = followed(decision).map { " (\($0))" } ?? ""
            let lead = made.count == 1 ? "" : at == 0 ? "first: " : "then: "
            return lead + optionText(of: decision) + led
        }.joined(separator: "; ")
    }

    /// Where a decision led: "back to 1.10"; nil when the walk stayed.
    func followed(_ made: WalkTimes.DecisionMade) -> String? {
        guard let target = made.ledTo else { return nil }
        let steps = procedure.steps
        guard let origin = steps.firstIndex(where: { $0.id == made.step }),
            let reached = steps.firstIndex(where: { $0.id == target })
        else { return "to \(target)" }
        return "\(reached < origin ? "back" : "on") to \(procedure.number(ofStep: target))"
    }

    /// The question of a decision; its id where this edition of the pack has no such decision.
    func question(of decision: String) -> String {
        procedure.steps.compactMap(\.decision).first { $0.id == decision }?.question ?? decision
    }

    func optionText(of made: WalkTimes.DecisionMade) -> String {
        let decision = procedure.steps.compactMap(\.decision).first { $0.id == made.decision }
        return decision?.options.first { $0.id == made.option }?.text ?? made.option
    }
}

/// What was answered to a question of the walk.
struct QuestionAnswer {
    /// The question's text; its id where the pack has no such question.
    let ask: String
    /// The choice given, counted from 1, with its text; nil when there was none.
    let given: (number: Int, text: String)?
    /// The choice that is right.
    let right: (number: Int, text: String)
    let isRight: Bool?
    /// Why the choice given is right, or wrong; nil where the pack gives no reason.
    let reason: String?
    /// Why the question was skipped.
    let skipped: String?

    init(_ asked: Phase.Question, in pack: ContentPack, given number: Int?, skipped reason: String?) {
        let question = pack.question(asked.id)
        let choices = question?.choices ?? []
        func text(_ number: Int) -> String { choices.indices.contains(number - 1) ? choices[number - 1].text : "" }
        ask = question?.ask ?? asked.id
        given = number.map { ($0, text($0)) }
        right = (asked.answer, text(asked.answer))
        isRight = number.map { $0 == asked.answer }
        let why = number.flatMap { choices.indices.contains($0 - 1) ? choices[$0 - 1].why : nil }
        self.reason = isRight == true ? question?.rationale.text : why
        skipped = number == nil ? reason : nil
    }

    /// What was chosen, why it is right or wrong, and what is right.
    var sentences: [String] {
        guard let given, let isRight else {
            return [skipped.map { "not answered, because: \($0)" } ?? "not answered"]
        }
        let chosen = "\(isRight ? "right" : "wrong"): \(given.number), \"\(given.text)\"" + (reason.map { ". \($0)" } ?? "")
        return isRight ? [chosen] : [chosen, "right is: \(right.number), \"\(right.text)\""]
    }
}
