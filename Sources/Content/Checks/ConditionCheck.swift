import Procedures
import YAMLReading

/// Whether the conditions of steps and ticks can come to hold, and whether decisions lead to the outcomes there are.
struct ConditionCheck {
    let procedure: Procedure
    let register: NameRegister
    let log: ProblemLog

    func run() {
        for (at, step) in procedure.steps.enumerated() {
            for condition in step.only { check(condition, of: step.id, as: .step, before: at) }
            for item in step.checklist {
                for condition in item.only { check(condition, of: item.id, as: .item, before: at + 1) }
            }
            if let decision = step.decision { check(decision, at: step) }
        }
        checkOutcomes()
    }

    /// A condition names an answer that was given at an earlier step, and one that settles its decision.
    private func check(_ condition: Condition, of name: String, as kind: NameKind, before index: Int) {
        guard case .decided(let id, let answer) = condition,
            let at = procedure.steps.firstIndex(where: { $0.decision?.id == id }),
            let option = procedure.steps[at].decision?.options.first(where: { $0.id == answer })
        else { return }
        if at >= index {
            note(
                name, as: kind, "\"\(name)\" applies only after \"\(condition.name)\", which is decided later",
                hint: "name the answer to an earlier decision")
        } else if !option.settles {
            note(
                name, as: kind, "\"\(name)\" applies only after \"\(condition.name)\", which settles nothing",
                hint: "name an answer with settles: true")
        }
    }

    private func check(_ decision: Decision, at step: Step) {
        for option in decision.options where option.settles && option.reopens.contains(step.id) {
            note(
                "\(decision.id).\(option.id)", as: .option,
                "option \"\(option.id)\" settles the decision and opens its own step again",
                hint: "leave out settles: true, or the step in \"reopens\"")
        }
        let isForOutcome = step.only.contains { if case .outcome = $0 { true } else { false } }
        if isForOutcome, decision.options.contains(where: { $0.outcome != nil }) {
            note(
                step.id, as: .step, "step \"\(step.id)\" applies only after an outcome, but its decision leads to one",
                hint: "let the step depend on decisions, as in only: [DECISION.OPTION]")
        }
    }

    /// Every outcome is the consequence of some answer.
    ///
    /// Where an answer names an outcome that is not there, it may be the one that is missing.
    private func checkOutcomes() {
        let options = procedure.steps.compactMap(\.decision).flatMap(\.options)
        let given = Set(options.filter(\.settles).compactMap(\.outcome))
        let isMisnamed = given.contains { register.definition(of: $0, as: .outcome) == nil }
        for outcome in procedure.outcomes where !given.contains(outcome.id) {
            guard let place = register.definition(of: outcome.id, as: .outcome)?.place else { continue }
            let problem = Problem(
                file: place.file, line: place.line, column: place.column,
                text: "no answer leads to outcome \"\(outcome.id)\"",
                hint: "add outcome: \(outcome.id) to an option that settles its decision")
            if isMisnamed { log.note(consequence: problem) } else { log.note(problem) }
        }
    }

    private func note(_ name: String, as kind: NameKind, _ text: String, hint: String) {
        guard let place = register.definition(of: name, as: kind)?.place else { return }
        log.note(place, text, hint: hint)
    }
}
