import Procedures
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    /// A step's texts, pictures, checklist, decision, links and sources.
    func bodyBlocks(of step: Step) -> [Block] {
        guard let body = pack.body(of: step.id) else {
            return [.text("step.\(step.id).none", StyledText("The text of this step could not be read.", .error), indent: 4)]
        }
        let id = "step.\(step.id)"
        let showsAll = !isNarrow || showsEveryWhy
        var blocks = numbered(body.acts, "\(id).do")
        blocks += labeled(body.warnings, "\(id).warn", "Warning", .warning)
        blocks += checklist(of: step) + decision(of: step)
        if showsAll {
            blocks += body.figures.compactMap(figureBlock)
            blocks += labeled(body.views, "\(id).view", "View") + labeled(body.targets, "\(id).target", "Target")
            blocks += labeled(body.why, "\(id).why", "Why") + labeled(body.who, "\(id).who", "Who")
        }
        blocks += labeled(body.checks, "\(id).check", "Before going on")
        blocks += labeled(body.risks, "\(id).risk", "May go wrong", .strong)
        blocks += labeled(body.differences, "\(id).differ", "Centers differ", .caution)
        if showsAll {
            blocks += notes(at: step.id) + links(body.related, from: step.id) + evidence(of: body, "\(id).evidence")
        }
        return blocks + [.gap("\(id).gap")]
    }

    private func numbered(_ statements: [Statement], _ id: String) -> [Block] {
        statements.enumerated().map { at, statement in
            .text("\(id).\(at)", statement.styled, mark: statements.count > 1 ? "\(at + 1)." : "-", indent: 4)
        }
    }

    /// Statements led by what they are; the label stands before each, so that none is read without it.
    func labeled(_ statements: [Statement], _ id: String, _ label: String, _ role: Role = .heading) -> [Block] {
        statements.enumerated().map { at, statement in
            let text = role == .warning ? StyledText(statement.text, .warning) + statement.badge : statement.styled
            return .text("\(id).\(at)", StyledText("\(label): ", role) + text, indent: 4)
        }
    }

    private func checklist(of step: Step) -> [Block] {
        step.checklist.map { item in
            let isDone = snapshot.contains(.itemDone(item.id))
            return .choice(
                "item.\(item.id)", StyledText(item.text), mark: isDone ? "[x]" : "[ ]", indent: 4,
                spoken: "\(item.text) (\(isDone ? "ticked" : "not ticked"))")
        }
    }

    private func decision(of step: Step) -> [Block] {
        guard let decision = step.decision else { return [] }
        let question = Block.text("decision.\(decision.id)", StyledText("Decide: \(decision.question)", .heading), indent: 4)
        return [question]
            + decision.options.map { option in
                let isChosen = option.settles && snapshot.contains(.decided(decision.id, option.id))
                return .choice(
                    "option.\(decision.id).\(option.id)", StyledText(option.text), mark: isChosen ? "(x)" : "( )", indent: 4,
                    spoken: isChosen ? "\(option.text) (chosen)" : option.text)
            }
    }

    func notes(at place: String) -> [Block] {
        (marks.notes[place] ?? []).enumerated().map { at, note in
            .text("note.\(place).\(at)", StyledText("Note: ", .heading) + StyledText(note), indent: 4)
        }
    }

    private func links(_ ids: [String], from step: String) -> [Block] {
        ids.compactMap { id in
            title(ofLink: id).map {
                .choice("see.\(step).\(id)", StyledText("See: ", .heading) + StyledText($0, .term), mark: "-", indent: 4)
            }
        }
    }

    /// The title of a step or article, whatever the id names.
    func title(ofLink id: String) -> String? {
        procedure.steps.first { $0.id == id }?.title ?? pack.article(id)?.title
    }

    private func evidence(of body: StepBody, _ id: String) -> [Block] {
        var keys: [String] = []
        for key in body.statements.flatMap(\.sources) where !keys.contains(key) { keys.append(key) }
        guard !keys.isEmpty else { return [] }
        return [.text(id, StyledText("Sources: \(keys.joined(separator: ", "))", .caution), indent: 4)]
    }

    func figureBlock(_ id: String) -> Block? {
        if id == "phase-map" { return phaseMapBlock }
        return pack.figure(id).map { Block(id: "figure.\(id)", .drawing(Drawing($0)), indent: 4) }
    }
}

extension Statement {
    /// The text, and what must be known of its evidence.
    var styled: StyledText { StyledText(text) + badge }

    /// "(recalled: verify)" where the source's text was not read again.
    var badge: StyledText { grade == .recalled ? StyledText(" (recalled: verify)", .caution) : StyledText() }
}

extension Drawing {
    /// A pack's figure as the screens draw it.
    init(_ figure: Figure) {
        self.init(
            title: figure.title, columns: figure.columns, rows: figure.rows,
            strokes: figure.strokes.map { stroke in
                switch stroke {
                case .line(let x1, let y1, let x2, let y2): .line(x1: x1, y1: y1, x2: x2, y2: y2)
                case .curve(let x1, let y1, let cx, let cy, let x2, let y2):
                    .curve(x1: x1, y1: y1, cx: cx, cy: cy, x2: x2, y2: y2)
                case .arc(let x, let y, let rx, let ry, let from, let to):
                    .arc(x: x, y: y, rx: rx, ry: ry, from: from, to: to)
                }
            },
            labels: figure.labels.map { Label(column: $0.column, row: $0.row, text: $0.text) }, lines: figure.lines,
            words: figure.description)
    }
}
