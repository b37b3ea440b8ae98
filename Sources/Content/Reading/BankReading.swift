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
            phase: map.required("phase").flatMap { name($0, "phase", of: .phase) } ?? "", objective: objective(&map),
            ask: map.text("ask", max: TextLimit.question), choices: choices,
            answer: map.integer("answer", in: 1...max(2, choices.count)) ?? 1,
            rationale: map.required("because").flatMap { statement($0, evidence) } ?? Statement(""),
            related: map.value("see").flatMap { name($0, "see", of: .reading) })
        map.finish()
        if format > 1, map.isReadable, register != nil { noteReasons(of: question, at: node) }
        return question
    }

    private func objective(_ map: inout YAMLMap) -> String {
        guard let node = map.value("objective") else { return "" }
        if hasObjectives { return name(node, "objective", of: .objective) ?? "" }
        return node.text(max: TextLimit.objective, named: "objective", log: log) ?? ""
    }

    private func choices(_ map: inout YAMLMap) -> [Question.Choice] {
        guard let node = map.required("choices"), let items = node.list(named: "choices", log: log) else { return [] }
        let choices = items.compactMap(choice)
        if !(2...6).contains(choices.count) {
            log.note(node, "a question needs 2 to 6 choices; this one has \(choices.count)")
        }
        noteEqualTexts(choices.map(\.text), "choices", at: node)
        return choices
    }

    private func choice(_ node: YAMLNode) -> Question.Choice? {
        guard node.kind == .map else {
            return node.text(max: TextLimit.choice, named: "choices", log: log).map { Question.Choice($0) }
        }
        var map = YAMLMap(node, log: log)
        let choice = Question.Choice(
            map.text("text", max: TextLimit.choice), why: map.optionalText("why", max: TextLimit.reason))
        map.finish()
        return choice.text.isEmpty ? nil : choice
    }

    /// Warns of a wrong choice without its reason, and of a rationale that does not stand alone.
    private func noteReasons(of question: Question, at node: YAMLNode) {
        for (index, choice) in question.choices.enumerated() where index + 1 != question.answer && choice.why == nil {
            log.note(
                node, "choice \(index + 1) is wrong, and \"why\" does not say so",
                hint: "give it a reason: {text: ..., why: ...}",
                severity: .warning)
        }
        if question.rationale.text.hasPrefix("It ") {
            log.note(
                node, "\"because\" begins with \"It\"", hint: "name what is meant: the rationale stands alone",
                severity: .warning)
        }
    }
}
