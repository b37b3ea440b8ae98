import YAMLReading

/// What a file of a pack holds, told by its path: `glossary.yaml` or `glossary/words.yaml`.
enum PackFileKind: String, CaseIterable {
    case procedure, steps, reference, glossary, questions, sources, figures

    /// The one key at the top of such a file.
    var key: StaticString {
        switch self {
        case .procedure: "phases"
        case .steps: "steps"
        case .reference: "articles"
        case .glossary: "terms"
        case .questions: "questions"
        case .sources: "sources"
        case .figures: "figures"
        }
    }

    /// The kind that a path stands for; nil when a pack has no such file.
    init?(path: String) {
        guard path.hasSuffix(".yaml") else { return nil }
        let parts = path.dropLast(5).split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ YAMLNode.isIdentifier(String($0)) }) else { return nil }
        self.init(rawValue: String(parts[0]))
        if self == .procedure, parts.count > 1 { return nil }
    }
}
