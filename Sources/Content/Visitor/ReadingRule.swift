import Words

/// How hard a text of visitors may be to read in a language, and by which measure.
public struct ReadingRule: Hashable, Sendable {
    public let language: Language
    /// What the measure is called.
    public let name: String
    /// The value that no page may pass.
    public let limit: Double
    /// Whether higher values are easier to read.
    let isEase: Bool

    /// The rule of a language; nil where none is known.
    public init?(_ language: Language) {
        self.language = language
        switch language {
        case .english: (name, limit, isEase) = ("Flesch-Kincaid grade", VisitorTrack.gradeLimit, false)
        // INFLESZ calls 55 and more "normal", as texts for patients should be: Barrio-Cantalejo IM et al. 2008.
        case .spanish: (name, limit, isEase) = ("Szigriszt-Pazos", 55, true)
        // The formula gives a school year; the limit is judgement.
        case .german: (name, limit, isEase) = ("Wiener Sachtextformel", 6, false)
        default: return nil
        }
    }

    /// How hard texts are to read; 0 without a word.
    public func value(_ texts: some Sequence<String>) -> Double { value(Readability(texts, language: language)) }

    /// How hard a text is to read; 0 without a word.
    public func value(_ text: Readability) -> Double {
        guard text.words > 0 else { return 0 }
        let (words, sentences, syllables) = (Double(text.words), Double(text.sentences), Double(text.syllables))
        switch language {
        // 206.835 - 62.3 syllables a word - words a sentence. Source: Szigriszt Pazos F. Sistemas predictivos de legilibilidad
        // del mensaje escrito. Universidad Complutense, Madrid 1993.
        case .spanish: return 206.835 - 62.3 * syllables / words - words / sentences
        // The first of the formulas. Source: Bamberger R, Vanecek E. Lesen - Verstehen - Lernen - Schreiben. Wien 1984.
        case .german:
            let percent = 100 / words
            return 0.1935 * percent * Double(text.longWords) + 0.1672 * words / sentences
                + 0.1297 * percent * Double(text.widerWords) - 0.0327 * percent * Double(text.shortWords) - 0.875
        default: return text.grade
        }
    }

    /// Whether a value is beyond the limit.
    public func isTooHard(_ value: Double) -> Bool { isEase ? value < limit : value > limit }

    /// The harder one of two values.
    func harder(_ one: Double, _ other: Double) -> Double { isEase ? min(one, other) : max(one, other) }
}
