import Procedures
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    /// What was walked, marked, decided, skipped, answered and noted so far, and how long it took.
    var summaryPage: Page {
        let body =
            [summaryLine, .gap("summary.gap"), .table("summary.phases", summaryTable)] + decisionLines + fastLines
            + [.gap("steps.gap")] + procedure.phases.enumerated().flatMap(phaseSummary) + refusalLines
        return lookupPage("Summary", body, activation: "go there", keys: [(.pageDown, "on")])
    }

    private var summaryLine: Block {
        let counts = procedure.phases.map(snapshot.counts)
        let (done, skipped) = (counts.reduce(0) { $0 + $1.done }, counts.reduce(0) { $0 + $1.skipped })
        let applying = counts.reduce(0) { $0 + $1.applying }
        let outcome = outcomeTitle.map { "Outcome: \($0). " } ?? ""
        let questions = procedure.phases.flatMap(snapshot.asked)
        let right = questions.count { snapshot.contains(.right($0.id)) }
        let answered = questions.count { marks.answers[$0.id] != nil }
        let time = times.map { "\($0.active.minutes.capitalizedFirst). " } ?? ""
        let text =
            "\(outcome)\(time)\(done) of \(applying) steps marked, \(skipped) skipped. "
            + "\(answered) of \(questions.count) questions answered, \(right) right. \"teer summary\" prints this with times."
        return .text("summary.line", StyledText(text, .strong))
    }

    /// Minutes, marks, answers and the longest step of each phase.
    private var summaryTable: DataTable {
        let rows = procedure.phases.enumerated().map { at, phase -> DataTable.Row in
            let counts = snapshot.counts(of: phase)
            let asked = snapshot.asked(in: phase).filter { marks.answers[$0.id] != nil }
            let right = asked.isEmpty ? "-" : "\(asked.count { snapshot.contains(.right($0.id)) }) of \(asked.count)"
            let minutes = times.map { "\($0.spent(in: phase) / 60_000)" } ?? "-"
            let longest = times?.longestStep(of: phase).map { longest in
                let name = longest.step.shortTitle ?? longest.step.title
                return "\(procedure.number(ofStep: longest.step.id)) \(name), \(longest.milliseconds.minutes)"
            }
            let cells = ["\(at + 1) \(phase.title)", minutes, "\(counts.done)", "\(counts.skipped)", right, longest ?? "-"]
            return DataTable.Row(
                cells, lines: ["\(at + 1) \(phase.title): \(minutes) min, \(counts.done) done, right \(right)"])
        }
        return DataTable(
            title: "Phases", columns: ["Phase", "Min", "Done", "Skipped", "Right", "Longest step"].map { .init($0) }, rows: rows
        )
    }

    /// What was decided, in the order in which it was, with what followed.
    private var decisionLines: [Block] {
        let made = times?.decisions ?? []
        guard !made.isEmpty else { return [] }
        let steps = procedure.steps.filter { step in made.contains { $0.decision == step.decision?.id } }
        let lines = steps.map { step -> Block in
            let options = made.filter { $0.decision == step.decision?.id }.map { made -> String in
                let text = step.decision?.options.first { $0.id == made.option }?.text ?? made.option
                return made.ledTo.map { "\(text) (led to \(procedure.number(ofStep: $0)))" } ?? text
            }
            let words = options.joined(separator: "; then: ")
            return .choice(
                "step.\(step.id).decided", StyledText("\(procedure.number(ofStep: step.id)) ", .strong) + StyledText(words),
                mark: "-",
                indent: 1)
        }
        return [.gap("decided.gap"), .text("decided", StyledText("Decided", .heading))] + lines
    }

    /// "Fast: 1.3 to 1.9 were marked within 4 seconds."
    private var fastLines: [Block] {
        let runs = times?.fast ?? []
        return runs.enumerated().compactMap { at, run in
            guard let first = run.steps.first, let last = run.steps.last else { return nil }
            let seconds = max(1, (run.milliseconds + 999) / 1_000)
            let (from, to) = (procedure.number(ofStep: first), procedure.number(ofStep: last))
            return .text("fast.\(at)", StyledText("Fast: \(run.steps.count) steps, \(from) to \(to), in \(seconds) s."))
        }
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
        let questions = snapshot.asked(in: phase).enumerated().map { at, question in
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

extension Int64 {
    /// Milliseconds as a reader wants them: "46 minutes", "under a minute".
    var minutes: String {
        let minutes = self / 60_000
        return minutes == 0 ? "under a minute" : minutes == 1 ? "1 minute" : "\(minutes) minutes"
    }
}
