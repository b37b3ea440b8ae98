import Procedures
import YAMLReading

/// `procedure.yaml`: phases, steps, checklists and decisions, without the texts of the steps.
extension PackReading {
    /// The phases; the questions have names only, their choices come with the bank.
    func phases(_ document: YAMLDocument) -> [Phase] {
        guard let items = items(of: document, kind: .procedure) else { return [] }
        return items.map(phase)
    }

    private func phase(_ node: YAMLNode) -> Phase {
        var map = YAMLMap(node, log: log)
        let phase = Phase(
            id: definedIdentifier(&map, as: .phase), title: map.text("title", max: TextLimit.title),
            shortTitle: map.text("short", max: TextLimit.shortTitle),
            summary: map.text("summary", max: TextLimit.summary), steps: map.list("steps")?.map(step) ?? [],
            questions: names(&map, "questions", of: .question).map { Phase.Question(id: $0, choices: 0, answer: 0) })
        if format == 1, phase.questions.count != 3, register != nil {
            log.note(
                map.value("questions") ?? node, "the phase ends with \(phase.questions.count) questions, not 3",
                hint: "questions: [q01, q02, q03]", severity: .warning)
        }
        map.finish()
        return phase
    }

    private func step(_ node: YAMLNode) -> Step {
        var map = YAMLMap(node, log: log)
        let id = definedIdentifier(&map, as: .step)
        let title = map.text("title", max: TextLimit.stepTitle)
        let short =
            format == 1
            ? map.optionalText("short", max: TextLimit.stepShortTitle) : map.text("short", max: TextLimit.stepShortTitle)
        let step = Step(
            id: id, title: title, shortTitle: short, checklist: map.optionalList("checklist")?.map(checklistItem) ?? [],
            decision: map.value("decision").map { decision($0, of: id) }, only: conditions(&map, "only"),
            leadsTo: lead(&map, from: id), reopens: names(&map, "reopens", of: .step))
        if let node = map.value("checklist") { noteEqualTexts(step.checklist.map(\.text), "checklist items", at: node) }
        map.finish()
        return step
    }

    private func checklistItem(_ node: YAMLNode) -> ChecklistItem {
        var map = YAMLMap(node, log: log)
        let item = ChecklistItem(
            id: definedIdentifier(&map, as: .item), text: map.text("text", max: TextLimit.checklistItem),
            only: conditions(&map, "only"))
        map.finish()
        return item
    }

    private func decision(_ node: YAMLNode, of step: String) -> Decision {
        var map = YAMLMap(node, log: log)
        let before = log.count
        let id = definedIdentifier(&map, as: .decision)
        let decision = Decision(
            id: id, question: map.text("question", max: TextLimit.decision),
            options: map.list("options")?.map { option($0, of: id, at: step) } ?? [])
        map.finish()
        if log.count == before { noteOptions(of: decision, at: node) }
        return decision
    }

    private func option(_ node: YAMLNode, of decision: String, at step: String) -> Decision.Option {
        var map = YAMLMap(node, log: log)
        let id = map.identifier("id")
        let outcome = map.value("outcome").flatMap { name($0, "outcome", of: .outcome) }
        let option = Decision.Option(
            id: id, text: map.text("text", max: TextLimit.option), when: map.optionalText("when", max: TextLimit.criterion),
            short: map.optionalText("short", max: TextLimit.optionShort), settles: map.flag("settles"),
            leadsTo: lead(&map, from: step, option: id, hasOutcome: outcome != nil),
            reopens: names(&map, "reopens", of: .step), outcome: outcome)
        map.finish()
        if !id.isEmpty, !decision.isEmpty { register?.define("\(decision).\(id)", as: .option, at: node, log: log) }
        return option
    }

    /// The step that a step or an option leads to.
    private func lead(
        _ map: inout YAMLMap, from step: String, option: String? = nil, hasOutcome: Bool = false
    ) -> String? {
        guard let node = map.value("leads"), let target = name(node, "leads", of: .step) else { return nil }
        register?.add(
            NameRegister.Lead(from: step, to: target, option: option, hasOutcome: hasOutcome, place: node.place))
        return target
    }

    /// Notes a decision that cannot be taken: too few ways, two with one name, or none that settles it.
    private func noteOptions(of decision: Decision, at node: YAMLNode) {
        let options = decision.options
        guard !options.isEmpty, register != nil else { return }
        if !(2...9).contains(options.count) {
            log.note(node, "a decision needs 2 to 9 options; this one has \(options.count)")
        }
        if !options.contains(where: \.settles) {
            log.note(
                node, "no option settles the decision, so nobody gets past it",
                hint: "add settles: true to at least one option")
        }
        noteEqualTexts(options.map(\.text), "options", at: node)
    }
}
