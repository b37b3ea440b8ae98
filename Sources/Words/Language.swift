/// A language that texts can be in, by its ISO 639-1 code.
public struct Language: Hashable, Sendable {
    /// Such as `en`.
    public let code: String

    /// A language by its code, in small letters.
    public init(_ code: String) { self.code = code }

    public static let english = Language("en"), spanish = Language("es"), german = Language("de")
    /// English with every letter doubled and accented: whatever stays plain on a screen was not translated.
    public static let pseudo = Language("xx")

    /// The language that a locale's name begins with, such as `de` of `de_DE.UTF-8`; nil for the C locale and for no name.
    public init?(ofLocale name: String?) {
        guard let name, name.utf8.count >= 2 else { return nil }
        let code = name.prefix { $0.isLetter }.lowercased()
        guard (2...3).contains(code.utf8.count), code.utf8.allSatisfy({ (97...122).contains($0) }) else { return nil }
        let end = name.dropFirst(code.count).first
        guard code != "c", end == nil || "_.@-".contains(end ?? "_") else { return nil }
        self.init(code)
    }

    /// What its speakers call it; the code where that is not known.
    public var name: String {
        switch self {
        case .english: "English"
        case .spanish: "Español"
        case .german: "Deutsch"
        default: code
        }
    }

    /// What it is called in English.
    public var englishName: String {
        switch self {
        case .english: "English"
        case .spanish: "Spanish"
        case .german: "German"
        default: "\"\(code)\""
        }
    }

    /// Which of the forms of a sentence fits a number: 0 for the singular, 1 for the plural.
    public func form(for count: Int) -> Int {
        switch self {
        case Language("fr"): count > 1 ? 1 : 0
        default: count == 1 ? 0 : 1
        }
    }

    /// The letters beyond ASCII that its words are written with; nil for a language that is not known here.
    public var letters: Set<Unicode.Scalar>? {
        switch self {
        case .english: Set("éèêëöüäåøçñÉÖÜÄÅØ".unicodeScalars)
        case .spanish: Set("áéíóúüñÁÉÍÓÚÜÑ¿¡ºª".unicodeScalars)
        case .german: Set("äöüßÄÖÜé".unicodeScalars)
        default: nil
        }
    }

    /// How it is written where a terminal has no letters but those of ASCII.
    public var spelling: Spelling {
        switch self {
        case .spanish: .impossible
        case .german: .withSpellings(["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"])
        default: .withoutAccents
        }
    }

    /// How a language is spelled in ASCII.
    public enum Spelling: Hashable, Sendable {
        /// Accents can be left out.
        case withoutAccents
        /// Some letters have a spelling of their own.
        case withSpellings([Character: String])
        /// Without its letters some words are other words: "años" are years, "anos" are not.
        case impossible
    }

    /// A text with the spellings that are this language's own, for a terminal that has ASCII alone.
    public func spelledOut(_ text: String) -> String {
        guard case .withSpellings(let spellings) = spelling, text.contains(where: { spellings[$0] != nil }) else { return text }
        let characters = Array(text)
        return characters.indices.reduce(into: "") { spelled, at in
            guard let new = spellings[characters[at]] else { return spelled.append(characters[at]) }
            // Among capitals, capitals: "ÜBER" is "UEBER".
            let next = characters.indices.contains(at + 1) && characters[at + 1].isLetter ? characters[at + 1] : nil
            let isAmongCapitals = next?.isUppercase ?? (at > 0 && characters[at - 1].isUppercase)
            spelled += characters[at].isUppercase && isAmongCapitals ? new.uppercased() : new
        }
    }
}
