import Cases
import ClipLab
import YAMLReading

/// What a lesson about a patient asks: findings, questions, the decision, the plan, shares of the marks.
extension PackReading {
    /// Keys of which none stands in a file that is for the clip lab alone.
    private static let lessonKeys = [
        "brief", "strip", "findings", "questions", "decision", "preparation", "complication", "checks", "follow-up", "outcome",
        "weights", "pass", "debrief", "sources",
    ]

    /// The lesson of a patient's file; nil where the file has none.
    func lesson(_ map: inout YAMLMap, isStop: Bool) -> CaseLesson? {
        guard map.node.entries.contains(where: { Self.lessonKeys.contains($0.key.text) }) else { return nil }
        var lesson = CaseLesson()
        lesson.brief = map.text("brief", max: TextLimit.description)
        lesson.strip = map.text("strip", max: TextLimit.caseTitle)
        lesson.findings = map.list("findings")?.compactMap(finding) ?? []
        lesson.questions = map.list("questions")?.compactMap(caseQuestion) ?? []
        if let node = map.required("decision") { lesson.decision = decision(node, lesson.findings) }
        if isStop {
            if let node = map.value("preparation") {
                log.note(node, "no clip is right here, but there is a preparation for one", hint: "leave \"preparation\" out")
            }
        } else {
            lesson.preparation = map.required("preparation").map(preparation)
        }
        lesson.complication = map.value("complication").flatMap(complication)
        if let node = map.value("checks") { lesson.checks = limits(node) }
        lesson.followUp = map.list("follow-up")?.compactMap { tick($0, "follow-up") } ?? []
        lesson.outcome = map.text("outcome", max: TextLimit.statement)
        lesson.weights =
            map.value("weights").map { weights($0, isStop: isStop) } ?? (isStop ? CasePart.usualUntreated : CasePart.usual)
        if let node = map.value("pass") { lesson.passLine = passLine(node) }
        if let node = map.required("debrief") { debrief(node, into: &lesson) }
        lesson.sources = names(&map, "sources", of: .source)
        noteDoubles(lesson, at: map.node)
        return lesson
    }

    // MARK: Evaluation

    private func finding(_ node: YAMLNode) -> CaseFinding? {
        var map = YAMLMap(node, log: log)
        let finding = CaseFinding(
            id: map.identifier("id"), ask: map.text("ask", max: TextLimit.option),
            minutes: map.integer("minutes", in: 0...240) ?? 0, text: map.text("text", max: TextLimit.statement),
            objective: caseObjective(&map), isNeedless: map.flag("needless"))
        map.finish()
        return map.isReadable ? finding : nil
    }

    private func caseQuestion(_ node: YAMLNode) -> CaseQuestion? {
        var map = YAMLMap(node, log: log)
        let question = CaseQuestion(
            id: map.identifier("id"), ask: map.text("ask", max: TextLimit.option),
            answer: map.choice("answer", of: CaseQuestion.Answer.self) ?? .yes,
            because: map.text("because", max: TextLimit.choice))
        map.finish()
        return map.isReadable ? question : nil
    }

    private func decision(_ node: YAMLNode, _ findings: [CaseFinding]) -> CaseDecision {
        var map = YAMLMap(node, log: log)
        var decision = CaseDecision()
        decision.question = map.text("question", max: TextLimit.decision)
        decision.objective = caseObjective(&map) ?? "E6"
        for need in map.list("needs").map({ Array($0) }) ?? [] {
            guard let id = need.identifier(log: log) else { continue }
            if !findings.isEmpty, !findings.contains(where: { $0.id == id }) {
                log.note(need, "there is no finding \"\(id)\"", hint: "add it to \"findings\"")
            }
            decision.needs.append(id)
        }
        let options = map.list("options").map { Array($0) } ?? []
        decision.options = options.compactMap(option)
        if options.count == decision.options.count, !options.isEmpty {
            let right = decision.options.count { $0.isRight }
            if right != 1 {
                log.note(map.node, "\(right) options are right; exactly one must be", hint: "write right: true at one option")
            }
            if options.count < 2 { log.note(map.node, "a decision has at least two options") }
        }
        decision.reasons = map.list("reasons")?.compactMap { tick($0, "reasons") } ?? []
        map.finish()
        return decision
    }

