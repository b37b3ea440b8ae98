import Procedures
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    /// A step's texts, pictures, checklist, decision, links and sources.
    func bodyBlocks(of step: Procedures.Step) -> [Block] {
        let body = pack.body(of: step.id)
        let id = "step.\(step.id)"
        let showsAll = showsAllTexts
        var blocks = numbered(body.acts, "\(id).do") + warnings(body.warnings, "\(id).warn")
        blocks += checklist(of: step) + decision(of: step)
        if showsAll {
            blocks += body.figures.compactMap { figureBlock($0.id, at: step.id) }
            blocks += section(pack.heading(.views), body.views, "\(id).view")
            blocks += section(pack.heading(.targets), body.statements(.targets), "\(id).target") + tables(body.tables, id)
            blocks += section(pack.heading(.why), body.why, "\(id).why") + section(pack.heading(.who), body.who, "\(id).who")
        }
        blocks += section(pack.heading(.checks, usual: "Before going on"), body.checks, "\(id).check")
        blocks += section(pack.heading(.risks), body.risks, "\(id).risk")
        blocks += section(pack.heading(.differences, usual: "Differs"), body.differences, "\(id).differ")
        blocks += section(pack.heading(.drills), body.drills, "\(id).drill")
        if showsAll {
            blocks += notes(at: step.id) + links(body.related, from: step.id) + evidence(of: body, "\(id).evidence")
        }
        return blocks + [.gap("\(id).gap")]
    }

    /// Whether reasons, pictures and sources are shown with what is to be done.
    var showsAllTexts: Bool { showsEveryWhy || (settings.showWhy && (!isNarrow || isReadingReasons)) }

    /// Whether what a small screen leaves out is being read: then it stays, so that a sentence outlives a smaller window.
    var isReadingReasons: Bool {
        guard isNarrow else { return false }
        return [view.anchor?.block, view.focus].compactMap(\.self).contains { block in
            let parts = block.split(separator: ".").map(String.init)
            switch parts.first {
            case "figure", "note", "see", "map": return true
            case "step": return parts.count > 2 && ["view", "target", "why", "who", "evidence"].contains(parts[2])
            default: return false
            }
        }
    }

    private func numbered(_ statements: [Statement], _ id: String) -> [Block] {
        statements.enumerated().map { at, statement in
            .text(
                "\(id).\(at)", statement.styled, mark: statements.count > 1 ? "\(at + 1)." : "-", indent: 4,
                spoken: said((StyledText("Do: ") + statement.styled).plain))
        }
    }

    /// Dangers, each led by the word.
    private func warnings(_ statements: [Statement], _ id: String) -> [Block] {
        statements.enumerated().map { at, statement in
            .text("\(id).\(at)", StyledText("Warning: \(statement.text)", .warning) + statement.badge, indent: 4)
        }
    }

    /// A heading and the statements under it; a single one stands on the heading's line.
    private func section(_ heading: String, _ statements: [Statement], _ id: String) -> [Block] {
        guard statements.count != 1 else {
            return [.text("\(id).0", StyledText("\(heading): ", .heading) + statements[0].styled, indent: 4)]
        }
        guard !statements.isEmpty else { return [] }
        return [.text(id, StyledText(heading, .heading), indent: 4, spoken: said("\(heading):"))]
            + statements.enumerated().map { .text("\(id).\($0)", $1.styled, mark: "-", indent: 4) }
    }

    private func checklist(of step: Procedures.Step) -> [Block] {
        step.checklist.map { item in
            let isDone = snapshot.contains(.itemDone(item.id))
            return .choice(
                "item.\(item.id)", StyledText(item.text), mark: isDone ? "[x]" : "[ ]", indent: 4,
                spoken: said("\(item.text) (\(isDone ? "ticked" : "not ticked"))"))
        }
    }

    private func decision(of step: Procedures.Step) -> [Block] {
        guard let decision = step.decision else { return [] }
        let question = Block.text("decision.\(decision.id)", StyledText("Decide: \(decision.question)", .heading), indent: 4)
        return [question]
            + decision.options.map { option in
                let isChosen = option.settles && snapshot.contains(.decided(decision.id, option.id))
                return .choice(
                    "option.\(decision.id).\(option.id)", StyledText(option.textWithCriterion), mark: isChosen ? "(x)" : "( )",
                    indent: 4, spoken: said(isChosen ? "\(option.textWithCriterion) (chosen)" : option.textWithCriterion))
            }
    }

    func notes(at place: String, indent: Int = 4) -> [Block] {
        (marks.notes[place] ?? []).enumerated().map { at, note in
            .text("note.\(place).\(at)", StyledText("Note: ", .heading) + StyledText(note), indent: indent)
        }
    }

    private func links(_ ids: [String], from step: String) -> [Block] {
        ids.compactMap { id in
            title(ofLink: id).map {
                .choice("see.\(step).\(id)", StyledText("See: ", .heading) + StyledText($0, .link), mark: "-", indent: 4)
            }
        }
    }

    /// Tables as lines, each value named by its column.
    private func tables(_ tables: [Table], _ id: String) -> [Block] {
        tables.flatMap { section($0.title, $0.statements, "\(id).table.\($0.id)") }
    }

    /// The title of a step, article or card, whatever the id names.
    func title(ofLink id: String) -> String? {
        procedure.steps.first { $0.id == id }?.title ?? article(id)?.title
    }

    private func evidence(of body: StepBody, _ id: String) -> [Block] {
        var keys: [String] = []
        for key in body.statements.flatMap(\.sources) where !keys.contains(key) { keys.append(key) }
        guard !keys.isEmpty else { return [] }
        return [.text(id, StyledText("Sources: \(keys.joined(separator: ", "))", .caution), indent: 4)]
    }

    /// The figure that the program draws itself.
    static let phaseMapName = "phase-map"

    /// A figure at a step or in an article; the same figure may stand at several steps of one page, so its id names the place.
    func figureBlock(_ id: String, at place: String) -> Block? {
        if id == Self.phaseMapName { return phaseMapBlock("map.\(place)") }
        return pack.figure(id).map { Block(id: "figure.\(place).\(id)", .drawing(Drawing($0)), indent: 4) }
    }
}

