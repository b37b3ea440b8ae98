import Procedures
import Words
import YAMLReading

/// What visitors read of a pack, in another language.
///
/// A text without a translation that can be shown stands in the pack's own language.
public struct VisitorTranslation {
    public let language: Language
    public let track: VisitorTrack
    /// The figures of the track, by their ids.
    public let figures: [String: Figure]
    /// How it stands with each text.
    public let report: TranslationReport

    init(_ language: Language, of track: VisitorTrack, _ figures: [Figure], _ file: POFile) {
        let texts = track.texts + figures.flatMap(\.texts)
        let matching = TextMatching(texts, file.entries)
        var report = TranslationReport(language: language)
        var translated: [String: String] = [:]
        for text in texts {
            let entry = matching.entries[text.context]
            let state = entry.map { Translation($0, of: TranslationSource(text.text)).state } ?? .missing
            report.add(text, entry, state)
            guard let entry, let first = entry.texts.first, state == .current || state == .outdated else { continue }
            translated[text.context] = first
        }
        report.unused = matching.unused
        self.language = language
        self.track = track.mapTexts { translated[$0.context] ?? $0.text }
        self.figures = Dictionary(
            figures.map { figure in (figure.id, figure.mapTexts { translated[$0.context] ?? $0.text }) },
            uniquingKeysWith: { first, _ in first })
        self.report = report
    }
}

/// How it stands with a translation, text by text.
public struct TranslationReport: Hashable, Sendable {
    public let language: Language
    /// How many texts there are in each state.
    public private(set) var counts: [Translation.State: Int] = [:]
    /// The texts that are not as they should be.
    public private(set) var remarks: [Remark] = []
    /// The entries to which no text belongs.
    public internal(set) var unused: [POEntry] = []
    /// How many texts are longer than their field.
    public private(set) var longer = 0

    /// A text that is not as it should be.
    public struct Remark: Hashable, Sendable {
        public var context: String
        public var text: String
        public var entry: POEntry?
        public var state: Translation.State
        /// By how many characters it is longer than its field.
        public var excess = 0
    }

    init(language: Language) { self.language = language }

    mutating func add(_ text: VisitorText, _ entry: POEntry?, _ state: Translation.State) {
        counts[state, default: 0] += 1
        var remark = Remark(context: text.context, text: text.text, entry: entry, state: state)
        if state == .current || state == .outdated, let shown = entry?.texts.first {
            remark.excess = max(0, shown.unicodeScalars.count - text.limit)
        }
        if remark.excess > 0 { longer += 1 }
        if state != .current || remark.excess > 0 { remarks.append(remark) }
    }

    /// How many texts are in a state.
    public func count(_ state: Translation.State) -> Int { counts[state] ?? 0 }

    /// The counts in one line.
    public var line: String {
        let missing = count(.missing) + count(.unrelated)
        return "\(language.code): \(count(.current)) translated, \(count(.outdated)) out of date, \(missing) missing, "
            + "\(longer) longer than its field, \(count(.placeholdersDiffer)) with other placeholders, "
            + "\(count(.numbersDiffer)) with other numbers"
    }
}
