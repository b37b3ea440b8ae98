import Procedures
import TextRules
import YAMLReading

/// `glossary.yaml`, `questions.yaml` and `sources.yaml`: what steps and articles refer to.
extension PackReading {
    func terms(_ document: YAMLDocument) -> [GlossaryTerm] {
        guard let items = items(of: document, kind: .glossary) else { return [] }
        return items.map { node in
            var map = YAMLMap(node, log: log)
            let term = GlossaryTerm(
                id: definedIdentifier(&map, as: .term), term: map.text("term", max: TextLimit.term),
                meaning: map.text("meaning", max: TextLimit.meaning), sources: names(&map, "sources", of: .source))
            map.finish()
            return term
        }
    }

    func sources(_ document: YAMLDocument) -> [Source] {
        guard let items = items(of: document, kind: .sources) else { return [] }
        return items.map { node in
            var map = YAMLMap(node, log: log)
            let source = Source(
                key: sourceKey(&map), citation: map.text("cite", max: TextLimit.citation),
                grade: map.choice("grade", of: Grade.self) ?? .recalled)
            map.finish()
            return source
        }
    }

    private func sourceKey(_ map: inout YAMLMap) -> String {
        guard let node = map.required("key"),
            let key = node.text(max: YAMLNode.identifierLimit, named: "key", log: log)
        else { return "" }
        if key.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: ",") }) {
            log.note(node, "the key \"\(PlainText.quoted(key))\" holds a space or comma")
        }
        register?.define(key, as: .source, at: node, log: log)
        return key
    }

    func questions(_ document: YAMLDocument) -> [Question] {
        guard let items = items(of: document, kind: .questions) else { return [] }
        return items.map(question)
    }

    private func question(_ node: YAMLNode) -> Question {
        var map = YAMLMap(node, log: log)
        let evidence = evidence(&map)
        let choices = choices(&map)
        let question = Question(
            id: definedIdentifier(&map, as: .question),
            phase: map.required("phase").flatMap { name($0, "phase", of: .phase) } ?? "",
            objective: map.optionalText("objective", max: TextLimit.objective) ?? "",
            ask: map.text("ask", max: TextLimit.question), choices: choices,
            answer: map.integer("answer", in: 1...max(2, choices.count)) ?? 1,
            rationale: map.required("because").flatMap { statement($0, evidence) } ?? Statement(""))
        map.finish()
        return question
    }

    private func choices(_ map: inout YAMLMap) -> [String] {
        guard let node = map.required("choices"), let items = node.list(named: "choices", log: log) else { return [] }
        let choices = items.compactMap { $0.text(max: TextLimit.choice, named: "choices", log: log) }
        if !(2...6).contains(choices.count) {
            log.note(node, "a question needs 2 to 6 choices; this one has \(choices.count)")
        }
        noteEqualTexts(choices, "choices", at: node)
        return choices
    }
}
