import Content
import FoundationEssentials
import Procedures
import StateMachine
import TextRules

/// A walk's summary as a document.
struct SummaryReport {
    let summary: WalkSummary
    let pack: ContentPack

    init(_ summary: WalkSummary, pack: ContentPack) {
        self.summary = summary
        self.pack = pack
    }

    /// How headings and lists are written.
    enum Style { case plain, markdown }

    private var procedure: Procedure { pack.procedure }
    private var marks: Marks { summary.snapshot?.context ?? Marks() }

    /// The whole report as lines of text.
    func text(_ style: Style) -> String {
        var lines = [heading(procedure.title, 1, style)]
        lines.append(
            "Walked from \(time(summary.startedAt, always: true)) to \(time(summary.endedAt, always: true)). \(counts)")
        lines.append(mode)
        if summary.unfollowed > 0 {
            lines.append("\(summary.unfollowed) events belong to an earlier edition of the content and are not told in detail.")
        }
        for (index, phase) in procedure.phases.enumerated() { lines += section(index, phase, style) }
        lines += list("Refused", summary.refusals, style) + list("What happened", summary.happenings, style)
        lines += ["", pack.teaches]
        return lines.joined(separator: "\n") + "\n"
    }

    private var counts: String {
        let steps = procedure.steps
        let done = steps.count { marks.steps[$0.id] == .done }
        let questions = procedure.phases.flatMap(\.questions)
        let right = questions.count { marks.answers[$0.id] == $0.answer }
        return
            "\(done) of \(steps.count) steps marked, \(right) of \(questions.count) questions right, \(marks.answers.count) answered."
    }

    private var mode: String { summary.snapshot?.isFree ?? false ? "Mode: free." : "Mode: guided." }

    private func section(_ index: Int, _ phase: Phase, _ style: Style) -> [String] {
        let isPassed = summary.snapshot?.isPassed(phase, of: procedure) ?? false
        let steps = phase.steps.enumerated().flatMap { at, step in
            let title = "\(at + 1). \(shown(step.title, style))"
            return ["\(bullet(style)) \(sign(step.id)) \(title)\(time(step.id))\(reason(step.id, style))"]
                + notes(step.id, style)
        }
        let questions = phase.questions.enumerated().flatMap { at, question in
            ["\(bullet(style)) Question \(at + 1): \(shown(answer(question), style))"] + notes(question.id, style)
        }
        return ["", heading("\(index + 1) \(phase.title)\(isPassed ? " (walked to its end)" : "")", 2, style)] + steps
            + questions
    }

    private func sign(_ step: String) -> String {
        switch marks.steps[step] {
        case .done: "[x]"
        case .skipped: "[-]"
        case nil: "[ ]"
        }
    }

    /// A text that a person or a pack's author wrote, on one line and with its signs as they were written.
    private func shown(_ text: String, _ style: Style) -> String {
        style == .markdown ? MarkdownText.escaped(PlainText.written(text)) : PlainText.written(text)
    }

    private func time(_ step: String) -> String { summary.passedAt[step].map { "  \(time($0))" } ?? "" }

    /// A time where the clock stands, with its offset from UTC where that is asked for or another than at the walk's beginning.
    private func time(_ milliseconds: Int64, always: Bool = false) -> String {
        let offset = Clock.offset(at: milliseconds)
        let isUsual = offset == Clock.offset(at: summary.startedAt)
        return Clock.text(milliseconds) + (always || !isUsual ? " \(offset)" : "")
    }

    private func reason(_ step: String, _ style: Style) -> String {
        if case .skipped(let reason) = marks.steps[step] { return "  skipped, because: \(shown(reason, style))" }
        return ""
    }

    private func notes(_ place: String, _ style: Style) -> [String] {
        (marks.notes[place] ?? []).map { "\(style == .markdown ? "  -" : "     ") Note: \(shown($0, style))" }
    }

    private func answer(_ question: Phase.Question) -> String {
        guard let given = marks.answers[question.id] else { return "not answered" }
        let text = pack.question(question.id)?.choices.map(\.text)
        let words = text.flatMap { $0.indices.contains(given - 1) ? ", \"\($0[given - 1])\"" : nil } ?? ""
        return given == question.answer ? "right (\(given)\(words))" : "wrong (\(given)\(words)); right is \(question.answer)"
    }

    private func list(_ title: String, _ happenings: [WalkSummary.Happening], _ style: Style) -> [String] {
        guard !happenings.isEmpty else { return [] }
        return ["", heading(title, 2, style)]
            + happenings.map { "\(bullet(style)) \(time($0.at))  \(shown($0.text, style))" }
    }

    private func heading(_ text: String, _ level: Int, _ style: Style) -> String {
        switch style {
        case .markdown: String(repeating: "#", count: level) + " " + MarkdownText.escaped(text) + "\n"
        case .plain: text + "\n" + String(repeating: level == 1 ? "=" : "-", count: text.count)
        }
    }

    private func bullet(_ style: Style) -> String { style == .markdown ? "-" : " " }
}
