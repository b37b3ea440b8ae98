import Content
import Procedures
import StateMachine
import TextRules

/// A walk's summary as a document.
struct SummaryReport {
    let summary: WalkSummary
    let times: WalkTimes
    let pack: ContentPack

    init(_ summary: WalkSummary, _ times: WalkTimes, pack: ContentPack) {
        self.summary = summary
        self.times = times
        self.pack = pack
    }

    /// How headings, lists and tables are written.
    enum Style { case plain, markdown }

    var procedure: Procedure { summary.procedure }
    var marks: Marks { summary.snapshot?.context ?? Marks() }

    /// The whole report as lines of text.
    func text(_ style: Style) -> String {
        var lines = [heading(procedure.title, 1, style)]
        lines += (opening + fastLines + unfollowedLines).map { style == .markdown ? "- \(shown($0, style))" : shown($0, style) }
        lines += [""] + phaseTable(style) + decisionLines(style)
        for (index, phase) in procedure.phases.enumerated() { lines += section(index, phase, style) }
        lines += list("Refused", summary.refusals, style) + list("What happened", summary.happenings, style)
        lines += ["", pack.teaches]
        return lines.joined(separator: "\n") + "\n"
    }

    private var opening: [String] {
        let span = "Walked from \(time(summary.startedAt, always: true)) to \(time(summary.endedAt, always: true))"
        let mode = summary.snapshot?.isFree ?? false ? "Mode: free." : "Mode: guided."
        let ending = summary.snapshot.flatMap(procedure.ending).map { ", decided at \(procedure.number(ofStep: $0.step.id))" }
        let outcome = summary.snapshot?.outcome(of: procedure).map { "Outcome: \($0.title)\(ending ?? "")." }
        return ["\(span). Active for \(TimeText.of(times.active))."] + (outcome.map { [$0] } ?? []) + [counts, mode]
    }

    private var counts: String {
        let counts = summary.snapshot.map { snapshot in procedure.phases.map(snapshot.counts) } ?? []
        let (done, applying) = (counts.reduce(0) { $0 + $1.done }, counts.reduce(0) { $0 + $1.applying })
        let questions = procedure.phases.flatMap { $0.questions(withAnswered: marks.answers) }
        let right = questions.count { marks.answers[$0.id] == $0.answer }
        return
            "\(done) of \(applying) steps marked, \(right) of \(questions.count) questions right, \(marks.answers.count) answered."
    }

    private var unfollowedLines: [String] {
        guard summary.unfollowed > 0 else { return [] }
        return ["\(summary.unfollowed) events belong to an earlier edition of the content and are not told in detail."]
    }

    /// Steps that were marked faster than one can read them.
    private var fastLines: [String] {
        times.fast.map { run in
            let ends = [run.steps.first, run.steps.last].compactMap(\.self).map(procedure.number).joined(separator: " to ")
            return "Fast: \(run.steps.count) steps in \(TimeText.of(run.milliseconds)), \(ends)."
        }
    }

    private func section(_ index: Int, _ phase: Phase, _ style: Style) -> [String] {
        let isPassed = summary.snapshot?.isPassed(phase, of: procedure) ?? false
        let steps = phase.steps.enumerated().flatMap { at, step in
            let title = "\(index + 1).\(at + 1) \(shown(step.title, style))"
            return ["\(bullet(style)) \(sign(step.id)) \(title)\(time(step.id))\(reason(step.id, style))"]
                + notes(step.id, style)
        }
        let questions = phase.questions(withAnswered: marks.answers).enumerated().flatMap { at, question in
            answerLines(question, at + 1, style) + notes(question.id, style)
        }
        return ["", heading("\(index + 1) \(phase.title)\(isPassed ? " (walked to its end)" : "")", 2, style)] + steps
            + questions
    }

    private func sign(_ step: String) -> String {
        switch summary.snapshot?.mark(ofStep: step) {
        case .done: "[x]"
        case .skipped: "[-]"
        case .excluded: "[.]"
        case .open, .waiting, nil: "[ ]"
        }
    }

    /// When the step was passed, and how long it was in front.
    private func time(_ step: String) -> String {
        let passed = summary.passedAt[step].map { time($0) }
        let parts = [passed, times.spent[step].map(TimeText.of)].compactMap(\.self)
        return parts.isEmpty ? "" : "  \(parts.joined(separator: ", "))"
    }

    /// A time where the clock stands, with its offset from UTC where that is asked for or another than at the walk's beginning.
    private func time(_ milliseconds: Int64, always: Bool = false) -> String {
        let offset = Clock.offset(at: milliseconds)
        let isUsual = offset == Clock.offset(at: summary.startedAt)
        return Clock.text(milliseconds) + (always || !isUsual ? " \(offset)" : "")
    }

    private func reason(_ step: String, _ style: Style) -> String {
        switch summary.snapshot?.mark(ofStep: step) {
        case .skipped(let reason): "  skipped, because: \(shown(reason, style))"
        case .excluded: "  not for this outcome"
        default: ""
        }
    }

    private func notes(_ place: String, _ style: Style) -> [String] {
        (marks.notes[place] ?? []).map { under("Note: \(shown($0, style))", style) }
    }

    /// The question, what was chosen and why that is right or wrong, and what is right.
    private func answerLines(_ asked: Phase.Question, _ number: Int, _ style: Style) -> [String] {
        let answer = QuestionAnswer(asked, in: pack, given: marks.answers[asked.id], skipped: marks.reasons[asked.id])
        return ["\(bullet(style)) Question \(number): \(shown(answer.ask, style))"]
            + answer.sentences.map { under(shown($0, style), style) }
    }

    private func list(_ title: String, _ happenings: [WalkSummary.Happening], _ style: Style) -> [String] {
        guard !happenings.isEmpty else { return [] }
        return ["", heading(title, 2, style)]
            + happenings.map { "\(bullet(style)) \(time($0.at))  \(shown($0.text, style))" }
    }
}

// How lines are written.
extension SummaryReport {
    /// A text that a person or a pack's author wrote, on one line and with its signs as they were written.
    func shown(_ text: String, _ style: Style) -> String {
        style == .markdown ? MarkdownText.escaped(PlainText.written(text)) : PlainText.written(text)
    }

    func heading(_ text: String, _ level: Int, _ style: Style) -> String {
        switch style {
        case .markdown: String(repeating: "#", count: level) + " " + MarkdownText.escaped(text) + "\n"
        case .plain: text + "\n" + String(repeating: level == 1 ? "=" : "-", count: text.count)
        }
    }

    func bullet(_ style: Style) -> String { style == .markdown ? "-" : " " }

    /// A line that belongs to the one above it.
    func under(_ text: String, _ style: Style) -> String { (style == .markdown ? "  - " : "      ") + text }
}
