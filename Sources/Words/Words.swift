/// What the program itself says, in one language; a sentence that is not translated is said in English.
public struct Words: Hashable, Sendable {
    /// The language.
    public let language: Language
    /// The forms of each sentence, by its id.
    private let texts: [String: [String]]

    /// The program's own sentences as they were written.
    public static let english = Words(.english, [])

    /// The sentences of a translation that can be used; out-of-date ones stand as long as they say the same numbers.
    public init(_ language: Language, _ entries: [POEntry]) {
        self.language = language
        let byContext = Dictionary(entries.map { ($0.context, $0) }, uniquingKeysWith: { first, _ in first })
        var texts: [String: [String]] = [:]
        for sentence in Sentence.allCases {
            let form = sentence.form
            guard let entry = byContext[form.context] else { continue }
            if Translation(entry, of: form.source, isName: form.isName).isUsable { texts[form.id] = entry.texts }
        }
        self.texts = texts
    }

    /// The words of a language that comes with the program; nil for another one.
    public static func bundled(_ language: Language) -> Words? {
        if language == .english { return .english }
        guard let file = ProgramPO.files.first(where: { $0.language == language.code }) else { return nil }
        let bytes = file.text.withUTF8Buffer { Array($0) }
        return Words(language, POFile.read(bytes).file.entries)
    }

    /// The languages that the program itself speaks.
    public static var bundledLanguages: [Language] { [.english] + ProgramPO.files.map { Language($0.language) } }

    /// The bytes of the file that holds a language's sentences.
    public static func bundledFile(_ language: Language) -> [UInt8]? {
        ProgramPO.files.first { $0.language == language.code }.map { $0.text.withUTF8Buffer { Array($0) } }
    }

    /// Whether a sentence is there in this language.
    public func has(_ sentence: Sentence) -> Bool { language == .english || texts[sentence.form.id] != nil }

    /// A sentence, with its values put in.
    public func say(_ sentence: Sentence) -> String {
        let form = sentence.form
        let translated = texts[form.id]
        let forms = translated ?? [form.source.text] + [form.source.plural].compactMap(\.self)
        let index = form.count.map { (translated == nil ? Language.english : language).form(for: $0) } ?? 0
        return form.filled(forms[min(index, forms.count - 1)])
    }
}

/// The file of a language's sentences, compiled in.
struct ProgramPOFile: Sendable {
    let language: String
    let text: StaticString
}
