import Content
import Screens
import Words

@testable import Kiosk

/// What the booth shows in other languages.
enum OtherLanguages {
    /// A clinic with a line of two rows on the smallest screen.
    static let clinic = KioskClinic(
        name: "Haus am See", contact: "Info: 555 0100, day and night, at desk 2 on the ground floor.", day: "555 0100",
        night: "555 0199", emergency: "112",
        own: ["going-home": OwnText(["en": "Our ward is 4B.", "de": "Unsere Station ist 4B."]), "the-leak": "4B"])

    /// The bundled track in a language, with a clinic.
    static func content(_ language: Language, clinic: KioskClinic = clinic) -> KioskContent {
        KioskContent(.bundled(), in: Words.bundled(language), clinic: clinic)!  // the bundled pack has these languages
    }

    /// English in letters that no keyboard has: whatever can be read was not translated.
    static let pseudo: KioskContent = {
        let pack = ContentPack.bundled()
        let track = pack.visitorTrack!  // the bundled pack has a track
        let entries = Sentence.allCases.map { sentence in
            let source = sentence.form.source
            return POEntry(
                context: sentence.form.context, source: source,
                texts: ([source.text] + [source.plural].compactMap(\.self)).map(pseudo))
        }
        let words = Words(.pseudo, entries)
        let figures = pack.visitorFigures.map { figure in
            (figure.id, Drawing(figure.mapTexts { $0.group.hasSuffix("lines") ? drawn($0.text) : fitting($0) }))
        }
        var content = KioskContent(
            track: track.mapTexts(fitting), phases: pack.procedure.phases.map(\.id),
            figures: Dictionary(uniqueKeysWithValues: figures), clinic: KioskClinic(contact: "5550100"))
        content.words = words
        content.about = pack.aboutVisitorTrack(in: words).map { $0.filter { !$0.isASCII || !$0.isLetter } }
        content.caution = words.say(.translationNotReviewed)
        return content
    }()

    private static let letters: [Character: String] = [
        "a": "áà", "e": "éè", "i": "íì", "o": "óò", "u": "úù", "b": "ƀ", "c": "ç", "d": "ð", "f": "ƒ", "g": "ĝ", "h": "ĥ",
        "j": "ĵ", "k": "ķ", "l": "ł", "m": "ɱ", "n": "ñ", "p": "þ", "q": "ʠ", "r": "ŕ", "s": "ś", "t": "ţ", "v": "ʋ", "w": "ŵ",
        "x": "ẋ", "y": "ý", "z": "ž",
    ]

    /// A text with its letters changed and its vowels doubled; what stands in braces is kept.
    static func pseudo(_ text: String) -> String {
        var isPlace = false
        return text.reduce(into: "") { changed, character in
            if character == "{" { isPlace = true }
            if character == "}" { isPlace = false }
            let small = Character(character.lowercased())
            guard !isPlace, let new = letters[small] else { return changed.append(character) }
            changed += small == character ? new : new.prefix(1).uppercased() + new.dropFirst()
        }
    }

    /// A text that keeps to its field, as a translator's does.
    private static func fitting(_ text: VisitorText) -> String {
        let doubled = pseudo(text.text)
        return doubled.count <= text.limit ? doubled : drawn(text.text)
    }

    /// The same without doubling, for what has its columns.
    private static func drawn(_ text: String) -> String {
        String(text.map { character in letters[Character(character.lowercased())]?.first ?? character })
    }
}
