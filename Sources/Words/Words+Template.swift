extension Words {
    /// The program's sentences with their translations, up to date with the English: what translators are given.
    public static func template(_ language: Language) -> POFile {
        let old = bundledFile(language).map { POFile.read($0).file.entries } ?? []
        let byContext = Dictionary(old.map { ($0.context, $0) }, uniquingKeysWith: { first, _ in first })
        let entries = Sentence.allCases.map { sentence in
            let form = sentence.form
            var entry = POEntry(context: form.context, source: form.source, texts: byContext[form.context]?.texts ?? [])
            if let known = byContext[form.context], known.source != form.source || known.isFuzzy {
                entry.isFuzzy = true
                entry.previous = known.previous ?? (known.source == form.source ? nil : known.source.text)
            }
            return entry
        }
        return POFile(entries: entries, language: language.code)
    }

    /// How it stands with each sentence in a language's file.
    public static func states(_ language: Language) -> [String: Translation.State] {
        let file = bundledFile(language).map { POFile.read($0).file.entries } ?? []
        let byContext = Dictionary(file.map { ($0.context, $0) }, uniquingKeysWith: { first, _ in first })
        return Dictionary(
            Sentence.allCases.map { sentence in
                let form = sentence.form
                let translation = byContext[form.context].map { Translation($0, of: form.source, isName: form.isName) }
                return (form.id, translation?.state ?? .missing)
            }, uniquingKeysWith: { first, _ in first })
    }
}
