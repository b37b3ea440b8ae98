import Procedures
import Words
import YAMLReading

/// The languages of a pack.
extension ContentPack {
    /// The pack's own language first, then those that its words for visitors are translated into.
    public var visitorLanguages: [Language] { [Language(language)] + translations.map { Language($0.language) } }

    /// The words for visitors in a language of the pack; nil for another one.
    public func visitorTranslation(_ language: Language) -> VisitorTranslation? {
        guard let track = visitorTrack, let file = translationFile(language) else { return nil }
        return VisitorTranslation(language, of: track, visitorFigures, file)
    }

    /// The figures that the words for visitors show.
    public var visitorFigures: [Figure] {
        var seen: Set<String> = []
        return (visitorTrack?.pages.compactMap(\.figure) ?? []).filter { seen.insert($0).inserted }.compactMap(figure)
    }

    /// The file of a language, up to date with the texts as they are: what translators are given.
    public func translationTemplate(_ language: Language) -> POFile? {
        guard let track = visitorTrack else { return nil }
        let texts = track.texts + visitorFigures.flatMap(\.texts)
        let matching = TextMatching(texts, translationFile(language)?.entries ?? [])
        return POFile(entries: texts.map { $0.entry(from: matching.entries[$0.context]) }, language: language.code)
    }

    /// The entries of a language's file; nil when the pack is not in that language.
    private func translationFile(_ language: Language) -> POFile? {
        guard translations.contains(where: { $0.language == language.code }) else { return nil }
        return texts.translation(language)
    }
}

extension VisitorText {
    /// The entry of the text as it is now; a translation of an earlier text is kept, for somebody to look at.
    fileprivate func entry(from old: POEntry?) -> POEntry {
        var entry = POEntry(context: context, source: TranslationSource(text), texts: old?.texts ?? [])
        guard let old, old.source.text != text || old.isFuzzy else { return entry }
        entry.isFuzzy = true
        entry.previous = old.previous ?? (old.source.text == text ? nil : old.source.text)
        return entry
    }
}

/// A translation of the words for visitors, as `pack.yaml` lists it.
public struct PackTranslation: Hashable, Sendable {
    /// Such as `es`; its texts are in `po/es.po`.
    public var language: String
    /// Who translated.
    public var by: String?
    /// Which clinician read it, and when; nil when nobody did.
    public var reviewedBy: String?
    /// When it was changed last, as a day.
    public var date: String?
    /// Where it is listed.
    var place: YAMLPlace?
    /// The path of the file in the pack.
    var path: String { "po/\(language).po" }
}
