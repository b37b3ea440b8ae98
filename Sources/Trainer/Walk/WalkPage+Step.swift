import Content
import Procedures
import Screens
import StateMachine
import TerminalCore

/// What the page of a step is made of.
extension TrainerState {
    func face(of step: Procedures.Step) -> StepFace {
        StepFace(
            step: step, number: procedure.number(ofStep: step.id), body: pack.body(of: step.id),
            standing: standing(of: step.id),
            ticked: Set(step.checklist.map(\.id).filter { snapshot.mark(ofItem: $0) == .done }),
            leftOut: Set(step.checklist.map(\.id).filter { snapshot.mark(ofItem: $0) == .excluded }),
            chosen: step.decision.flatMap(snapshot.choice)?.id, consequences: procedure.consequences(at: step),
            count: procedure.phaseIndex(of: .step(step.id)).map { procedure.phases[$0].steps.count } ?? 0, isNarrow: isSlim,
            isSpoken: isLinear)
    }

    /// What a step has besides its face.
    ///
    /// - Parameter wordsAreBeside: whether the words of the step stand in the right column, and are no part of their own.
    func depth(of step: Procedures.Step, wordsAreBeside: Bool = false) -> StepDepth {
        let body = pack.body(of: step.id)
        var keys: [String] = []
        for key in body.statements.flatMap(\.sources) where !keys.contains(key) { keys.append(key) }
        let (pack, procedure) = (pack, procedure)
        return StepDepth(
            body: body, goOnOnFace: face(of: step).goOnCheck != nil,
            words: { body.terms.compactMap { pack.term($0) }.map { ($0.id, $0.term, $0.meaning) } },
            links: {
                body.related.compactMap { id in
                    let title = procedure.step(id)?.title ?? pack.article(id)?.title ?? pack.card(id)?.title
                    let number = procedure.step(id) == nil ? "" : "\(procedure.number(ofStep: id)) "
                    return title.map { StepDepth.Link(id: id, title: number + $0) }
                }
            }, sourceKeys: keys, citations: { keys.map { pack.source($0)?.citation ?? $0 } },
            isNarrow: isSlim, needsAll: size.columns >= Self.besideColumns && !isLinear, notes: marks.notes[step.id] ?? [],
            headings: pack.headings,
            shown: depthShown, usual: settings.depth, shownElsewhere: wordsAreBeside ? [.words] : [])
    }

    func standing(of step: String) -> StepFace.Standing {
        switch snapshot.mark(ofStep: step) {
        case .done: .done
        case .skipped(let reason): .skipped(reason: reason)
        case .open: .open
        case .waiting: .waiting
        case .excluded: .notForThisOutcome
        }
    }

    func leaf(of step: Procedures.Step, foot: String) -> Leaf {
        Leaf(
            barBlock: StepFace.id(.title), folds: isSlim ? [] : depth(of: step).folds, opensFolds: true,
            beside: isLinear || size.columns < Self.besideColumns ? [] : pictures(beside: step) + words(beside: step),
            foot: foot)
    }

    /// Columns from which something stands beside a step.
    static let besideColumns = 116

    /// Each picture of the step with the part that matters, and a caption that names it.
    private func pictures(beside step: Procedures.Step) -> [[Block]] {
        pack.body(of: step.id).figures.compactMap { use in
            guard let figure = pack.figure(use.id) else { return nil }
            let picture = Block(
                id: "picture.\(use.id)", .drawing(Drawing(figure, panels: use.panels, highlighting: use.highlight)))
            return [picture] + (figure.caption(of: use).map { [.text("caption.\(use.id)", StyledText($0))] } ?? [])
        }
    }

    private func words(beside step: Procedures.Step) -> [[Block]] {
        let words = depth(of: step).words()
        let notes = marks.notes[step.id] ?? []
        return (words.isEmpty ? [] : [Self.besideWords(words)])
            + (notes.isEmpty
                ? []
                : [
                    [.text("beside.notes", StyledText("Notes", .heading))]
                        + notes.enumerated().map { .text("beside.note.\($0)", StyledText($1), mark: "-") }
                ])
    }

    private static func besideWords(_ words: [(id: String, term: String, meaning: String)]) -> [Block] {
        [.text("beside.words", StyledText("Words of this step", .heading))]
            + words.map { .text("beside.word.\($0.id)", StyledText($0.term, .link) + StyledText(": \($0.meaning)")) }
    }

