import Words

/// How hard a text is to read, by the length of its sentences and words.
public struct Readability: Hashable, Sendable {
    /// What stands between spaces and holds a letter or digit.
    public private(set) var words = 0
    /// What ends with a period, question mark or exclamation mark; a text ends its last sentence without one as well.
    public private(set) var sentences = 0
    /// As the text is spoken, numbers and capitals included; see `SyllableRule` for the error.
    public private(set) var syllables = 0
    /// Words of three syllables and more, of more than six letters, and of one syllable.
    public private(set) var longWords = 0, widerWords = 0, shortWords = 0
    private let language: Language
    /// The sentence of the most words, the first of equals; empty when there is no word.
    public private(set) var longestSentence = ""
    private var longestCount = 0

    /// Reads texts one after the other, such as the statements of a page.
    public init(_ texts: some Sequence<String>, language: Language = .english) {
        self.language = language
        for text in texts { add(text) }
    }

    /// The Flesch-Kincaid grade: the school year in the United States in which the text is understood; 0 without a word.
    ///
    /// 0.39 words a sentence + 11.8 syllables a word - 15.59. Source: Kincaid JP, Fishburne RP, Rogers RL, Chissom BS.
    /// Derivation of new readability formulas for Navy enlisted personnel. Research Branch Report 8-75, 1975.
    public var grade: Double {
        guard words > 0 else { return 0 }
        return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    }

    /// A grade as it is shown: one digit behind the point.
    public static func shown(_ grade: Double) -> String {
        let tenths = Int((abs(grade) * 10).rounded())
        return "\(grade < 0 && tenths > 0 ? "-" : "")\(tenths / 10).\(tenths % 10)"
    }

    private mutating func add(_ text: String) {
        var sentence: [Substring] = []
        for token in text.split(whereSeparator: \.isWhitespace) {
            if token.contains(where: { $0.isLetter || $0.isNumber }) {
                sentence.append(token)
                count(token)
            }
            if Self.endsSentence(token) { end(&sentence) }
        }
        end(&sentence)
    }

    private mutating func count(_ token: Substring) {
        let spoken =
            switch language {
            case .spanish: SpanishSyllables.count(token)
            case .german: GermanSyllables.count(token)
            default: SyllableRule.count(token)
            }
        syllables += spoken
        if spoken >= 3 { longWords += 1 }
        if spoken == 1 { shortWords += 1 }
        if token.count(where: \.isLetter) > 6 { widerWords += 1 }
    }

    private mutating func end(_ sentence: inout [Substring]) {
        defer { sentence = [] }
        guard !sentence.isEmpty else { return }
        words += sentence.count
        sentences += 1
        guard sentence.count > longestCount else { return }
        longestCount = sentence.count
        longestSentence = sentence.joined(separator: " ")
    }

    /// Words that end with a period in the middle of a sentence.
    private static let shortened: Set<Substring> = [
        "Dr.", "Mr.", "Mrs.", "Ms.", "St.", "vs.", "e.g.", "i.e.", "Dra.", "Sr.", "Sra.", "p.", "ej.", "z.", "B.", "ca.",
        "bzw.",
        "d.", "h.",
    ]

    private static func endsSentence(_ token: Substring) -> Bool {
        guard !shortened.contains(token) else { return false }
        let bare = token.reversed().drop { $0 == "\"" || $0 == "'" || $0 == ")" }
        return bare.first.map { $0 == "." || $0 == "?" || $0 == "!" } ?? false
    }
}
