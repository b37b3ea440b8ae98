import Procedures
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    /// What was walked, marked, skipped, answered and noted so far.
    var summaryPage: Page {
        let body = [summaryLine, .gap("summary.gap")] + procedure.phases.enumerated().flatMap(phaseSummary) + refusalLines
        return lookupPage("Summary", body, activation: "go there", keys: [(.pageDown, "on")])
    }

    private var summaryLine: Block {
        let counts = procedure.phases.map(snapshot.counts)
        let (done, skipped) = (counts.reduce(0) { $0 + $1.done }, counts.reduce(0) { $0 + $1.skipped })
        let applying = counts.reduce(0) { $0 + $1.applying }
        let outcome = outcomeTitle.map { "Outcome: \($0). " } ?? ""
        let questions = procedure.phases.flatMap(\.questions)
        let right = questions.count { snapshot.contains(.right($0.id)) }
        let answered = questions.count { marks.answers[$0.id] != nil }
        return .text(
            "summary.line",
            StyledText(
                "\(outcome)\(done) of \(applying) steps marked, \(skipped) skipped. \(answered) of \(questions.count) questions answered, \(right) right. \"teer summary\" prints this with times.",
                .strong))
    }

    private func phaseSummary(_ index: Int, _ phase: Phase) -> [Block] {
        let state =
            snapshot.isPassed(phase, of: procedure)
            ? "walked to its end" : snapshot.isOpen(phase, of: procedure) ? "open" : "shut"
        let title = Block.text("phase.\(phase.id)", StyledText("\(index + 1) \(phase.title): \(state)", .heading))
        let steps = phase.steps.flatMap { step -> [Block] in
            let mark = mark(of: step.id)
            let line = Block.choice(
                "step.\(step.id)", StyledText(step.title), mark: mark.sign, indent: 1, spoken: "\(step.title): \(mark.words)")
            var why: [Block] = []
            if case .skipped(let reason) = snapshot.mark(ofStep: step.id) {
                why = [.text("why.\(step.id)", StyledText("Skipped, because: \(reason)", .caution), indent: 5)]
            }
            return [line] + why + notes(at: step.id, indent: 5)
        }
        let questions = phase.questions.enumerated().map { at, question in
            let mark = mark(ofQuestion: question.id)
            return Block.choice(
                "question.\(question.id)", StyledText("Question \(at + 1): \(mark.words)"), mark: mark.sign, indent: 1,
                spoken: "Question \(at + 1): \(mark.words)")
        }
        return [title] + steps + questions
    }

    /// What was refused in this sitting, with the reasons.
    private var refusalLines: [Block] {
        guard !refusals.isEmpty else { return [] }
        return [.gap("refusals.gap"), .text("refusals", StyledText("Refused since the program was opened", .heading))]
            + refusals.enumerated().map { .text("refusal.\($0)", StyledText($1), mark: "-", indent: 1) }
    }
}