    private func option(_ node: YAMLNode) -> CaseDecision.Option? {
        var map = YAMLMap(node, log: log)
        let id = map.identifier("id")
        let isRight = map.flag("right")
        let source = map.value("source").flatMap { name($0, "source", of: .source) }
        let option = CaseDecision.Option(
            id: id, text: map.text("text", max: TextLimit.option), isRight: isRight,
            because: map.text("because", max: TextLimit.choice), source: source,
            marks: map.value("marks")?.integer(in: 0...70, named: "marks", log: log) ?? 0,
            way: map.choice("leads", of: CaseDecision.Way.self) ?? .none,
            then: map.optionalText("then", max: TextLimit.statement))
        map.finish()
        return map.isReadable ? option : nil
    }

    private func tick(_ node: YAMLNode, _ key: StaticString) -> CaseTick? {
        var map = YAMLMap(node, log: log)
        let tick = CaseTick(
            id: map.identifier("id"), text: map.text("text", max: TextLimit.option), isRight: map.flag("right"),
            objective: caseObjective(&map))
        map.finish()
        return map.isReadable ? tick : nil
    }

    /// An objective that the pack lists.
    private func caseObjective(_ map: inout YAMLMap) -> String? {
        map.value("objective").flatMap { name($0, "objective", of: .objective) }
    }

    // MARK: Preparation, complication, checks

    private func preparation(_ node: YAMLNode) -> CasePreparation {
        var map = YAMLMap(node, log: log)
        func choices<Word: RawRepresentable<String> & CaseIterable>(_ key: StaticString, _ kind: Word.Type) -> [Word] {
            map.list(key)?.compactMap { $0.choice(of: kind, named: key, log: log) } ?? []
        }
        let preparation = CasePreparation(
            anesthesia: choices("anesthesia", AnesthesiaChoice.self), access: choices("access", AccessChoice.self),
            heparin: choices("heparin", HeparinChoice.self), clipPlan: choices("clip-plan", ClipSize.self),
            timeOut: map.required("time-out").flatMap { name($0, "time-out", of: .step) } ?? "")
        map.finish()
        return preparation
    }

    private func complication(_ node: YAMLNode) -> CaseComplication? {
        var map = YAMLMap(node, log: log)
        let offers = map.list("offers").map { Array($0) } ?? []
        let kind = map.choice("id", of: Complication.self)
        let onset = map.choice("onset", of: CaseComplication.Onset.self)
        let complication = CaseComplication(
            kind ?? .tamponade, onset: onset ?? .afterwards, sign: map.text("sign", max: TextLimit.statement),
            deadline: map.integer("deadline-minutes", in: 1...240) ?? 1,
            critical: map.optionalText("critical", max: TextLimit.statement),
            objective: caseObjective(&map) ?? "C5", offers: offers.compactMap(offer))
        map.finish()
        guard map.isReadable, kind != nil, onset != nil else { return nil }
        if complication.offers.count == offers.count, complication.allMarks == 0 {
            log.note(node, "no order helps: none has marks", hint: "give those that help marks: 1 to 10")
        }
        return complication
    }

    private func offer(_ node: YAMLNode) -> CaseComplication.Offer? {
        var map = YAMLMap(node, log: log)
        let offer = CaseComplication.Offer(
            id: map.identifier("id"), order: map.text("order", max: TextLimit.option),
            act: map.value("act").flatMap(caseAct),
            minutes: map.value("minutes")?.integer(in: 0...60, named: "minutes", log: log) ?? 1,
            text: map.text("text", max: TextLimit.choice),
            marks: map.value("marks")?.integer(in: 0...10, named: "marks", log: log) ?? 0, isWrong: map.flag("wrong"))
        map.finish()
        return map.isReadable ? offer : nil
    }

    /// An act as its name and what it is done with: "drug.give dobutamine", "protamine.give 50".
    private func caseAct(_ node: YAMLNode) -> Act? {
        guard let text = node.text(max: TextLimit.title, named: "act", log: log) else { return nil }
        let words = text.split(separator: " ").map(String.init)
        let value = words.count > 1 ? words[1] : nil
        var record = ActRecord(name: words.first ?? "", word: value)
        if let number = value.flatMap(Double.init) {
            record.numbers = ["mg": number, "units": number, "seconds": number]
        }
        guard words.count <= 2, let act = Act(record) else {
            log.note(node, "there is no such act in the lab", hint: "such as \"rescue.do drain\" or \"drug.give fluid\"")
            return nil
        }
        return act
    }

