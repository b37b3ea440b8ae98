import Procedures
import TextRules
import YAMLReading

/// `visitor.yaml`: the same procedure in plain words.
extension PackReading {
    /// The track; nil when the file holds no page.
    func visitorTrack(_ document: YAMLDocument) -> VisitorTrack? {
        var map = YAMLMap(document.root, log: log)
        let before = log.count
        let evidence = evidence(&map)
        let title = map.text("title", max: TextLimit.visitorTitle)
        let welcome = requiredStatements(&map, "welcome", evidence)
        let phaseTitles = phaseTitles(&map)
        let pages = map.list(PackFileKind.visitor.key)?.map(visitorPage) ?? []
        let needs = map.optionalList("needs")?.map(visitorNeed) ?? []
        let questions = map.optionalList("questions")?.map(visitorQuestion) ?? []
        let words = map.optionalList("words")?.map(visitorWord) ?? []
        let weights = map.optionalList("weights")?.map(visitorWeight) ?? []
        map.finish()
        guard !pages.isEmpty else { return nil }
        var track = VisitorTrack(
            title: title, welcome: welcome, phaseTitles: phaseTitles, pages: pages, questions: questions, words: words)
        track.needs = needs
        track.weights = weights
        noteUnusedWeights(of: track, at: map.value("weights"))
        // What was not read whole cannot be measured.
        if register != nil, log.count == before {
            VisitorTextCheck(track: track, root: document.root, language: language, log: log).run()
        }
        return track
    }

    private func phaseTitles(_ map: inout YAMLMap) -> [String: String] {
        var titles: [String: String] = [:]
        guard let items = map.list("phases") else { return titles }
        for node in items {
            var map = YAMLMap(node, log: log)
            let phase = map.required("phase").flatMap { name($0, "phase", of: .phase) } ?? ""
            let title = map.text("title", max: TextLimit.visitorTitle)
            map.finish()
            if titles.updateValue(title, forKey: phase) != nil {
                log.note(node, "phase \"\(PlainText.quoted(phase))\" has a title already")
            }
        }
        return titles
    }

    private func visitorNeed(_ node: YAMLNode) -> VisitorTrack.Need {
        var map = YAMLMap(node, log: log)
        let need = VisitorTrack.Need(
            text: map.text("need", max: TextLimit.visitorTitle),
            page: map.required("page").flatMap { name($0, "page", of: .visitorPage) } ?? "")
        map.finish()
        return need
    }

    private func visitorWeight(_ node: YAMLNode) -> VisitorTrack.Weight {
        var map = YAMLMap(node, log: log)
        let weight = VisitorTrack.Weight(
            both: map.text("both", max: TextLimit.term), kilograms: map.text("kg", max: TextLimit.term),
            pounds: map.text("lb", max: TextLimit.term))
        map.finish()
        return weight
    }

    /// A weight that stands in no text is a slip, and would never be said in the clinic's unit.
    private func noteUnusedWeights(of track: VisitorTrack, at node: YAMLNode?) {
        guard let node, register != nil else { return }
        let texts = track.texts.filter { !$0.group.hasPrefix("visitor/weight") }
        for (item, weight) in zip(node.items, track.weights) where !weight.both.isEmpty {
            if texts.contains(where: { $0.text.contains(weight.both) }) { continue }
            log.note(
                item, "no text says \"\(PlainText.quoted(weight.both))\"", hint: "write it as it stands in the text",
                severity: .warning)
        }
    }

    private func visitorPage(_ node: YAMLNode) -> VisitorTrack.Page {
        var map = YAMLMap(node, log: log)
        let evidence = evidence(&map)
        var page = VisitorTrack.Page(
            id: definedIdentifier(&map, as: .visitorPage),
            phase: map.required("phase").flatMap { name($0, "phase", of: .phase) } ?? "",
            title: map.text("title", max: TextLimit.visitorTitle), steps: names(&map, "steps", of: .step),
            text: requiredStatements(&map, "text", evidence), team: statements(&map, "team", evidence),
            figure: map.value("figure").flatMap { name($0, "figure", of: .figure) })
        page.calling = map.optionalChoice("number", of: VisitorTrack.Calling.self)
        map.finish()
        return page
    }

    private func visitorQuestion(_ node: YAMLNode) -> VisitorTrack.Question {
        var map = YAMLMap(node, log: log)
        let evidence = evidence(&map)
        let question = VisitorTrack.Question(
            id: definedIdentifier(&map, as: .visitorQuestion), question: map.text("question", max: TextLimit.option),
            answer: requiredStatements(&map, "answer", evidence))
        map.finish()
        return question
    }

    private func visitorWord(_ node: YAMLNode) -> VisitorTrack.Word {
        var map = YAMLMap(node, log: log)
        let word = VisitorTrack.Word(
            id: definedIdentifier(&map, as: .visitorWord), word: map.text("word", max: TextLimit.visitorTitle),
            meaning: map.text("meaning", max: TextLimit.meaning))
        map.finish()
        return word
    }
}
