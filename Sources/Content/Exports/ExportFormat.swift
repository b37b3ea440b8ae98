import Words

/// A form in which a pack can be printed.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
    /// Plain text in 80 columns.
    case text
    case markdown
    /// One page to hand out that needs no other file.
    case html
    /// Every statement with its grade, sources and seeds.
    case json
}

/// Printing a pack. The same pack always gives the same text, ended by a newline.
extension ContentPack {
    /// The whole pack.
    public func export(_ format: ExportFormat) -> String {
        print(exportBlocks, format, title: title) ?? jsonExport
    }

    /// The words for visitors alone, without sources and links to what clinicians read; nil when the pack has none, or none
    /// in that language.
    ///
    /// - Parameters:
    ///   - language: nil for the pack's own.
    ///   - facts: what the clinic says of itself.
    public func exportForVisitors(
        _ format: ExportFormat, language: Language? = nil, facts: HandoutFacts = HandoutFacts()
    ) -> String? {
        guard let own = visitorTrack else { return nil }
        let language = language ?? Language(self.language)
        let translated = visitorTranslation(language)
        guard language.code == self.language || translated != nil else { return nil }
        let words = Words.bundled(language) ?? .english
        var track = translated?.track ?? own
        if let inKilograms = facts.inKilograms { track = track.weighed(inKilograms: inKilograms) }
        let leaflet = Handout(words: words, facts: facts, figures: translated?.figures ?? [:])
        return print(blocks(forVisitorsAlone: track, leaflet), format, title: track.title, leaflet: leaflet)
            ?? visitorJSON(track)
    }

    /// The blocks on paper; nil for JSON, which is no paper.
    private func print(_ blocks: [ExportBlock], _ format: ExportFormat, title: String, leaflet: Handout? = nil) -> String? {
        switch format {
        case .text: TextExport(blocks: blocks).text
        case .markdown: MarkdownExport(blocks: blocks).text
        case .html:
            HTMLExport(
                title: title, language: leaflet?.words.language.code ?? language, blocks: blocks, words: leaflet?.words,
                isLeaflet: leaflet != nil
            ).text
        case .json: nil
        }
    }
}
