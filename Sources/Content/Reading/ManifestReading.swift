import Procedures
import TextRules
import Words
import YAMLReading

/// What a pack says about itself.
struct PackManifest {
    var id: String
    var title: String
    var version: String
    var language: String
    var license: String
    var teaches: String
    var topics: [Topic]
    /// 1, or 2 for packs with faces, cards, outcomes and reasons.
    var format = 1
    /// The program's name in the top bar; nil for the usual one.
    var program: String?
    /// How the figures were checked; nil when the pack does not say.
    var evidence: String?
    /// Which clinician read the visitors' text, and when; nil when nobody did.
    var reviewedBy: String?
    /// When the texts were changed last, as a day.
    var date: String?
    /// How many questions end a phase that lists none.
    var questionsPerPhase = 3
    var objectives: [Objective] = []
    /// Headings of the parts of a step, by the keys of a step's text.
    var headings: [String: String] = [:]
    var outcomes: [ProcedureOutcome] = []
    /// The languages that the words for visitors are translated into.
    var translations: [PackTranslation] = []
    /// Paths in reading order, each with what it holds.
    var files: [(path: String, kind: PackFileKind)]
    /// Where the id is written.
    var idPlace: YAMLPlace?
    /// Whether a path in `files` could not be used, so that nothing is known of what it would hold.
    var isIncomplete = false

    /// The paths of the files of a kind.
    func paths(of kind: PackFileKind) -> [String] {
        files.filter { $0.kind == kind }.map(\.path)
    }
}

/// `pack.yaml`.
extension PackReading {
    func manifest(_ document: YAMLDocument, limits: PackLimits) -> PackManifest {
        var map = YAMLMap(document.root, log: log)
        let before = log.count
        let files = files(&map, limits: limits)
        let isIncomplete = log.count > before
        format = formatNumber(&map)
        var manifest = PackManifest(
            id: map.identifier("id"), title: map.text("title", max: TextLimit.title),
            version: map.text("version", max: 20), language: map.text("language", max: 8),
            license: map.text("license", max: 40), teaches: teaches(&map), topics: topics(&map), files: files,
            isIncomplete: isIncomplete)
        manifest.format = format
        language = Language(manifest.language)
        manifest.idPlace = document.root.entries.first { $0.key.text == "id" }?.value.place
        manifest.program = map.optionalText("program", max: TextLimit.program)
        manifest.evidence = map.optionalText("evidence", max: TextLimit.statement)
        manifest.reviewedBy = filledText(&map, "reviewed-by", max: TextLimit.title)
        manifest.date = filledText(&map, "date", max: TextLimit.date)
        manifest.questionsPerPhase =
            map.value("questions-per-phase")?.integer(in: 1...20, named: "questions-per-phase", log: log) ?? 3
        manifest.objectives = objectives(&map)
        manifest.headings = headings(&map)
        coverage(&map)
        manifest.outcomes = outcomes(&map)
        manifest.translations = translations(&map, besides: manifest.language)
        map.finish()
        return manifest
    }

    private func translations(_ map: inout YAMLMap, besides own: String) -> [PackTranslation] {
        guard let items = map.optionalList("translations") else { return [] }
        var translations: [PackTranslation] = []
        for node in items {
            var map = YAMLMap(node, log: log)
            let language = map.required("language").flatMap { $0.text(max: 3, named: "language", log: log) }
            var translation = PackTranslation(language: language ?? "", place: node.place)
            translation.by = filledText(&map, "by", max: TextLimit.title)
            translation.reviewedBy = filledText(&map, "reviewed-by", max: TextLimit.title)
            translation.date = filledText(&map, "date", max: TextLimit.date)
            map.finish()
            guard let language else { continue }
            if Language(ofLocale: language)?.code != language {
                log.note(node, "\"\(PlainText.quoted(language))\" is no language", hint: "its code in ISO 639-1, such as es")
            } else if language == own || translations.contains(where: { $0.language == language }) {
                log.note(node, "the words are in \"\(language)\" already", hint: "leave one of them out")
            } else {
                translations.append(translation)
            }
        }
        return translations
    }

    /// A text that may be left empty; nil then.
    private func filledText(_ map: inout YAMLMap, _ key: StaticString, max: Int) -> String? {
        guard let node = map.value(key), !node.isEmptyText else { return nil }
        return node.text(max: max, named: key, log: log)
    }

    private func formatNumber(_ map: inout YAMLMap) -> Int {
        guard let node = map.value("format") else { return 1 }
        let known = 1...2
        if node.kind == .text, node.isPlain, let number = Int(node.text), number > known.upperBound {
            log.note(
                node, "the pack is of format \(number); this program reads 1 and 2", hint: "open it with a newer program")
            return known.upperBound
        }
        return node.integer(in: known, named: "format", log: log) ?? 1
    }