    /// Whether the right column shows the words of the step, which stand behind its pictures.
    func wordsAreBeside(at step: Procedures.Step, _ shown: [Bool]) -> Bool {
        let at = pictures(beside: step).count
        return !pack.body(of: step.id).terms.isEmpty && shown.indices.contains(at) && shown[at]
    }

    /// What linear mode says behind a step's face: its pictures, and its notes.
    func linearRemarks(at step: Procedures.Step) -> [Block] {
        if isSlim { return [DepthPage.line(for: depth(of: step))].compactMap(\.self) }
        guard isLinear else { return [] }
        let lab: [Block] =
            isTriedInLab(step.id)
            ? [
                .text(
                    "lab-hint",
                    StyledText("\(keymap.name(of: .lab) ?? "c") tries it in the clip lab; this place is kept."))
            ] : []
        let titles = pack.body(of: step.id).figures.compactMap { pack.figure($0.id)?.title }
        let pictures =
            titles.isEmpty
            ? []
            : [
                Block.text(
                    "pictures",
                    StyledText(
                        "\(titles.count == 1 ? "Picture" : "Pictures"): \(titles.joined(separator: "; ")). p describes \(titles.count == 1 ? "it" : "them")."
                    ))
            ]
        return pictures + lab
    }

    /// What the message line says of a step while nothing else is said: that it does not apply, or may not.
    func remark(on step: Procedures.Step) -> Screens.Message? {
        switch snapshot.mark(ofStep: step.id) {
        case .excluded:
            return .notice("Not for this outcome\(outcomeTitle.map { ": \($0)" } ?? "").")
        case .waiting where !snapshot.isFree:
            let obstacle = procedure.obstacle(for: [.outcomeUnknown(step: step.id)], at: snapshot)
            return obstacle.map { .notice("Whether this step applies is decided in \(procedure.number(ofStep: $0.step)).") }
        default: return nil
        }
    }

    var outcomeTitle: String? { snapshot.outcome(of: procedure)?.title }

    func notes(at place: String, indent: Int = 0) -> [Block] {
        (marks.notes[place] ?? []).enumerated().map { at, note in
            .text("note.\(place).\(at)", StyledText("Note: ", .heading) + StyledText(note), indent: indent)
        }
    }

    /// The title of a step, article or card, whatever the id names.
    func title(ofLink id: String) -> String? {
        procedure.step(id)?.title ?? pack.article(id)?.title ?? pack.card(id)?.title
    }

    /// A title behind the number of its step, if it is one.
    func numbered(_ title: String, _ id: String) -> String {
        procedure.step(id) == nil ? title : "\(procedure.number(ofStep: id)) \(title)"
    }
}

extension Figure {
    /// What of the picture matters at a step: "Bold: the needle, the height."
    func caption(of use: FigureUse) -> String? {
        let names = use.highlight.compactMap { id in parts.first { $0.id == id }?.title }
        return names.isEmpty ? nil : "Bold: \(names.joined(separator: ", "))."
    }
}

extension Procedure {
    /// What follows each answer of a step's decision, by the answer's id: "-> back to 1.7, decide again".
    func consequences(at step: Procedures.Step) -> [String: String] {
        guard let decision = step.decision else { return [:] }
        let pairs = decision.options.compactMap { option in consequence(of: option, at: step).map { (option.id, "-> \($0)") } }
        return Dictionary(pairs) { first, _ in first }
    }

    private func consequence(of option: Decision.Option, at step: Procedures.Step) -> String? {
        let ending = option.outcome.flatMap { id in outcomes.first { $0.id == id } }.map {
            "the end: \($0.title.prefix(1).lowercased() + $0.title.dropFirst())"
        }
        let isClip =
            option.outcome != nil && option.settles
            && self.steps.contains { $0.only.contains(.decided(step.decision!.id, option: option.id)) }
        if let target = option.leadsTo {
            let isBack = (steps.firstIndex { $0.id == target } ?? 0) < (steps.firstIndex { $0.id == step.id } ?? 0)
            let place = (isBack ? "back to " : "") + number(ofStep: target)
            if !option.settles { return "\(place), decide again" }
            return ending.map { "\(number(ofStep: target)), then \($0)" } ?? place
        }
        guard option.settles else { return nil }
        if let ending, !isClip { return ending }
        guard let index = phaseIndex(of: .step(step.id)), phases[index].steps.last?.id == step.id,
            phases.indices.contains(index + 1)
        else { return nil }
        return "phase \(index + 2), \(phases[index + 1].title)"
    }
}
