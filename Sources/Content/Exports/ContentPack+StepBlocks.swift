import Procedures

/// The steps of the walkthrough on paper: what must be known to do the step first, the depth folded behind it.
extension ContentPack {
    func blocks(for phase: Phase, number: Int) -> [ExportBlock] {
        var blocks: [ExportBlock] = [
            .heading(2, "\(number) \(phase.title)", anchor: "phase-\(phase.id)"), .paragraph(ExportLine(phase.summary)),
        ]
        for step in phase.steps { blocks += self.blocks(for: step) }
        let asked = (phase.questions + phase.bank).map { ExportLink(title: question($0.id)?.ask ?? $0.id, anchor: $0.id) }
        guard !asked.isEmpty else { return blocks }
        let label = phase.bank.isEmpty ? "All are asked" : "\(questionsPerPhase) of these are asked"
        // No id of a pack has a point, so that the anchor is no other's.
        return blocks + [
            .heading(3, "Questions at the end", anchor: "phase-\(phase.id).questions"), .links(label: label, asked),
        ]
    }

    private func blocks(for step: Step) -> [ExportBlock] {
        let body = body(of: step.id)
        let depth = depth(of: body)
        return face(of: step, body) + pictures(body.figures, areAmongFigures: true)
            + (depth.blocks.isEmpty ? [] : [.fold(label: "More: \(depth.names.joined(separator: ", "))", depth.blocks)])
    }

    private func face(of step: Step, _ body: StepBody) -> [ExportBlock] {
        var blocks: [ExportBlock] = [.heading(3, title(of: step.id), anchor: step.id, isListed: true)]
        if !step.only.isEmpty { blocks.append(.paragraph(ExportLine("Only after: \(words(step.only))."))) }
        blocks.append(.list(label: "", body.acts.map { ExportLine($0) }, marks: body.acts.count > 1 ? .numbers : .bullets))
        if !body.warnings.isEmpty {
            blocks.append(.warnings(label: heading(.warnings), body.warnings.map { ExportLine($0) }))
        }
        blocks += list(heading(.checks), body.checks) + (faceTable(of: body).map { [.table($0)] } ?? [])
        if !step.checklist.isEmpty {
            blocks.append(.list(label: "Checklist", step.checklist.map(line), marks: .boxes))
        }
        if let decision = step.decision { blocks.append(block(for: decision)) }
        return blocks
            + [following(leadsTo: step.leadsTo, reopens: step.reopens)].filter { !$0.isEmpty }
            .map { .paragraph(ExportLine("When done, \($0).")) }
    }

    /// The table that stands on the face: the step's own, else its targets that are rows.
    private func faceTable(of body: StepBody) -> ExportTable? {
        if let table = body.tables.first(where: \.isFace) { return exportTable(table) }
        let rows = body.targets.filter(\.isRow).map { target in
            ExportTable.Row(cells: [target.what ?? "", target.value ?? ""], line: ExportLine(target.statement))
        }
        return rows.isEmpty ? nil : ExportTable(title: heading(.targets), columns: [], rows: rows)
    }

    /// What a step has besides its face, and what its parts are called.
    private func depth(of body: StepBody) -> (names: [String], blocks: [ExportBlock]) {
        let hasFaceTable = body.tables.contains(where: \.isFace)
        let targets = body.targets.filter { hasFaceTable || !$0.isRow }.map(\.statement)
        var parts: [(name: String, blocks: [ExportBlock])] = [StepPart.why, .views, .who].map { part in
            (heading(part), list(heading(part), body.statements(part)))
        }
        parts.append((heading(.targets), list(heading(.targets), targets)))
        parts += body.tables.filter { !$0.isFace }.map { ($0.title, [.table(exportTable($0))]) }
        parts += [StepPart.risks, .drills, .differences].map { part in
            (heading(part), list(heading(part), body.statements(part)))
        }
        parts += [("Terms", links(terms: body.terms, related: [])), ("See", links(terms: [], related: body.related))]
        let filled = parts.filter { !$0.blocks.isEmpty }
        return (filled.map(\.name), filled.flatMap(\.blocks))
    }

    private func line(_ item: ChecklistItem) -> ExportLine {
        ExportLine(item.only.isEmpty ? item.text : "\(item.text) (only after: \(words(item.only)))")
    }

    private func block(for decision: Decision) -> ExportBlock {
        let options = decision.options.map { option in
            let outcome = option.outcome.map { "outcome: \(title(ofOutcome: $0))" } ?? ""
            let follows = [following(leadsTo: option.leadsTo, reopens: option.reopens), outcome].filter { !$0.isEmpty }
            let text = option.textWithCriterion
            return ExportLine(follows.isEmpty ? text : "\(text) (\(follows.joined(separator: "; ")))")
        }
        return .list(label: "Decide: \(decision.question)", options, marks: .circles)
    }

    /// Where a step or an option leads, and what is open again, in words.
    private func following(leadsTo target: String?, reopens: [String]) -> String {
        let lead = target.map { "leads to: \(title(of: $0))" }
        let titles = reopens.map { title(of: $0) }.joined(separator: ", ")
        let again = reopens.isEmpty ? nil : "open again: \(titles)"
        return [lead, again].compactMap(\.self).joined(separator: "; ")
    }

    /// What must hold, in words.
    private func words(_ conditions: [Condition]) -> String {
        conditions.map { condition in
            switch condition {
            case .outcome(let id): title(ofOutcome: id)
            case .decided(let decision, let option):
                procedure.steps.compactMap(\.decision).first { $0.id == decision }?.options.first { $0.id == option }?.text
                    ?? condition.name
            }
        }.joined(separator: ", ")
    }

    private func title(ofOutcome id: String) -> String { procedure.outcomes.first { $0.id == id }?.title ?? id }

    func exportTable(_ table: Table) -> ExportTable {
        ExportTable(
            title: table.title, columns: table.columns.map(\.text),
            rows: table.rows.map { ExportTable.Row(cells: $0.cells, line: ExportLine(table.statement($0))) })
    }
}