    /// What the pack adds to the program's own sentence on what it is.
    private func teaches(_ map: inout YAMLMap) -> String {
        format == 1
            ? map.text("teaches", max: TextLimit.teaches) : map.optionalText("teaches", max: TextLimit.teaches) ?? ""
    }

    private func objectives(_ map: inout YAMLMap) -> [Objective] {
        guard let items = map.optionalList("objectives") else { return [] }
        hasObjectives = true
        return items.map { node in
            var map = YAMLMap(node, log: log)
            let objective = Objective(
                id: objectiveName(&map), title: map.text("title", max: TextLimit.objectiveTitle))
            map.finish()
            return objective
        }
    }

    /// The name of an objective, which the bank may write in capitals: E1.
    private func objectiveName(_ map: inout YAMLMap) -> String {
        guard let node = map.required("id"), let id = node.text(max: TextLimit.objective, named: "id", log: log) else {
            register?.refuse(.objective)
            return ""
        }
        register?.define(id, as: .objective, at: node, log: log)
        return id
    }

    private func headings(_ map: inout YAMLMap) -> [String: String] {
        guard let node = map.value("headings") else { return [:] }
        guard node.kind == .map else {
            log.note(node, "\"headings\" should be a map, not \(node.kind.spoken)", hint: "such as views: \"Views\"")
            return [:]
        }
        var headings: [String: String] = [:]
        for (key, value) in node.entries {
            guard ContentPack.headingKeys.contains(key.text) else {
                log.note(
                    key, "there is no part \"\(PlainText.quoted(key.text))\" of a step",
                    hint: EditDistance.suggestion(for: key.text, among: ContentPack.headingKeys))
                continue
            }
            headings[key.text] = value.text(max: TextLimit.heading, named: "headings", log: log)
        }
        return headings
    }

    private func outcomes(_ map: inout YAMLMap) -> [ProcedureOutcome] {
        guard let items = map.optionalList("outcomes") else { return [] }
        return items.map { node in
            var map = YAMLMap(node, log: log)
            var evidence = evidence(&map)
            evidence.grade = evidence.grade ?? .composed
            let outcome = ProcedureOutcome(
                id: definedIdentifier(&map, as: .outcome), title: map.text("title", max: TextLimit.outcomeTitle),
                text: statements(&map, "text", evidence))
            map.finish()
            return outcome
        }
    }

    /// The ids of what the statements of the pack must cover.
    private func coverage(_ map: inout YAMLMap) {
        guard let items = map.optionalList("coverage") else { return }
        hasCoverage = true
        for node in items {
            guard let id = node.text(max: YAMLNode.identifierLimit, named: "coverage", log: log) else { continue }
            register?.define(id, as: .point, at: node, log: log)
        }
    }

    private func topics(_ map: inout YAMLMap) -> [Topic] {
        guard let items = map.optionalList("topics") else { return [] }
        return items.map { node in
            var map = YAMLMap(node, log: log)
            let topic = Topic(
                id: definedIdentifier(&map, as: .topic), title: map.text("title", max: TextLimit.title))
            map.finish()
            return topic
        }
    }

    private func files(_ map: inout YAMLMap, limits: PackLimits) -> [(path: String, kind: PackFileKind)] {
        guard let items = map.list("files") else { return [] }
        var files: [(path: String, kind: PackFileKind)] = []
        for node in items {
            guard files.count < limits.files else {
                log.note(node, "the pack has more than \(limits.files) files", hint: "join some of them")
                break
            }
            guard let path = node.text(max: 140, named: "files", log: log) else { continue }
            guard let kind = PackFileKind(path: path) else {
                noteUnknownFile(path, at: node)
                continue
            }
            if files.contains(where: { $0.path == path }) {
                log.note(node, "file \"\(path)\" is listed twice")
            } else {
                files.append((path, kind))
            }
        }
        if !files.contains(where: { $0.kind == .procedure }) {
            log.note(map.node, "procedure.yaml is not among the files", hint: "it holds the phases and steps")
        }
        return files
    }

    private func noteUnknownFile(_ path: String, at node: YAMLNode) {
        let kinds = PackFileKind.allCases.filter { $0 != .cases }.map { "\($0.rawValue).yaml" }
        let near = EditDistance.suggestion(for: path, among: kinds)
        log.note(
            node, "a pack has no place for a file \"\(PlainText.quoted(path))\"",
            hint: near.isEmpty
                ? "such as \(kinds.joined(separator: ", ")) or steps/NAME.yaml, reference/NAME.yaml, cases/NAME.yaml"
                : near)
    }
}
