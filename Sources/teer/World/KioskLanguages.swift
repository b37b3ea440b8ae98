import Content
import Glibc
import Settings
import TextRules
import Words
import YAMLReading

/// Which languages a kiosk offers, and why not others.
struct KioskLanguages {
    /// What the kiosk says in each; the one that stands when nobody is there comes first.
    private(set) var offered: [Words] = []
    /// Why a language of the settings is not offered, with its place.
    private(set) var complaints: [Problem] = []
    /// Why the language that the command asks for is not offered.
    private(set) var refusal: String?

    private let pack: ContentPack
    private let allowsUnread: Bool

    /// - Parameters:
    ///   - asked: what the command or its environment asks for, which comes first.
    ///   - locale: the language of this machine, taken where nobody says another one.
    init(_ reading: KioskSettings.Reading, pack: ContentPack, asked: Language? = nil, locale: Language? = nil) {
        self.pack = pack
        allowsUnread = reading.settings.unreviewedLanguages
        let settings = reading.settings
        let listed = settings.languages.isEmpty ? [settings.language].compactMap(\.self) : settings.languages
        if let asked {
            refusal = obstacle(asked).map { "--language \(asked.code): \($0)" }
            offer(asked)
        } else if listed.isEmpty, let locale {
            offer(locale)
        }
        for code in listed.map(Language.init) {
            offer(code)
            guard let obstacle = obstacle(code),
                let place = reading.places["languages.\(code.code)"] ?? reading.places["language"]
            else { continue }
            complaints.append(
                Problem(file: place.file, line: place.line, column: place.column, severity: .warning, text: obstacle))
        }
        if offered.isEmpty { offered = [Words.bundled(Language(pack.language)) ?? .english] }
    }

    private mutating func offer(_ language: Language) {
        guard obstacle(language) == nil, !offered.contains(where: { $0.language == language }) else { return }
        offered.append(Words.bundled(language) ?? .english)
    }

    /// Why a language cannot be offered; nil when it can.
    private func obstacle(_ language: Language) -> String? {
        let code = PlainText.quoted(language.code)
        let own = Language(pack.language)
        if language == own { return nil }
        guard let translation = pack.translations.first(where: { $0.language == language.code }) else {
            return "there is no text in \"\(code)\"; that in \"\(pack.language)\" is shown"
        }
        guard let words = Words.bundled(language), words.has(.disclaimer), words.has(.teaches) else {
            return "the program can not say in \"\(code)\" that the guide replaces no doctor; \"\(code)\" is not offered"
        }
        if translation.reviewedBy == nil, !allowsUnread {
            return "no clinician has read the text in \"\(code)\"; \"unreviewed-languages: true\" shows it all the same"
        }
        return nil
    }

    /// What the command's option or TEER_LANGUAGE asks for.
    static func asked(option: String?) -> Language? {
        (option ?? Paths.variable("TEER_LANGUAGE")).flatMap(Language.init(ofLocale:))
    }

    /// The language of this machine's messages.
    static var ofLocale: Language? {
        ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Paths.variable).first.flatMap(Language.init(ofLocale:))
    }
}
