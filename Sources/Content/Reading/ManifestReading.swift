import TextRules
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
        let manifest = PackManifest(
            id: map.identifier("id"), title: map.text("title", max: TextLimit.title),
            version: map.text("version", max: 20), language: map.text("language", max: 8),
            license: map.text("license", max: 40), teaches: map.text("teaches", max: TextLimit.teaches),
            topics: topics(&map), files: files, idPlace: document.root.entries.first { $0.key.text == "id" }?.value.place,
            isIncomplete: isIncomplete)
        map.finish()
        return manifest
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
        let kinds = PackFileKind.allCases.map { "\($0.rawValue).yaml" }
        let near = EditDistance.suggestion(for: path, among: kinds)
        log.note(
            node, "a pack has no place for a file \"\(PlainText.quoted(path))\"",
            hint: near.isEmpty ? "such as \(kinds.joined(separator: ", ")) or steps/NAME.yaml, reference/NAME.yaml" : near)
    }
}
