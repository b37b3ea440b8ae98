import Procedures
import YAMLReading

/// `steps/….yaml`: what to do at each step, and all that belongs to it.
extension PackReading {
    /// Hands over each step's text.
    func bodies(_ document: YAMLDocument, take: (_ id: String, _ body: StepBody) -> Void) {
        guard let items = items(of: document, kind: .steps) else { return }
        for node in items {
            let (id, body) = body(node)
            if !id.isEmpty { take(id, body) }
        }
    }

    private func body(_ node: YAMLNode) -> (id: String, body: StepBody) {
        var map = YAMLMap(node, log: log)
        let id = stepName(&map)
        let evidence = evidence(&map)
        let body = StepBody(
            acts: requiredStatements(&map, "do", evidence), why: requiredStatements(&map, "why", evidence),
            who: statements(&map, "who", evidence), views: statements(&map, "views", evidence),
            targets: map.optionalList("targets")?.compactMap { target($0, evidence) } ?? [],
            checks: statements(&map, "check", evidence), warnings: statements(&map, "warn", evidence),
            risks: statements(&map, "risks", evidence), differences: statements(&map, "differ", evidence),
            drills: statements(&map, "drills", evidence), tables: tables(&map, evidence),
            terms: names(&map, "terms", of: .term), figures: figureUses(&map), related: names(&map, "see", of: .reading))
        map.finish()
        if format > 1, register != nil { FaceBudget(body: body, node: node, log: log).check() }
        return (id, body)
    }

    private func stepName(_ map: inout YAMLMap) -> String {
        guard let node = map.required("id"), let id = node.identifier(log: log) else { return "" }
        register?.addBody(of: id, at: node)
        return id
    }

    /// A target: a row of the step's table with `what` and `value`, or a statement.
    private func target(_ node: YAMLNode, _ evidence: Evidence) -> Target? {
        let isRow = node.entries.contains { ["what", "value"].contains($0.key.text) }
        guard isRow else { return statement(node, evidence).map { Target($0) } }
        var map = YAMLMap(node, log: log)
        let what = map.text("what", max: TextLimit.target), value = map.text("value", max: TextLimit.target)
        let short = map.optionalText("short", max: TextLimit.narrowRow)
        let support = support(&map, evidence, of: "")
        map.finish()
        return what.isEmpty || value.isEmpty ? nil : Target(what: what, value: value, short: short, evidence: support)
    }

    /// The pictures of a step: ids, or ids with the parts that matter and the panels that are shown.
    private func figureUses(_ map: inout YAMLMap) -> [FigureUse] {
        guard let items = map.optionalList("figures") else { return [] }
        return items.compactMap { node in
            guard node.kind == .map else { return name(node, "figures", of: .figure).map { FigureUse($0) } }
            var map = YAMLMap(node, log: log)
            let id = map.required("id").flatMap { name($0, "id", of: .figure) } ?? ""
            let use = FigureUse(
                id, highlight: detail(&map, "highlight", of: .part, in: id), panels: detail(&map, "panels", of: .panel, in: id))
            map.finish()
            return id.isEmpty ? nil : use
        }
    }

    /// Names within a figure, one or several.
    private func detail(_ map: inout YAMLMap, _ key: StaticString, of kind: NameKind, in figure: String) -> [String] {
        guard let node = map.value(key) else { return [] }
        let nodes = node.kind == .text ? [node] : node.list(named: key, log: log).map { Array($0) } ?? []
        return nodes.compactMap { node in
            guard let name = node.text(max: YAMLNode.identifierLimit, named: key, log: log) else { return nil }
            if !figure.isEmpty { register?.refer(to: "\(figure)/\(name)", as: kind, at: node) }
            return name
        }
    }
}
