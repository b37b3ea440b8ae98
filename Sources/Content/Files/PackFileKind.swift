import YAMLReading

/// What a file of a pack holds, told by its path: `glossary.yaml` or `glossary/words.yaml`.
enum PackFileKind: String, CaseIterable {
    case procedure, steps, reference, glossary, questions, sources, figures, cards, cases, visitor

    /// The key of the list that such a file holds; it stands alone, but in visitor.yaml. A patient's file holds no list.
    var key: StaticString {
        switch self {
        case .procedure: "phases"
        case .steps: "steps"
        case .reference: "articles"
        case .glossary: "terms"
        case .questions: "questions"
        case .sources: "sources"
        case .figures: "figures"
        case .cards: "cards"
        case .cases: "id"
        case .visitor: "pages"
        }
    }

    /// The kind that a path stands for; nil when a pack has no such file.
    init?(path: String) {
        guard path.hasSuffix(".yaml") else { return nil }
        let parts = path.dropLast(5).split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ YAMLNode.isIdentifier(String($0)) }) else { return nil }
        self.init(rawValue: String(parts[0]))
        if self == .procedure || self == .visitor, parts.count > 1 { return nil }
        if self == .cases, parts.count == 1 { return nil }
    }
}