    private func limits(_ node: YAMLNode) -> CaseLimits {
        var map = YAMLMap(node, log: log)
        var limits = CaseLimits()
        if let grade = map.value("mr-at-most")?.integer(in: 0...4, named: "mr-at-most", log: log) {
            limits.mostRegurgitation = grade
        }
        if let gradient = map.value("gradient-below")?.decimal(in: 1...12, named: "gradient-below", log: log) {
            limits.gradientBelow = gradient
        }
        map.finish()
        return limits
    }

    // MARK: Marks and debrief

    private func weights(_ node: YAMLNode, isStop: Bool) -> [CasePart: Int] {
        guard node.kind == .map else {
            log.note(node, "\"weights\" should be a map, not \(node.kind.spoken)", hint: "such as decision: 30")
            return [:]
        }
        let known = isStop ? CasePart.usualUntreated : CasePart.usual
        var weights: [CasePart: Int] = [:]
        for (key, value) in node.entries {
            guard let part = CasePart(rawValue: key.text), known[part] != nil else {
                let names = CasePart.allCases.filter { known[$0] != nil }.map(\.rawValue).joined(separator: ", ")
                log.note(key, "there is no part \"\(key.text)\" to weigh", hint: "there are \(names)")
                continue
            }
            weights[part] = value.integer(in: 0...100, named: "weights", log: log)
        }
        let sum = weights.values.reduce(0, +)
        if sum != 100 { log.note(node, "the weights sum to \(sum), not to 100") }
        return weights
    }

    private func passLine(_ node: YAMLNode) -> CasePassLine {
        var map = YAMLMap(node, log: log)
        var line = CasePassLine()
        if let sum = map.value("sum")?.integer(in: 1...100, named: "sum", log: log) { line.sum = sum }
        if let share = map.value("objective")?.integer(in: 0...100, named: "objective", log: log) { line.objective = share }
        if let least = map.value("objective-from")?.integer(in: 1...100, named: "objective-from", log: log) {
            line.objectiveFrom = least
        }
        map.finish()
        return line
    }

    private func debrief(_ node: YAMLNode, into lesson: inout CaseLesson) {
        var map = YAMLMap(node, log: log)
        lesson.points = map.list("points")?.compactMap(point) ?? []
        lesson.study = names(&map, "study", of: .reading)
        map.finish()
    }

    private func point(_ node: YAMLNode) -> CasePoint? {
        var map = YAMLMap(node, log: log)
        let objective = map.required("objective").flatMap { name($0, "objective", of: .objective) } ?? ""
        let source = map.value("source").flatMap { name($0, "source", of: .source) }
        let point = CasePoint(
            objective: objective, text: map.text("text", max: TextLimit.statement), source: source,
            disagree: names(&map, "disagree", of: .source))
        map.finish()
        return map.isReadable ? point : nil
    }

    /// Ids within one list that stand for two things.
    private func noteDoubles(_ lesson: CaseLesson, at node: YAMLNode) {
        let lists: [(String, [String])] = [
            ("findings", lesson.findings.map(\.id)), ("questions", lesson.questions.map(\.id)),
            ("options", lesson.decision.options.map(\.id)), ("reasons", lesson.decision.reasons.map(\.id)),
            ("follow-up", lesson.followUp.map(\.id)), ("offers", lesson.complication?.offers.map(\.id) ?? []),
        ]
        for (key, ids) in lists {
            var seen: Set<String> = []
            for id in ids where !id.isEmpty && !seen.insert(id).inserted {
                let place = node.entries.first { $0.key.text == key }?.value ?? node
                log.note(place, "\"\(id)\" stands twice in \"\(key)\"")
            }
        }
        if lesson.findings.count < 3, let place = node.entries.first(where: { $0.key.text == "findings" })?.value,
            place.kind == .list
        {
            log.note(place, "a case has at least three findings to ask for")
        }
    }
}
