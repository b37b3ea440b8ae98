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
            targets: statements(&map, "targets", evidence), checks: statements(&map, "check", evidence),
            warnings: statements(&map, "warn", evidence), risks: statements(&map, "risks", evidence),
            differences: statements(&map, "differ", evidence), terms: names(&map, "terms", of: .term),
            figures: names(&map, "figures", of: .figure), related: names(&map, "see", of: .reading))
        map.finish()
        return (id, body)
    }

    private func stepName(_ map: inout YAMLMap) -> String {
        guard let node = map.required("id"), let id = node.identifier(log: log) else { return "" }
        register?.addBody(of: id, at: node)
        return id
    }
}
