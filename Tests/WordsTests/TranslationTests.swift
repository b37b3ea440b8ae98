import Testing

@testable import Words

@Suite("What a translation is worth for a text as it is now")
struct TranslationTests {
    private func state(
        _ english: String, of made: String? = nil, _ text: String, fuzzy: Bool = false, previous: String? = nil
    ) -> Translation.State {
        let entry = POEntry(
            context: "a", source: TranslationSource(made ?? english), texts: [text], isFuzzy: fuzzy, previous: previous)
        return Translation(entry, of: TranslationSource(english)).state
    }

    @Test("A translation of the very text is current; an empty one is missing, and so is a machine's draft")
    func current() {
        #expect(state("Many leaks are small.", "Muchas fugas son pequeñas.") == .current)
        #expect(state("Many leaks are small.", "") == .missing)
        #expect(state("Many leaks are small.", "Muchas fugas", fuzzy: true) == .missing)
    }

    @Test("A corrected text keeps its translation, marked, unless a number changed")
    func outdated() {
        let text = "In one trial people had 47% fewer hospital stays."
        let before = "In one big trial people had 47% fewer stays."
        #expect(state(text, of: before, "Un 47 % menos de ingresos.") == .outdated)
        #expect(state(text, of: text, "Un 47 % menos.", fuzzy: true, previous: before) == .outdated)
        let other = "In one trial people had 46% fewer hospital stays."
        #expect(state(other, of: text, "Un 47 % menos de ingresos.") == .numbersDiffer)
        #expect(state("Your ward is near.", of: text, "Un 47 % menos.") == .unrelated)
    }

    @Test("Other numbers are never shown; a decimal comma and grouped thousands are the same numbers")
    func numbers() {
        #expect(state("14.6% of 1,200 people", "14,6 % de 1.200 personas") == .current)
        #expect(state("About 1 in 10.", "Aproximadamente 1 de cada 100.") == .numbersDiffer)
        #expect(state("After one year.", "Después de 1 año.") == .numbersDiffer)
        #expect(Numbers.all(in: "2 to 3 in 100, then 3.5 (2027).") == ["100", "2", "2027", "3", "3.5"])
    }

    @Test("A place for a value may neither be lost nor invented")
    func placeholders() {
        #expect(state("Page {page}/{count}", "Seite {page}/{count}") == .current)
        #expect(state("Page {page}/{count}", "Seite {page}") == .placeholdersDiffer)
        #expect(state("By day: {number}.", "De día: {número}.") == .placeholdersDiffer)
    }
}

@Suite("What the program says in each language")
struct WordsTests {
    @Test("Every sentence has an id of its own, and its values stand in its English")
    func ids() {
        let forms = Sentence.allCases.map(\.form)
        #expect(Set(forms.map(\.id)).count == forms.count)
        for sentence in Sentence.allCases {
            let said = Words.english.say(sentence)
            #expect(!said.contains("{") && !said.isEmpty, "\(sentence)")
        }
    }

    @Test("The English of one second is not that of two")
    func plural() {
        #expect(Words.english.say(.nextTry(seconds: 1)) == "The next try is possible in 1 second.")
        #expect(Words.english.say(.nextTry(seconds: 32)) == "The next try is possible in 32 seconds.")
        let german = Words(
            .german,
            [
                POEntry(
                    context: "program/next-try", source: Sentence.nextTry(seconds: 1).form.source,
                    texts: ["In {seconds} Sekunde.", "In {seconds} Sekunden."])
            ])
        #expect(german.say(.nextTry(seconds: 1)) == "In 1 Sekunde.")
        #expect(german.say(.nextTry(seconds: 5)) == "In 5 Sekunden.")
        #expect(german.say(.goingOn) == "Going on.", "what is not translated is said in English")
        #expect(german.has(.nextTry(seconds: 1)) && !german.has(.disclaimer))
    }

    @Test("What stands in a value is not taken for a place")
    func values() {
        #expect(Words.english.say(.picture("a {title} b")) == "Picture: a {title} b")
    }

    @Test("Spanish and German are there, whole and current", arguments: [Language.spanish, .german])
    func whole(language: Language) throws {
        let bytes = try #require(Words.bundledFile(language))
        let (file, faults) = POFile.read(bytes)
        #expect(faults.isEmpty)
        #expect(file.language == language.code)
        for (id, state) in Words.states(language) { #expect(state == .current, "\(id)") }
        let letters = try #require(language.letters)
        for scalar in file.entries.flatMap(\.texts).joined().unicodeScalars where !scalar.isASCII {
            #expect(letters.contains(scalar), "\(scalar)")
        }
        let words = try #require(Words.bundled(language))
        #expect(words.has(.disclaimer) && words.has(.teaches))
    }

    @Test("Translators are given every sentence, with what was translated")
    func template() {
        let template = Words.template(.spanish)
        #expect(template.entries.count == Sentence.allCases.count)
        #expect(template.entries.allSatisfy { !$0.isFuzzy && $0.texts.allSatisfy { !$0.isEmpty } })
        #expect(Words.template(Language("pt")).entries.allSatisfy { $0.texts.isEmpty })
    }

    @Test("German letters have spellings of their own, Spanish ones have none")
    func spelling() {
        #expect(Language.german.spelledOut("Rücktaste, größer, ÜBER UNS, Öl") == "Ruecktaste, groesser, UEBER UNS, Oel")
        #expect(Language.german.spelledOut("FRAGEN ÜBER") == "FRAGEN UEBER")
        #expect(Language.spanish.spelling == .impossible)
        #expect(Language.english.spelledOut("naïve") == "naïve")
    }

    @Test(
        "A locale names its language",
        arguments: [
            ("de_DE.UTF-8", "de"), ("es", "es"), ("es-MX", "es"), ("C.UTF-8", nil), ("C", nil), ("POSIX", nil), ("", nil),
            ("de@euro", "de"), ("german", nil), ("../x", nil),
        ] as [(String, String?)])
    func locale(name: String, code: String?) { #expect(Language(ofLocale: name)?.code == code) }
}
