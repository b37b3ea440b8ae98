import Testing
import Words

@testable import Content

@Suite("How hard Spanish and German texts are to read")
struct OtherReadabilityTests {
    @Test(
        "Spanish syllables as the dictionary of the Academy parts them",
        arguments: [
            ("sol", 1), ("corazón", 3), ("válvula", 3), ("sangre", 2), ("aurícula", 4), ("fuga", 2), ("día", 2), ("ciudad", 2),
            ("bien", 1), ("cuidado", 3), ("quien", 1), ("guía", 2), ("agüe", 2), ("leer", 2), ("caer", 2), ("rey", 1),
            ("años", 2), ("mareo", 3), ("ahora", 3), ("veintiuno", 3), ("fibrilación", 4), ("radiografía", 5), ("ictus", 2),
            ("enfermera", 4), ("líquidos", 3), ("oído", 3), ("pausa", 2), ("hoy", 1), ("y", 1), ("UCI", 3), ("75", 6),
            ("16", 3),
            ("112", 4), ("sueño", 2), ("Europa", 3), ("poeta", 3), ("baúl", 2), ("construir", 2),
        ] as [(String, Int)])
    func spanish(word: String, count: Int) { #expect(SpanishSyllables.count(Substring(word)) == count) }

    @Test(
        "German syllables as the dictionary parts them",
        arguments: [
            ("Herz", 1), ("Klappe", 2), ("Herzklappe", 3), ("Segel", 2), ("Sehnenfaden", 4), ("Vorhof", 2), ("Leiste", 2),
            ("Vene", 2), ("Speiseröhre", 4), ("Ultraschall", 3), ("Narkose", 3), ("Blutung", 2), ("Gerinnsel", 3), ("Sie", 1),
            ("Familie", 4), ("Studien", 3), ("Knie", 1), ("neue", 2), ("Bauer", 2), ("Ruhe", 2), ("Theater", 3),
            ("Operation", 5), ("Müdigkeit", 3), ("Schläuche", 2), ("Haar", 1), ("Tee", 1), ("Boot", 1), ("Quelle", 2),
            ("beenden", 3), ("geeignet", 3), ("Chirurg", 2), ("Mitralklappeninsuffizienz", 9), ("Patienten", 4), ("dient", 1),
            ("EKG", 3), ("21", 4), ("75", 4),
            ("100", 2), ("Yoga", 2), ("Baby", 2), ("zuerst", 2),
        ] as [(String, Int)])
    func german(word: String, count: Int) { #expect(GermanSyllables.count(Substring(word)) == count) }

    @Test("Szigriszt-Pazos by hand: 206.835 less 62.3 syllables a word, less words a sentence")
    func szigrisztPazos() throws {
        let rule = try #require(ReadingRule(.spanish))
        // 8 words, 2 sentences, 13 syllables.
        let value = rule.value(["La sangre va al corazón.", "Usted descansa bien."])
        #expect(abs(value - (206.835 - 62.3 * 14 / 8 - 8.0 / 2)) < 0.001, "\(value)")
        #expect(!rule.isTooHard(value) && rule.isTooHard(54.9))
    }

    @Test("The first Wiener Sachtextformel by hand")
    func wiener() throws {
        let rule = try #require(ReadingRule(.german))
        // 8 words in 2 sentences: "Katheter" and "untersucht" have three syllables, "Katheter" and "untersucht" more than six
        // letters, five words one syllable.
        let value = rule.value(["Der Arzt hat den Katheter.", "Er untersucht Sie."])
        let expected = 0.1935 * 25 + 0.1672 * 4 + 0.1297 * 25 - 0.0327 * 75 - 0.875
        #expect(abs(value - expected) < 0.001, "\(value) \(expected)")
        #expect(rule.isTooHard(6.1) && !rule.isTooHard(6))
    }

    @Test("A language without a rule is not measured; English is measured as before")
    func rules() throws {
        #expect(ReadingRule(Language("pt")) == nil)
        let english = try #require(ReadingRule(.english))
        #expect(english.value(["Go. Run. Stop."]) == Readability(["Go. Run. Stop."]).grade)
    }
}
