/// The words for visitors.
extension ContentPack {
    /// The procedure in plain words; nil when a pack has none. Its file is read when it is first asked for.
    public var visitorTrack: VisitorTrack? {
        texts.read(.visitor)
        return texts.visitorTrack
    }

    /// What the visitors' text says of itself: version, day, review, and how much of it was checked in a source.
    public var aboutVisitorTrack: [String] {
        let statements = (visitorTrack?.pages.flatMap(\.statements) ?? []) + (visitorTrack?.questions.flatMap(\.answer) ?? [])
        let checked = statements.count { $0.grade == .checked }
        let review = reviewedBy.map { "Reviewed by \($0)." } ?? "This text was not yet reviewed by a clinician."
        return [
            "Version \(version) of the text\(date.map { ", \($0)" } ?? "").", review,
            "Of \(statements.count) statements \(checked) were checked in a source. The others explain and state no figure.",
            "License of the texts: \(license).",
        ]
    }

    /// The sources that the visitors' text rests on, in the order of the bibliography.
    public var visitorSources: [String] {
        let statements = (visitorTrack?.pages.flatMap(\.statements) ?? []) + (visitorTrack?.questions.flatMap(\.answer) ?? [])
        let keys = Set(statements.flatMap(\.sources))
        return sources.filter { keys.contains($0.key) }.map { $0.citation.hasSuffix(".") ? $0.citation : "\($0.citation)." }
    }
}
