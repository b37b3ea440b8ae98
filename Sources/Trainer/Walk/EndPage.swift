import Procedures
import Screens
import StateMachine
import TerminalCore

/// What a line of the end page does.
enum EndLine: Hashable {
    /// Opens the decision that led to the outcome again.
    case reconsider(String)
    /// Shows the question, or the step, to look at again.
    case question(String)
    case step(String)
    case steps
    case start
}

extension TrainerState {
    /// The page behind the last question: how the walk ended, what was done in each phase, what to look at again.
    var endPage: Page {
        let outcome = snapshot.outcome(of: procedure)
        var body: [Block] = [.text("outcome", StyledText(endTitle, .heading)), .gap("outcome.gap", rank: 1)]
        body += (outcome?.text ?? []).enumerated().map {
            .text("outcome.\($0)", $1.shown, mark: "\($0 + 1)", spoken: "\($0 + 1). \($1.said)")
        }
        body += [.gap("phases.gap", rank: 2), .table("phases", endTable), .gap("again.gap", rank: 3)]
        let again = endLines.filter { $0.line.isToLookAtAgain }.map(\.block)
        if !again.isEmpty { body += [Block.text("again", StyledText("Look at again", .heading)).keptWithNext()] + again }
        body += [.gap("lines.gap", rank: 0)] + endLines.filter { !$0.line.isToLookAtAgain }.map(\.block)
        var page = Page(
            title: pack.program, shortPlace: "End of the walk", counter: "End of the walk", body: body, anchor: view.anchor,
            message: .notice("The walk is complete. \(keymap.name(of: .back) ?? "Back") goes back into it; nothing is lost."),
            progress: walkProgress, outline: outlineColumn, aside: [], leaf: Leaf(foot: "End of the walk"))
        let sheets = page.sheets(in: size, repertoire: repertoire, cache: lineCache)
        let stops = sheets.map { $0.stops[$0.current] } ?? []
        page.focus = isLinear ? nil : view.focus.flatMap { stops.contains($0) ? $0 : nil } ?? stops.first
        page.keys = keyHints(
            (sheets?.hasMore ?? false ? [(.readOn, "on")] : [])
                + [(.activate, "open"), (.down, "move"), (.summary, "full summary"), (.undo, "undo"), (.goTo, "go to")])
        return page
    }

    /// "Outcome: clip, decided at 3.16, 46 minutes".
    private var endTitle: String {
        guard let outcome = snapshot.outcome(of: procedure) else { return "The end of the walk" }
        let decided = procedure.ending(at: snapshot).map { ", decided at \(procedure.number(ofStep: $0.step.id))" } ?? ""
        let time = times.map { ", \($0.active.minutes)" } ?? ""
        return "Outcome: \(outcome.title)\(decided)\(time)"
    }

    /// What was done in each phase; columns in which nothing stands are left out.
    private var endTable: DataTable {
        let counts = procedure.phases.map(snapshot.counts)
        var columns: [(head: String, short: String, cells: [String])] = [
            ("Phase", "Phase", procedure.phases.enumerated().map { "\($0 + 1) \($1.title)" }),
            ("Done", "Done", counts.map { "\($0.done)" }),
        ]
        if counts.contains(where: { $0.skipped > 0 }) { columns.append(("Skipped", "Skip", counts.map { "\($0.skipped)" })) }
        if counts.contains(where: { $0.pending > 0 }) { columns.append(("Open", "Open", counts.map { "\($0.pending)" })) }
        if counts.contains(where: { $0.excluded > 0 }) {
            columns.append(("Not for this outcome", "Not", counts.map { "\($0.excluded)" }))
        }
        if procedure.phases.contains(where: { !$0.questions.isEmpty }) {
            columns.append(("Right of asked", "Right", procedure.phases.map(rightOfAsked)))
        }
        let rows = procedure.phases.indices.map { at in
            let cells = columns.map { $0.cells[at] }
            return DataTable.Row(cells, short: ["\(at + 1) \(procedure.phases[at].shortTitle)"] + cells.dropFirst())
        }
        return DataTable(
            title: "What was done", columns: columns.map { .init($0.head, short: $0.short) }, rows: rows, cellRows: 1)
    }

    private func rightOfAsked(in phase: Phase) -> String {
        let asked = snapshot.asked(in: phase).filter { marks.answers[$0.id] != nil }
        guard !asked.isEmpty else { return "-" }
        return "\(asked.count { snapshot.contains(.right($0.id)) }) of \(asked.count)"
    }

    /// The lines that lead somewhere, with where they lead.
    private var endLines: [(block: Block, line: EndLine)] {
        var lines: [(block: Block, line: EndLine)] = []
        for phase in procedure.phases {
            for step in phase.steps {
                guard case .skipped(let reason) = snapshot.mark(ofStep: step.id) else { continue }
                let name = "\(procedure.number(ofStep: step.id)) \(step.shortTitle ?? step.title)"
                lines.append(
                    (
                        .choice("again.\(step.id)", StyledText("\(name): skipped, \"\(reason)\""), mark: "[-]"),
                        .step(step.id)
                    ))
            }
            for asked in phase.questions where snapshot.contains(.wrong(asked.id)) {
                guard let question = pack.question(asked.id) else { continue }
                let text = StyledText(question.ask) + StyledText(" \(question.choices[question.answer - 1].text).", .strong)
                lines.append(
                    (
                        .choice(
                            "again.\(asked.id)", text, mark: "x",
                            spoken: "Answered wrong: \(question.ask) Correct: \(question.choices[question.answer - 1].text)."),
                        .question(asked.id)
                    ))
            }
        }
        if let ending = procedure.ending(at: snapshot) {
            let text = "Change the decision: back to \(procedure.number(ofStep: ending.step.id))"
            lines.append((.choice("reconsider", StyledText(text, .strong)), .reconsider(ending.decision.id)))
        }
        lines.append((.choice("steps", StyledText("All \(procedure.steps.count) steps, one line each", .strong)), .steps))
        lines.append((.choice("start", StyledText("Start screen", .strong)), .start))
        return lines
    }

    /// What commands mean at the end of the walk.
    mutating func performAtEnd(_ command: Command) -> [Effect] {
        switch command {
        case .activate, .forward: return activateAtEnd()
        case .back: return send(.back)
        case .previousPhase: return goToPhase(procedure.phases.count - 1)
        case .phase1: return goToPhase(0)
        case .phase2: return goToPhase(1)
        case .phase3: return goToPhase(2)
        case .phase4: return goToPhase(3)
        case .phase5: return goToPhase(4)
        case .start: return send(.home)
        case .quit: return quit()
        case .cancel: return []
        default: return nothing(command)
        }
    }

    private mutating func activateAtEnd() -> [Effect] {
        let focus = isLinear ? view.focus : page.focus
        switch endLines.first(where: { $0.block.id == focus })?.line {
        case .reconsider(let decision): return send(.reconsider(decision))
        case .question(let id): return send(.goToQuestion(id))
        case .step(let id): return send(.goToStep(id))
        case .steps: return open(Shelf(.summary))
        case .start: return send(.home)
        case nil: return readOn()
        }
    }
}

extension EndLine {
    /// Whether it leads to something that was answered wrong or left out.
    fileprivate var isToLookAtAgain: Bool {
        switch self {
        case .question, .step: true
        case .reconsider, .steps, .start: false
        }
    }
}