extension Statement {
    /// The text, and what must be known of its evidence.
    var styled: StyledText { StyledText(text) + badge }

    /// "(recalled: verify)" where the source's text was not read again.
    var badge: StyledText { grade == .recalled ? StyledText(" (recalled: verify)", .caution) : StyledText() }
}

extension Drawing {
    /// A pack's figure as the screens draw it: all of it, or the cut-outs and with the parts that a place names.
    public init(_ figure: Figure, panels shown: [String] = [], highlighting parts: [String] = []) {
        self.init(
            title: figure.title, columns: figure.columns, rows: figure.rows,
            strokes: figure.strokes.map { stroke in
                Stroke(
                    Stroke.Shape(stroke.shape), role: stroke.role.map { Role($0) } ?? .figure, width: stroke.width,
                    part: stroke.part)
            },
            labels: figure.labels.map {
                Label(
                    column: $0.column, row: $0.row, text: $0.text, role: $0.role.map { Role($0) } ?? .strong, part: $0.part)
            },
            lines: figure.lines, words: figure.description,
            panels: shown.compactMap { id in
                figure.panels.first { $0.id == id }.map { panel in
                    Panel(
                        id: id, title: panel.title,
                        area: Area(column: panel.column, row: panel.row, columns: panel.columns, rows: panel.rows),
                        lines: panel.lines)
                }
            }, highlighted: Set(parts))
    }
}

extension Drawing.Stroke.Shape {
    fileprivate init(_ shape: Figure.Shape) {
        self =
            switch shape {
            case .line(let x1, let y1, let x2, let y2): .line(x1: x1, y1: y1, x2: x2, y2: y2)
            case .curve(let x1, let y1, let cx, let cy, let x2, let y2):
                .curve(x1: x1, y1: y1, cx: cx, cy: cy, x2: x2, y2: y2)
            case .arc(let x, let y, let rx, let ry, let from, let to): .arc(x: x, y: y, rx: rx, ry: ry, from: from, to: to)
            }
    }
}

extension TerminalCore.Role {
    fileprivate init(_ role: Figure.Role) {
        self =
            switch role {
            case .device: .device
            case .leaflet: .leaflet
            case .jet: .jet
            }
    }
}
