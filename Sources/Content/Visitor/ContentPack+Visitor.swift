import Words

/// The words for visitors.
extension ContentPack {
    /// The procedure in plain words; nil when a pack has none. Its file is read when it is first asked for.
    public var visitorTrack: VisitorTrack? {
        texts.read(.visitor)
        return texts.visitorTrack
    }

    /// What the visitors' text says of itself, in English.
    public var aboutVisitorTrack: [String] { aboutVisitorTrack(in: .english) }

    /// What the visitors' text says of itself: version, day, review, and how much of it was checked in a source.
    public func aboutVisitorTrack(in words: Words) -> [String] {
        let statements = (visitorTrack?.pages.flatMap(\.statements) ?? []) + (visitorTrack?.questions.flatMap(\.answer) ?? [])
        let checked = statements.count { $0.grade == .checked }
        let review: [Sentence] = [reviewedBy.map { .reviewed(by: $0) } ?? .notReviewed] + reviewOfTranslation(words.language)
        let version: Sentence = date.map { .versionWithDate(self.version, date: $0) } ?? .version(self.version)
        let sentences =
            [version] + review + [.statementsChecked(checked, of: statements.count), .license(license)]
        return sentences.map(words.say)
    }

    /// Who read the translation; nothing in the pack's own language.
    private func reviewOfTranslation(_ language: Language) -> [Sentence] {
        guard let translation = translations.first(where: { $0.language == language.code }) else { return [] }
        return [translation.reviewedBy.map { .translationReviewed(by: $0) } ?? .translationNotReviewed]
    }

    /// The sources that the visitors' text rests on, in the order of the bibliography.
    public var visitorSources: [String] {
        let statements = (visitorTrack?.pages.flatMap(\.statements) ?? []) + (visitorTrack?.questions.flatMap(\.answer) ?? [])
        let keys = Set(statements.flatMap(\.sources))
        return sources.filter { keys.contains($0.key) }.map { $0.citation.hasSuffix(".") ? $0.citation : "\($0.citation)." }
    }
}
